import { join } from 'node:path';
import type { EventStore } from '../../apps/api/dist/event-store/event-store.js';
import { EventStoreDbEventStore } from '../../apps/api/dist/event-store/eventstoredb/eventstoredb-event-store.js';
import { SqliteEventStore } from '../../apps/api/dist/event-store/sqlite/sqlite-event-store.js';
import { startStandIn } from './stand-in.ts';

export interface Opened {
  readonly store: EventStore;
  readonly close: () => Promise<void>;
}

/** Both ways to keep the log, by name; `retryAfterMs` as the product has it when left out. */
export const BOTH: Readonly<Record<string, (folder: string, settings?: { readonly retryAfterMs?: number }) => Promise<Opened>>> = {
  SQLite: async (folder, settings = {}) => {
    const store = await SqliteEventStore.open(join(folder, `log-${crypto.randomUUID()}.db`), settings);
    return { store, close: () => store.close() };
  },
  EventStoreDB: async (_folder, settings = {}) => {
    const standIn = await startStandIn();
    const store = new EventStoreDbEventStore(`${standIn.url}#desk`, settings);
    return { store, close: async () => {
      await store.close();
      await standIn.close();
    } };
  },
};
