import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { openEventStore } from '../../apps/api/dist/event-store/open-event-store.js';
import type { StoredEvent } from '../../apps/api/dist/event-store/event-store.js';
import { openViewStore } from '../../apps/api/dist/read-models/view-store.js';
import { startChild } from './child.ts';
import type { Desk, Point } from './crash-points.ts';
import { numberOf } from './note.ts';
import { TALLY, tallied, type Tally } from './tally.ts';

type Said = { readonly ready: true } | { readonly acknowledged: number; readonly stream: string; readonly revision: number } | { readonly ended: true; readonly handled: boolean };

const STREAMS = ['count-0', 'count-1', 'count-2'];
/** Commands for each stream between two crashes. */
const EACH = 6;

/** One log that a desk works on and dies, again and again, at a point that is named. */
export class CrashingLog {
  readonly faults: string[] = [];
  crashes = 0;
  /** Effects beyond the first of an event. */
  repeated = 0;
  events = 0;
  readonly #folder: string;
  readonly #without: Desk['without'];
  /** By stream and number: the revision that was answered. */
  readonly #answers = new Map<string, number>();
  readonly #next = new Map(STREAMS.map((stream) => [stream, 0]));

  constructor(folder: string, without?: Desk['without']) {
    mkdirSync(folder);
    this.#folder = folder;
    this.#without = without;
  }

  /** Works until it is there for the n-th time; what was not acknowledged is sent again by the next. */
  async crash(point: Point, at: number): Promise<void> {
    const { code, signal, wrong } = await this.#work({ point, at });
    if (signal === 'SIGKILL') this.crashes += 1;
    else if (code !== 0) this.faults.push(`${point}: ended with ${code}: ${wrong.slice(0, 300)}`);
  }

  /** To its end, and whether all that was promised was kept. */
  async judge(): Promise<void> {
    const { code, wrong } = await this.#work();
    if (code !== 0) this.faults.push(`ended with ${code}: ${wrong.slice(0, 300)}`);
    const store = await openEventStore(`sqlite:${this.#folder}/log.db`);
    const viewStore = openViewStore(join(this.#folder, 'views.db'));
    const events: StoredEvent[] = [];
    for await (const event of store.readAll()) events.push(event);
    this.events = events.length;
    this.#judgeLog(events);
    this.#judgeViews(events, (stream) => viewStore.collection(TALLY).get(stream));
    this.#judgeEffects(events);
    viewStore.close();
    await store.close();
  }

  #judgeLog(events: readonly StoredEvent[]): void {
    const places = new Map<string, number[]>();
    for (const event of events) {
      const key = `${event.stream}/${numberOf(event)}`;
      places.set(key, [...(places.get(key) ?? []), event.revision]);
    }
    for (const [key, revisions] of places) if (revisions.length > 1) this.faults.push(`DOUBLE: ${key} is in the log ${revisions.length} times`);
    for (const [key, revision] of this.#answers) {
      const there = places.get(key);
      if (there === undefined) this.faults.push(`LOST: ${key} was acknowledged`);
      else if (!there.includes(revision)) this.faults.push(`${key} was answered with revision ${revision} and is at ${there.join()}`);
    }
  }

  #judgeViews(events: readonly StoredEvent[], documentOf: (stream: string) => Tally | undefined): void {
    const folded = new Map<string, Tally>();
    for (const event of events) folded.set(event.stream, tallied(folded.get(event.stream), event));
    for (const [stream, expected] of folded) {
      const found = documentOf(stream);
      if (!isDeepStrictEqual(found, expected)) this.faults.push(`VIEW: ${stream} holds ${found?.events ?? 0} events and the log ${expected.events}`);
    }
  }

  #judgeEffects(events: readonly StoredEvent[]): void {
    const effects = readFileSync(join(this.#folder, 'effects'), 'utf8').trim().split('\n');
    const had = new Set(effects);
    const missing = events.filter(({ id }) => !had.has(id));
    if (missing.length > 0) this.faults.push(`EFFECT: ${missing.length} events had no effect`);
    this.repeated = effects.length - had.size;
  }

  async #work(crash?: Desk['crash']): Promise<{ readonly code: number | null; readonly signal: string | null; readonly wrong: string }> {
    let finished = crash !== undefined;
    const child = startChild('crashing-desk.ts', (line) => {
      const said = JSON.parse(line) as Said;
      if ('acknowledged' in said) {
        this.#answers.set(`${said.stream}/${said.acknowledged}`, said.revision);
        this.#next.set(said.stream, said.acknowledged + 1);
      }
      if ('ended' in said) finished ||= said.handled;
    });
    const streams = STREAMS.map((stream) => {
      const from = this.#next.get(stream) ?? 0;
      return { stream, from, until: from + EACH };
    });
    child.tell({ folder: this.#folder, streams, ...(crash === undefined ? {} : { crash }), ...(this.#without === undefined ? {} : { without: this.#without }) } satisfies Desk);
    const ended = await child.ended;
    if (!finished) this.faults.push('the consumer did not come to the end of the log');
    return ended;
  }
}
