import { isDeepStrictEqual } from 'node:util';
import type { NewEvent, StoredEvent } from '../../apps/api/dist/event-store/event-store.js';
import { ChainCheck } from './chain-check.ts';
import { appendOf } from './made-events.ts';

interface Place {
  /** Whole appends in the log. */
  appends: number;
  /** Of the last event; -1 for none. */
  revision: number;
  /** What is left of an append that has begun. */
  rest: readonly NewEvent[];
}

/** Holds a log of made events against what was to be written: nothing lost, doubled, out of order, torn or changed, and both chains whole. */
export class LogJudge {
  readonly faults: string[] = [];
  readonly #seed: number;
  readonly #places = new Map<string, Place>();
  readonly #chain = new ChainCheck();
  #last = '';
  #events = 0;

  constructor(seed: number) {
    this.#seed = seed;
  }

  get events(): number {
    return this.#events;
  }

  /** Of the last event taken; empty before the first. */
  get position(): string {
    return this.#last;
  }

  take(event: StoredEvent): void {
    const { stream, revision, position } = event;
    const place = this.#placeOf(stream);
    if (position <= this.#last) this.#fault(`${position} comes after ${this.#last}`);
    if (revision !== place.revision + 1) this.#fault(`${stream} goes from revision ${place.revision} to ${revision}`);
    if (place.rest.length === 0) place.rest = appendOf(this.#seed, stream, place.appends);
    const [expected, ...rest] = place.rest;
    const { id, type, data, metadata } = event;
    if (!isDeepStrictEqual({ id, type, data, metadata }, expected)) this.#fault(`${stream} has at ${revision} something else than was written`);
    const broken = this.#chain.take(event);
    if (broken !== undefined) this.#fault(broken);
    place.rest = rest;
    if (rest.length === 0) place.appends += 1;
    place.revision = revision;
    this.#last = position;
    this.#events += 1;
  }

  /** Whole appends of the stream that are in the log, and where the next one goes. */
  placeOf(stream: string): { readonly appends: number; readonly revision: number } {
    return this.#placeOf(stream);
  }

  /** At the log's end: no append is there by halves, and as many as were acknowledged are there. */
  end(acknowledged: ReadonlyMap<string, number>): void {
    for (const [stream, { rest }] of this.#places) if (rest.length > 0) this.#fault(`${stream} ends in the middle of an append`);
    for (const [stream, count] of acknowledged) {
      const there = this.#placeOf(stream).appends;
      if (there < count) this.#fault(`LOST: ${stream} has ${there} of ${count} acknowledged appends`);
    }
  }

  #placeOf(stream: string): Place {
    const place = this.#places.get(stream) ?? { appends: 0, revision: -1, rest: [] };
    this.#places.set(stream, place);
    return place;
  }

  #fault(text: string): void {
    if (this.faults.length < 20) this.faults.push(text);
  }
}
