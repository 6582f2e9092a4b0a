import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Day } from '../conflicts/facts.ts';
import { type Outcome, refuse } from '../ledger/carry-out.ts';
import { changed, nothing, type Officer, performOn } from './deed.ts';
import { enterChange } from './enter-version.ts';
import type { Fact } from './fact.ts';
import { type Invalid, invalid, optionalDay, readInput, reason, uuid } from './read-input.ts';
import { awaiting, isClosing, liveVersions } from './state-of.ts';

const closing = z.object({
  operationId: uuid,
  factId: uuid,
  as: z.enum(['ENDED', 'MISTAKEN']),
  on: optionalDay,
  reason,
});

/** A request without effect until a second officer approves it: until then the fact goes on warning. */
export async function closeFact(officer: Officer, sent: unknown): Promise<Outcome> {
  const input = readInput(closing, sent);
  if (!('read' in input)) return input;
  const { operationId, factId, as, on, reason: why } = input.read;
  const day = dayOf(as, on);
  if (day !== undefined) return day;
  const id = randomUUID();
  const deed = { action: 'CLOSE_FACT', operationId, factId, content: { factId, as, on, why } };
  return performOn(officer, deed, async (changing, fact) => {
    const problem = cannotClose(fact, on);
    if (problem === 'NOTHING_TO_DO') return nothing({ type: 'NothingToDo', factId });
    if (problem !== null) return refuse(problem);
    const kind = `CLOSED_AS_${as}` as const;
    await enterChange(changing, officer, {
      id,
      fact: factId,
      kind,
      status: 'PENDING',
      reason: why,
      on,
      after: fact.changes,
    });
    return changed(changing, officer, { outcome: { type: 'Fact', id: factId }, ends: [fact.start, fact.end] });
  });
}

/** A mistake has no day on which it ended. */
function dayOf(as: 'ENDED' | 'MISTAKEN', on: Day | undefined): Invalid | undefined {
  if (as === 'ENDED' && on === undefined) return invalid('on', 'REQUIRED');
  return as === 'MISTAKEN' && on !== undefined ? invalid('on', 'UNKNOWN') : undefined;
}

/** One closing at a time; as ended, on a day within what is known of it. */
export function cannotClose(fact: Fact, on: Day | undefined): 'NOTHING_TO_DO' | Invalid | null {
  const live = liveVersions(fact);
  if (live.length === 0 || awaiting(fact).some(isClosing)) return 'NOTHING_TO_DO';
  if (on === undefined) return null;
  const isOver = live.every(({ to }) => to !== undefined && to <= on);
  if (isOver) return 'NOTHING_TO_DO';
  return live.some(({ from }) => from !== undefined && on <= from) ? invalid('on', 'PERIOD_REVERSED') : null;
}
