import type { DomainEvent, Recorded } from './events.js';

/** A value a list can be filtered or sorted by. `null` is stored and sorts first. */
export type FieldValue = string | number | null;

/**
 * A document folded from events, kept by the view store and rebuilt from the log when `version` changes.
 * A pure value: it neither reads a clock nor asks anybody.
 */
export interface View<Document, Event extends DomainEvent = DomainEvent> {
  readonly name: string;
  readonly version: number;
  /** The key of the document that the event belongs to; `undefined` where the view does not care. */
  readonly keyOf: (event: Recorded<Event>) => string | undefined;
  /** `undefined` as an answer removes the document. */
  readonly evolve: (document: Document | undefined, event: Recorded<Event>) => Document | undefined;
  /** Names of the indexed fields, each with the values of one document; an array is indexed value by value. */
  readonly fields: Readonly<Record<string, (document: Document) => FieldValue | readonly FieldValue[]>>;
  /** Words that a search finds the document by. */
  readonly text?: (document: Document) => string;
}
