import type { EventStore } from '../../apps/api/dist/event-store/event-store.js';

/** The same store, but for what is put over it: how a fault comes between the product and its store without a switch in either. */
export const over = (store: EventStore, put: Partial<EventStore>): EventStore => new Proxy(store, {
  get: (inner, name) => {
    const ours: unknown = Reflect.get(put, name);
    if (ours !== undefined) return ours;
    const theirs: unknown = Reflect.get(inner, name, inner);
    return typeof theirs === 'function' ? theirs.bind(inner) as unknown : theirs;
  },
});
