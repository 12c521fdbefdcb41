import type { View } from '@fanfare/domain/kernel';
import type { EventStore, Followed, StoredEvent } from '../event-store/event-store.js';
import { openEventStore } from '../event-store/open-event-store.js';
import { startProjector } from './projector.js';
import { openViewStore } from './view-store.js';

const countView: View<{ readonly count: number }> = {
  name: 'count', version: 1, keyOf: ({ stream }) => stream,
  evolve: (before) => ({ count: (before?.count ?? 0) + 1 }), fields: {},
};

/** Hands over each event twice, and what it handed over before once more behind it. */
const repeating = (store: EventStore): EventStore => {
  const twice = async function* ({ limit = Infinity, ...options }: { readonly after?: string; readonly limit?: number } = {}): AsyncGenerator<StoredEvent> {
    let left = limit;
    for await (const event of store.readAll(options)) for (let time = 0; time < 2 && left > 0; time += 1, left -= 1) yield event;
  };
  const again = async function* (options: { readonly after?: string; readonly signal: AbortSignal }): AsyncGenerator<Followed> {
    const before: Followed[] = [];
    for await (const followed of store.follow(options)) {
      yield followed;
      yield followed;
      yield* before;
      before.push(followed);
    }
  };
  return new Proxy(store, {
    get: (inner, name) => {
      if (name === 'readAll') return twice;
      if (name === 'follow') return again;
      const own: unknown = Reflect.get(inner, name, inner);
      return typeof own === 'function' ? own.bind(inner) as unknown : own;
    },
  });
};

describe('Read models of a store that hands over events again', () => {
  it('fold each event once, tell of it once, and know how far they are', async () => {
    const store = await openEventStore('sqlite::memory:');
    const add = async (): Promise<string> => (await store.append('thing-1', 'any', [{ id: crypto.randomUUID(), type: 'Added', data: {}, metadata: {} }])).position;
    for (let number = 0; number < 250; number += 1) await add();
    const viewStore = openViewStore(':memory:');
    const projector = startProjector({ store: repeating(store), viewStore, views: [countView], parse: ({ type, data }) => ({ type, data }) });
    const told: string[] = [];
    projector.onChange(({ event }) => told.push(event.position));
    await projector.whenReady;
    expect(viewStore.collection(countView).get('thing-1')).toEqual({ count: 250 });

    const positions = [await add(), await add(), await add()];
    expect(await projector.reached(positions[2]!)).toBe(true);
    await projector.reached(await add());
    expect(viewStore.collection(countView).get('thing-1')).toEqual({ count: 254 });
    expect(told.slice(0, 3)).toEqual(positions);
    expect(projector.progress()[0]?.folded).toBe(254);

    await projector.stop();
    viewStore.close();
    await store.close();
  });
});
