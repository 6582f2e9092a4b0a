import { randomUUID } from 'node:crypto';
import type { CheckPlacementInput } from '#schema/generated/coordinator.ts';
import { today } from '../clock.ts';
import { addMonths } from '../conflicts/days.ts';
import type { Assessment } from '../conflicts/findings.ts';
import { judge } from '../conflicts/judge.ts';
import type { Equipment } from '../equipment.ts';
import { ask } from '../graph/ask.ts';
import { findCheckByOperation } from '../graph/queries/find-check-by-operation.ts';
import { municipalityOf } from '../identity/municipality-of.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { Receipt } from '../ledger/enter.ts';
import { referenceNumber } from '../reference-number.ts';
import { headerOf } from './header-of.ts';
import { type CheckSubject, lookUpCheck, type Missing } from './look-up-check.ts';
import { makeReceipt } from './make-receipt.ts';
import { type CheckReply, type Operation, operationOf, replay } from './operation.ts';
import { causesAmong } from './place-causes.ts';
import { presentPlace } from './present-place.ts';
import type { PresentedCheck } from './presented.ts';
import { type CheckInput, type Invalid, invalid, readCheckInput } from './read-check-input.ts';
import { settleAnswer } from './settle-answer.ts';

const mostMonthsAhead = 24;

/**
 * Whether the household of a case may be placed at one place for one period: fetch, judge, record, answer.
 * Throws whatever keeps it from being judged and entered; the caller tells that as "could not be checked".
 * @param signal when it is aborted, nothing more is entered
 */
export async function checkPlacement(
  equipment: Equipment,
  viewer: Viewer,
  { input: sent, signal }: { readonly input: CheckPlacementInput; readonly signal: AbortSignal },
): Promise<CheckReply> {
  const input = readCheckInput(sent);
  if ('problem' in input) return input;
  const operation = operationOf(viewer, input);
  const found = periodThatCannotBeAsked(equipment, input) ?? (await lookUpCheck(equipment, viewer, input));
  if ('__typename' in found)
    return (await answeredBefore(equipment, operation)) ?? enterRefused(equipment, viewer, found);

  const asking: Asking = { equipment, viewer, input, operation, found };
  const judged = await fetchAndJudge(asking);
  signal.throwIfAborted();
  return record(asking, judged);
}

type Asking = {
  readonly equipment: Equipment;
  readonly viewer: Viewer;
  readonly input: CheckInput;
  readonly operation: Operation;
  readonly found: CheckSubject;
};

type Judged = Assessment & { readonly revision: number };

function periodThatCannotBeAsked({ clock }: Equipment, { from, to }: CheckInput): Invalid | null {
  if (to !== null && to <= from) return invalid('to', 'PERIOD_REVERSED');
  const day = today(clock);
  return from < day || from > addMonths(day, mostMonthsAhead) ? invalid('from', 'PERIOD_REVERSED') : null;
}

/** What could be asked when it was first sent. What still can is told when it is entered. */
async function answeredBefore({ graph }: Equipment, operation: Operation): Promise<CheckReply | null> {
  const [earlier] = await ask(graph, findCheckByOperation, { operationId: operation.operationId });
  return earlier === undefined ? null : replay(operation, { ...earlier, body: JSON.parse(earlier.body) });
}

/** Asking for what is not one's own is entered too, without what was typed. */
async function enterRefused({ ledger }: Equipment, viewer: Viewer, reply: Missing | Invalid): Promise<CheckReply> {
  if (reply.__typename === 'NotFound')
    await ledger.enter({ header: headerOf(viewer, 'CHECK_PLACEMENT', 'NOT_FOUND'), body: {} });
  return reply;
}

/**
 * Those of the household who were left out of the question are no subjects, and so not exempted as counterparts either: what is known
 * between them and those who move warns, which is the more cautious reading of "members of one household".
 */
async function fetchAndJudge({ equipment, viewer, input, found }: Asking): Promise<Judged> {
  const { clock, facts } = equipment;
  const question = {
    subjects: found.members.map(({ id }) => id),
    caseId: found.exitCase.id,
    municipality: municipalityOf(viewer),
    place: input.place,
    from: input.from,
    to: input.to,
  };
  const { inquiry, revision } = await facts.fetch(question, today(clock), found.gate);
  const settled = settleAnswer({ inquiry, assessment: judge(inquiry), before: found.answers }, equipment);
  return { ...settled, revision };
}

/** The entry and the receipt are durable, in one statement, before the reply is there to be sent. */
async function record(asking: Asking, judged: Judged): Promise<CheckReply> {
  const { equipment, viewer, operation, found } = asking;
  const causes = causesAmong(judged.findings);
  const receipt = causes.length > 0 ? undefined : receiptFor(asking, judged);
  const reply: CheckReply =
    receipt === undefined
      ? { __typename: 'PlaceUnavailable', causes }
      : { __typename: 'PlacementCheck', ...present(asking, receipt) };
  const entered = await equipment.ledger.enter({
    header: {
      ...headerOf(viewer, 'CHECK_PLACEMENT', receipt?.answer ?? 'PLACE_UNAVAILABLE'),
      ...operation,
      case: found.exitCase.id,
    },
    body: { reply },
    receipt,
  });
  return 'replayOf' in entered ? replay(operation, entered.replayOf) : reply;
}

function receiptFor({ equipment, input, found }: Asking, judged: Judged): Receipt {
  const { offer, place, from, to } = input;
  const members = found.members.map(({ id }) => id);
  const asked = { case: found.exitCase.id, members, offer, place, from, to };
  return makeReceipt({ ...asked, id: randomUUID(), number: referenceNumber('K') }, judged, equipment.clock);
}

/** What the coordinator gets of a receipt: of the judgement the answer alone. */
function present({ found }: Asking, receipt: Receipt): PresentedCheck {
  const { id, number, offer, from, to, answer, checkedAt, validUntil, rulesVersion } = receipt;
  const { name: policeRegion, phone, dutyPhone } = found.policeRegion;
  return {
    ...{ id, number, offer, from, to, answer, checkedAt, validUntil, rulesVersion },
    case: found.exitCase,
    place: presentPlace(found.place, []),
    district: found.district,
    members: found.members,
    contact: { policeRegion, phone, dutyPhone, reference: number },
  };
}
