import type { FieldValue } from '@fanfare/domain/kernel';

/** Both ends inclusive, either may be left out. */
export interface Span {
  readonly from?: string | number;
  readonly until?: string | number;
}

/** One value, one of several, or a span. A field that holds many values matches by any of them. */
export type Wanted = FieldValue | readonly FieldValue[] | Span;

export interface ListQuery {
  /** All of these must hold. A field of `undefined` is not asked. An empty array matches nothing. */
  readonly where?: Readonly<Record<string, Wanted | undefined>>;
  /** A field with one value each; by key when left out. Equal values are ordered by key. */
  readonly order?: { readonly field: string; readonly direction: 'ascending' | 'descending' };
  /** How many at the most. */
  readonly first: number;
  /** A cursor of an earlier page of the same query. Throws `InvalidCursor` on anything else. */
  readonly after?: string;
  /** Documents with every one of these words, each matched from its beginning. */
  readonly text?: string;
  /** Counts all matches, but no further than this. Not counted when left out. */
  readonly countUpTo?: number;
}

export interface Entry<Document> {
  readonly key: string;
  readonly document: Document;
  readonly cursor: string;
}

export interface Page<Document> {
  readonly entries: readonly Entry<Document>[];
  readonly hasMore: boolean;
  readonly count?: number;
  readonly countIsCapped?: boolean;
}

export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor';
}

/** A value as a column holds it: nothing sorts before everything, and two nothings are equal. */
export type Stored = string | number;
export const stored = (value: FieldValue): Stored => value ?? -Infinity;

/** The place of a document in an order: the value it is sorted by, then its key. */
export type Place = readonly [Stored, string];

export const cursorOf = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url');

export const placeOf = (cursor: string): Place => {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(place) && place.length === 2) {
      const [value, key] = place as [unknown, unknown];
      const known = value === null || typeof value === 'string' || typeof value === 'number';
      if (known && typeof key === 'string') return [stored(value), key];
    }
  } catch {
    // Not ours, as below.
  }
  throw new InvalidCursor('This cursor is not one of this list');
};

/** The words of a text as they are searched: without accents, in lower case. */
export const wordsOf = (text: string): readonly string[] => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
