/** The beginning of a question about `exitCase`, each of the assignment's own at its office. */
export const matchAllOwnCases = `
    MATCH (assignment:Assignment {id: $assignment})-[:FOR]->(office:Office)
    MATCH (assignment)<-[:ASSIGNED_TO]-(exitCase:ExitCase)-[:HANDLED_AT]->(office)`;

/** The same, which $case narrows to one. */
export const matchOwnCases = `${matchAllOwnCases}
    WHERE $case IS NULL OR exitCase.id = $case`;

/** Of whom, and of which case; null: of all. */
export type OfOwnCases = { readonly assignment: string; readonly case: string | null };
