import type { DomainEvent, FieldValue, View } from '@fanfare/domain/kernel';

/** One value, one of several, or a span (both ends inclusive, either may be left out). A field that holds many values matches by any of them. */
export type Wanted = FieldValue | readonly FieldValue[] | { readonly from?: string | number; readonly until?: string | number };

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

/** The documents of one view, as they serve now. Every answer is synchronous. */
export interface Collection<Document> {
  get(key: string): Document | undefined;
  list(query: ListQuery): Page<Document>;
  /** Of the last event folded in; undefined where there is none yet. */
  readonly position: string | undefined;
}

export interface ViewStore {
  collection<Document, Event extends DomainEvent>(view: View<Document, Event>): Collection<Document>;
  close(): void;
}

export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor';
}

/** Opens the cache at a path, or `:memory:`. What it holds is disposable: a file that cannot be used is begun anew. */
export const openViewStore = (path: string): ViewStore => {
  throw new Error(`Not yet: ${path}`);
};
