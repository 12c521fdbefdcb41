import { EventStoreDBClient, jsonEvent, type AllStreamSubscription, type JSONEventType } from '@eventstore/db-client';

import { startStandIn, type StandIn, type StandInOptions } from './stand-in.js';

/** A spec about plain behaviour holds on a real server too: it runs there when this is set. */
const REAL = process.env['EVENTSTORE_TEST_URL']?.replace(/#.*$/, '');

export interface Plain {
  readonly client: EventStoreDBClient;
  /** A name that no other test has. */
  stream(): string;
  close(): Promise<void>;
}

/** The client waits for ever for calls that were closed on one side only. */
export const closeClient = async (client: EventStoreDBClient): Promise<void> => {
  await within(500, client.dispose());
  const channel = await (client as unknown as { getChannel(): Promise<{ close(): void }> }).getChannel();
  channel.close();
};

/** The real client on a stand-in, or on a real server. */
export const startPlain = async (): Promise<Plain> => {
  const standIn = REAL === undefined ? await startStandIn() : undefined;
  const client = EventStoreDBClient.connectionString(standIn?.url ?? REAL ?? '');
  return {
    client,
    stream: () => `s${crypto.randomUUID()}`,
    close: async () => {
      await closeClient(client);
      await standIn?.close();
    },
  };
};

export interface Troubled {
  readonly standIn: StandIn;
  readonly client: EventStoreDBClient;
  close(): Promise<void>;
}

/** The real client on a stand-in that is given trouble. */
export const startTroubled = async (options?: StandInOptions): Promise<Troubled> => {
  const standIn = await startStandIn(options);
  const client = EventStoreDBClient.connectionString(standIn.url);
  return { standIn, client, close: async () => {
    await closeClient(client).catch(() => undefined);
    await standIn.close();
  } };
};

export type Noted = JSONEventType<'Noted', { readonly n: number }>;

export const noted = (n: number, id: string = crypto.randomUUID()) => jsonEvent<Noted>({ id, type: 'Noted', data: { n } });

export const some = (count: number, from = 0) => Array.from({ length: count }, (_, index) => noted(from + index));

/** What a promise is refused with. */
export const failure = async (promise: Promise<unknown>): Promise<Error & Record<string, unknown>> => {
  try {
    await promise;
  } catch (error) {
    return error as Error & Record<string, unknown>;
  }
  throw new Error('It did not fail');
};

export const all = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
};

/** The numbers of the events that come, until that many are there; then it is unsubscribed. */
export const take = async (subscription: AllStreamSubscription, count: number): Promise<readonly number[]> => {
  subscription.on('error', () => undefined);
  const numbers: number[] = [];
  if (count === 0) return numbers;
  for await (const { event } of subscription) {
    if (event?.type === 'Noted') numbers.push((event as unknown as { data: { n: number } }).data.n);
    if (numbers.length === count) break;
  }
  await subscription.unsubscribe();
  return numbers;
};

/** The first answer there is; it is asked for again for a while. */
export const until = async <T>(ask: () => Promise<T | undefined>): Promise<T> => {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It did not come');
};

/** Its answer, or that there was none for so many milliseconds. */
export const within = async <T>(ms: number, promise: Promise<T>): Promise<T | 'no answer'> => {
  promise.catch(() => undefined);
  return Promise.race([promise, new Promise<'no answer'>((resolve) => void setTimeout(() => resolve('no answer'), ms))]);
};
