import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Asking } from './asking.js';
import { Dropped } from './client-errors.js';
import { RevisionConflict } from '../event-store-errors.js';
import { within } from './patience.js';
import type { Room } from './room.js';

/** It is noted after so many milliseconds, or so many events. What was done since the last note is done again by the next owner. */
const [NOTE_MS, NOTE_EVENTS] = [100, 100];
/** With so many done and no answer to the note of it, the rest waits: they would all be done again if this owner were lost. */
const MOST_UNNOTED = 300;
/** Only the last note counts. */
const KEPT = 10;

/** How far a group came in the log: to where all is settled, noted beside the log by the group's owner. */
export class Progress {
  readonly #asking: Asking;
  readonly #notes: Room;
  readonly #stream: string;
  /** Of the last note. Whoever finds another one there is the owner no more. */
  #revision = -1;
  #noted: string | undefined;
  #done: string | undefined;
  /** From the first one that is not settled, in the order of the log. */
  readonly #handed = new Set<string>();
  readonly #open = new Set<string>();
  /** How many are done in all, and were when it was noted last. */
  #count = 0;
  #counted = 0;
  #noting: Promise<void> = Promise.resolve();
  #roomFor: () => void = () => undefined;
  #enough: () => void = () => undefined;

  constructor(asking: Asking, notes: Room, group: string) {
    this.#asking = asking;
    this.#notes = notes;
    this.#stream = `done-${group}`;
  }

  /** Behind which the group goes on; undefined at the log's start. */
  async begin(): Promise<string | undefined> {
    const last = (await this.#notes.streams.last(this.#stream))?.event;
    if (last === undefined) await this.#keepFew();
    this.#revision = last?.revision ?? -1;
    this.#done = (last?.data as { readonly position?: string } | undefined)?.position;
    this.#noted = this.#done;
    return this.#done;
  }

  /** Resolves when fewer than so many are under way and the last note is not too far behind, or nobody waits any more. */
  async roomFor(most: number, signal: AbortSignal): Promise<void> {
    const give = (): void => this.#roomFor();
    signal.addEventListener('abort', give);
    while ((this.#open.size >= most || this.#unnoted >= MOST_UNNOTED) && !signal.aborted) await new Promise<void>((resolve) => { this.#roomFor = resolve; });
    signal.removeEventListener('abort', give);
  }

  handed(position: string): void {
    this.#handed.add(position);
    this.#open.add(position);
  }

  settled(position: string): void {
    this.#open.delete(position);
    for (const first of this.#handed) {
      if (this.#open.has(first)) break;
      this.#handed.delete(first);
      this.#done = first;
      this.#count += 1;
    }
    this.#roomFor();
    if (this.#unnoted >= NOTE_EVENTS) this.#enough();
  }

  /** Notes again and again, until the signal aborts. */
  async keep(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const enough = new AbortController();
      this.#enough = () => enough.abort();
      await delay(NOTE_MS, undefined, { signal: AbortSignal.any([signal, enough.signal]) }).catch(() => undefined);
      if (!signal.aborted) await this.note();
    }
  }

  /** Throws `Dropped` where somebody else noted meanwhile, who then owns the group. */
  async note(): Promise<void> {
    this.#noting = this.#noting.catch(() => undefined).then(() => this.#note());
    return this.#noting;
  }

  async #note(): Promise<void> {
    const [position, count] = [this.#done, this.#count];
    if (position === undefined || position === this.#noted) return;
    const note = { id: randomUUID(), type: 'Done', data: { position }, metadata: {} };
    try {
      const { revision } = await this.#notes.appender.append(this.#stream, this.#revision < 0 ? 'no-stream' : this.#revision, [note], { mayRepeat: false });
      this.#revision = revision;
      this.#noted = position;
      this.#counted = count;
      this.#roomFor();
    } catch (error) {
      throw error instanceof RevisionConflict ? new Dropped('another owner has noted how far the group came') : error;
    }
  }

  get #unnoted(): number {
    return this.#count - this.#counted;
  }

  async #keepFew(): Promise<void> {
    const { tryWithin, askWithin } = this.#asking.limits;
    await this.#asking.ask(this.#asking.patience(askWithin), (client) =>
      within(tryWithin, client.setStreamMetadata(this.#notes.names.stored(this.#stream), { maxCount: KEPT }, { requiresLeader: true })));
  }
}
