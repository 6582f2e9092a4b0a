import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { rejudge } from '../alerts/rejudge.ts';
import { nothingTouched } from '../alerts/touched.ts';
import { today } from '../clock.ts';
import { startsBefore } from '../conflicts/days.ts';
import type { Day } from '../conflicts/facts.ts';
import { amendPlacement } from '../graph/queries/amend-placement.ts';
import type { OwnPlacement } from '../graph/queries/find-own-placement.ts';
import { invalid, readInput } from '../intelligence/read-input.ts';
import { type Deciding, type Decision, type Outcome, refuse } from '../ledger/carry-out.ts';
import { referenceNumber } from '../reference-number.ts';
import { type Actor, notFound } from './act.ts';
import type { Fresh } from './confirm-placement.ts';
import { extendOrMove, isChange } from './extend-or-move.ts';
import { orNull } from './or-null.ts';
import { actOn } from './own-placement.ts';
import { day, uuid } from './read-check-input.ts';
import { refuseConfirmation } from './refuse-confirmation.ts';
import { tellOfOverride } from './tell-of-override.ts';
import { type Confirmation, findToConfirm, weighConfirmation } from './weigh-confirmation.ts';

const input = z
  .object({
    operationId: uuid,
    placementId: uuid,
    checkId: orNull(uuid),
    consultationId: orNull(uuid),
    approvalId: orNull(uuid),
    shortenTo: orNull(day),
  })
  .refine(({ checkId, shortenTo }) => (checkId === null) !== (shortenTo === null), {
    error: 'REQUIRED',
    path: ['checkId'],
  });

/** Extends or moves a stay, judged like a new one; or shortens it, which needs no check. */
export async function changePlacement(actor: Actor, sent: unknown): Promise<Outcome> {
  const read = readInput(input, sent);
  if (!('read' in read)) return read;
  const { operationId, ...content } = read.read;
  const { placementId, checkId, shortenTo } = content;
  const fresh = { placement: randomUUID(), receipt: { id: randomUUID(), number: referenceNumber('K') } };
  const deed = { action: 'CHANGE_PLACEMENT', operationId, content, placementId };
  return actOn(actor, deed, (changing, placement) => {
    if (shortenTo !== null) return shorten(changing, actor, { placement, shortenTo });
    return lengthen(changing, actor, { ...content, checkId: checkId ?? '', placement, fresh });
  });
}

/** To a day to come: one that has passed is an end, which asks what comes then. */
async function shorten(
  changing: Deciding,
  { equipment }: Actor,
  { placement, shortenTo }: { readonly placement: OwnPlacement; readonly shortenTo: Day },
): Promise<Decision> {
  const { id, from, to } = placement;
  const isEarlier = shortenTo > from && shortenTo > today(equipment.clock) && startsBefore(shortenTo, to);
  if (!isEarlier) refuse(invalid('shortenTo', 'PERIOD_REVERSED'));
  await changing.ask(amendPlacement, { placement: id, status: 'CONFIRMED', to: shortenTo, reason: null });
  const touched = { ...nothingTouched, placements: [id] };
  await rejudge(changing, touched, equipment.clock);
  return { outcome: { type: 'Placement', id }, touched };
}

type Lengthening = Confirmation & { readonly placement: OwnPlacement; readonly fresh: Fresh };

/** Judged without the stay that the new one takes the place of. */
async function lengthen(
  changing: Deciding,
  actor: Actor,
  { placement, fresh, ...asked }: Lengthening,
): Promise<Decision> {
  const found = await findToConfirm(changing, actor, asked.checkId);
  const weighed = await weighConfirmation(changing, actor, { ...asked, found, instead: placement.id });
  if ('missing' in weighed) return notFound(weighed.missing);
  const { receipt, consultation, decision } = weighed;
  const isOfSamePeople = receipt.members.toSorted().join() === placement.people.toSorted().join();
  if (receipt.case !== placement.case || !isOfSamePeople) refuse(invalid('checkId', 'UNKNOWN'));
  if (!isStillToCome(placement, today(actor.equipment.clock))) refuse(invalid('placementId', 'UNKNOWN'));
  // What can't be done is refused whatever was judged, and before it: a refusal is not entered, and must not tell what is known now.
  if (!isChange(placement, receipt)) refuse(invalid('checkId', 'PERIOD_REVERSED'));
  if (decision.is !== 'CONFIRM') return refuseConfirmation(changing, actor, { ...weighed, renewed: fresh.receipt });
  const { accepted } = decision;
  const by = { receipt, consultation, accepted, newId: fresh.placement };
  const id = await extendOrMove(changing, actor, { placement, by });
  await tellOfOverride(changing, actor, { consultation, placement: id });
  // A proposal of the longer stay becomes part of it: it holds nothing any more.
  const held = consultation?.hold ? [consultation.hold.id] : [];
  const touched = { ...nothingTouched, placements: [placement.id, id, ...held] };
  await rejudge(changing, touched, actor.equipment.clock);
  return { outcome: { type: 'Placement', id }, touched };
}

const isStillToCome = ({ to }: OwnPlacement, todayIs: Day): boolean => startsBefore(todayIs, to);
