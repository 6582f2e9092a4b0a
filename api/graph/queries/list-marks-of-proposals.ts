import { marksOf } from './mark.ts';

/**
 * What was ever proposed to the decision-makers of the municipality: another text when one comes, is decided on, or no longer waits. What becomes of the
 * place once it is decided on is not theirs to know.
 */
export const listMarksOfProposals = marksOf(
  'list-marks-of-proposals',
  `
    MATCH (:Assignment {id: $assignment})-[:FOR]->(:Office)-[:OF]->(municipality:Municipality)
    MATCH (municipality)<-[:RUN_BY]-(:ExitCase)<-[:ASKED_IN]-(asked:Consultation)<-[:CONCERNS]-(override:Override)
    RETURN DISTINCT override.id AS id, CASE
        WHEN override.status <> 'REQUESTED' THEN override.status
        WHEN asked.status = 'ADVISED_AGAINST' THEN 'WAITS'
        ELSE 'WAITS NO LONGER'
      END AS mark`,
);
