import { parserOf } from '@fanfare/domain/kernel';
import type { DomainEvent, Upcasts, View } from '@fanfare/domain/kernel';
import { z } from 'zod';
import { openEventStore } from '../../apps/api/dist/event-store/open-event-store.js';
import { startProjector } from '../../apps/api/dist/read-models/projector.js';
import { openViewStore } from '../../apps/api/dist/read-models/view-store.js';

const SCHEMAS = { BellRung: z.strictObject({ times: z.int() }) };
const UPCASTS = {
  BellRung: [(data: unknown) => ({ count: (data as { readonly rings: number }).rings }), (data: unknown) => ({ times: (data as { readonly count: number }).count })],
};
const SHAPES = [{ rings: 3 }, { count: 3 }, { times: 3 }];

type Rung = DomainEvent<'BellRung', { readonly times: number }>;

const bells: View<{ readonly times: number }, Rung> = {
  name: 'bells', version: 1, keyOf: ({ stream }) => stream,
  evolve: (before, { data }) => ({ times: (before?.times ?? 0) + data.times }), fields: { times: ({ times }) => times },
};

/** What a read model makes of an event that was written in three shapes over the years, one stream each; undefined where it stopped. */
export const rung = async (upcasts: Upcasts = UPCASTS): Promise<readonly (number | undefined)[]> => {
  const store = await openEventStore('sqlite::memory:');
  for (const [index, data] of SHAPES.entries()) await store.append(`bell-${index}`, 'no-stream', [{ id: crypto.randomUUID(), type: 'BellRung', data, metadata: { schemaVersion: index + 1 } }]);
  const viewStore = openViewStore(':memory:');
  const projector = startProjector({ store, viewStore, views: [bells], parse: parserOf<Rung>(SCHEMAS, upcasts) });
  await projector.whenReady;
  const found = SHAPES.map((_, index) => viewStore.collection(bells).get(`bell-${index}`)?.times);
  await projector.stop();
  viewStore.close();
  await store.close();
  return found;
};
