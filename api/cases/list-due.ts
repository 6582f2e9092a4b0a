import { presentAlerts } from '../alerts/show-alert.ts';
import { today } from '../clock.ts';
import { presentConsultation, readConsultations } from '../consultations/show-consultation.ts';
import { ask } from '../graph/ask.ts';
import { listAlertsOfCoordinator } from '../graph/queries/list-alerts-of-coordinator.ts';
import { listCases } from '../graph/queries/list-cases.ts';
import { listChecksOfCoordinator } from '../graph/queries/list-checks-of-coordinator.ts';
import type { Actor } from '../placements/act.ts';
import { headerOf } from '../placements/header-of.ts';
import type { PresentedDue } from '../placements/presented.ts';
import { presentCheck } from '../placements/show-check.ts';
import { presentPlacement, readPlacements } from '../placements/show-placement.ts';
import { surround } from '../placements/surround.ts';
import { checksDueBefore, consentsEnding, inOrder, presencesToConfirm, staysEnding } from './due.ts';

/** No coordinator has as many; more would not be read. */
const most = 200;

/** All that waits for the viewer, over all cases. Entered before the answer leaves, with what it was. */
export async function listDue(actor: Actor): Promise<PresentedDue> {
  const { clock, ledger } = actor.equipment;
  const day = today(clock);
  const found = await read(actor);
  const rows = [...found.consultations.map(({ check }) => check), ...found.checks, ...found.placements];
  const around = await surround(
    actor,
    rows.map((row) => row.case),
  );
  const placements = found.placements.map((placement) => presentPlacement(placement, around));
  const due = {
    alerts: await presentAlerts(actor, found.alerts),
    consultations: inOrder(found.consultations.map((consultation) => presentConsultation(consultation, around))),
    checks: found.checks.map((check) => presentCheck(check, around)),
    staysEnding: staysEnding(placements, day),
    consentsEnding: consentsEnding(found.cases, day),
    presencesToConfirm: presencesToConfirm(placements, day),
  };
  await ledger.enter({ header: headerOf(actor.viewer, 'LIST_DUE', 'SHOWN'), body: idsOf(due) });
  return due;
}

/** Everything that can be due; the questions travel together. */
async function read(actor: Actor) {
  const { graph, clock } = actor.equipment;
  const assignment = actor.viewer.assignment.id;
  const unusedUntil = { after: clock.now().toISOString(), before: checksDueBefore(clock.now()) };
  const [alerts, consultations, checks, placements, cases] = await Promise.all([
    ask(graph, listAlertsOfCoordinator, { assignment, id: null, open: true, after: null, first: most }),
    readConsultations(actor, { holding: true }),
    ask(graph, listChecksOfCoordinator, { assignment, case: null, id: null, unusedUntil }),
    readPlacements(actor, { standing: true }),
    ask(graph, listCases, { assignment, status: 'OPEN', after: null, first: most, today: today(clock) }),
  ]);
  return { alerts, consultations, checks: checks.map(({ check }) => check), placements, cases };
}

const idsOf = (due: PresentedDue) => ({
  alerts: due.alerts.map(({ id }) => id),
  consultations: due.consultations.map(({ id }) => id),
  checks: due.checks.map(({ id }) => id),
  placements: [...new Set([...due.staysEnding, ...due.presencesToConfirm].map(({ id }) => id))],
  members: due.consentsEnding.map(({ member }) => member.id),
});
