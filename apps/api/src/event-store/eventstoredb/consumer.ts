import { setTimeout as delay } from 'node:timers/promises';
import { PARK, type EventStoreDBClient, type PersistentSubscriptionToAll, type PersistentSubscriptionToAllResolvedEvent } from '@eventstore/db-client';
import type { Asking } from './asking.js';
import { troubleOf } from './client-errors.js';
import { ConsumerGroup } from './consumer-group.js';
import type { StoredEvent } from '../event-store.js';
import { Listening } from './listening.js';
import type { Names } from './names.js';
import { Patience, within } from './patience.js';
import { storedEvent } from './stored-event.js';
import { Trying, type Outcome } from './trying.js';

/** How many events the server sends ahead of what was handled. */
const AHEAD = 64;
/** The last acknowledgements leave before the call is cancelled, or the next owner gets the same events again. */
const LEAVING_MS = 50;

interface Consuming {
  readonly group: ConsumerGroup;
  readonly handler: (event: StoredEvent) => Promise<void>;
  readonly retryAfterMs: number;
  readonly signal: AbortSignal;
}

/** A group's events, which the server sends to one consumer at a time and to the next when that one is gone. */
export class Consumer {
  readonly #asking: Asking;
  readonly #names: Names;
  readonly #turns = new Map<string, Promise<void>>();

  constructor(asking: Asking, names: Names) {
    this.#asking = asking;
    this.#names = names;
  }

  /** Until the signal aborts; through outages. Whoever comes second in this process waits for the first to end, and is not sent anything meanwhile. */
  async consume(consuming: Consuming): Promise<void> {
    const signal = AbortSignal.any([consuming.signal, this.#asking.closed]);
    const { name } = consuming.group;
    const before = this.#turns.get(name) ?? Promise.resolve();
    const mine = Promise.race([before, aborted(signal)]).then(() => this.#consume({ ...consuming, signal }));
    // Whoever gave up waiting leaves the first in its place.
    this.#turns.set(name, Promise.allSettled([before, mine]).then(() => undefined));
    await mine;
  }

  async #consume(consuming: Consuming): Promise<void> {
    const { signal } = consuming;
    let patience = new Patience(Infinity, signal);
    while (!signal.aborted) {
      const { client, generation } = this.#asking.connection.current;
      const since = performance.now();
      const dropped = await this.#once(client, consuming, () => { patience = new Patience(Infinity, signal); });
      if (dropped === undefined) return;
      const trouble = troubleOf(dropped.error);
      if (trouble.kind === 'outage') this.#asking.failed(trouble, generation, since);
      if (!(await patience.pause({ leaderWanted: false }))) return;
    }
  }

  /** One subscription, to its end; undefined: it was wanted no more. */
  async #once(client: EventStoreDBClient, { group, handler, retryAfterMs, signal }: Consuming, heardOf: () => void): Promise<{ readonly error: unknown } | undefined> {
    try {
      await group.make(client);
    } catch (error) {
      return { error };
    }
    // What an ended subscription had sent is sent again to the next owner, so it is tried no further here.
    const over = new AbortController();
    const trying = new Trying({ handler, retryAfterMs, signal: AbortSignal.any([signal, over.signal]) });
    const subscription = client.subscribeToPersistentSubscriptionToAll(group.name, { bufferSize: AHEAD, requiresLeader: true });
    const listening = new Listening<PersistentSubscriptionToAllResolvedEvent>(subscription, signal);
    try {
      for (;;) {
        const heard = await listening.next(this.#asking.limits.silence);
        if (heard.kind === 'stopped') return undefined;
        if (heard.kind === 'dropped') return { error: heard.error };
        if (heard.kind === 'silent' && !(await this.#isKnown(client, group))) return { error: new Error('the server forgot the subscription') };
        if (heard.kind !== 'event') continue;
        this.#asking.availability.answered();
        heardOf();
        await this.#take(subscription, trying, heard.resolved);
      }
    } finally {
      over.abort();
      await trying.ended();
      if (signal.aborted) await delay(LEAVING_MS);
      listening.end();
    }
  }

  async #take(subscription: PersistentSubscriptionToAll, trying: Trying, resolved: PersistentSubscriptionToAllResolvedEvent): Promise<void> {
    const { event, commitPosition } = resolved;
    const stream = event === undefined ? undefined : this.#names.own(event.streamId, event.type);
    if (event === undefined || stream === undefined) return subscription.ack(resolved);
    const settle = (outcome: Outcome): Promise<void> => (outcome.kind === 'done' ? subscription.ack(resolved) : subscription.nack(PARK, outcome.reason, resolved));
    try {
      return await trying.take({ event: storedEvent(event, stream, commitPosition).event, settle });
    } catch (error) {
      throw this.#asking.damaged(error);
    }
  }

  /** A subscription to which nothing happens looks like one that the server forgot. */
  async #isKnown(client: EventStoreDBClient, group: ConsumerGroup): Promise<boolean> {
    try {
      const { connections } = await within(this.#asking.limits.tryWithin, client.getPersistentSubscriptionToAllInfo(group.name));
      return connections.some(({ connectionName }) => connectionName === client.connectionName);
    } catch {
      return false;
    }
  }
}

const aborted = (signal: AbortSignal): Promise<void> => new Promise((resolve) => {
  if (signal.aborted) resolve();
  else signal.addEventListener('abort', () => resolve(), { once: true });
});
