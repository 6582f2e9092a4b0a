import { marksOf } from './mark.ts';

/** All that the police have recorded, as one thing: whatever is done to it adds to what Neo4j keeps count of, and nothing is looked at. Of where people are after a placement it tells nothing. */
export const listMarksOfFacts = marksOf(
  'list-marks-of-facts',
  `
    CALL () { MATCH (change:FactChange) RETURN count(change) AS changes }
    CALL () { MATCH (grouping:Grouping) RETURN count(grouping) AS groupings }
    RETURN 'facts' AS id, toString(changes) + ' ' + toString(groupings) AS mark`,
);
