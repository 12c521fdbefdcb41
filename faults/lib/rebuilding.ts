import { setTimeout as delay } from 'node:timers/promises';
import type { Recorded, View } from '@fanfare/domain/kernel';
import type { EventStore, NewEvent } from '../../apps/api/dist/event-store/event-store.js';
import type { Projector } from '../../apps/api/dist/read-models/projector.js';
import type { Collection, ViewStore } from '../../apps/api/dist/read-models/view-store.js';
import type { Chance } from '../../bench/lib/chance.ts';
import type { Timed } from './by-turns.ts';
import { count } from './counted.ts';
import { tallied, type Tally } from './tally.ts';

/** Streams that commands go to, and how often, in milliseconds. */
const LIVE = Array.from({ length: 10 }, (_, index) => `count-${index}`);
const EVERY_MS = 20;
const PER_STREAM = 100;
const AT_ONCE = 100;

export interface Versioned extends Tally {
  readonly version: number;
}

/** The older version holds what is asked for alone, so that it is made quickly; from the next on there is everything. */
const isAsked = (stream: string): boolean => !stream.startsWith('story-') || stream.endsWith('00');

/** The same documents in every version, but for its number. `name` is another where there is nothing older to answer from. */
export const versioned = (version: number, name = 'tally'): View<Versioned> => ({
  name, version, keyOf: ({ stream }) => (version > 1 || isAsked(stream) ? stream : undefined),
  evolve: (before, event: Recorded) => ({ ...tallied(before, event), version }),
  fields: { events: ({ events }) => events, version: ({ version: made }) => made },
});

/** A view that is not made anew: what a command did is to be read from it at once. */
export const RECENT: View<Tally> = {
  name: 'recent', version: 1, keyOf: ({ stream }) => (stream.startsWith('count-') ? stream : undefined),
  evolve: (before, event: Recorded) => tallied(before, event), fields: {},
};

/** So many events, over streams of a hundred. */
export const fill = async (store: EventStore, many: number, chance: Chance, told: (done: number) => void): Promise<void> => {
  const streams = Math.ceil(many / PER_STREAM);
  for (let from = 0; from < streams; from += AT_ONCE) {
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, streams - from) }, (_, index) => {
      const events = Array.from({ length: PER_STREAM }, (_, number): NewEvent => ({ id: chance.uuid(), type: 'Noted', data: { number }, metadata: {} }));
      return store.append(`story-${from + index}`, 'no-stream', events);
    }));
    told((from + AT_ONCE) * PER_STREAM);
  }
};

/** Fifty commands a second, each waited for until it can be read; and a question every few milliseconds. */
export class Desk {
  readonly faults: string[] = [];
  /** Of each command: when it was due (milliseconds since 1970), and how long it took from then until what it did could be read. */
  readonly waits: Timed[] = [];
  asked = 0;
  /** Answers by the version that they came from. */
  readonly answeredBy = new Map<number, number>();
  /** Questions that nothing, or not all, was answered to. */
  holes = 0;
  readonly #store: EventStore;
  readonly #projector: Projector;
  readonly #documents: Collection<Versioned>;
  readonly #recent: Collection<Tally>;
  /** What the last answer showed of each stream. */
  readonly #seen = new Map<string, number>();
  #documentsSeen = 0;
  #ended = false;

  constructor(store: EventStore, projector: Projector, viewStore: ViewStore, view: View<Versioned>) {
    this.#store = store;
    this.#projector = projector;
    this.#documents = viewStore.collection(view);
    this.#recent = viewStore.collection(RECENT);
  }

  /** Until it is ended. */
  async open(streams: number): Promise<void> {
    await Promise.all([this.#command(), this.#ask(streams)]);
  }

  end(): void {
    this.#ended = true;
  }

  async #command(): Promise<void> {
    const under = new Set<Promise<void>>();
    const began = performance.now();
    for (let number = 0; !this.#ended; number += 1) {
      const due = began + number * EVERY_MS;
      await delay(Math.max(0, due - performance.now()));
      const one = this.#one(LIVE[number % LIVE.length] ?? '', number, due).catch((error: unknown) => void this.faults.push(String(error))).finally(() => under.delete(one));
      under.add(one);
    }
    await Promise.all(under);
  }

  async #one(stream: string, number: number, due: number): Promise<void> {
    const done = await count(this.#store, stream, number);
    if (done.kind !== 'done') return void this.faults.push(`a command was refused: ${done.kind}`);
    if (!(await this.#projector.reached(done.position ?? '', 30_000))) return void this.faults.push('a command could not be read for 30 s');
    this.waits.push({ at: performance.timeOrigin + due, ms: performance.now() - due });
    const events = this.#recent.get(stream)?.events ?? 0;
    if (events < done.revision + 1) this.faults.push(`${stream} shows ${events} events after its revision ${done.revision} was answered`);
  }

  /** All of one moment: nothing is awaited between the answers. */
  async #ask(streams: number): Promise<void> {
    for (let at = 0; !this.#ended; at += 1) {
      const asked = [`story-${100 * (1 + (at % Math.floor((streams - 1) / 100)))}`, ...LIVE];
      const found = asked.map((stream) => ({ stream, document: this.#documents.get(stream) }));
      const { count: many = 0 } = this.#documents.list({ first: 1, countUpTo: 1_000_000 });
      this.asked += 1;
      const less = found.some(({ stream, document }) => (document?.events ?? 0) < Math.max(this.#seen.get(stream) ?? 0, stream.startsWith('story-') ? PER_STREAM : 0));
      if (less || many < this.#documentsSeen) this.holes += 1;
      this.#documentsSeen = Math.max(this.#documentsSeen, many);
      for (const { stream, document } of found) this.#seen.set(stream, document?.events ?? 0);
      const versions = new Set(found.flatMap(({ document }) => document?.version ?? []));
      if (versions.size > 1) this.faults.push(`answers of one moment came from versions ${[...versions].join(' and ')}`);
      for (const version of versions) this.answeredBy.set(version, (this.answeredBy.get(version) ?? 0) + 1);
      await delay(5);
    }
  }
}
