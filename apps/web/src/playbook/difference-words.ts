import type { PlaybookDifferencesQuery } from '../api/generated/graphql.js';

export type Difference = PlaybookDifferencesQuery['playbookDifferences'][number];

export const KIND_WORDS: Readonly<Record<Difference['kind'], string>> = { ADDED: 'added', REMOVED: 'removed', CHANGED: 'changed' };

/** `tiers.medium.offers.tutorial.due` as `Tiers › medium › offers › tutorial › due`. */
export const pathWords = (path: string): string => {
  const parts = path.split('.').filter((part) => part !== '').map((part) => part.replace(/([a-z])([A-Z])/g, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`));
  const words = parts.join(' › ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** A value for a person: words as they are, lists of words in one line, everything else as indented JSON. */
export const valueWords = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value) && value.every((part) => typeof part === 'string')) return value.length === 0 ? 'nothing' : value.join(', ');
  return JSON.stringify(value, null, 2);
};

export const countWords = (differences: readonly Difference[]): string => {
  if (differences.length === 0) return 'Nothing differs.';
  const parts = (['CHANGED', 'ADDED', 'REMOVED'] as const)
    .map((kind) => ({ kind, count: differences.filter((difference) => difference.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${KIND_WORDS[kind]}`);
  return `${parts.join(', ')}.`;
};
