import type { Equipment } from '../equipment.ts';
import { ask } from '../graph/ask.ts';
import { type CoordinatorsAlert, listAlertsOfCoordinator } from '../graph/queries/list-alerts-of-coordinator.ts';
import { type LiaisonsAlert, listAlertsOfLiaison } from '../graph/queries/list-alerts-of-liaison.ts';
import type { Viewer } from '../identity/viewer.ts';
import { headerOf } from '../placements/header-of.ts';

/** A page: `after` is the cursor of the last one before it. */
export type AlertsPage = { readonly open: boolean | null; readonly first: number; readonly after: string | null };

export type Page<Row> = {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

type Asked = Pick<Equipment, 'graph' | 'ledger'>;

/** The alerts about placements of the viewer's cases, the newest first. Entered before the answer leaves, with which they were. */
export async function listCoordinatorsAlerts(
  { graph, ledger }: Asked,
  viewer: Viewer,
  page: AlertsPage,
): Promise<Page<CoordinatorsAlert>> {
  const [openedAt, id] = readCursor(page.after);
  const after = openedAt === undefined || id === undefined ? null : { openedAt, id };
  const asked = { assignment: viewer.assignment.id, id: null, open: page.open, after, first: page.first + 1 };
  const found = await ask(graph, listAlertsOfCoordinator, asked);
  const shown = toPage(found, page.first, ({ openedAt }) => [openedAt]);
  await ledger.enter({ header: headerOf(viewer, 'LIST_ALERTS', 'SHOWN'), body: bodyOf(shown) });
  return shown;
}

/** The alerts sent to the viewer's police region, the most severe first, of these what changed last, with findings and paths. Entered likewise. */
export async function listLiaisonsAlerts(
  { graph, ledger }: Asked,
  viewer: Viewer,
  page: AlertsPage,
): Promise<Page<LiaisonsAlert>> {
  const [rank, changedAt, id] = readCursor(page.after);
  const after = rank === undefined || changedAt === undefined || id === undefined ? null : { rank, changedAt, id };
  const asked = { assignment: viewer.assignment.id, id: null, open: page.open, after, first: page.first + 1 };
  const found = await ask(graph, listAlertsOfLiaison, asked);
  const shown = toPage(found, page.first, ({ rank, changedAt }) => [rank, changedAt]);
  await ledger.enter({ header: headerOf(viewer, 'LIST_ALERTS', 'SHOWN'), body: bodyOf(shown) });
  return shown;
}

/** One of them; null for another region's as for one that does not exist. */
export async function findLiaisonsAlert(
  { graph, ledger }: Asked,
  viewer: Viewer,
  id: string,
): Promise<LiaisonsAlert | null> {
  const asked = { assignment: viewer.assignment.id, id, open: null, after: null, first: 1 };
  const [found] = await ask(graph, listAlertsOfLiaison, asked);
  await ledger.enter({
    header: headerOf(viewer, 'READ_ALERT', found ? 'SHOWN' : 'NOT_FOUND'),
    body: { alert: found?.id },
  });
  return found ?? null;
}

function toPage<Row extends { readonly id: string }>(
  found: readonly Row[],
  first: number,
  orderOf: (row: Row) => readonly string[],
): Page<Row> {
  const edges = found.slice(0, first).map((node) => ({ cursor: writeCursor(...orderOf(node), node.id), node }));
  return { edges, pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

const bodyOf = ({ edges }: Page<{ readonly id: string }>) => ({ alerts: edges.map(({ node }) => node.id) });

/** What the list is ordered by; opaque to whoever carries it. */
const writeCursor = (...order: readonly string[]): string => Buffer.from(order.join(' ')).toString('base64url');
const readCursor = (cursor: string | null): readonly string[] =>
  cursor === null ? [] : Buffer.from(cursor, 'base64url').toString().split(' ');
