import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { openEventStore } from '../../apps/api/dist/event-store/open-event-store.js';
import type { StoredEvent } from '../../apps/api/dist/event-store/event-store.js';
import { Chance } from '../../bench/lib/chance.ts';
import type { Go } from '../children/killed-writer.ts';
import { startChild, type Child } from './child.ts';
import { LogJudge } from './log-judge.ts';
import { Lengths, streamsOf } from './made-events.ts';
import { tallied, type Tally } from './tally.ts';

type Said =
  | { readonly ready: true } | { readonly event: StoredEvent } | { readonly acknowledged: number; readonly stream: string } | { readonly fault: string }
  | { readonly checked: number; readonly reached: boolean; readonly documents: Readonly<Record<string, Tally | null>> };

/** A child with everything loaded, which waits to be told what to do. */
interface Standing {
  readonly child: Child;
  said: (message: Said) => void;
}

const STREAMS = streamsOf(16);
/** Nobody waits longer than this for a child, in milliseconds. */
const PATIENCE = 60_000;

/** One log whose writer is killed again and again, and the judge of what is left. */
export class KilledLog {
  readonly faults: string[] = [];
  /** Appends that were acknowledged, and those that were found stored though they were not. */
  acknowledged = 0;
  repeated = 0;
  kills = 0;
  readonly #folder: string;
  readonly #seed: number;
  readonly #early: boolean;
  readonly #chance: Chance;
  readonly #lengths: Lengths;
  readonly #judge: LogJudge;
  readonly #acknowledged = new Map<string, number>();
  readonly #tallies = new Map<string, Tally>();

  constructor(folder: string, seed: number, early: boolean) {
    this.#folder = folder;
    this.#seed = seed;
    this.#early = early;
    this.#chance = new Chance(seed);
    this.#lengths = new Lengths(seed);
    this.#judge = new LogJudge(seed);
  }

  get events(): number {
    return this.#judge.events;
  }

  /** Until there is a fault. The next process is made ready while the one before is at work. */
  async killTimes(times: number, told: () => void): Promise<void> {
    let next = this.#stand();
    for (let kill = 0; kill < times && this.faults.length === 0; kill += 1) {
      const one = next;
      next = this.#stand();
      await this.#killOne(one);
      this.kills += 1;
      told();
    }
    next.child.kill();
    await next.child.ended;
  }

  /** With a store of its own, from the first event. */
  async lookThroughAll(): Promise<void> {
    const judge = new LogJudge(this.#seed);
    const store = await openEventStore(`sqlite:${this.#folder}/log.db`);
    for await (const event of store.readAll()) judge.take(event);
    await store.close();
    judge.end(this.#acknowledged);
    this.faults.push(...judge.faults);
  }

  #stand(): Standing {
    const standing: Standing = { child: startChild('killed-writer.ts', (line) => standing.said(JSON.parse(line) as Said)), said: () => undefined };
    return standing;
  }

  async #killOne(standing: Standing): Promise<void> {
    const { child } = standing;
    const seen: StoredEvent[] = [];
    const killed = { on: false };
    const killAfter = (ms: number): void => {
      if (killed.on) return;
      killed.on = true;
      void delay(ms).then(() => child.kill());
    };
    // Some die while they open the log, recover it or read it; most while they write.
    const whenWriting = this.#chance.is(0.7);
    standing.said = (message) => {
      if ('event' in message) seen.push(message.event);
      if ('fault' in message) this.#fault(message.fault);
      if ('checked' in message) this.#check(message, seen);
      if ('acknowledged' in message) {
        this.acknowledged += 1;
        this.#acknowledged.set(message.stream, message.acknowledged + 1);
        if (whenWriting) killAfter(this.#chance.next() * 40);
      }
      if ('fault' in message) killAfter(0);
    };
    const go: Go = {
      folder: this.#folder, seed: this.#seed, after: this.#judge.position, early: this.#early,
      // What was not acknowledged is sent again, whether it is in the log or not.
      writers: STREAMS.map((stream) => ({ stream, ...this.#fromAcknowledged(stream) })),
    };
    child.tell(go);
    if (!whenWriting) killAfter(this.#chance.next() * 120);
    const { code, wrong } = await Promise.race([child.ended, delay(PATIENCE, { code: -1, wrong: 'the writer stood still' }, { ref: false })]);
    child.kill();
    if (code !== null) this.#fault(`the writer ended with ${code}: ${wrong}`);
  }

  #check({ checked, reached, documents }: Extract<Said, { checked: number }>, seen: readonly StoredEvent[]): void {
    if (seen.length !== checked) this.#fault(`${checked} events were read and ${seen.length} came over`);
    for (const event of seen) {
      this.#judge.take(event);
      this.#tallies.set(event.stream, tallied(this.#tallies.get(event.stream), event));
    }
    this.#judge.end(this.#acknowledged);
    for (const stream of STREAMS) this.repeated += Math.max(0, this.#judge.placeOf(stream).appends - (this.#acknowledged.get(stream) ?? 0));
    if (!reached) this.#fault('the read model did not come to the end of the log');
    for (const [stream, document] of Object.entries(documents)) {
      if (!isDeepStrictEqual(document ?? undefined, this.#tallies.get(stream))) this.#fault(`the read model of ${stream} is not what a replay gives`);
    }
    this.faults.push(...this.#judge.faults.splice(0));
  }

  #fromAcknowledged(stream: string): { readonly appends: number; readonly revision: number } {
    const appends = this.#acknowledged.get(stream) ?? 0;
    return { appends, revision: this.#lengths.of(stream, appends) - 1 };
  }

  #fault(text: string): void {
    this.faults.push(text);
  }
}
