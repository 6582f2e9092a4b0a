import type { Question } from '../ask.ts';
import { matchProposal, type ProposalFound, proposal, returnProposal } from './proposal-row.ts';

/** What awaits a decision in the municipality of the assignment's office while the place is still held, the oldest first. */
export const listProposals: Question<{ assignment: string }, ProposalFound> = {
  name: 'list-proposals',
  cypher: `
    MATCH (:Assignment {id: $assignment})-[:FOR]->(:Office)-[:OF]->(municipality:Municipality)
    MATCH (municipality)<-[:RUN_BY]-(:ExitCase)<-[:ASKED_IN]-(asked:Consultation)<-[:CONCERNS]-(override:Override)
    WHERE override.status = 'REQUESTED' AND asked.status = 'ADVISED_AGAINST'
    WITH DISTINCT override
    ${matchProposal}
    RETURN ${returnProposal}
    ORDER BY requestedAt, id`,
  row: proposal,
  example: { assignment: '' },
};
