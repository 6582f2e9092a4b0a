import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { today } from '../clock.ts';
import { type Outcome, refuse } from '../ledger/carry-out.ts';
import { amendmentOf } from './amendment-of.ts';
import { changed, nothing, type Officer, performOn } from './deed.ts';
import { enterVersion } from './enter-version.ts';
import { basis, optionalDay, readInput, uuid } from './read-input.ts';
import { obstacleTo } from './record-fact.ts';
import { currentOf, liveVersions } from './state-of.ts';

const optional = <T extends z.ZodType>(type: T) => type.nullish().transform((sent) => sent ?? undefined);

const amendment = z.object({
  operationId: uuid,
  factId: uuid,
  role: optional(z.enum(['LEADER', 'MEMBER', 'ASSOCIATE', 'SUSPECTED'])),
  level: optional(z.enum(['TENSION', 'CONFLICT', 'ARMED_CONFLICT'])),
  from: optionalDay,
  to: optionalDay,
  openEnded: z
    .boolean()
    .nullish()
    .transform((sent) => sent ?? false),
  basis,
});

/** A new version beside the old one: both count, so that a graver one warns at once and a milder one not until it is approved (ADR 6). */
export async function amendFact(officer: Officer, sent: unknown): Promise<Outcome> {
  const input = readInput(amendment, sent);
  if (!('read' in input)) return input;
  const { operationId, factId, basis: newBasis, ...changes } = input.read;
  const id = randomUUID();
  const deed = { action: 'AMEND_FACT', operationId, factId, content: { factId, newBasis, changes } };
  return performOn(officer, deed, async (changing, fact) => {
    if (liveVersions(fact).length === 0) return nothing({ type: 'NothingToDo', factId });
    const content = amendmentOf(fact.kind, currentOf(fact), changes);
    if ('problem' in content) return refuse(content);
    const ends = { start: fact.start.id, end: fact.end.id };
    const opening = { ...ends, besides: factId, today: today(officer.equipment.clock), content };
    const obstacle = await obstacleTo(changing, fact.kind, opening);
    if (obstacle !== null) return nothing(obstacle);
    const as = { kind: 'AMENDED', after: fact.changes } as const;
    await enterVersion(changing, officer, { id, fact: factId, kind: fact.kind, ...ends, content, basis: newBasis, as });
    return changed(changing, officer, { outcome: { type: 'Fact', id: factId }, ends: [fact.start, fact.end] });
  });
}
