import type { DomainEvent, FieldValue, Recorded } from '@fanfare/domain/kernel';
import type { StoredEvent } from '../event-store/event-store.js';
import { toRecorded, type Parse } from '../event-store/recorded.js';
import type { AnyView } from './any-view.js';
import { isOfTheFile } from './view-file.js';
import type { Held, Mark } from './view-store.js';
import type { Kept, ViewTable } from './view-table.js';

/** What a parser throws on an event that is nobody's story: it is neither folded nor a fault. */
export class PassedOver extends Error {
  override readonly name = 'PassedOver';
}

/** An event on its way to every view: parsed once, and the fault kept if it cannot be. */
export type Parsed = { readonly stored: StoredEvent } & ({ readonly event: Recorded } | { readonly fault: unknown } | { readonly passedOver: true });

export const parsed = (stored: StoredEvent, parse: Parse): Parsed => {
  try {
    return { stored, event: toRecorded<DomainEvent>(stored, parse) };
  } catch (fault) {
    return fault instanceof PassedOver ? { stored, passedOver: true } : { stored, fault };
  }
};

export interface Folded {
  /** Documents to put, or to remove where there is none. */
  readonly documents: ReadonlyMap<string, Kept | undefined>;
  /** By the event's position: the key of the document that it went into. */
  readonly keys: ReadonlyMap<string, string>;
  /** The last event that was folded in. */
  readonly mark: Mark | undefined;
  readonly count: number;
  /** The event that this view cannot take. What came before it is folded. */
  readonly poison?: { readonly position: string; readonly reason: string };
}

/** A view with the types of its documents and events forgotten: it only ever meets its own. */
type Open = {
  readonly keyOf: (event: Recorded) => string | undefined;
  readonly evolve: (document: unknown, event: Recorded) => unknown;
  readonly fields: Readonly<Record<string, (document: unknown) => FieldValue | readonly FieldValue[]>>;
  readonly text?: (document: unknown) => string;
};

/** What some events make of a view's documents, which stand at `position`. Writes nothing. */
export const fold = (view: AnyView, { table, position }: Pick<Held, 'table' | 'position'>, events: readonly Parsed[]): Folded => {
  const open = view as unknown as Open;
  try {
    return foldInto(open, table, events, position, 'at the end');
  } catch (error) {
    if (isOfTheFile(error)) throw error;
    // A document that cannot be indexed: find out which event made it so.
    return foldInto(open, table, events, position, 'at each event');
  }
};

const foldInto = (view: Open, table: ViewTable, events: readonly Parsed[], before: string | undefined, indexed: 'at the end' | 'at each event'): Folded => {
  const documents = new Map<string, unknown>();
  const keys = new Map<string, string>();
  let count = 0;
  let poison: Folded['poison'];
  for (const next of events) {
    try {
      if ('fault' in next) throw next.fault;
      const key = 'event' in next ? view.keyOf(next.event) : undefined;
      if ('event' in next && key !== undefined) {
        const document = view.evolve(documents.has(key) ? documents.get(key) : read(table, key), next.event);
        if (indexed === 'at each event') kept(view, table, document);
        documents.set(key, document);
        keys.set(next.stored.position, key);
      }
      count += 1;
    } catch (error) {
      // The document is at fault and not the event.
      if (isOfTheFile(error)) throw error;
      poison = { position: next.stored.position, reason: error instanceof Error ? error.message : String(error) };
      break;
    }
  }
  return {
    documents: new Map([...documents].map(([key, document]) => [key, kept(view, table, document)])),
    keys, count, mark: markOf(events, count, before),
    ...(poison === undefined ? {} : { poison }),
  };
};

const markOf = (events: readonly Parsed[], count: number, before: string | undefined): Mark | undefined => {
  const last = events[count - 1]?.stored;
  return last && { position: last.position, id: last.id, previous: events[count - 2]?.stored.position ?? before };
};

const read = (table: ViewTable, key: string): unknown => {
  const json = table.get(key);
  return json === undefined ? undefined : (JSON.parse(json) as unknown);
};

const kept = (view: Open, table: ViewTable, document: unknown): Kept | undefined => {
  if (document === undefined) return undefined;
  const fields = Object.fromEntries(Object.entries(view.fields).map(([field, valueOf]) => [field, valueOf(document)]));
  table.check(fields);
  return { document, fields, text: view.text?.(document) ?? '' };
};
