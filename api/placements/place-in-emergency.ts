import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { raiseNotice } from '../alerts/raise-notice.ts';
import { rejudge } from '../alerts/rejudge.ts';
import { nothingTouched } from '../alerts/touched.ts';
import { today } from '../clock.ts';
import { addDays } from '../conflicts/days.ts';
import type { Day } from '../conflicts/facts.ts';
import { openConsultation } from '../consultations/open-consultation.ts';
import { municipalityOf } from '../identity/municipality-of.ts';
import { invalid, readInput, reason } from '../intelligence/read-input.ts';
import { type Deciding, type Decision, type Outcome, refuse } from '../ledger/carry-out.ts';
import type { Receipt } from '../ledger/enter.ts';
import { nearestNode } from '../ledger/to-row.ts';
import { referenceNumber } from '../reference-number.ts';
import { type Actor, act, notFound, nothing } from './act.ts';
import { judgeAnew } from './judge-anew.ts';
import { lookUpStay } from './look-up-check.ts';
import { type AskedStay, makeReceipt, type NewReceipt } from './make-receipt.ts';
import { openNew } from './open-checked.ts';
import { orNull } from './or-null.ts';
import { causesAmong } from './place-causes.ts';
import { day, memberIds, offer, place, uuid } from './read-check-input.ts';
import { storeReceipt } from './refuse-confirmation.ts';

/** Authority: DESIGN, "From question to placement", 3. */
const mostDays = 3;

const input = z.object({
  operationId: uuid,
  caseId: uuid,
  memberIds: orNull(memberIds),
  offer,
  place,
  to: day,
  reason,
});

type Stay = Omit<z.infer<typeof input>, 'operationId'>;

/** Identifiers, made once: the work may run more than once. */
type Fresh = { readonly placement: string; readonly consultation: string; readonly receipt: NewReceipt };

/**
 * Checks and confirms in one step, from today for at most three days, whatever the answer: nobody may be left without help. A place
 * that can't be used can't be used then either.
 */
export async function placeInEmergency(actor: Actor, sent: unknown): Promise<Outcome> {
  const read = readInput(input, sent);
  if (!('read' in read)) return read;
  const { operationId, ...content } = read.read;
  const fresh = {
    placement: randomUUID(),
    consultation: randomUUID(),
    receipt: { id: randomUUID(), number: referenceNumber('K') },
  };
  return act(actor, { action: 'PLACE_IN_EMERGENCY', operationId, content }, (changing) =>
    confirmAtOnce(changing, actor, { stay: content, fresh }),
  );
}

async function confirmAtOnce(
  changing: Deciding,
  actor: Actor,
  { stay, fresh }: { readonly stay: Stay; readonly fresh: Fresh },
): Promise<Decision> {
  const { viewer, equipment } = actor;
  const from = today(equipment.clock);
  if (stay.to <= from || stay.to > addDays(from, mostDays)) refuse(invalid('to', 'PERIOD_REVERSED'));
  const found = await lookUpStay(changing, { viewer, today: from }, stay);
  if ('problem' in found) return refuse(invalid(found.field, found.problem));
  if ('field' in found) return notFound(found.field);
  const members = found.members.map(({ id }) => id);
  const asked = { case: found.exitCase.id, members, place: stay.place, offer: stay.offer, from, to: stay.to };
  const judged = await judgeAnew(changing, questionOf(asked, actor), equipment);
  const causes = causesAmong(judged.findings);
  if (causes.length > 0) return nothing({ type: 'PlaceUnavailable', causes });
  const receipt = makeReceipt({ ...asked, ...fresh.receipt }, judged, equipment.clock);
  await storeReceipt(changing, receipt);
  await open(changing, actor, { receipt, fresh, reason: stay.reason });
  await askPolice(changing, actor, { receipt, fresh, message: stay.reason, findings: judged.findings });
  const touched = { ...nothingTouched, placements: [fresh.placement] };
  await rejudge(changing, touched, equipment.clock);
  return {
    outcome: { type: 'EmergencyPlacement', id: fresh.placement, check: receipt.id, consultation: fresh.consultation },
    touched,
    receipt: receipt.id,
    body: { case: receipt.case },
  };
}

const questionOf = ({ members, case: caseId, place: at, from, to }: AskedStay & { from: Day }, { viewer }: Actor) => ({
  ...{ subjects: members, caseId, municipality: municipalityOf(viewer), place: at, from, to },
});

type Opening = { readonly receipt: Receipt; readonly fresh: Fresh };

function open(changing: Deciding, { equipment }: Actor, { receipt, fresh, reason: why }: Opening & { reason: string }) {
  return openNew(changing, {
    ...{ id: fresh.placement, case: receipt.case, at: nearestNode(receipt.place), people: receipt.members },
    ...{ status: 'CONFIRMED', origin: 'EMERGENCY', from: receipt.from, to: receipt.to },
    ...{ confirmedAt: equipment.clock.now().toISOString(), accepted: '[]', legalGround: null, reason: why },
    ...{ hold: null, check: receipt.id, consultation: null },
  });
}

type AskingPolice = Opening & { readonly message: string } & Pick<Parameters<typeof openConsultation>[1], 'findings'>;

/** The duty officer is alerted, and asked to answer within two hours. */
async function askPolice(
  changing: Deciding,
  { equipment }: Actor,
  { receipt, fresh, message, findings }: AskingPolice,
) {
  const { id: check, case: exitCase } = receipt;
  const consultation = { id: fresh.consultation, check, case: exitCase, priority: true, message, findings };
  await openConsultation(changing, consultation, equipment.clock);
  const notice = { kind: 'EMERGENCY', placement: fresh.placement, severity: 'HIGH' } as const;
  await raiseNotice(changing, notice, equipment.clock);
}
