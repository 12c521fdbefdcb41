import { buildSchema, findBreakingChanges } from 'graphql';

/**
 * What a client of the committed schema would trip over in the new one, and that nobody has recorded.
 * A change is recorded when its sentence stands in `docs/schema-changes.md`.
 * @param {string} was the printed schema as it was committed; empty before the first
 * @param {string} now
 * @param {string} record the text of `docs/schema-changes.md`
 * @returns {string[]} one sentence for each
 */
export const unrecordedBreakingChanges = (was, now, record) =>
  was === '' ? [] : findBreakingChanges(buildSchema(was), buildSchema(now)).map(({ description }) => description).filter((sentence) => !record.includes(sentence));
