import type { EventStore } from './event-store.js';
import { StoreUnavailable } from './event-store-errors.js';
import { EventStoreDbEventStore } from './eventstoredb/eventstoredb-event-store.js';
import { SqliteEventStore, type SqliteSettings } from './sqlite/sqlite-event-store.js';

const SQLITE = 'sqlite:';
const EVENTSTOREDB = /^esdb(\+discover)?:\/\//;

/**
 * Opens the log that the URL names: `sqlite:PATH` (its folder is made when missing), `sqlite::memory:`, or `esdb://HOST:PORT[,HOST:PORT…][?tls=false][#NAMESPACE]`,
 * which never waits for its servers. Throws `StoreUnavailable`.
 */
export const openEventStore = async (url: string, settings: SqliteSettings = {}): Promise<EventStore> => {
  if (url.startsWith(SQLITE) && url.length > SQLITE.length) return SqliteEventStore.open(url.slice(SQLITE.length), settings);
  if (EVENTSTOREDB.test(url)) return new EventStoreDbEventStore(url, settings);
  throw new StoreUnavailable(`There is no event store for ${url}: it is sqlite:PATH, sqlite::memory: or esdb://HOST:PORT`);
};
