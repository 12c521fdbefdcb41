import { z } from 'zod';
import type { PlaybookDocument } from './playbook.js';

/** One thing that differs; `path` goes by ids, for example `tiers.medium.offers.tutorial.due.kind`. `was` or `now` is left out where there was or is nothing. */
export const playbookDifference = z.object({
  path: z.string(),
  kind: z.enum(['added', 'removed', 'changed']),
  was: z.unknown().optional(),
  now: z.unknown().optional(),
}).readonly();
export type PlaybookDifference = z.infer<typeof playbookDifference>;

/** What changed from one document to the next, in the order of the document; empty when they say the same. */
export const differencesBetween = (was: PlaybookDocument, now: PlaybookDocument): readonly PlaybookDifference[] => compare('', was, now);

const compare = (path: string, was: unknown, now: unknown): readonly PlaybookDifference[] => {
  if (same(was, now)) return [];
  if (was === undefined) return [{ path, kind: 'added', now }];
  if (now === undefined) return [{ path, kind: 'removed', was }];

  if (isListOfParts(was) && isListOfParts(now)) return [...compareParts(path, byId(was), byId(now)), ...compareOrder(path, was, now)];
  if (isRecord(was) && isRecord(now)) return compareParts(path, was, now);
  return [{ path, kind: 'changed', was, now }];
};

const compareParts = (path: string, was: Parts, now: Parts): readonly PlaybookDifference[] =>
  [...new Set([...Object.keys(was), ...Object.keys(now)])].flatMap((key) => compare(path === '' ? key : `${path}.${key}`, own(was, key), own(now, key)));

/** The order means something: tiers go from small to large, offers stand as the handbook has them. */
const compareOrder = (path: string, was: readonly Part[], now: readonly Part[]): readonly PlaybookDifference[] => {
  const order = (parts: readonly Part[], others: readonly Part[]) => parts.map(({ id }) => id).filter((id) => others.some((other) => other.id === id));
  const [before, after] = [order(was, now), order(now, was)];
  return same(before, after) ? [] : [{ path, kind: 'changed', was: before, now: after }];
};

interface Part {
  readonly id: string;
}
type Parts = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Parts => typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOfParts = (value: unknown): value is readonly Part[] =>
  Array.isArray(value) && value.every((part) => isRecord(part) && typeof part['id'] === 'string');
/** An id may be a word that every object knows, such as `constructor`. */
const own = (parts: Parts, key: string): unknown => (Object.hasOwn(parts, key) ? parts[key] : undefined);
const byId = (parts: readonly Part[]): Parts => Object.fromEntries(parts.map((part) => [part.id, part]));

/** The order of keys says nothing, and a key without a value is no key. */
const same = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((part, at) => same(part, other[at]));
  if (!isRecord(one) || !isRecord(other)) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => same(own(one, key), own(other, key)));
};
