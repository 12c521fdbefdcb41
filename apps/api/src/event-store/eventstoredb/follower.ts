import { excludeSystemEvents, START, streamNameFilter, type AllStreamResolvedEvent } from '@eventstore/db-client';
import type { Asking } from './asking.js';
import { GENESIS } from '../chain.js';
import { troubleOf } from './client-errors.js';
import type { Followed } from '../event-store.js';
import { StoreUnavailable, StreamNotFound } from '../event-store-errors.js';
import type { Heads } from './heads.js';
import { Listening } from './listening.js';
import type { LogReader } from './log-reader.js';
import type { Names } from './names.js';
import { Order } from './order.js';
import { Patience } from './patience.js';
import { placeOf } from './positions.js';
import { checkNeighbours, storedEvent, type Linked } from './stored-event.js';
import type { StreamReader } from './stream-reader.js';

/** How long a subscription has for what was found in the log and has not come yet, in milliseconds. */
const GRACE = 1_000;

type Ended = 'stopped' | 'dropped' | 'refetch';

/** The log as it grows: one subscription after another, each from the last event handed over. */
export class Follower {
  readonly #asking: Asking;
  readonly #names: Names;
  readonly #heads: Heads;
  readonly #log: LogReader;
  readonly #streams: StreamReader;

  constructor(asking: Asking, names: Names, heads: Heads, log: LogReader, streams: StreamReader) {
    this.#asking = asking;
    this.#names = names;
    this.#heads = heads;
    this.#log = log;
    this.#streams = streams;
  }

  async *follow({ after, signal: given }: { readonly after?: string; readonly signal: AbortSignal }): AsyncGenerator<Followed> {
    const signal = AbortSignal.any([given, this.#asking.closed]);
    const order = new Order(after);
    let caughtUp = false;
    let patience = new Patience(Infinity, signal);
    for (;;) {
      const subscription = this.#subscription(order, signal);
      let ended: Ended = 'dropped';
      for await (const item of subscription) {
        if (typeof item === 'string') ended = item;
        else if (item.kind === 'event' || !caughtUp) {
          caughtUp ||= item.kind === 'caught-up';
          patience = new Patience(Infinity, signal);
          yield item;
        }
      }
      if (ended === 'stopped' || signal.aborted) return;
      if (!(await patience.pause({ leaderWanted: false }))) return;
    }
  }

  /** What one subscription brings, in order; its last word is how it ended. */
  async *#subscription(order: Order, signal: AbortSignal): AsyncGenerator<Followed | Ended> {
    const { client, generation } = this.#asking.connection.current;
    const { prefix } = this.#names;
    const filter = prefix === undefined ? excludeSystemEvents() : streamNameFilter({ prefixes: [prefix] });
    const from = order.resumeAt;
    const since = performance.now();
    const subscription = client.subscribeToAll({ fromPosition: from === undefined ? START : placeOf(from), filter, requiresLeader: true });
    const listening = new Listening<AllStreamResolvedEvent>(subscription, signal);
    const { silence } = this.#asking.limits;
    let wait = silence;
    let checked: string | undefined;
    try {
      for (;;) {
        const heard = await listening.next(wait);
        switch (heard.kind) {
          case 'event': {
            this.#asking.availability.answered();
            wait = silence;
            const linked = this.#linked(heard.resolved);
            if (linked === undefined) break;
            const verdict = order.judge(linked);
            const missing = verdict === 'late' ? linked.event.position : verdict === 'gap' ? await this.#missing(order, linked) : undefined;
            if (missing !== undefined) {
              order.lookFor(missing);
              return yield 'refetch';
            }
            if (verdict === 'drop') break;
            this.#check(order.before(linked), linked);
            order.passed(linked);
            this.#heads.passed(linked.event.position);
            yield { kind: 'event', event: linked.event };
            break;
          }
          case 'caught-up':
            this.#asking.availability.answered();
            yield { kind: 'caught-up' };
            break;
          case 'silent': {
            // A subscription that the server forgot looks like one to which nothing happens.
            const found = await this.#log.isLevel(order.last, checked);
            ({ checked } = found);
            if (!found.level && wait === GRACE) return yield 'dropped';
            wait = found.level ? silence : GRACE;
            if (found.level) yield { kind: 'caught-up' };
            break;
          }
          case 'dropped':
            this.#dropped(heard.error, generation, since);
            return yield 'dropped';
          case 'stopped':
            return yield 'stopped';
        }
      }
    } catch (error) {
      // The look at the log's end found nobody either.
      if (error instanceof StoreUnavailable) return yield 'dropped';
      throw error;
    } finally {
      listening.end();
    }
  }

  #linked({ event, commitPosition }: AllStreamResolvedEvent): Linked | undefined {
    const stream = event === undefined ? undefined : this.#names.own(event.streamId, event.type);
    if (event === undefined || stream === undefined) return undefined;
    try {
      return storedEvent(event, stream, commitPosition);
    } catch (error) {
      throw this.#asking.damaged(error);
    }
  }

  #check(before: Linked | undefined, linked: Linked): void {
    // After a deletion a stream's chain begins anew.
    if (before === undefined || linked.before === GENESIS) return;
    try {
      checkNeighbours(before, linked);
    } catch (error) {
      throw this.#asking.damaged(error);
    }
  }

  /** Where an event stands that is in the log before this one and was not sent. What was reclaimed after a deletion is not missing. */
  async #missing(order: Order, linked: Linked): Promise<string | undefined> {
    const { stream, revision } = linked.event;
    try {
      const { events } = await this.#streams.page({ stream, from: order.expected(linked) ?? revision, backwards: false, count: 1 });
      return events[0] !== undefined && events[0].event.revision < revision ? events[0].event.position : undefined;
    } catch (error) {
      if (error instanceof StreamNotFound) return undefined;
      throw error;
    }
  }

  #dropped(error: unknown, generation: number, since: number): void {
    const trouble = troubleOf(error);
    if (trouble.kind === 'outage') this.#asking.failed(trouble, generation, since);
  }
}
