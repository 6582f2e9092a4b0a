import neo4j from 'neo4j-driver';

/**
 * Parameters as Neo4j takes them: a whole number becomes an INTEGER, because the driver sends every JavaScript number as a FLOAT,
 * and `undefined` becomes null, because the driver leaves the name out and Neo4j then misses the parameter.
 */
export function encode(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(encode);
  if (value !== null && typeof value === 'object') return encodeAll(value);
  return value;
}

/** The same for all parameters of a statement. */
export function encodeAll(values: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, encode(value)]));
}
