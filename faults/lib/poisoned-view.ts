import type { Recorded, View } from '@fanfare/domain/kernel';
import { openEventStore } from '../../apps/api/dist/event-store/open-event-store.js';
import { startProjector } from '../../apps/api/dist/read-models/projector.js';
import { openViewStore } from '../../apps/api/dist/read-models/view-store.js';
import { numberOf, write } from './note.ts';
import { asMade, TALLY, type Tally } from './tally.ts';

/** The same as the other view, but that one event is too much for it. */
const brittle = (poison: number | undefined): View<Tally> => ({
  ...TALLY, name: 'brittle', version: poison === undefined ? 2 : 1,
  evolve: (before, event: Recorded) => {
    if (numberOf(event) === poison) throw new Error(`Number ${poison} is poison`);
    return TALLY.evolve(before, event);
  },
});

/** One event that one view cannot take: that view stops there and says so, the other goes on; and it is made anew when it was mended. */
export const poisonedView = async (many: number, poison: number): Promise<readonly string[]> => {
  const faults: string[] = [];
  const store = await openEventStore('sqlite::memory:');
  const viewStore = openViewStore(':memory:');
  await write(store, many);
  const start = async (view: View<Tally>) => {
    const projector = startProjector({ store, viewStore, views: [TALLY, view], parse: asMade });
    await projector.whenReady;
    return projector;
  };
  const count = (view: View<Tally>): number => viewStore.collection(view).list({ first: 1000 }).entries.reduce((sum, { document }) => sum + document.events, 0);

  const projector = await start(brittle(poison));
  await write(store, many, { from: many });
  let head = '';
  for await (const event of store.readAll()) head = event.position;
  if (!(await projector.reached(head, 60_000))) faults.push('the healthy view did not get on');
  const stopped = projector.progress().find(({ view }) => view === 'brittle');
  let at = '';
  for await (const event of store.readAll()) if (numberOf(event) === poison) at = event.position;
  if (stopped?.state !== 'parked' || stopped.parkedAt !== at || stopped.reason !== `Number ${poison} is poison`) faults.push(`the view that cannot take an event says ${JSON.stringify(stopped)} and not that it is parked at ${at}`);
  if (count(TALLY) !== 2 * many) faults.push(`the healthy view has ${count(TALLY)} of ${2 * many} events`);
  await projector.stop();

  const mended = await start(brittle(undefined));
  if (count(brittle(undefined)) !== 2 * many) faults.push(`the mended view has ${count(brittle(undefined))} of ${2 * many} events`);
  await mended.stop();
  viewStore.close();
  await store.close();
  return faults.map((fault) => `a projection: ${fault}`);
};
