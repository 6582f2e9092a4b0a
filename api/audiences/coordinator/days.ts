import { GraphQLError, GraphQLScalarType } from 'graphql';

/** Days and instants travel as text. Whether a day exists is said by the field that takes it, not by an error. */
const text = (name: 'Date' | 'DateTime'): GraphQLScalarType<string, string> => {
  const read = (value: unknown): string => {
    if (typeof value === 'string') return value;
    throw new GraphQLError(`${name} is a text`);
  };
  return new GraphQLScalarType({ name, parseValue: read, serialize: read });
};

export const days = { Date: text('Date'), DateTime: text('DateTime') };
