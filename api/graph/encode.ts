import neo4j from 'neo4j-driver';
import { remember } from '../conflicts/remember.ts';

/**
 * A statement with its parameters as Neo4j takes them, all within one map. Neo4j keeps a plan for each combination of the parameters' types and of the
 * magnitudes of their sizes, and makes a new one in the middle of an answer when a list grows from 9 to 11 or a day is null
 * for once (measured: seconds on a busy machine). It does not look into a map.
 */
export function toQuery(cypher: string, params: object): { text: string; parameters: { asked: unknown } } {
  return { text: textOf(cypher), parameters: { asked: encode(params) } };
}

/** Statements are literals, and so not many. */
const textOf = remember((cypher: string) => cypher.replaceAll(/\$(?=\w)/g, '$asked.'));

/**
 * A whole number becomes an INTEGER, because the driver sends every JavaScript number as a FLOAT, and `undefined` becomes null,
 * because the driver leaves the name out.
 */
function encode(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(encode);
  return value !== null && typeof value === 'object' ? encodeAll(value) : value;
}

/** Parameters as Neo4j takes them, each by its own name. */
export function encodeAll(values: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, encode(value)]));
}
