import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { View } from '@fanfare/domain/kernel';
import { openEventStore } from '../../apps/api/dist/event-store/open-event-store.js';
import type { EventStore } from '../../apps/api/dist/event-store/event-store.js';
import { startProjector } from '../../apps/api/dist/read-models/projector.js';
import { openViewStore } from '../../apps/api/dist/read-models/view-store.js';
import { Chance } from '../../bench/lib/chance.ts';
import { Desk, fill, RECENT, versioned, type Versioned } from '../lib/rebuilding.ts';
import { shareOf, type Ground, type Outcome, type Scenario } from '../lib/scenario.ts';
import { asMade, tallied, type Tally } from '../lib/tally.ts';

const EVENTS = 1_000_000;
const CONTROL_EVENTS = 20_000;
/** Milliseconds of the same load without a rebuild. */
const QUIET = 10_000;

const title = 'A read model of a million events is made anew, in a new version, while fifty commands a second come in and questions are asked; the public page, which does not exist yet, is to be added when it does';

const percentile = (values: readonly number[], share: number): number => [...values].sort((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

interface Rebuilt {
  readonly desk: Desk;
  readonly seconds: number;
  readonly during: readonly number[];
  readonly quiet: readonly number[];
  readonly difference: string | undefined;
}

/** Starts the view over a log, with the load, until it has taken over; then the same load for a while without. */
const rebuild = async (store: EventStore, views: string, view: View<Versioned>, streams: number, quietMs: number): Promise<Rebuilt> => {
  const viewStore = openViewStore(views);
  const projector = startProjector({ store, viewStore, views: [RECENT, view], parse: asMade });
  const desk = new Desk(store, projector, viewStore, view);
  await projector.belonging.passed;
  const began = performance.now();
  const open = desk.open(streams);
  await projector.whenReady;
  const seconds = (performance.now() - began) / 1000;
  const during = desk.waits.splice(0);
  // What came in at the last moment is of the rebuild still.
  await delay(500);
  during.push(...desk.waits.splice(0));
  await delay(quietMs);
  desk.end();
  await open;
  let head = '';
  const folded = new Map<string, Tally>();
  for await (const event of store.readAll()) {
    folded.set(event.stream, tallied(folded.get(event.stream), event));
    head = event.position;
  }
  const reached = await projector.reached(head, 30_000);
  const wrong = [...folded].find(([stream, tally]) => !isDeepStrictEqual(viewStore.collection(view).get(stream), { ...tally, version: view.version }));
  await projector.stop();
  viewStore.close();
  return { desk, seconds, during, quiet: desk.waits, difference: !reached ? 'the end of the log was not reached' : wrong && `${wrong[0]} is not what a replay gives` };
};

/** A log of so many events, with the read model of the first version. */
const prepare = async (folder: string, name: string, many: number, seed: number, say: Ground['say']): Promise<{ readonly store: EventStore; readonly views: string; readonly streams: number }> => {
  const store = await openEventStore(`sqlite:${join(folder, `${name}.db`)}`);
  await fill(store, many, new Chance(seed), (done) => done % 250_000 === 0 && say(`${done} events written`));
  const views = join(folder, `${name}-views.db`);
  const viewStore = openViewStore(views);
  const projector = startProjector({ store, viewStore, views: [RECENT, versioned(1)], parse: asMade });
  await projector.whenReady;
  await projector.stop();
  viewStore.close();
  return { store, views, streams: Math.ceil(many / 100) };
};

const run = async ({ share, seed, folder, say }: Ground): Promise<Outcome> => {
  const many = shareOf(EVENTS, share, 50_000);
  const { store, views, streams } = await prepare(folder, 'log', many, seed, say);
  say(`${many} events, the older version is made`);
  const { desk, seconds, during, quiet, difference } = await rebuild(store, views, versioned(2), streams, Math.max(2000, QUIET * share));
  await store.close();
  const failures = [...desk.faults.slice(0, 10), ...(difference === undefined ? [] : [difference])];
  if (desk.holes > 0) failures.push(`${desk.holes} of ${desk.asked} questions were answered with less than there was`);
  const [old, anew] = [desk.answeredBy.get(1) ?? 0, desk.answeredBy.get(2) ?? 0];
  if (old === 0 || anew === 0) failures.push(`the older version answered ${old} times and the newer ${anew} times: nothing took over`);

  // A view of another name has nothing older that would answer meanwhile.
  const plain = await prepare(folder, 'control', shareOf(CONTROL_EVENTS, Math.max(share, 0.5)), seed, () => undefined);
  const control = await rebuild(plain.store, plain.views, versioned(2, 'anew'), plain.streams, 200);
  await plain.store.close();
  if (control.desk.holes === 0) failures.push('The control, without an older version, answered everything meanwhile: this scenario sees nothing');
  const [slow, usual] = [percentile(during, 0.99), percentile(quiet, 0.99)];
  return {
    showed: `${many} events made anew in ${seconds.toFixed(1)} s beside ${during.length} commands: the older version gave ${old} answers meanwhile and the newer all from one moment on, no event missed, none of ${desk.asked} questions answered with less than there was; command p99 ${slow.toFixed(1)} ms, ${(slow / usual).toFixed(2)} × that without a rebuild (wanted: 2 at the most), p50 ${(percentile(during, 0.5) / percentile(quiet, 0.5)).toFixed(2)} ×`,
    control: `without an older version ${control.desk.holes} of ${control.desk.asked} questions were answered with less than there was`,
    failures,
  };
};

export const scenario: Scenario = { id: 'F14', title, run };
