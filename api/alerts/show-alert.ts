import type { QueryAlertsArgs } from '#schema/generated/coordinator.ts';
import { ask } from '../graph/ask.ts';
import { type CoordinatorsAlert, listAlertsOfCoordinator } from '../graph/queries/list-alerts-of-coordinator.ts';
import { listPlacementsOfCoordinator } from '../graph/queries/list-placements-of-coordinator.ts';
import type { Actor } from '../placements/act.ts';
import { headerOf } from '../placements/header-of.ts';
import type { PresentedAlert } from '../placements/presented.ts';
import { readFirst } from '../placements/read-first.ts';
import { presentPlacement } from '../placements/show-placement.ts';
import { surround, there } from '../placements/surround.ts';
import { listCoordinatorsAlerts, type Page } from './list-alerts.ts';

/** Alerts about placements of one's own cases, the newest first. Entered before the answer leaves, with which they were. */
export async function listOwnAlerts(actor: Actor, args: QueryAlertsArgs): Promise<Page<PresentedAlert>> {
  const first = readFirst(args.first, { unset: 50, most: 100 });
  const page = { open: args.open ?? null, first, after: args.after ?? null };
  const { edges, pageInfo } = await listCoordinatorsAlerts(actor.equipment, actor.viewer, page);
  const shown = await presentAlerts(
    actor,
    edges.map(({ node }) => node),
  );
  return { edges: edges.flatMap(({ cursor }, at) => ({ cursor, node: there(shown[at]) })), pageInfo };
}

/** One's own alert as it is now; null where it is not one's own, or no more. */
export async function readAlert(actor: Actor, id: string): Promise<PresentedAlert | null> {
  const asked = { assignment: actor.viewer.assignment.id, id, open: null, after: null, first: 1 };
  const found = await ask(actor.equipment.graph, listAlertsOfCoordinator, asked);
  return (await presentAlerts(actor, found))[0] ?? null;
}

/** The same, entered before the answer leaves. */
export async function findAlert(actor: Actor, id: string): Promise<PresentedAlert | null> {
  const found = await readAlert(actor, id);
  const header = headerOf(actor.viewer, 'READ_ALERT', found ? 'SHOWN' : 'NOT_FOUND');
  await actor.equipment.ledger.enter({ header, body: { alert: found?.id } });
  return found;
}

/** With their placements, all of which are one's own, in two round trips. */
export async function presentAlerts(actor: Actor, alerts: readonly CoordinatorsAlert[]): Promise<PresentedAlert[]> {
  const ids = alerts.map(({ placement }) => placement);
  const asked = { assignment: actor.viewer.assignment.id, case: null, ids, today: null };
  const [placements, around] = await Promise.all([
    ask(actor.equipment.graph, listPlacementsOfCoordinator, asked),
    surround(
      actor,
      alerts.map((alert) => alert.case),
    ),
  ]);
  const known = new Map(placements.map((placement) => [placement.id, presentPlacement(placement, around)]));
  return alerts.map(({ case: _, placement, ...alert }) => ({
    ...alert,
    placement: there(known.get(placement)),
    cause: alert.kind === 'PLACEMENT_STOP' ? { kind: 'SUPPLIER_STOPPED' } : null,
    contact: around.contactFor(alert.number),
  }));
}
