import { BACKWARDS, END, START, type AllStreamResolvedEvent, type Position } from '@eventstore/db-client';
import type { Asking } from './asking.js';
import type { StoredEvent } from '../event-store.js';
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

  /** The same, each with what it is chained to. */
  async *linked({ after, limit = Infinity }: { readonly after?: string; readonly limit?: number } = {}): AsyncGenerator<Linked> {
    let position = after;
    for (let left = limit; left > 0;) {
      const page: Page = await this.#page(position);
      for (const linked of page.events) {
        yield linked;
        left -= 1;
        if (left <= 0) return;
      }
      if (page.last || page.reached === undefined) return;
      position = page.reached;
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

  /** Throws `StoreUnavailable` where no leader answers. */
  async reach(): Promise<void> {
    const patience = this.#asking.patience(this.#asking.limits.tryWithin);
    await this.#asking.ask(patience, (client) => readPage(() => client.readAll({ fromPosition: END, direction: BACKWARDS, maxCount: 1, requiresLeader: true }), this.#asking.limits.tryWithin, () => true));
  }

  /** A forward read begins with the event at its position, and `after` means behind it. */
  async #page(after: string | undefined): Promise<Page> {
    const patience = this.#asking.patience(this.#asking.limits.askWithin);
    const answered = await this.#asking.ask(patience, async (client) => {
      const events: Linked[] = [];
      let reached: string | undefined;
      let records = 0;
      let bytes = 0;
      const options = { fromPosition: after === undefined ? START : placeOf(after), maxCount: PAGE, requiresLeader: true } as const;
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
        found = last !== undefined && last > until && resolved.event !== undefined && this.#names.own(resolved.event.streamId, resolved.event.type) !== undefined;
        return !found && (last === undefined || last > until);
      });
      return { found, records: { first, last, count } };
    });
    return answered.kind === 'answer' ? answered.answer : { found: false, records: { first: undefined, last: undefined, count: 0 } };
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
