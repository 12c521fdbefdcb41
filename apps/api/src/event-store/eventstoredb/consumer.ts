import { setTimeout as delay } from 'node:timers/promises';
import type { EventStoreDBClient, PersistentSubscriptionToAll, PersistentSubscriptionToAllResolvedEvent } from '@eventstore/db-client';
import type { Asking } from './asking.js';
import { Dropped, troubleOf } from './client-errors.js';
import { doneHere, makeGroup } from './consumer-group.js';
import type { StoredEvent } from '../event-store.js';
import { Listening } from './listening.js';
import type { Parking } from './parking.js';
import { Patience, within } from './patience.js';
import type { Room } from './room.js';
import { storedEvent } from './stored-event.js';
import { Trying, type Outcome } from '../trying.js';

/** How many events the server sends ahead of what was handled. */
const AHEAD = 64;
/** The server takes in the last acknowledgements before the call is cancelled, or the next owner gets the same events again. */
const LEAVING_MS = 1_000;
const ASK_AGAIN_MS = 20;
/** How often somebody who waits asks whether the owner is gone. */
const TAKE_OVER_MS = 500;

export interface Consuming {
  readonly group: string;
  readonly parking: Parking;
  readonly handler: (event: StoredEvent) => Promise<void>;
  readonly retryAfterMs: number;
  readonly signal: AbortSignal;
}

interface Owning {
  readonly subscription: PersistentSubscriptionToAll;
  readonly listening: Listening<unknown>;
  readonly trying: Trying;
  readonly parking: Parking;
  readonly acknowledged: { count: number };
}

type Ended = { readonly kind: 'stopped' | 'taken' } | { readonly kind: 'dropped'; readonly error: unknown };

/** A group's events, sent to one consumer in the whole cluster, and to the next when that one is gone. */
export class Consumer {
  readonly #asking: Asking;
  readonly #log: Room;
  readonly #turns = new Map<string, Promise<void>>();

  constructor(asking: Asking, log: Room) {
    this.#asking = asking;
    this.#log = log;
  }

