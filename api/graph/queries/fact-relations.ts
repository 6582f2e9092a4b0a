/** The relationships that are facts of the police. */
export const factRelations = [
  'PART_OF',
  'AFFILIATED_WITH',
  'RIVAL_OF',
  'ALLIED_WITH',
  'ACTIVE_IN',
  'THREATENS',
  'RELATED_TO',
  'BANNED_FROM',
  'STAYS_AT',
] as const;

export type FactRelation = (typeof factRelations)[number];

/**
 * The same pattern for each kind of relationship, as the parts of one subquery: only so does Neo4j begin at the index of each.
 * Where somebody stays on after a placement is no fact of the police, and none of their business.
 */
export const forEachRelation = (pattern: (relation: FactRelation) => string): string =>
  factRelations.map(pattern).join('\n      UNION ALL\n');

/** Whether `version` is one that the police entered. */
export const isOfThePolice = "coalesce(version.kind, 'STAFF') IN ['RESIDENCE', 'INSTITUTION', 'STAFF']";
