import { BACKWARDS, END, START, type AllStreamResolvedEvent, type Position } from '@eventstore/db-client';
import type { Asking } from './asking.js';
import { Dropped } from './client-errors.js';
import type { StoredEvent } from '../event-store.js';
import { Listening } from './listening.js';
import type { Names } from './names.js';
import { placeOf, positionOf } from './positions.js';
import { readPage } from './read-page.js';
import { storedEvent, type Linked } from './stored-event.js';

const PAGE = 500;
const PAGE_BYTES = 4_194_304;

interface Page {
  readonly events: readonly Linked[];
  /** Of the last record read, the server's own ones too. */
  readonly reached: string | undefined;
  readonly last: boolean;
}

export interface Reading {
  readonly after?: string;
  readonly limit?: number;
  readonly passed?: (position: string) => void;
}

type Next = { readonly kind: 'event'; readonly at: string } | { readonly kind: 'none'; readonly until: string };

/** The whole log, page by page, from the leader. */
export class LogReader {
  readonly #asking: Asking;
  readonly #names: Names;

  constructor(asking: Asking, names: Names) {
    this.#asking = asking;
    this.#names = names;
  }

  async *read(options: { readonly after?: string; readonly limit?: number } = {}): AsyncGenerator<StoredEvent> {
    for await (const { event } of this.linked(options)) yield event;
  }

  /** The same, each with what it is chained to; `passed` hears of places up to which all of ours was handed over. */
  async *linked({ after, limit = Infinity, passed = () => undefined }: Reading = {}): AsyncGenerator<Linked> {
    let [position, from] = [after, after];
    for (let left = limit; left > 0;) {
      const page: Page = await this.#page(position, from);
      for (const linked of page.events) {
        yield linked;
        left -= 1;
        if (left <= 0) return;
      }
      if (page.reached === undefined) return;
      passed(page.reached);
      if (page.last) return;
      position = from = page.reached;
      if (page.events.length > 0) continue;
      // Others' events, page after page perhaps: the server passes them over faster than they can be sent.
      const next = await this.#next(position);
      if (next.kind === 'none') return passed(next.until);
      from = next.at;
    }
  }

  /** Whether anything of ours stands after a position; `checked`: up to there it is known that nothing does. Answers how far it is known now, too. */
  async isLevel(after: string | undefined, checked: string | undefined): Promise<{ readonly level: boolean; readonly checked: string | undefined }> {
    const known = [after ?? '', checked ?? ''].sort().at(-1) as string;
    let end: string | undefined;
    for (let from: Position | typeof END = END; ;) {
      const { records, found } = await this.#backwards(from, known);
      end ??= records.first;
      if (found) return { level: false, checked };
      if (records.last === undefined || records.last <= known || records.count < PAGE) return { level: true, checked: end ?? checked };
      from = placeOf(records.last);
    }
  }

  /** Where the log ends, the server's own events and others' included; undefined where it is empty. Throws `StoreUnavailable` where no leader answers. */
  async end(): Promise<string | undefined> {
    const { tryWithin } = this.#asking.limits;
    const answered = await this.#asking.ask(this.#asking.patience(tryWithin), async (client) => {
      let end: string | undefined;
      await readPage<AllStreamResolvedEvent>(() => client.readAll({ fromPosition: END, direction: BACKWARDS, maxCount: 1, requiresLeader: true }), tryWithin, (resolved) => {
        end = positionIn(resolved);
        return true;
      });
      return end;
    });
    return answered.kind === 'answer' ? answered.answer : undefined;
  }

  /** The first of ours behind a place, or up to where there is none. */
  async #next(after: string): Promise<Next> {
    const until = (await this.end()) ?? after;
    const { askWithin, silence } = this.#asking.limits;
    const answered = await this.#asking.ask(this.#asking.patience(askWithin), async (client): Promise<Next> => {
      let passing = false;
      const filter = this.#names.filter(() => { passing = true; });
      const subscription = client.subscribeToAll({ fromPosition: placeOf(after), filter, requiresLeader: true });
      const listening = new Listening<AllStreamResolvedEvent>(subscription, this.#asking.closed);
      try {
        for (;;) {
          const heard = await listening.next(silence);
          if (heard.kind === 'caught-up') return { kind: 'none', until };
          if (heard.kind === 'dropped') throw heard.error;
          if (heard.kind === 'stopped' || (heard.kind === 'silent' && !passing)) throw new Dropped('the server does not say whether there is more');
          const at = heard.kind === 'event' && this.#isOurs(heard.resolved) ? positionIn(heard.resolved) : undefined;
          if (at !== undefined) return { kind: 'event', at };
          passing = false;
        }
      } finally {
        listening.end();
      }
    });
    return answered.kind === 'answer' ? answered.answer : { kind: 'event', at: after };
  }

  /** A forward read begins with the event at its position, and `after` means behind it. */
  async #page(after: string | undefined, from: string | undefined): Promise<Page> {
    const patience = this.#asking.patience(this.#asking.limits.askWithin);
    const answered = await this.#asking.ask(patience, async (client) => {
      const events: Linked[] = [];
      let reached: string | undefined;
      let records = 0;
      let bytes = 0;
      const options = { fromPosition: from === undefined ? START : placeOf(from), maxCount: PAGE, requiresLeader: true } as const;
      await readPage<AllStreamResolvedEvent>(() => client.readAll(options), this.#asking.limits.tryWithin, (resolved) => {
        records += 1;
        const position = positionIn(resolved);
        if (position === undefined || (after !== undefined && position <= after)) return true;
        reached = position;
        const linked = this.#ours(resolved);
        if (linked !== undefined) events.push(linked);
        bytes += linked?.bytes ?? 0;
        return bytes < PAGE_BYTES;
      });
      return { events, reached, last: records < PAGE && bytes < PAGE_BYTES };
    });
    return answered.kind === 'answer' ? answered.answer : { events: [], reached: undefined, last: true };
  }

  async #backwards(from: Position | typeof END, until: string): Promise<{ readonly found: boolean; readonly records: { readonly first: string | undefined; readonly last: string | undefined; readonly count: number } }> {
    const answered = await this.#asking.ask(this.#asking.patience(this.#asking.limits.tryWithin), async (client) => {
      let [first, last]: [string | undefined, string | undefined] = [undefined, undefined];
      let count = 0;
      let found = false;
      const options = { fromPosition: from, direction: BACKWARDS, maxCount: PAGE, requiresLeader: true } as const;
      await readPage<AllStreamResolvedEvent>(() => client.readAll(options), this.#asking.limits.tryWithin, (resolved) => {
        count += 1;
        last = positionIn(resolved) ?? last;
        first ??= last;
        found = last !== undefined && last > until && this.#isOurs(resolved);
        return !found && (last === undefined || last > until);
      });
      return { found, records: { first, last, count } };
    });
    return answered.kind === 'answer' ? answered.answer : { found: false, records: { first: undefined, last: undefined, count: 0 } };
  }

  #isOurs({ event }: AllStreamResolvedEvent): boolean {
    return event !== undefined && this.#names.own(event.streamId, event.type) !== undefined;
  }

  #ours({ event, commitPosition }: AllStreamResolvedEvent): Linked | undefined {
    const stream = event === undefined ? undefined : this.#names.own(event.streamId, event.type);
    return event === undefined || stream === undefined ? undefined : storedEvent(event, stream, commitPosition);
  }
}

const positionIn = ({ event, link }: AllStreamResolvedEvent): string | undefined => {
  const place = (link ?? event)?.position;
  return place === undefined ? undefined : positionOf(place);
};