  /** Until the signal aborts; through outages. Whoever comes second in this process waits for the first to end. */
  async consume(consuming: Consuming): Promise<void> {
    const signal = AbortSignal.any([consuming.signal, this.#asking.closed]);
    const { group } = consuming;
    const before = this.#turns.get(group) ?? Promise.resolve();
    const mine = Promise.race([before, aborted(signal)]).then(() => this.#consume({ ...consuming, signal }));
    // Whoever gave up waiting leaves the first in its place.
    this.#turns.set(group, Promise.allSettled([before, mine]).then(() => undefined));
    await mine;
  }

  /** When all that were told to end have left, or after a while: a handler may never return. */
  async left(): Promise<void> {
    await Promise.race([Promise.allSettled(this.#turns.values()), delay(2 * LEAVING_MS, undefined, { ref: false })]);
  }

  async #consume(consuming: Consuming): Promise<void> {
    const { signal } = consuming;
    let patience = new Patience(Infinity, signal);
    while (!signal.aborted) {
      const { client, generation } = this.#asking.connection.current;
      const since = performance.now();
      const ended = await this.#once(client, consuming, () => { patience = new Patience(Infinity, signal); });
      if (ended.kind === 'stopped') return;
      if (ended.kind === 'taken') await delay(TAKE_OVER_MS * (0.5 + Math.random()), undefined, { signal }).catch(() => undefined);
      if (ended.kind !== 'dropped') continue;
      const trouble = troubleOf(ended.error);
      if (trouble.kind === 'outage') this.#asking.failed(trouble, generation, since);
      if (!(await patience.pause({ leaderWanted: false }))) return;
    }
  }

  /** One subscription, to its end. */
  async #once(client: EventStoreDBClient, { group, parking, handler, retryAfterMs, signal }: Consuming, heardOf: () => void): Promise<Ended> {
    const name = this.#log.names.stored(group);
    try {
      await within(this.#asking.limits.tryWithin, makeGroup(client, name, this.#log.names));
    } catch (error) {
      return { kind: 'dropped', error };
    }
    // What an ended subscription had sent is sent again to the next owner, so it is tried no further here.
    const over = new AbortController();
    const working = AbortSignal.any([signal, over.signal]);
    const trying = new Trying({ handler, retryAfterMs, signal: working });
    const subscription = client.subscribeToPersistentSubscriptionToAll(name, { bufferSize: AHEAD, requiresLeader: true });
    const listening = new Listening<PersistentSubscriptionToAllResolvedEvent>(subscription, signal);
    const acknowledged = { count: 0 };
    let replaying: Promise<void> = Promise.resolve();
    subscription.on('confirmation', () => { replaying = replay(parking, trying, working, listening); });
    try {
      for (;;) {
        const heard = await listening.next(this.#asking.limits.silence);
        if (heard.kind === 'stopped') return { kind: 'stopped' };
        if (heard.kind === 'dropped') return isTaken(heard.error) ? { kind: 'taken' } : heard;
        // A subscription to which nothing happens looks like one that the server forgot.
        if (heard.kind === 'silent' && (await doneHere(client, name, this.#asking.limits.tryWithin)) === undefined) return { kind: 'dropped', error: new Dropped('the server forgot the subscription') };
        if (heard.kind !== 'event') continue;
        this.#asking.availability.answered();
        heardOf();
        await this.#take({ subscription, listening, trying, parking, acknowledged }, heard.resolved);
      }
    } finally {
      over.abort();
      await Promise.all([trying.ended(), replaying]);
      if (signal.aborted && acknowledged.count > 0) await this.#takenIn(client, name, acknowledged.count);
      listening.end();
    }
  }

  async #take(
    { subscription, listening, trying, parking, acknowledged }: Owning,
    resolved: PersistentSubscriptionToAllResolvedEvent,
  ): Promise<void> {
    const stream = resolved.event === undefined ? undefined : this.#log.names.own(resolved.event.streamId, resolved.event.type);
    const acknowledge = async (): Promise<void> => {
      await subscription.ack(resolved);
      acknowledged.count += 1;
    };
    if (resolved.event === undefined || stream === undefined) return acknowledge();
    try {
      const { event } = storedEvent(resolved.event, stream, resolved.commitPosition);
      const settle = async (outcome: Outcome): Promise<void> => {
        if (outcome.kind === 'parked') await parking.park(event, outcome.reason);
        await acknowledge();
      };
      // What could not be settled is sent again.
      await trying.take({ event, settle: (outcome) => settle(outcome).catch((error: unknown) => listening.drop(error)) });
    } catch (error) {
      throw this.#asking.damaged(error);
    }
  }

  async #takenIn(client: EventStoreDBClient, group: string, acknowledged: number): Promise<void> {
    for (const until = performance.now() + LEAVING_MS; performance.now() < until; await delay(ASK_AGAIN_MS)) {
      if (((await doneHere(client, group, LEAVING_MS)) ?? Infinity) >= acknowledged) return;
    }
  }
}

/** The owner hands over again what was parked; an outage ends the subscription, and the next owner begins anew. */
const replay = async (parking: Parking, trying: Trying, signal: AbortSignal, listening: Listening<unknown>): Promise<void> => {
  try {
    for await (const event of parking.replays(signal)) {
      const settle = (outcome: Outcome): Promise<void> => (outcome.kind === 'parked' ? parking.park(event, outcome.reason) : parking.settle(event.position));
      await trying.take({ event, settle: (outcome) => settle(outcome).catch((error: unknown) => listening.drop(error)) });
    }
  } catch (error) {
    if (!signal.aborted) listening.drop(error);
  }
};

const isTaken = (error: unknown): boolean => troubleOf(error).kind === 'taken';

const aborted = (signal: AbortSignal): Promise<void> => new Promise((resolve) => {
  if (signal.aborted) resolve();
  else signal.addEventListener('abort', () => resolve(), { once: true });
});
