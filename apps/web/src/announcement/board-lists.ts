import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { query } from '../api/client.js';
import { Latest } from '../api/latest.js';
import type { Problem } from '../api/problem.js';
import { onConnected, subscribe } from '../api/subscribe.js';
import type { AnnouncementState, BoardRowFragment } from '../api/generated/graphql.js';
import { asked, columnsOf, type BoardFilter } from './board-filter.js';
import { BoardChangedDocument, BoardDocument } from './board.operations.js';

/** One column, or the whole list. */
export interface BoardList {
  readonly rows: readonly BoardRowFragment[];
  readonly endCursor: string | null;
  readonly hasMore: boolean;
  readonly total: number;
  readonly totalIsCapped: boolean;
}

export type ListKey = AnnouncementState | 'ALL';

const PAGE: Readonly<Record<BoardFilter['view'], number>> = { columns: 20, list: 50 };
const LARGEST_PAGE = 100;
/** A burst of changes, such as an import, is one refresh. */
const GATHER_MS = 150;

/**
 * The lists of the board. A change elsewhere asks again for as many rows as are shown, so that the
 * reader keeps their place; the old rows stay until the new ones are there.
 */
export class BoardLists implements ReactiveController {
  lists: ReadonlyMap<ListKey, BoardList> = new Map();

  #asked: string | undefined;
  /** How many rows the reader asked to see of a list, where that is more than a page. */
  readonly #wanted = new Map<ListKey, number>();
  readonly #latest = new Latest(() => this.host);
  #stops: (() => void)[] = [];
  #gathering: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly filterNow: () => BoardFilter,
  ) {
    host.addController(this);
  }

  get asking(): boolean {
    return this.#latest.asking;
  }

  get problem(): Problem | undefined {
    return this.#latest.problem;
  }

  hostConnected(): void {
    this.#stops = [onConnected(this.refresh), subscribe(BoardChangedDocument, {}, this.refresh)];
  }

  hostDisconnected(): void {
    this.#latest.stop();
    clearTimeout(this.#gathering);
    for (const stop of this.#stops.splice(0)) stop();
    this.#asked = undefined;
  }

  hostUpdate(): void {
    const asks = JSON.stringify(this.filterNow());
    if (asks === this.#asked) return;
    this.#asked = asks;
    this.#wanted.clear();
    void this.#load();
  }

  /** Asks again soon for what is shown. */
  readonly refresh = (): void => {
    clearTimeout(this.#gathering);
    this.#gathering = setTimeout(() => void this.#load(), GATHER_MS);
  };

  /** The next rows of one list. */
  async more(key: ListKey): Promise<void> {
    const list = this.lists.get(key);
    if (!list?.hasMore) return;
    this.#wanted.set(key, list.rows.length + PAGE[this.filterNow().view]);
    // What is being asked would be lost to this asking, and this one to a refresh: then both are one.
    if (this.asking) return this.#load();
    await this.#latest.ask(async (signal) => {
      const next = await this.#ask(key, PAGE[this.filterNow().view], list.endCursor, signal);
      const known = new Set(list.rows.map(({ id }) => id));
      const rows = [...list.rows, ...next.rows.filter(({ id }) => !known.has(id))];
      this.lists = new Map(this.lists).set(key, { ...next, rows });
    });
  }

  async #load(): Promise<void> {
    const filter = this.filterNow();
    const keys: readonly ListKey[] = filter.view === 'list' ? ['ALL'] : columnsOf(filter);
    await this.#latest.ask(async (signal) => {
      const lists = await Promise.all(keys.map(async (key) => [key, await this.#askUpTo(key, Math.max(PAGE[filter.view], this.#wanted.get(key) ?? 0), signal)] as const));
      this.lists = new Map(lists);
    });
  }

  async #askUpTo(key: ListKey, count: number, signal: AbortSignal): Promise<BoardList> {
    let list = await this.#ask(key, Math.min(count, LARGEST_PAGE), null, signal);
    while (list.hasMore && list.rows.length < count) {
      const next = await this.#ask(key, Math.min(count - list.rows.length, LARGEST_PAGE), list.endCursor, signal);
      list = { ...next, rows: [...list.rows, ...next.rows] };
    }
    return list;
  }

  async #ask(key: ListKey, first: number, after: string | null, signal: AbortSignal): Promise<BoardList> {
    const filter = this.filterNow();
    const variables = { filter: asked(filter, key === 'ALL' ? undefined : key), order: filter.order, direction: filter.direction, first, after };
    const { announcements } = await query(BoardDocument, variables, { signal });
    return {
      rows: announcements.edges.map(({ node }) => node),
      endCursor: announcements.pageInfo.endCursor ?? null,
      hasMore: announcements.pageInfo.hasNextPage,
      total: announcements.totalCount,
      totalIsCapped: announcements.totalCountIsCapped,
    };
  }
}

/** `23`, and `1,000+` where the server stopped counting. */
export const countWords = ({ total, totalIsCapped }: BoardList): string =>
  `${total.toLocaleString('en-GB')}${totalIsCapped ? '+' : ''}`;
