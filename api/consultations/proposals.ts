import type { Proposal } from '#schema/generated/decision-maker.ts';
import { ask } from '../graph/ask.ts';
import { listProposals, type ProposalFound } from '../graph/queries/list-proposals.ts';
import type { Actor } from '../placements/act.ts';
import { headerOf } from '../placements/header-of.ts';

/** What others propose against the police's advice in the viewer's municipality, the oldest first. Entered before the answer leaves. */
export async function listOthersProposals({ equipment, viewer }: Actor): Promise<readonly Proposal[]> {
  const { graph, ledger } = equipment;
  const found = await ask(graph, listProposals, { assignment: viewer.assignment.id });
  const shown = found.filter(({ user }) => user !== viewer.id);
  const body = { proposals: shown.map(({ id }) => id) };
  await ledger.enter({ header: headerOf(viewer, 'LIST_PROPOSALS', 'SHOWN'), body });
  return shown.map(present);
}

const present = ({ user: _, place, within, ...proposal }: ProposalFound): Proposal => ({
  ...proposal,
  place: within === null ? place : `${place} (${within})`,
});
