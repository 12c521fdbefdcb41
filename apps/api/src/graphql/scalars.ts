import { GraphQLScalarType, GraphQLError, Kind, valueFromASTUntyped } from 'graphql';

/** Length is all that is checked here: whether the moment exists is for the subject to say, with the field's name. */
const text = (name: string, description: string): GraphQLScalarType => {
  const read = (value: unknown): string => {
    if (typeof value !== 'string' || value.length > 40) throw new GraphQLError(`${name} must be a text of at most 40 characters.`);
    return value;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: read,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
};

export const Instant = text('Instant', 'An instant, ISO 8601 in UTC with milliseconds, for example `2026-11-24T08:12:00.000Z`.');
export const LocalDate = text('LocalDate', 'A calendar date without a zone, `YYYY-MM-DD`.');
/** Deeper than any playbook by far, and far from what walking through it could not bear. */
const DEEPEST = 50;

const isWithin = (value: unknown, left: number): boolean =>
  typeof value !== 'object' || value === null || (left > 0 && Object.values(value).every((inner) => isWithin(inner, left - 1)));

const bounded = (value: unknown): unknown => {
  if (!isWithin(value, DEEPEST)) throw new GraphQLError(`JSON is nested at most ${DEEPEST} deep.`);
  return value;
};

export const JSONValue = new GraphQLScalarType({
  name: 'JSON',
  description: 'Any JSON value.',
  parseValue: bounded,
  parseLiteral: (node, variables) => bounded(valueFromASTUntyped(node, variables)),
});
