import { parseAnyEvent, VIEWS } from '../../apps/api/dist/log/catalogue.js';
import type { EventStore } from '../../apps/api/dist/event-store/event-store.js';
import { startProjector, type Projector } from '../../apps/api/dist/read-models/projector.js';
import { openViewStore, type ViewStore } from '../../apps/api/dist/read-models/view-store.js';

/** The product's read models of a log, in a file. */
export interface Projected {
  readonly projector: Projector;
  readonly viewStore: ViewStore;
  readonly end: () => Promise<void>;
}

export const project = (store: EventStore, path: string): Projected => {
  const viewStore = openViewStore(path);
  const projector = startProjector({ store, viewStore, views: VIEWS, parse: parseAnyEvent });
  return {
    projector, viewStore,
    end: async () => {
      await projector.stop();
      viewStore.close();
    },
  };
};

/** The position of the log's last event; empty where there is none. */
export const headOf = async (store: EventStore): Promise<string> => {
  let head = '';
  for await (const { position } of store.readAll()) head = position;
  return head;
};

/** Makes the read models of all that is in the log, and answers how long that took, in milliseconds. Throws where they do not come to its end. */
export const projectAll = async (store: EventStore, path: string, patience = 120_000): Promise<number> => {
  const head = await headOf(store);
  const began = performance.now();
  const { projector, end } = project(store, path);
  await projector.whenReady;
  const reached = head === '' || (await projector.reached(head, patience));
  const took = performance.now() - began;
  const parked = projector.progress().filter(({ state }) => state === 'parked');
  await end();
  if (!reached || parked.length > 0) throw new Error(`The read models did not come to the end of the log: ${JSON.stringify(parked)}`);
  return took;
};
