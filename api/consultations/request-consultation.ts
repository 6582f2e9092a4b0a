import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { rejudge } from '../alerts/rejudge.ts';
import { nothingTouched } from '../alerts/touched.ts';
import { today } from '../clock.ts';
import { startsBefore } from '../conflicts/days.ts';
import { findCase } from '../graph/queries/find-case.ts';
import { findGate } from '../graph/queries/find-gate.ts';
import { findHold } from '../graph/queries/find-hold.ts';
import { findReceipt, type StoredReceipt } from '../graph/queries/find-receipt.ts';
import type { CaseRow } from '../graph/queries/household-of-case.ts';
import { recordPlacement } from '../graph/queries/record-placement.ts';
import { record } from '../graph/record.ts';
import { municipalityOf } from '../identity/municipality-of.ts';
import { invalid, readInput, text, uuid } from '../intelligence/read-input.ts';
import { type Deciding, type Decision, type Outcome, refuse } from '../ledger/carry-out.ts';
import { type Actor, act, notFound, nothing } from '../placements/act.ts';
import { judgeAnew } from '../placements/judge-anew.ts';
import { causesAmong } from '../placements/place-causes.ts';
import { openConsultation } from './open-consultation.ts';

const requesting = z.object({
  operationId: uuid,
  checkId: uuid,
  message: text(1_000)
    .nullish()
    .transform((sent) => sent ?? undefined),
});

/** Identifiers, made once: the work may run more than once. */
type Fresh = { readonly consultation: string; readonly hold: string };
type Asked = { readonly receipt: StoredReceipt; readonly exitCase: CaseRow; readonly message: string | undefined };

/**
 * Asks the police with a receipt, and holds the place meanwhile; one hold a case. What the police are shown is judged anew: facts may
 * have come since the check. Authority: DESIGN, "From question to placement", 2.
 */
export async function requestConsultation(actor: Actor, sent: unknown): Promise<Outcome> {
  const input = readInput(requesting, sent);
  if (!('read' in input)) return input;
  const { operationId, ...content } = input.read;
  const fresh = { consultation: randomUUID(), hold: randomUUID() };
  return act(actor, { action: 'REQUEST_CONSULTATION', operationId, content }, async (changing) => {
    const { viewer, equipment } = actor;
    const assignment = viewer.assignment.id;
    const [receipt] = await changing.ask(findReceipt, { check: content.checkId, assignment });
    if (receipt === undefined) return notFound('checkId');
    const asked = { assignment, case: receipt.case, today: today(equipment.clock) };
    const [exitCase] = await changing.ask(findCase, asked);
    if (exitCase === undefined) return notFound('checkId');
    if (exitCase.status !== 'OPEN') return refuse(invalid('checkId', 'UNKNOWN'));
    return open(changing, actor, { asked: { receipt, exitCase, message: content.message }, fresh });
  });
}

type Opening = { readonly asked: Asked; readonly fresh: Fresh };

async function open(changing: Deciding, actor: Actor, { asked, fresh }: Opening): Promise<Decision> {
  const obstacle = await obstacleTo(changing, actor, asked);
  if (obstacle !== null) return nothing(obstacle);
  const { receipt, message } = asked;
  const { members: subjects, case: caseId, place, from, to } = receipt;
  const question = { subjects, caseId, municipality: municipalityOf(actor.viewer), place, from, to };
  const { findings } = await judgeAnew(changing, question, actor.equipment);
  const causes = causesAmong(findings);
  if (causes.length > 0) return nothing({ type: 'PlaceUnavailable', causes });
  await hold(changing, receipt, fresh.hold);
  const ids = { id: fresh.consultation, check: receipt.id, case: caseId, hold: fresh.hold };
  await openConsultation(changing, { ...ids, priority: false, message, findings }, actor.equipment.clock);
  const touched = { ...nothingTouched, placements: [fresh.hold] };
  await rejudge(changing, touched, actor.equipment.clock);
  return {
    outcome: { type: 'Consultation', id: fresh.consultation },
    touched,
    body: { case: caseId, hold: fresh.hold },
  };
}

async function obstacleTo(
  changing: Deciding,
  { equipment: { clock } }: Actor,
  { receipt, exitCase }: Asked,
): Promise<Outcome | null> {
  const checkId = receipt.id;
  const isOver = receipt.validUntil <= clock.now().toISOString() || !startsBefore(today(clock), receipt.to);
  if (isOver) return { type: 'CheckExpired', checkId };
  if (receipt.answer === 'NO_KNOWN_RISK') return { type: 'NothingToConsult', checkId };
  const consenting = exitCase.household.filter(({ hasConsent }) => hasConsent).map(({ id }) => id);
  const memberIds = receipt.members.filter((id) => !consenting.includes(id));
  if (memberIds.length > 0) return { type: 'ConsentMissing', memberIds };
  const [held] = await changing.ask(findHold, { case: receipt.case });
  return held === undefined ? null : { type: 'HoldExists', consultation: held.id };
}

/** Proposes the placement, in the ledger's order: the next entry is that of this change. */
async function hold(changing: Deciding, receipt: StoredReceipt, id: string): Promise<void> {
  const [gate] = await changing.ask(findGate, {});
  const { case: exitCase, at, members: people, from, to } = receipt;
  const opened = (gate?.seq ?? 0) + 1;
  const row = { id, case: exitCase, at, people, status: 'HELD', from, to: to ?? undefined, opened } as const;
  await record(changing, recordPlacement, [row]);
}
