import { BOTH } from '../lib/both-stores.ts';
import { numberOf, write } from '../lib/note.ts';
import { handledByASaga } from '../lib/saga-bus.ts';
import { shareOf, type Ground, type Outcome, type Scenario } from '../lib/scenario.ts';
import { asMade, TALLY } from '../lib/tally.ts';
import { until } from '../lib/until.ts';
import { startProjector } from '../../apps/api/dist/read-models/projector.js';
import { openViewStore } from '../../apps/api/dist/read-models/view-store.js';
import type { EventStore } from '../../apps/api/dist/event-store/event-store.js';

const EVENTS = 2000;
const PATIENCE = 30_000;

const title = 'A consumer’s handler, and a listener to the read models, throw once, on one event';

/** What is wrong afterwards. */
const consumer = async (store: EventStore, poison: number, many: number): Promise<string | undefined> => {
  const handled: number[] = [];
  let thrown = false;
  const stop = new AbortController();
  const consuming = store.consume('once', async (event) => {
    const number = numberOf(event);
    if (number === poison && !thrown) {
      thrown = true;
      throw new Error('The handler has thrown');
    }
    handled.push(number);
  }, stop.signal);
  const all = await until(() => handled.length >= many, PATIENCE);
  stop.abort();
  await consuming;
  const parked = await store.parked('once');
  if (!thrown) return 'nothing was thrown';
  if (!all) return `${handled.length} of ${many} events were handled`;
  if (new Set(handled).size !== many || handled.length !== many) return `${handled.length} times a handler was done, for ${new Set(handled).size} of ${many} events`;
  return parked.length === 0 ? undefined : `${parked.length} were parked though the second try went well`;
};

const listener = async (store: EventStore, poison: number, many: number): Promise<string | undefined> => {
  const viewStore = openViewStore(':memory:');
  const projector = startProjector({ store, viewStore, views: [TALLY], parse: asMade });
  await projector.whenReady;
  const heard: number[] = [];
  projector.onChange(({ event }) => {
    const number = numberOf(event);
    heard.push(number);
    if (number === poison) throw new Error('The listener has thrown');
  });
  await write(store, many, { from: many });
  const all = await until(() => heard.length >= many, PATIENCE);
  await projector.stop();
  viewStore.close();
  return all ? undefined : `${heard.length} of ${many} changes were told`;
};

const run = async ({ share, seed, folder }: Ground): Promise<Outcome> => {
  const failures: string[] = [];
  const many = shareOf(EVENTS, share, 100);
  const poison = Math.abs(seed) % (many - 10);
  for (const [name, open] of Object.entries(BOTH)) {
    const { store, close } = await open(folder);
    await write(store, many);
    const [consumed, told] = [await consumer(store, poison, many), await listener(store, many + poison, many)];
    if (consumed !== undefined) failures.push(`${name}: ${consumed}`);
    if (told !== undefined) failures.push(`${name}: ${told}`);
    await close();
  }
  const handled = handledByASaga(many, poison);
  if (handled >= many - 1) failures.push('The control, a saga of @nestjs/cqrs, went on: this scenario sees nothing');
  return {
    showed: `on ${Object.keys(BOTH).join(' and ')} all of ${many} events were handled, the one that was thrown on too, and all changes told`,
    control: `a saga of @nestjs/cqrs that throws at event ${poison} handled ${handled} of ${many}`,
    failures,
  };
};

export const scenario: Scenario = { id: 'F10', title, run };
