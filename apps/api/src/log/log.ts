import { setTimeout as pause } from 'node:timers/promises';
import type { View } from '@fanfare/domain';
import type { EventStore } from '../event-store/event-store.js';
import { openEventStore } from '../event-store/open-event-store.js';
import { startProjector, type Change, type Projector } from '../read-models/projector.js';
import { openViewStore, type Collection, type ViewStore } from '../read-models/view-store.js';
import { parseAnyEvent, VIEWS } from './catalogue.js';
import { Queue } from './queue.js';

/** How long an answer waits for the read models to reach a position, in milliseconds. */
const PATIENCE = 5_000;

/** The log and what is folded from it, as one thing that is opened and closed. */
export class Log {
  private constructor(readonly store: EventStore, private readonly viewStore: ViewStore, readonly projector: Projector) {}

  /** @throws StoreUnavailable */
  static async open({ eventStore, views }: { readonly eventStore: string; readonly views: string }, say: (line: string) => void): Promise<Log> {
    const store = await openEventStore(eventStore);
    const viewStore = openViewStore(views);
    return new Log(store, viewStore, startProjector({ store, viewStore, views: VIEWS, parse: parseAnyEvent, log: say }));
  }

  /** Until there is something to answer from: all views on a first start, and at once where an older version serves while a new one is built. */
  async whenServing(): Promise<void> {
    while (!this.projector.serves) await Promise.race([this.projector.whenReady, pause(20)]);
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
    return this.projector.reached(position, PATIENCE);
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

  async close(): Promise<void> {
    await this.projector.stop();
    this.viewStore.close();
    await this.store.close();
  }
}
