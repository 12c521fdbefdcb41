import { setTimeout as delay } from 'node:timers/promises';
import type { EventStoreDBClient } from '@eventstore/db-client';
import type { Asking } from './asking.js';
import { Dropped, troubleOf } from './client-errors.js';
import { isOwner, makeGroup } from './consumer-group.js';
import type { StoredEvent } from '../event-store.js';
import { Listening } from './listening.js';
import type { Parking } from './parking.js';
import { Patience, within } from './patience.js';
import { Progress } from './progress.js';
import type { Room } from './room.js';
import { Trying, type Outcome } from '../trying.js';

/** How many events are under way at once: what is tried again holds up its own stream, and only so much of the rest. */
const UNDER_WAY = 64;
/** How long the last note may take of how far the group came, or the next owner does the same again. */
const LEAVING_MS = 1_000;
/** How often somebody who waits asks whether the owner is gone. */
const TAKE_OVER_MS = 500;

export interface Consuming {
  readonly group: string;
  readonly parking: Parking;
  readonly handler: (event: StoredEvent) => Promise<void>;
  readonly retryAfterMs: number;
  readonly signal: AbortSignal;
}

/** What works while the group is ours. */
interface Owning {
  readonly progress: Progress;
  readonly trying: Trying;
  readonly parking: Parking;
  readonly listening: Listening<unknown>;
  readonly signal: AbortSignal;
  readonly heardOf: () => void;
}

type Ended = { readonly kind: 'stopped' | 'taken' } | { readonly kind: 'dropped'; readonly error: unknown };

/** A group's events, handed to one consumer in the whole cluster, and to the next when that one is gone. */
export class Consumer {
  readonly #asking: Asking;
  readonly #log: Room;
  readonly #notes: Room;
  readonly #leaving = new AbortController();
  readonly #turns = new Map<string, Promise<void>>();

  constructor(asking: Asking, log: Room, notes: Room) {
    this.#asking = asking;
    this.#log = log;
    this.#notes = notes;
  }

  /** Until the signal aborts; through outages. Whoever comes second in this process waits for the first to end. */
  async consume(consuming: Consuming): Promise<void> {
    const signal = AbortSignal.any([consuming.signal, this.#leaving.signal]);
    const { group } = consuming;
    const before = this.#turns.get(group) ?? Promise.resolve();
    const mine = Promise.race([before, aborted(signal)]).then(() => this.#consume({ ...consuming, signal }));
    // Whoever gave up waiting leaves the first in its place.
    this.#turns.set(group, Promise.allSettled([before, mine]).then(() => undefined));
    await mine;
  }

  /** Ends all, and resolves when they have left, or after a while: a handler may never return. */
  async leave(): Promise<void> {
    this.#leaving.abort();
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
      await within(this.#asking.limits.tryWithin, makeGroup(client, name));
    } catch (error) {
      return { kind: 'dropped', error };
    }
    // What is under way when the subscription ends is handed over again by the next owner, so it is tried no further here.
    const over = new AbortController();
    const working = AbortSignal.any([signal, over.signal]);
    const trying = new Trying({ handler, retryAfterMs, signal: working });
    const progress = new Progress(this.#asking, this.#notes, group);
    const subscription = client.subscribeToPersistentSubscriptionToAll(name, { requiresLeader: true });
    const listening = new Listening<unknown>(subscription, signal);
    const owning: Owning = { progress, trying, parking, listening, signal: working, heardOf };
    let work: Promise<unknown> = Promise.resolve();
    subscription.on('confirmation', () => {
      this.#asking.availability.answered();
      work = Promise.all([this.#hand(owning), replay(owning)]);
    });
    try {
      for (;;) {
        const heard = await listening.next(this.#asking.limits.silence);
        if (heard.kind === 'stopped') return { kind: 'stopped' };
        if (heard.kind === 'dropped') return isTaken(heard.error) ? { kind: 'taken' } : heard;
        // Nothing ever happens to it, and so does nothing to one that the server forgot.
        if (heard.kind === 'silent' && !(await isOwner(client, name, this.#asking.limits.tryWithin))) return { kind: 'dropped', error: new Dropped('the server forgot the subscription') };
      }
    } finally {
      over.abort();
      await Promise.all([work, trying.ended()]);
      // The next owner need not do again what is done.
      if (signal.aborted) await Promise.race([progress.note().catch(() => undefined), delay(LEAVING_MS, undefined, { ref: false })]);
      listening.end();
    }
  }

  /** The log, from where the group had come to. */
  async #hand({ progress, trying, parking, listening, signal, heardOf }: Owning): Promise<void> {
    try {
      const after = await progress.begin();
      // What is handed over again though it was parked, since the group's place was behind it, is parked no more once it is handled.
      const parked = new Set((await parking.parked()).map(({ position }) => position));
      void progress.keep(signal).catch((error: unknown) => listening.drop(error));
      for await (const followed of this.#log.follower.follow({ ...(after === undefined ? {} : { after }), signal })) {
        if (followed.kind !== 'event') continue;
        heardOf();
        const { event } = followed;
        const settle = async (outcome: Outcome): Promise<void> => {
          if (outcome.kind === 'parked') await parking.park(event, outcome.reason);
          else if (parked.has(event.position)) await parking.settle(event.position);
          progress.settled(event.position);
        };
        await progress.roomFor(UNDER_WAY, signal);
        if (signal.aborted) return;
        progress.handed(event.position);
        // What could not be settled is handed over again.
        await trying.take({ event, settle: (outcome) => settle(outcome).catch((error: unknown) => listening.drop(error)) });
      }
    } catch (error) {
      if (!signal.aborted) listening.drop(error);
    }
  }
}

/** The owner hands over again what was parked; an outage ends the subscription, and the next owner begins anew. */
const replay = async ({ parking, trying, signal, listening }: Owning): Promise<void> => {
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
