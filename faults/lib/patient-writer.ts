import { setTimeout as delay } from 'node:timers/promises';
import type { EventStore, NewEvent } from '../../apps/api/dist/event-store/event-store.js';
import { StoreUnavailable } from '../../apps/api/dist/event-store/event-store-errors.js';
import { count } from './counted.ts';
import { note } from './note.ts';

/** Nobody waits longer than this for an answer, in milliseconds. */
const LONGEST_CALL = 60_000;
/** Sooner than the store asks for, so that it is seen whether it is there again. */
const AGAIN_MS = 100;

export interface WriterFaults {
  readonly faults: string[];
  /** Unavailable, by what was said to have become of it. */
  readonly unavailable: { 'nothing-written': number; unknown: number };
  /** Of one call, in milliseconds. */
  longest: number;
}

/** Asks until there is an answer, as whoever waits for a command does, and sees that each call had one. */
export class PatientWriter {
  readonly acknowledged: string[] = [];
  /** When an answer that it is done came last. */
  lastAt = 0;
  readonly #shared: WriterFaults;

  constructor(shared: WriterFaults) {
    this.#shared = shared;
  }

  /** Appends to a stream of its own, one event after another. */
  async append(store: EventStore, stream: string, ended: () => boolean): Promise<void> {
    for (let number = 0; !ended(); number += 1) {
      let event: NewEvent = note(number);
      // What a call says of itself takes back nothing that an earlier one left open.
      const told: StoreUnavailable[] = [];
      for (;;) {
        const outcome = await this.#ask(() => store.append(stream, number === 0 ? 'no-stream' : number - 1, [event]));
        if (outcome.kind === 'done') {
          if (outcome.answer.revision !== number) this.#fault(`${stream} answered revision ${outcome.answer.revision} for ${number}`);
          break;
        }
        if (outcome.kind === 'failed') return this.#fault(`${stream} at ${number}: ${String(outcome.error)}${told.map(({ message, outcome: became }) => `, after: ${message} (${became})`).join('')}`);
        told.push(outcome.error);
        // Another event in its place: if the first was written after all, this one conflicts.
        if (told.every(({ outcome: became }) => became === 'nothing-written')) event = note(number);
        await delay(AGAIN_MS);
      }
      this.#acknowledge(event.id);
    }
  }

  /** Commands over a stream that others write to, too. */
  async command(store: EventStore, stream: string, name: string, ended: () => boolean): Promise<void> {
    for (let number = 0; !ended(); number += 1) {
      for (;;) {
        const outcome = await this.#ask(() => count(store, stream, number, `${name}/${number}`));
        if (outcome.kind === 'failed') return this.#fault(`${name} at ${number}: ${String(outcome.error)}`);
        if (outcome.kind === 'done' && outcome.answer.kind === 'done') {
          this.#acknowledge(outcome.answer.events[0]?.id ?? '');
          break;
        }
        if (outcome.kind === 'done' && outcome.answer.kind === 'refused' && outcome.answer.refusal.code !== 'RevisionConflict') return this.#fault(`${name} at ${number} was refused: ${outcome.answer.refusal.code}`);
        await delay(AGAIN_MS);
      }
    }
  }

  async #ask<Answer>(call: () => Promise<Answer>): Promise<{ readonly kind: 'done'; readonly answer: Answer } | { readonly kind: 'unavailable'; readonly error: StoreUnavailable } | { readonly kind: 'failed'; readonly error: unknown }> {
    const began = performance.now();
    try {
      const answer = await Promise.race([call(), delay(LONGEST_CALL, 'none' as const, { ref: false })]);
      if (answer === 'none') return { kind: 'failed', error: `there was no answer for ${LONGEST_CALL} ms` };
      return { kind: 'done', answer };
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) return { kind: 'failed', error };
      this.#shared.unavailable[error.outcome] += 1;
      return { kind: 'unavailable', error };
    } finally {
      this.#shared.longest = Math.max(this.#shared.longest, performance.now() - began);
    }
  }

  #acknowledge(id: string): void {
    this.acknowledged.push(id);
    this.lastAt = performance.now();
  }

  #fault(text: string): void {
    this.#shared.faults.push(text);
  }
}
