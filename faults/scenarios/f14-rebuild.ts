import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { View } from '@fanfare/domain/kernel';
import { openEventStore } from '../../apps/api/dist/event-store/open-event-store.js';
import type { EventStore } from '../../apps/api/dist/event-store/event-store.js';
import { startProjector } from '../../apps/api/dist/read-models/projector.js';
import { openViewStore } from '../../apps/api/dist/read-models/view-store.js';
import { Chance } from '../../bench/lib/chance.ts';
import { ByTurns, type Ratio } from '../lib/by-turns.ts';
import { lookAt } from '../lib/looker.ts';
import { startFace } from '../lib/public-face.ts';
import { published } from '../lib/published.ts';
import { Desk, fill, RECENT, versioned, type Versioned } from '../lib/rebuilding.ts';
import { shareOf, type Ground, type Outcome, type Scenario } from '../lib/scenario.ts';
import { asMade, tallied, type Tally } from '../lib/tally.ts';

const EVENTS = 1_000_000;
const CONTROL_EVENTS = 20_000;
/** Times as long as without a rebuild, for the slowest hundredth. */
const [MOST_COMMAND, MOST_PAGE] = [2, 1.2];
const HOG_MS = 200;

const title = 'A read model of a million events is made anew, in a new version, while fifty commands a second come in and questions are asked, of the public page too; in every third part of the time nothing is rebuilt, for comparison';

interface Rebuilt {
  readonly desk: Desk;
  readonly seconds: number;
  readonly turns: ByTurns;
  readonly difference: string | undefined;
}

/** Starts the view over a log, with the load, until it has taken over. Every second turn nothing is rebuilt. */
const rebuild = async (store: EventStore, views: string, view: View<Versioned>, streams: number, { atWork, atLeastMs = 1000 }: { readonly atWork?: () => void; readonly atLeastMs?: number } = {}): Promise<Rebuilt> => {
  const viewStore = openViewStore(views);
  const turns = new ByTurns(store, atWork);
  const projector = startProjector({ store: turns.store, viewStore, views: [RECENT, view], parse: asMade });
  const desk = new Desk(store, projector, viewStore, view);
  await projector.belonging.passed;
  const began = performance.now();
  const open = desk.open(streams);
  await projector.whenReady;
  const seconds = (performance.now() - began) / 1000;
  // What came in at the last moment is of the rebuild still, and has a turn without beside it.
  await delay(atLeastMs);
  await turns.end();
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
  return { desk, seconds, turns, difference: !reached ? 'the end of the log was not reached' : wrong && `${wrong[0]} is not what a replay gives` };
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

/** What is slower by more is a fault, where the whole was measured; in a slice only what surely is. */
const tooSlow = (what: string, { ratio, between: [least] }: Ratio, most: number, whole: boolean): readonly string[] =>
  ((whole ? ratio : least) > most ? [`${what}: the slowest hundredth takes ${ratio.toFixed(2)} times as long beside a rebuild, ${most} is the most`] : []);

const shown = ({ with: beside, without, ratio, between: [least, most] }: Ratio): string =>
  `p99 ${beside.toFixed(1)} ms beside it and ${without.toFixed(1)} ms without, ${ratio.toFixed(2)} × (95 % of such runs: ${least.toFixed(2)} to ${most.toFixed(2)})`;

/** What a rebuild that does not let others through would do. */
const hogging = (): void => {
  for (const end = performance.now() + HOG_MS; performance.now() < end;);
};

const run = async ({ share, seed, folder, say }: Ground): Promise<Outcome> => {
  const many = shareOf(EVENTS, share, 50_000);
  const face = await startFace(await published(join(folder, 'public-face')));
  const { store, views, streams } = await prepare(folder, 'log', many, seed, say);
  say(`${many} events, the older version is made`);
  const look = lookAt(face);
  const { desk, seconds, turns, difference } = await rebuild(store, views, versioned(2), streams);
  const pages = await look();
  await Promise.all([store.close(), face.stop()]);
  const failures = [...desk.faults.slice(0, 10), ...(difference === undefined ? [] : [difference])];
  if (desk.holes > 0) failures.push(`${desk.holes} of ${desk.asked} questions were answered with less than there was`);
  const [old, anew] = [desk.answeredBy.get(1) ?? 0, desk.answeredBy.get(2) ?? 0];
  if (old === 0 || anew === 0) failures.push(`the older version answered ${old} times and the newer ${anew} times: nothing took over`);
  const unanswered = pages.filter(({ status }) => status !== 200).length;
  if (unanswered > 0 || pages.length === 0) failures.push(`${unanswered} of ${pages.length} requests for the public page were not answered with 200`);
  const [commands, page] = [turns.compare(desk.waits), turns.compare(pages)];
  failures.push(...tooSlow('commands', commands, MOST_COMMAND, share === 1), ...tooSlow('the public page', page, MOST_PAGE, share === 1));

  // A view of another name has nothing older that would answer meanwhile; and its rebuild lets nobody through.
  const plain = await prepare(folder, 'control', CONTROL_EVENTS, seed, () => undefined);
  const control = await rebuild(plain.store, plain.views, versioned(2, 'anew'), plain.streams, { atWork: hogging, atLeastMs: 5000 });
  await plain.store.close();
  const hogged = control.turns.compare(control.desk.waits, 0.9);
  if (control.desk.holes === 0) failures.push('The control, without an older version, answered everything meanwhile: this scenario sees nothing');
  if (hogged.ratio <= MOST_COMMAND) failures.push(`The control, which lets nobody through for ${HOG_MS} ms again and again, makes commands ${hogged.ratio.toFixed(1)} × as slow only: this scenario sees nothing`);
  return {
    showed: `${many} events made anew in ${seconds.toFixed(1)} s, of which nothing was rebuilt for a third, beside ${desk.waits.length} commands: the older version gave ${old} answers meanwhile and the newer all from one moment on, no event missed, none of ${desk.asked} questions answered with less than there was; commands: ${shown(commands)}, wanted: ${MOST_COMMAND} at the most; the public page, asked for ${pages.length} times and always there: ${shown(page)}, wanted: ${MOST_PAGE}`,
    control: `without an older version ${control.desk.holes} of ${control.desk.asked} questions were answered with less than there was; a rebuild that lets nobody through for ${HOG_MS} ms makes commands ${hogged.ratio.toFixed(1)} × as slow`,
    failures,
  };
};

export const scenario: Scenario = { id: 'F14', title, run };
