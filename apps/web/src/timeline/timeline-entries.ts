import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { query } from '../api/client.js';
import type { TimelineRowFragment } from '../api/generated/graphql.js';
import { Latest } from '../api/latest.js';
import type { Problem } from '../api/problem.js';
import { onConnected, subscribe } from '../api/subscribe.js';
import { askedOf, belongs, type TimelineChoice } from './timeline-filter.js';
import { TimelineAppendedDocument, TimelineDocument } from './timeline.operations.js';

const PAGE = 50;

/**
 * The entries that are shown, newest first, and those that have come in since. New ones wait until the host
 * lets them in, so that nothing jumps under the eyes of one who reads further down.
 */
export class TimelineEntries implements ReactiveController {
  entries: readonly TimelineRowFragment[] | undefined;
  /** Newest first. */
  waiting: readonly TimelineRowFragment[] = [];
  arrived: ReadonlySet<string> = new Set();
  hasMore = false;

  #endCursor: string | null = null;
  #asked: string | undefined;
  readonly #latest = new Latest(() => this.host);
  #stops: (() => void)[] = [];

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly choiceNow: () => TimelineChoice,
    /** Whether the reader is at the top, where a new entry pushes nothing away. */
    private readonly atTop: () => boolean,
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
    this.#stops = [
      onConnected(() => void this.#catchUp()),
      subscribe(TimelineAppendedDocument, {}, ({ timelineAppended }) => this.#came([timelineAppended])),
    ];
  }

  hostDisconnected(): void {
    this.#latest.stop();
    for (const stop of this.#stops.splice(0)) stop();
    this.#asked = undefined;
  }

  hostUpdate(): void {
    const asks = JSON.stringify(askedOf(this.choiceNow()));
    if (asks === this.#asked) return;
    this.#asked = asks;
    void this.again();
  }

  /** Asks for the newest page. */
  readonly again = (): Promise<void> => this.#latest.ask(async (signal) => {
    const page = await this.#ask(null, signal);
    this.entries = page.rows;
    this.#end(page);
    this.waiting = [];
    this.arrived = new Set();
  });

  /** The next page; while another is asked there is nothing yet that it could follow. */
  readonly more = async (): Promise<void> => {
    if (this.asking) return;
    await this.#latest.ask(async (signal) => {
      const page = await this.#ask(this.#endCursor, signal);
      this.entries = [...(this.entries ?? []), ...page.rows];
      this.#end(page);
    });
  };

  /** Lets in what waits. */
  readonly letIn = (): void => {
    if (this.waiting.length === 0) return;
    this.entries = [...this.waiting, ...(this.entries ?? [])];
    this.arrived = new Set(this.waiting.map(({ id }) => id));
    this.waiting = [];
    this.host.requestUpdate();
  };

  /** After a lost connection: what was recorded meanwhile comes in as if it were new. */
  async #catchUp(): Promise<void> {
    if (!this.entries) return;
    try {
      this.#came((await this.#ask(null)).rows);
    } catch {
      // Still away: the next connection asks again, and the bar on top says so meanwhile.
    }
  }

  #came(rows: readonly TimelineRowFragment[]): void {
    const known = new Set([...(this.entries ?? []), ...this.waiting].map(({ id }) => id));
    const fresh = rows.filter((row) => !known.has(row.id) && belongs(row, this.choiceNow()));
    if (fresh.length === 0 || !this.entries) return;

    this.waiting = [...fresh, ...this.waiting].toSorted((a, b) => (a.position < b.position ? 1 : -1));
    if (this.atTop()) this.letIn();
    else this.host.requestUpdate();
  }

  async #ask(after: string | null, signal?: AbortSignal): Promise<{ rows: readonly TimelineRowFragment[]; endCursor: string | null; hasMore: boolean }> {
    const { timeline } = await query(TimelineDocument, { filter: askedOf(this.choiceNow()), first: PAGE, after }, signal ? { signal } : {});
    return { rows: timeline.edges.map(({ node }) => node), endCursor: timeline.pageInfo.endCursor, hasMore: timeline.pageInfo.hasNextPage };
  }

  #end({ endCursor, hasMore }: { readonly endCursor: string | null; readonly hasMore: boolean }): void {
    this.#endCursor = endCursor;
    this.hasMore = hasMore;
  }
}
