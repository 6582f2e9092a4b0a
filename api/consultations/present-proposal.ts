import type { DecidedProposal, Proposal } from '#schema/generated/decision-maker.ts';
import type { DecidedFound, ProposalFound } from '../graph/queries/proposal-row.ts';

export const presentProposal = ({ user: _, place, within, suggested, ...proposal }: ProposalFound): Proposal => ({
  ...proposal,
  place: within === null ? place : `${place} (${within})`,
  suggestedPlaces: suggested.map((town) => `${town.name} (${town.within})`),
});

const decisions = { APPROVED: 'APPROVE', REFUSED: 'REFUSE' } as const;

export function presentDecided(found: DecidedFound): DecidedProposal {
  const { decision, decisionReason, decidedAt, decidedBy, ...proposal } = found;
  return {
    ...{ id: found.id, decision: decisions[decision], reason: decisionReason, decidedAt, decidedBy },
    proposal: presentProposal(proposal),
  };
}
