import type { Question } from '../ask.ts';
import { type DecidedFound, decidedProposal, matchProposal, returnDecision, returnProposal } from './proposal-row.ts';

type Asked = { readonly assignment: string; readonly first: number };

/** What others than the assignment's user proposed in its municipality and was decided, the latest first. */
export const listDecidedProposals: Question<Asked, DecidedFound> = {
  name: 'list-decided-proposals',
  cypher: `
    MATCH (viewer:User)-[:HOLDS]->(:Assignment {id: $assignment})-[:FOR]->(:Office)-[:OF]->(municipality:Municipality)
    MATCH (municipality)<-[:RUN_BY]-(:ExitCase)<-[:ASKED_IN]-(:Consultation)<-[:CONCERNS]-(override:Override)
    WHERE override.decidedAt IS NOT NULL
      AND NOT EXISTS { (override)-[:REQUESTED_BY]->(:Assignment)<-[:HOLDS]-(viewer) }
    WITH DISTINCT override
    ORDER BY override.decidedAt DESC, override.id
    LIMIT $first
    ${matchProposal}
    RETURN ${returnProposal}, ${returnDecision}
    ORDER BY decidedAt DESC, id`,
  row: decidedProposal,
  example: { assignment: '', first: 20 },
};
