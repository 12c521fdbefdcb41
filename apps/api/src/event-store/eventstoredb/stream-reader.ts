import { setTimeout as delay } from 'node:timers/promises';
import { BACKWARDS, END, FORWARDS, type ResolvedEvent } from '@eventstore/db-client';
import type { Asking } from './asking.js';
import type { ReadOptions, StoredEvent } from '../event-store.js';
import { StreamNotFound } from '../event-store-errors.js';
import type { Heads } from './heads.js';
import type { Names } from './names.js';
import type { Patience } from './patience.js';
import { readPage } from './read-page.js';
import { checkNeighbours, storedEvent, type Linked } from './stored-event.js';

const PAGE = 256;
/** A page ends early where its events are large, so that none fills the memory. */
const PAGE_BYTES = 4_194_304;
/** For so long after an append its stream is asked for again when the server does not know it yet; up to 65 ms were seen. */
const WRITTEN_LATELY_MS = 5_000;
export const KNOWN_SOON_MS = 1_000;
export const ASK_AGAIN_MS = 20;

interface Page {
  readonly events: readonly Linked[];
  /** There is no more behind them. */
  readonly last: boolean;
}

export interface PageOf {
  readonly stream: string;
  readonly from: number | 'end';
  readonly backwards: boolean;
  readonly count: number;
}

/** Streams, page by page, from the leader: another node may not know yet what was acknowledged. */
export class StreamReader {
  readonly #asking: Asking;
  readonly #names: Names;
  readonly #heads: Heads;

  constructor(asking: Asking, names: Names, heads: Heads) {
    this.#asking = asking;
    this.#names = names;
    this.#heads = heads;
  }

  async *read(stream: string, { from, direction = 'forwards', limit = Infinity }: ReadOptions = {}, patience?: Patience): AsyncGenerator<StoredEvent> {
    const backwards = direction === 'backwards';
    // One event more at the front: what follows is checked against it, and this process learns what an append after it is chained to.
    const lead = !backwards && from !== undefined && from > 0 ? 1 : 0;
    let next: number | 'end' = backwards ? (from ?? 'end') : (from ?? 0) - lead;
    let before: Linked | undefined;
    for (let left = limit + lead; left > lead || (left > 0 && before === undefined);) {
      const page: Page = await this.page({ stream, from: next, backwards, count: Math.min(PAGE, left) }, patience);
      for (const linked of page.events) {
        if (before !== undefined) this.#check(before, linked, backwards);
        before = linked;
        left -= 1;
        if (!backwards && linked.event.revision < (from ?? 0)) continue;
        yield linked.event;
      }
      if (page.last || before === undefined) return;
      next = before.event.revision + (backwards ? -1 : 1);
      if (next < 0) return;
    }
  }

  /** Throws `StreamNotFound`. */
  async page(of: PageOf, patience: Patience = this.#asking.patience(this.#asking.limits.askWithin)): Promise<Page> {
    for (const asked = performance.now(); ; await delay(ASK_AGAIN_MS)) {
      const page = await this.#ask(of, patience);
      const known = this.#heads.get(of.stream);
      const lately = known?.written !== undefined && asked - known.written < WRITTEN_LATELY_MS && performance.now() - asked < KNOWN_SOON_MS;
      if (page === undefined) {
        // It was acknowledged to this very process, so it will be there in a moment.
        if (lately) continue;
        this.#heads.forget(of.stream);
        throw new StreamNotFound(of.stream);
      }
      const newest = of.backwards ? page.events[0] : page.events.at(-1);
      if (lately && (newest?.event.revision ?? -1) < mustReach(of, page, known.revision)) continue;
      if (newest !== undefined) this.#heads.note(of.stream, { revision: newest.event.revision, hash: newest.event.streamHash });
      return page;
    }
  }

  /** Undefined: no such stream, or one that was deleted. */
  async last(stream: string, patience?: Patience): Promise<Linked | undefined> {
    try {
      return (await this.page({ stream, from: 'end', backwards: true, count: 1 }, patience)).events[0];
    } catch (error) {
      if (error instanceof StreamNotFound) return undefined;
      throw error;
    }
  }

  /** Of a stream that is not found: whether it is one no more. */
  async wasDeleted(stream: string, patience: Patience): Promise<boolean> {
    const answered = await this.#asking.ask(patience, async (client) => {
      let deleted = false;
      const options = { maxCount: 1, fromRevision: END, direction: BACKWARDS, requiresLeader: true } as const;
      await readPage<ResolvedEvent>(() => client.readStream(`$$${this.#names.stored(stream)}`, options), this.#asking.limits.tryWithin, ({ event }) => {
        deleted = (event?.data as { readonly $tb?: unknown } | undefined)?.$tb !== undefined;
        return true;
      });
      return deleted;
    });
    return answered.kind === 'tombstoned' || (answered.kind === 'answer' && answered.answer);
  }

  async #ask({ stream, from, backwards, count }: PageOf, patience: Patience): Promise<Page | undefined> {
    const answered = await this.#asking.ask(patience, async (client) => {
      const events: Linked[] = [];
      let bytes = 0;
      const options = { maxCount: count, fromRevision: from === 'end' ? END : BigInt(from), direction: backwards ? BACKWARDS : FORWARDS, requiresLeader: true } as const;
      await readPage<ResolvedEvent>(() => client.readStream(this.#names.stored(stream), options), this.#asking.limits.tryWithin, ({ event }) => {
        if (event === undefined) return true;
        const linked = storedEvent(event, stream);
        events.push(linked);
        bytes += linked.bytes;
        return bytes < PAGE_BYTES;
      });
      return { events, last: events.length < count && bytes < PAGE_BYTES };
    });
    return answered.kind === 'answer' ? answered.answer : undefined;
  }

  #check(before: Linked, next: Linked, backwards: boolean): void {
    try {
      if (backwards) checkNeighbours(next, before);
      else checkNeighbours(before, next);
    } catch (error) {
      throw this.#asking.damaged(error);
    }
  }
}

/** The revision that a page has to show, since this process knows that it is there. */
const mustReach = ({ from, backwards }: PageOf, { last }: Page, known: number): number => {
  if (from === 'end') return known;
  if (backwards) return Math.min(from, known);
  return last && known >= from ? known : -1;
};
