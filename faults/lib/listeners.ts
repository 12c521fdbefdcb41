import { EventStoreDBClient, excludeSystemEvents, START, streamNameFilter } from '@eventstore/db-client';
import type { EventStore, Followed as Handed, StoredEvent } from '../../apps/api/dist/event-store/event-store.js';

/** What a follower was handed, and what is wrong with it: order and revisions are looked at as it comes. */
export class Followed {
  readonly ids: string[] = [];
  readonly faults: string[] = [];
  last = '';
  readonly #revisions = new Map<string, number>();

  async follow(store: EventStore, signal: AbortSignal): Promise<void> {
    for await (const followed of store.follow({ signal })) if (followed.kind === 'event') this.take(followed.event);
    if (!signal.aborted) this.faults.push('the follower ended by itself');
  }

  take({ id, stream, revision, position }: StoredEvent): void {
    const expected = (this.#revisions.get(stream) ?? -1) + 1;
    if (revision !== expected) this.faults.push(`the follower got ${stream}@${revision} where ${expected} comes next`);
    if (position <= this.last) this.faults.push(`the follower got ${position} after ${this.last}`);
    this.#revisions.set(stream, revision);
    this.ids.push(id);
    this.last = position;
  }
}

/** The control: the bare client's subscription, read as in its own example. Answers how many events it was handed. */
export const bareFollower = (url: string, prefix: string): { readonly heard: () => number; readonly end: () => Promise<void> } => {
  const client = EventStoreDBClient.connectionString(url);
  let heard = 0;
  const subscription = client.subscribeToAll({ fromPosition: START, filter: excludeSystemEvents() });
  subscription.on('error', () => undefined);
  subscription.on('data', ({ event }) => {
    if (event?.streamId.startsWith(prefix) === true) heard += 1;
  });
  return { heard: () => heard, end: () => client.dispose() };
};

/** The control: believes what the bare client's subscription brings, and hands it over as it comes. */
export const believing = (store: EventStore, url: string, prefix: string): EventStore['follow'] => async function* ({ signal }): AsyncGenerator<Handed> {
  const client = EventStoreDBClient.connectionString(url);
  const subscription = client.subscribeToAll({ fromPosition: START, filter: excludeSystemEvents() });
  subscription.on('error', () => undefined);
  signal.addEventListener('abort', () => void subscription.unsubscribe());
  for await (const { event } of subscription) {
    if (event?.streamId.startsWith(prefix) !== true) continue;
    for await (const one of store.read(event.streamId.slice(prefix.length), { from: Number(event.revision), limit: 1 })) yield { kind: 'event', event: one };
  }
  await client.dispose();
};

/** A control: each event to whoever subscribes with the bare client, as in its own example, and so to every replica. For as long as the process lives. */
export const bareConsumer = async (url: string, handle: (event: { readonly id: string }) => Promise<void>): Promise<void> => {
  const [server, namespace] = url.split('#') as [string, string];
  const client = EventStoreDBClient.connectionString(server);
  const filter = streamNameFilter({ prefixes: [`${namespace}.`] });
  for await (const { event } of client.subscribeToAll({ fromPosition: START, filter })) if (event !== undefined) await handle(event);
};
