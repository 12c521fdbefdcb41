import { join } from 'node:path';
import { openEventStore } from '../../apps/api/dist/event-store/open-event-store.js';
import { parseAnyEvent, VIEWS } from '../../apps/api/dist/log/catalogue.js';
import { startProjector } from '../../apps/api/dist/read-models/projector.js';
import { openViewStore } from '../../apps/api/dist/read-models/view-store.js';
import { generate } from './generate.ts';
import type { Desk } from './scenario.ts';

/** A desk with so many announcements, by the same road as a real one: deciders, log, projector, views. */
export const makeDesk = async (folder: string, announcements: number): Promise<Desk> => {
  const [log, views] = [join(folder, `log-${announcements}.db`), join(folder, `views-${announcements}.db`)];
  const store = await openEventStore(`sqlite:${log}`);
  await generate(store, announcements);
  const viewStore = openViewStore(views);
  const started = performance.now();
  const projector = startProjector({ store, viewStore, views: VIEWS, parse: parseAnyEvent });
  await projector.whenReady;
  const builtIn = (performance.now() - started) / 1000;
  const faults = projector.progress().filter(({ state }) => state !== 'live');
  if (faults.length > 0) throw new Error(`A view could not be made: ${JSON.stringify(faults)}`);
  const events = Math.max(...projector.progress().map(({ folded }) => folded));
  await projector.stop();
  viewStore.close();
  await store.close();
  return { eventStore: `sqlite:${log}`, views, events, builtIn };
};
