import type { Chance } from '../../bench/lib/chance.ts';
import type { EventStore, Followed, StoredEvent } from '../../apps/api/dist/event-store/event-store.js';
import { over } from './over-store.ts';

/** Delivered again from as far back as this. */
const WINDOW = 40;
const MOST = 5;

export interface Repeating {
  readonly store: EventStore;
  /** Deliveries beyond the first of each event. */
  readonly repeats: () => number;
}

/** A repeat may have been told under a position of its own: the event's, a dot and more. */
const placeOf = (after: string | undefined): { readonly after?: string } => (after === undefined ? {} : { after: after.split('.')[0] ?? '' });

/**
 * Hands over each event one to five times; a follower gets some again only after later ones, as after a connection that broke.
 * `seen` makes of a repeat what the reader is told of it.
 */
export const repeating = (store: EventStore, chance: Chance, seen: (event: StoredEvent, time: number) => StoredEvent = (event) => event): Repeating => {
  let repeats = 0;
  const times = function* (event: StoredEvent): Generator<StoredEvent> {
    const many = 1 + chance.below(MOST);
    for (let time = 0; time < many; time += 1) yield seen(event, time);
    repeats += many - 1;
  };
  return {
    repeats: () => repeats,
    store: over(store, {
      async *readAll({ limit, after } = {}) {
        let left = limit ?? Number.POSITIVE_INFINITY;
        for await (const event of store.readAll({ ...placeOf(after), ...(limit === undefined ? {} : { limit }) })) {
          for (const one of times(event)) {
            yield one;
            left -= 1;
            if (left === 0) return;
          }
        }
      },
      async *follow({ after, signal }): AsyncGenerator<Followed> {
        const before: StoredEvent[] = [];
        for await (const followed of store.follow({ ...placeOf(after), signal })) {
          if (followed.kind !== 'event') {
            yield followed;
            continue;
          }
          for (const event of times(followed.event)) yield { kind: 'event', event };
          before.push(followed.event);
          if (before.length > WINDOW) before.shift();
          if (!chance.is(0.1)) continue;
          for (const event of before.slice(chance.below(before.length))) {
            repeats += 1;
            yield { kind: 'event', event: seen(event, MOST) };
          }
        }
      },
    }),
  };
};
