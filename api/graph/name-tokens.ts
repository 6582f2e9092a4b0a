import type { Graph } from './connect.ts';
import { toQuery } from './encode.ts';
import { transact } from './transact.ts';

const nameWithinMs = 60_000;

const createTokens = `
  CALL { UNWIND $labels AS label CALL db.createLabel(label) }
  CALL { UNWIND $types AS type CALL db.createRelationshipType(type) }
  CALL { UNWIND $properties AS property CALL db.createProperty(property) }`;

/**
 * Makes every name that the statements use known to the graph, before anything bears it. Neo4j keeps no plan of a statement that names
 * what the graph has never held: the first consultation of a new graph, and whatever is asked about it, would be planned in the middle of answers
 * (measured: up to 4 s for one, on a busy machine).
 */
export async function nameTokens(graph: Graph, statements: readonly { readonly cypher: string }[]): Promise<void> {
  const query = toQuery(createTokens, tokensIn(statements.map(({ cypher }) => cypher).join('\n')));
  await transact(graph, { mode: 'WRITE', deadlineMs: nameWithinMs }, (tx) => tx.run(query));
}

/** Labels are written `:Person`, types `:STAYS_AT`, properties `.from` or `{from: `; a parameter or a key of a map may be taken for a property. */
function tokensIn(cypher: string) {
  const all = (pattern: RegExp) => [...new Set([...cypher.matchAll(pattern)].map(([, name = '']) => name))];
  return {
    labels: all(/[:|]([A-Z][A-Za-z]*[a-z])\b/g),
    types: all(/[:|]([A-Z][A-Z_]*[A-Z])\b/g),
    properties: all(/(?:\.|\b(?=\w+: ))([a-z]\w*)\b(?!\()/g),
  };
}
