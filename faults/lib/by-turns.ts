import { setTimeout as delay } from 'node:timers/promises';
import type { EventStore } from '../../apps/api/dist/event-store/event-store.js';
import { Chance } from '../../bench/lib/chance.ts';
import { quantile } from '../../bench/lib/statistics.ts';
import { over } from './over-store.ts';

/** One turn, in milliseconds since 1970, and whether the work that is on trial went on in it. */
interface Turn {
  readonly from: number;
  to: number;
  readonly working: boolean;
}
export interface Timed {
  readonly at: number;
  readonly ms: number;
}
export interface Ratio {
  readonly with: number;
  readonly without: number;
  readonly ratio: number;
  /** 95 of 100 such runs would lie between. */
  readonly between: readonly [number, number];
}

const [WORKING_MS, WITHOUT_MS] = [800, 400];
/** Before the first turn with the work: a program that has just started is slow by itself, and that is not the work's. */
const WARM_UP_MS = 3000;
/** What follows a change of turns belongs to neither. */
const BETWEEN_MS = 30;
const SAMPLES = 400;

/**
 * A store whose log can be read from the start only in every second turn: so the same load is measured with and without a rebuild,
 * half a second apart, and what else the machine does disturbs both alike.
 */
export class ByTurns {
  readonly store: EventStore;
  readonly #turns: Turn[] = [];
  #held: Promise<void> = Promise.resolve();
  #ended = false;
  readonly #taking: Promise<void>;

  constructor(store: EventStore, atWork: () => void = () => undefined) {
    const wait = (): Promise<void> => this.#held;
    this.store = over(store, {
      async *readAll(options = {}) {
        // Who asks for one event looks whether it is the same log.
        if ((options.limit ?? 2) > 1) await wait();
        yield* store.readAll(options);
      },
    });
    this.#taking = this.#take(atWork);
  }

  async end(): Promise<void> {
    this.#ended = true;
    await this.#taking;
  }

  async #take(atWork: () => void): Promise<void> {
    for (let working = false; !this.#ended; working = !working) {
      let release = (): void => undefined;
      this.#held = working ? Promise.resolve() : new Promise((go) => { release = go; });
      const turn: Turn = { from: Date.now() + BETWEEN_MS, to: Infinity, working };
      this.#turns.push(turn);
      const end = performance.now() + (working ? WORKING_MS : this.#turns.length === 1 ? WARM_UP_MS : WITHOUT_MS);
      while (performance.now() < end) {
        if (working) atWork();
        await delay(Math.min(100, Math.max(1, end - performance.now())));
      }
      turn.to = Date.now();
      release();
    }
  }

  /** The 99th percentile with the work against that without, over pairs of turns that lie side by side. */
  compare(timed: readonly Timed[], share = 0.99): Ratio {
    const of = (turn: Turn | undefined): readonly number[] => (turn === undefined ? [] : timed.filter(({ at }) => at >= turn.from && at < turn.to).map(({ ms }) => ms));
    const pairs = this.#turns.flatMap((turn, index) => (turn.working && this.#turns[index + 1] !== undefined ? [[of(turn), of(this.#turns[index + 1])] as const] : []));
    const ratioOf = (some: typeof pairs): readonly [number, number] => [quantile(some.flatMap(([working]) => working), share), quantile(some.flatMap(([, quiet]) => quiet), share)];
    const chance = new Chance(7);
    const ratios = Array.from({ length: SAMPLES }, () => {
      const [working, quiet] = ratioOf(pairs.map(() => chance.of(pairs)));
      return working / quiet;
    });
    const [working, quiet] = ratioOf(pairs);
    return { with: working, without: quiet, ratio: working / quiet, between: [quantile(ratios, 0.025), quantile(ratios, 0.975)] };
  }
}
