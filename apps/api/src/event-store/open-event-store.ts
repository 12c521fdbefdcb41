import type { EventStore } from './event-store.js';
import { StoreUnavailable } from './event-store-errors.js';
import { SqliteEventStore, type SqliteSettings } from './sqlite/sqlite-event-store.js';

const SQLITE = 'sqlite:';

/** Opens the log that the URL names: `sqlite:PATH` (its folder is made when missing) or `sqlite::memory:`. Throws `StoreUnavailable`. */
export const openEventStore = async (url: string, settings: SqliteSettings = {}): Promise<EventStore> => {
  if (url.startsWith(SQLITE) && url.length > SQLITE.length) return SqliteEventStore.open(url.slice(SQLITE.length), settings);
  throw new StoreUnavailable(`There is no event store for ${url}: it is sqlite:PATH or sqlite::memory:`);
};
