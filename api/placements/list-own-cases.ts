import type { QueryCasesArgs } from '#schema/generated/coordinator.ts';
import { today } from '../clock.ts';
import type { Equipment } from '../equipment.ts';
import { ask } from '../graph/ask.ts';
import { listCases } from '../graph/queries/list-cases.ts';
import type { Viewer } from '../identity/viewer.ts';
import { headerOf } from './header-of.ts';
import type { PresentedCases } from './presented.ts';
import { readFirst } from './read-first.ts';

/** The viewer's own cases by case number, a page at a time. Entered before the answer leaves, with which they were. */
export async function listOwnCases(
  { graph, clock, ledger }: Equipment,
  viewer: Viewer,
  args: QueryCasesArgs,
): Promise<PresentedCases> {
  const first = readFirst(args.first, { unset: 50, most: 100 });
  const asked = { status: args.status ?? null, after: readCursor(args.after), first: first + 1, today: today(clock) };
  const found = await ask(graph, listCases, { assignment: viewer.assignment.id, ...asked });
  const page = found.slice(0, first);
  const edges = page.map((node) => ({ cursor: writeCursor(node.caseNumber), node }));
  await ledger.enter({ header: headerOf(viewer, 'LIST_CASES', 'SHOWN'), body: { cases: page.map(({ id }) => id) } });
  return { edges, pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

/** A case number, which is what the list is ordered by; opaque to whoever carries it. */
const writeCursor = (caseNumber: string): string => Buffer.from(caseNumber).toString('base64url');
const readCursor = (cursor: string | null | undefined): string | null =>
  cursor == null ? null : Buffer.from(cursor, 'base64url').toString();
