import { z } from 'zod';
import { noticeKey, settleNotices } from '../alerts/raise-notice.ts';
import { rejudge } from '../alerts/rejudge.ts';
import { nothingTouched } from '../alerts/touched.ts';
import { today } from '../clock.ts';
import type { Day, PlaceRef } from '../conflicts/facts.ts';
import { amendPlacement } from '../graph/queries/amend-placement.ts';
import type { OwnPlacement } from '../graph/queries/find-own-placement.ts';
import { listOpenNotices } from '../graph/queries/list-open-notices.ts';
import { invalid, readInput } from '../intelligence/read-input.ts';
import { type Deciding, type Decision, type Outcome, refuse } from '../ledger/carry-out.ts';
import { nearestNode } from '../ledger/to-row.ts';
import type { Actor } from './act.ts';
import { lastingIds } from './lasting-ids.ts';
import { lookUpStay } from './look-up-check.ts';
import { orNull } from './or-null.ts';
import { actOn } from './own-placement.ts';
import { day, place, uuid } from './read-check-input.ts';
import { recordWhatComesThen } from './what-comes-then.ts';

const input = z
  .object({
    operationId: uuid,
    placementId: uuid,
    on: day,
    // biome-ignore lint/suspicious/noThenProperty: the contract's own word
    then: z.enum(['REMAINS', 'MOVED', 'UNKNOWN']),
    movedTo: orNull(place),
  })
  .refine(({ then, movedTo }) => then !== 'MOVED' || movedTo !== null, { error: 'REQUIRED', path: ['movedTo'] });

type Ending = Omit<z.infer<typeof input>, 'operationId' | 'placementId'>;

/** Ends a stay. It needs no check; whoever was placed stays in the graph where they are said to be then. */
export async function endPlacement(actor: Actor, sent: unknown): Promise<Outcome> {
  const read = readInput(input, sent);
  if (!('read' in read)) return read;
  const { operationId, ...content } = read.read;
  const newId = lastingIds();
  const deed = { action: 'END_PLACEMENT', operationId, content, placementId: content.placementId };
  return actOn(actor, { ...deed, mayHaveEnded: true }, async (changing, placement) => {
    if (!(await mayBeEnded(changing, placement))) refuse(invalid('placementId', 'UNKNOWN'));
    return end(changing, actor, { ...content, placement, newId });
  });
}

/** One that has ended by itself, in an emergency, still wants to be told where people went. */
async function mayBeEnded(changing: Deciding, { id, status }: OwnPlacement): Promise<boolean> {
  if (status === 'CONFIRMED') return true;
  const open = await changing.ask(listOpenNotices, { keys: [noticeKey({ kind: 'EMERGENCY_ENDED', placement: id })] });
  return open.length > 0;
}

async function end(
  changing: Deciding,
  actor: Actor,
  { placement, newId, ...ending }: Ending & { placement: OwnPlacement; newId: (person: string) => string },
): Promise<Decision> {
  const { on } = ending;
  if (on <= placement.from || (placement.to !== null && on > placement.to)) refuse(invalid('on', 'PERIOD_REVERSED'));
  const { clock } = actor.equipment;
  const movedTo = ending.movedTo === null ? null : await nodeOf(changing, actor, { ...placement, to: ending.movedTo });
  const recording = { by: actor.viewer.assignment.id, user: actor.viewer.id, clock, newId };
  await changing.ask(amendPlacement, endedOn(placement, on, today(clock)));
  await recordWhatComesThen(changing, { where: ending.then, on, movedTo, ended: placement }, recording);
  await settleNotices(changing, [{ kind: 'EMERGENCY_ENDED', placement: placement.id }], clock.now().toISOString());
  const touched = { ...nothingTouched, persons: placement.people, placements: [placement.id] };
  await rejudge(changing, touched, actor.equipment.clock);
  return { outcome: { type: 'Placement', id: placement.id }, touched };
}

/** What ends on a day to come stands until then; what ends before it has begun never was. */
export const endedOn = ({ id, from, to }: Pick<OwnPlacement, 'id' | 'from' | 'to'>, on: Day, todayIs: Day) =>
  on <= from
    ? { placement: id, status: 'CANCELLED' as const, to, reason: null }
    : { placement: id, status: on <= todayIs ? ('ENDED' as const) : ('CONFIRMED' as const), to: on, reason: null };

/** The place that people moved to, as the viewer may name it; of a unit, its home: no placement goes there. */
async function nodeOf(
  changing: Deciding,
  { equipment, viewer }: Actor,
  moved: { readonly case: string; readonly to: PlaceRef },
): Promise<string> {
  if ('unit' in moved.to) refuse(invalid('movedTo', 'NOT_ONE_PLACE'));
  const asked = { caseId: moved.case, memberIds: null, place: moved.to };
  const found = await lookUpStay(changing, { viewer, today: today(equipment.clock) }, asked);
  if ('__typename' in found) refuse(invalid('movedTo', 'UNKNOWN'));
  return nearestNode(moved.to);
}
