import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema, isObjectType, isScalarType } from 'graphql';
import type { Audience } from '../identity/access.ts';

/** The contract of an audience as text: a file that a jurist can read. */
export const contractOf = (audience: Audience): string =>
  readFileSync(new URL(`../../graph-schema/${audience}.graphql`, import.meta.url), 'utf8');

/** An audience's contract with its resolvers, as graphql-js executes it. */
export function schemaOf(audience: Audience, resolvers: object): GraphQLSchema {
  const schema = buildSchema(contractOf(audience));
  for (const [name, given] of Object.entries(resolvers)) {
    const type = schema.getType(name);
    if (isScalarType(type)) {
      const { parseValue, parseLiteral, serialize } = given;
      Object.assign(type, { parseValue, parseLiteral, serialize });
    }
    if (isObjectType(type)) {
      const fields = type.getFields();
      for (const [field, resolver] of Object.entries(given)) {
        Object.assign(fields[field] ?? {}, typeof resolver === 'function' ? { resolve: resolver } : resolver);
      }
    }
  }
  return schema;
}
