import { setTimeout as delay } from 'node:timers/promises';
import { START, type AllStreamResolvedEvent } from '@eventstore/db-client';
import type { Asking } from './asking.js';
import { GENESIS } from '../chain.js';
import { troubleOf } from './client-errors.js';
import type { Followed } from '../event-store.js';
import { StoreUnavailable } from '../event-store-errors.js';
import { Listening } from './listening.js';
import type { LogReader } from './log-reader.js';
import type { Names } from './names.js';
import { Patience } from './patience.js';
import { placeOf, positionOf } from './positions.js';
import { checkNeighbours, type Linked } from './stored-event.js';

const REMEMBERED_STREAMS = 10_000;
/** How long an event of which was heard may take until it is read, and the pause between two looks, in milliseconds. */
const [GRACE, LOOK_AGAIN] = [1_000, 20];

/**
 * The log as it grows. Subscriptions are the bell: what is handed over is read from the log behind what was handed over before,
 * so that it is in order, whole and there once, whatever a subscription sends twice, late or not at all.
 */
export class Follower {
  readonly #asking: Asking;
  readonly #names: Names;
  readonly #log: LogReader;

  constructor(asking: Asking, names: Names, log: LogReader) {
    this.#asking = asking;
    this.#names = names;
    this.#log = log;
  }

  async *follow({ after, signal: given }: { readonly after?: string; readonly signal: AbortSignal }): AsyncGenerator<Followed> {
    const signal = AbortSignal.any([given, this.#asking.closed]);
    const ends = new Ends();
    let last = after;
    let caughtUp = false;
    let patience = new Patience(Infinity, signal);
    while (!signal.aborted) {
      const bell = this.#bell(last, signal);
      try {
        for (let rung: string | 'ended' | undefined; rung !== 'ended'; rung = await bell.next(last)) {
          for (const until = performance.now() + GRACE; ;) {
            for await (const linked of this.#log.linked({ ...(last === undefined ? {} : { after: last }), passed: (position) => { last = position; } })) {
              if (signal.aborted) return;
              this.#check(ends.before(linked), linked);
              ends.passed(linked);
              last = linked.event.position;
              patience = new Patience(Infinity, signal);
              yield { kind: 'event', event: linked.event };
            }
            if (rung === undefined || (last !== undefined && last >= rung) || performance.now() > until) break;
            await delay(LOOK_AGAIN, undefined, { signal });
          }
          if (!caughtUp && !signal.aborted) yield { kind: 'caught-up' };
          caughtUp = true;
          patience = new Patience(Infinity, signal);
        }
      } catch (error) {
        // An outage: the next subscription goes on from what was handed over last.
        if (!signal.aborted && !(error instanceof StoreUnavailable)) throw error;
      } finally {
        bell.end();
      }
      if (!(await patience.pause({ leaderWanted: false }))) return;
    }
  }
  /** Rings for each event of ours behind the last one handed over, and ends with its subscription, or when the log grows and it says nothing. */
  #bell(after: string | undefined, signal: AbortSignal): { readonly next: (last: string | undefined) => Promise<string | 'ended' | undefined>; readonly end: () => void } {
    const { client, generation } = this.#asking.connection.current;
    const since = performance.now();
    const subscription = client.subscribeToAll({ fromPosition: after === undefined ? START : placeOf(after), filter: this.#names.filter(), requiresLeader: true });
    const listening = new Listening<AllStreamResolvedEvent>(subscription, signal);
    let checked: string | undefined;
    const next = async (last: string | undefined): Promise<string | 'ended' | undefined> => {
      for (;;) {
        const heard = await listening.next(this.#asking.limits.silence);
        if (heard.kind === 'stopped') return 'ended';
        if (heard.kind === 'dropped') {
          this.#dropped(heard.error, generation, since);
          return 'ended';
        }
        if (heard.kind !== 'silent') this.#asking.availability.answered();
        if (heard.kind === 'event') {
          const { event } = heard.resolved;
          if (event?.position === undefined || this.#names.own(event.streamId, event.type) === undefined) continue;
          const position = positionOf(event.position);
          if (last === undefined || position > last) return position;
        }
        if (heard.kind === 'silent') {
          // A subscription that the server forgot looks like one to which nothing happens.
          const found = await this.#log.isLevel(last, checked);
          ({ checked } = found);
          if (!found.level) return 'ended';
        }
      }
    };
    return { next, end: () => listening.end() };
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

  #dropped(error: unknown, generation: number, since: number): void {
    const trouble = troubleOf(error);
    if (trouble.kind === 'outage') this.#asking.failed(trouble, generation, since);
  }
}

/** The last event of each stream that was handed over lately: the next one is chained to it. */
class Ends {
  readonly #ends = new Map<string, Linked>();

  before({ event }: Linked): Linked | undefined {
    return this.#ends.get(event.stream);
  }

  passed(linked: Linked): void {
    const { stream } = linked.event;
    this.#ends.delete(stream);
    this.#ends.set(stream, linked);
    if (this.#ends.size > REMEMBERED_STREAMS) this.#ends.delete(this.#ends.keys().next().value as string);
  }
}
