import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { today } from '../clock.ts';
import type { Day } from '../conflicts/facts.ts';
import type { Outcome } from '../ledger/carry-out.ts';
import { contentOf } from './amendment-of.ts';
import { changed, nothing, type Officer, performOn } from './deed.ts';
import { enterVersion } from './enter-version.ts';
import type { Content, Fact } from './fact.ts';
import { basis, readInput, uuid } from './read-input.ts';
import { obstacleTo } from './record-fact.ts';
import { lastThatHeld } from './review-of.ts';
import { stateOf } from './state-of.ts';

const reopening = z.object({ operationId: uuid, factId: uuid, basis });

/** A new version that counts at once, as weak basis until a second officer approves it. */
export async function reopenFact(officer: Officer, sent: unknown): Promise<Outcome> {
  const input = readInput(reopening, sent);
  if (!('read' in input)) return input;
  const { operationId, factId, basis: newBasis } = input.read;
  const id = randomUUID();
  const deed = { action: 'REOPEN_FACT', operationId, factId, content: { factId, newBasis } };
  return performOn(officer, deed, async (changing, fact) => {
    const day = today(officer.equipment.clock);
    const content = reopenedAs(fact, day);
    if (content === null) return nothing({ type: 'NothingToDo', factId });
    const ends = { start: fact.start.id, end: fact.end.id };
    const obstacle = await obstacleTo(changing, fact.kind, { ...ends, besides: factId, today: day, content });
    if (obstacle !== null) return nothing(obstacle);
    const as = { kind: 'REOPENED', after: fact.changes } as const;
    await enterVersion(changing, officer, { id, fact: factId, kind: fact.kind, ...ends, content, basis: newBasis, as });
    return changed(changing, officer, { outcome: { type: 'Fact', id: factId }, ends: [fact.start, fact.end] });
  });
}

/** What a closed fact says again: what it said last, without an end that is over. Null where it is not closed; what was rejected is recorded anew. */
export function reopenedAs(fact: Fact, day: Day): Content | null {
  const state = stateOf(fact, day);
  const last = lastThatHeld(fact);
  if ((state !== 'ENDED' && state !== 'MISTAKEN') || last === undefined) return null;
  const content = contentOf(last);
  return state === 'ENDED' ? { ...content, to: undefined } : content;
}
