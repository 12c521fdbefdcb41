import { EventStoreDBClient } from '@eventstore/db-client';
import type { EventStore, NewEvent, StoredEvent } from '../event-store.js';
import { StoreUnavailable } from '../event-store-errors.js';
import { EventStoreDbEventStore } from './eventstoredb-event-store.js';
import { startStandIn, type StandIn, type StandInOptions } from './stand-in/stand-in.js';
import type { Limits } from './asking.js';

/** Patience as short as a test's; a server on the same machine answers in a few milliseconds. */
const SHORT: Limits = { appendWithin: 8_000, askWithin: 6_000, tryWithin: 800, silence: 400 };

export interface Troubled {
  readonly standIn: StandIn;
  readonly store: EventStore;
  /** Another process, as far as the servers can see. */
  another(limits?: Partial<Limits>): EventStore;
  /** The client as it is, for what another program would write. */
  bare(): EventStoreDBClient;
  close(): Promise<void>;
}

export const startTroubled = async (options?: StandInOptions, limits: Partial<Limits> = {}, namespace = '#ours'): Promise<Troubled> => {
  const standIn = await startStandIn(options);
  const open = (more: Partial<Limits> = {}): EventStore => new EventStoreDbEventStore(standIn.url + namespace, { retryAfterMs: 1, limits: { ...SHORT, ...limits, ...more } });
  const stores: EventStore[] = [];
  const clients: EventStoreDBClient[] = [];
  const another = (more?: Partial<Limits>): EventStore => {
    const store = open(more);
    stores.push(store);
    return store;
  };
  return {
    standIn, another, store: another(),
    bare: () => {
      const client = EventStoreDBClient.connectionString(standIn.url);
      clients.push(client);
      return client;
    },
    close: async () => {
      standIn.clearFaults();
      await Promise.all(stores.map((store) => store.close()));
      await Promise.all(clients.map(async (client) => {
        void client.dispose();
        (await (client as unknown as { getChannel(): Promise<{ close(): void }> }).getChannel()).close();
      }));
      await standIn.close();
    },
  };
};

export const fact = (type: string, data: unknown = {}, id: string = crypto.randomUUID()): NewEvent => ({ id, type, data, metadata: {} });

export const typesIn = async (store: EventStore, stream: string): Promise<readonly string[]> => (await allOf(store.read(stream))).map(({ type }) => type);

export const allOf = async <Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> => {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
};

/** The types of what a follower hands over, until that many are there. */
export const followed = async (store: EventStore, count: number, after?: string): Promise<readonly StoredEvent[]> => {
  const found: StoredEvent[] = [];
  const stop = new AbortController();
  for await (const item of store.follow({ ...(after === undefined ? {} : { after }), signal: stop.signal })) {
    if (item.kind === 'event') found.push(item.event);
    if (found.length === count) break;
  }
  return found;
};

const notNow = (error: unknown): boolean => {
  if (error instanceof StoreUnavailable) return false;
  throw error;
};

/** Until it is so; that nobody can be asked just now is not yet so. */
export const soon = async (isSo: () => boolean | Promise<boolean>, what: string): Promise<void> => {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await Promise.resolve(isSo()).catch(notNow)) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`It did not come to this: ${what}`);
};
