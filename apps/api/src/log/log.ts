import { setTimeout as pause } from 'node:timers/promises';
import { knownEvents, timelineView, type View } from '@fanfare/domain';
import type { EventStore, StoreStatus } from '../event-store/event-store.js';
import { openEventStore } from '../event-store/open-event-store.js';
import { startProjector, type Change, type Projector } from '../read-models/projector.js';
import { openViewStore, type Collection, type ViewStore } from '../read-models/view-store.js';
import { parseAnyEvent, VIEWS } from './catalogue.js';
import { NotingStore } from './noting-store.js';
import { Queue } from './queue.js';
import { standingOf, type Standing } from './standing.js';

/** How long an answer waits for the read models to reach a position, in milliseconds. */
const PATIENCE = 5_000;

/** How often it is looked whether the store's state has changed, in milliseconds; it costs nothing. */
const LOOK_EVERY = 500;

/** The file of the read models is read through once the server has started, in milliseconds after. */
const CHECK_AFTER = 2000;

export type OpenStore = (url: string) => Promise<EventStore>;

export interface OpenLog {
  readonly eventStore: string;
  readonly views: string;
  /** Another way to open the store, for tests. */
  readonly openStore?: OpenStore | undefined;
}

/** The log and what is folded from it, as one thing that is opened and closed. */
export class Log {
  /** Aborts when it is closed. */
  readonly closing: AbortSignal;
  readonly #close = new AbortController();
  /** Each with the state that it knows of, so that none is left with one that came and went between two looks. */
  readonly #statusListeners = new Map<() => void, StoreStatus['state']>();

  private constructor(readonly store: EventStore, private readonly viewStore: ViewStore, readonly projector: Projector) {
    this.closing = this.#close.signal;
    const looking = setInterval(() => this.#look(), LOOK_EVERY).unref();
    const checking = setTimeout(() => void viewStore.check(), CHECK_AFTER).unref();
    this.closing.addEventListener('abort', () => {
      clearInterval(looking);
      clearTimeout(checking);
    });
  }

  /** A store that cannot be reached yet is waited for in the background. @throws StoreUnavailable, StoreDamaged where a file cannot be opened. */
  static async open({ eventStore, views, openStore = openEventStore }: OpenLog, say: (line: string) => void): Promise<Log> {
    const store = new NotingStore(await openStore(eventStore), knownEvents());
    try {
      const viewStore = openViewStore(views);
      return new Log(store, viewStore, startProjector({ store, viewStore, views: VIEWS, parse: parseAnyEvent, admit: async () => (await store.admit()).origin, log: say }));
    } catch (fault) {
      await store.close();
      throw fault;
    }
  }

  /**
   * Until there is something to answer from: all views on a first start, and at once where an older version serves while a new one is built.
   * @throws LogTooNew, StoreDamaged
   */
  async whenServing(): Promise<void> {
    await this.projector.belonging.passed;
    while (!this.projector.serves && !this.closing.aborted) await Promise.race([this.projector.whenReady, pause(20)]);
  }

  /** Whether the store works, since when it does not, and how far back what is shown is then. */
  get standing(): Standing {
    const newest = (): string | undefined => this.collection(timelineView).list({ order: { field: 'position', direction: 'descending' }, first: 1 }).entries[0]?.document.recordedAt;
    return standingOf(this.store.status(), this.projector.belonging.isPassed ? undefined : newest());
  }

  /** Calls when the store's state has changed. Answers a function that ends it. */
  onStanding(changed: () => void): () => void {
    this.#statusListeners.set(changed, this.store.status().state);
    return () => this.#statusListeners.delete(changed);
  }

  /** Calls with the key of each document of a view that changed, and without one when all of them were made anew. */
  onDocument({ name }: { readonly name: string }, changed: (key?: string) => void): void {
    this.projector.onChange(({ keys }) => {
      if (keys[name] !== undefined) changed(keys[name]);
    });
    this.projector.onRenewal((view) => {
      if (view === name) changed();
    });
  }

  /** How far every living read model is. */
  get position(): string | undefined {
    return this.projector.position;
  }

  collection<Document>(view: View<Document>): Collection<Document> {
    return this.viewStore.collection(view);
  }

  /** Waits, within bounds, until what is asked next sees this position. False: it does not yet. */
  async reached(position: string): Promise<boolean> {
    // What is not here yet does not come while the store is away.
    return this.projector.reached(position, this.store.status().state === 'unreachable' ? 0 : PATIENCE);
  }

  /** Every change from now on that `pick` makes something of. Ends when its reader leaves, or may no longer read. */
  changes<Value>(pick: (change: Change) => Value | undefined): AsyncIterableIterator<Value> {
    const queue: Queue<Value> = new Queue(() => leave());
    const leave = this.projector.onChange((change) => {
      try {
        const value = pick(change);
        if (value !== undefined) queue.push(value);
      } catch {
        void queue.return();
      }
    });
    return queue;
  }

  #look(): void {
    const { state } = this.store.status();
    for (const [listener, known] of this.#statusListeners) {
      if (known === state) continue;
      this.#statusListeners.set(listener, state);
      listener();
    }
  }

  async close(): Promise<void> {
    this.#close.abort();
    await this.projector.stop();
    this.viewStore.close();
    await this.store.close();
  }
}
