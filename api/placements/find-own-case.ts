import { today } from '../clock.ts';
import type { Equipment } from '../equipment.ts';
import { ask } from '../graph/ask.ts';
import { findCase } from '../graph/queries/find-case.ts';
import type { Viewer } from '../identity/viewer.ts';
import { headerOf } from './header-of.ts';
import type { PresentedCase } from './presented.ts';

/** One case of the viewer's own; null for somebody else's as for one that does not exist. Entered before the answer leaves. */
export async function findOwnCase(
  { graph, clock, ledger }: Equipment,
  viewer: Viewer,
  id: string,
): Promise<PresentedCase | null> {
  const asked = { assignment: viewer.assignment.id, case: id, today: today(clock) };
  const [found] = await ask(graph, findCase, asked);
  const header = headerOf(viewer, 'READ_CASE', found ? 'SHOWN' : 'NOT_FOUND');
  // What was typed as an identifier could be anything: only one that exists is entered.
  await ledger.enter({ header: found ? { ...header, case: found.id } : header, body: {} });
  return found ?? null;
}
