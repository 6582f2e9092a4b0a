import type { DecidedProposal, Proposal } from '#schema/generated/decision-maker.ts';
import { ask } from '../graph/ask.ts';
import { listDecidedProposals } from '../graph/queries/list-decided-proposals.ts';
import { listProposals } from '../graph/queries/list-proposals.ts';
import type { Actor } from '../placements/act.ts';
import { headerOf } from '../placements/header-of.ts';
import { readFirst } from '../placements/read-first.ts';
import { presentDecided, presentProposal } from './present-proposal.ts';

/** What others propose against the police's advice in the viewer's municipality, the oldest first. Entered before the answer leaves. */
export async function listOthersProposals({ equipment, viewer }: Actor): Promise<readonly Proposal[]> {
  const { graph, ledger } = equipment;
  const found = await ask(graph, listProposals, { assignment: viewer.assignment.id });
  const shown = found.filter(({ user }) => user !== viewer.id);
  const body = { proposals: shown.map(({ id }) => id) };
  await ledger.enter({ header: headerOf(viewer, 'LIST_PROPOSALS', 'SHOWN'), body });
  return shown.map(presentProposal);
}

/** What was decided of such proposals, the latest first. Entered likewise. */
export async function listDecisions(
  { equipment, viewer }: Actor,
  asked: number | null | undefined,
): Promise<readonly DecidedProposal[]> {
  const { graph, ledger } = equipment;
  const first = readFirst(asked, { unset: 20, most: 100 });
  const found = await ask(graph, listDecidedProposals, { assignment: viewer.assignment.id, first });
  const body = { proposals: found.map(({ id }) => id) };
  await ledger.enter({ header: headerOf(viewer, 'LIST_DECISIONS', 'SHOWN'), body });
  return found.map(presentDecided);
}
