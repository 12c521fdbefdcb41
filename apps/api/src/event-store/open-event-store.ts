import type { EventStore } from './event-store.js';

/** Opens the log that the URL names: `sqlite:PATH` (its folder is made when missing) or `sqlite::memory:`. Throws `StoreUnavailable`. */
export const openEventStore = async (url: string): Promise<EventStore> => {
  throw new Error(`Not yet: ${url}`);
};
