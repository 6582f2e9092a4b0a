import type { Question } from '../ask.ts';
import { type DecidedFound, decidedProposal, matchProposal, returnDecision, returnProposal } from './proposal-row.ts';

/** A decision on a proposal. */
export const findDecidedOverride: Question<{ override: string }, DecidedFound> = {
  name: 'find-decided-override',
  cypher: `
    MATCH (override:Override {id: $override})
    WHERE override.decidedAt IS NOT NULL
    ${matchProposal}
    RETURN ${returnProposal}, ${returnDecision}`,
  row: decidedProposal,
  example: { override: '' },
};
