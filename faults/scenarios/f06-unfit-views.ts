import { join } from 'node:path';
import { mkdirSync, rmSync } from 'node:fs';
import { announcementView } from '@fanfare/domain';
import { openEventStore } from '../../apps/api/dist/event-store/open-event-store.js';
import { Chance } from '../../bench/lib/chance.ts';
import { found } from '../../bench/lib/generate.ts';
import { median, medianBetween } from '../../bench/lib/statistics.ts';
import { headOf, project } from '../lib/projected.ts';
import { shareOf, type Ground, type Outcome, type Scenario } from '../lib/scenario.ts';
import { OTHERS, TORN, type Snapshots } from '../lib/unfit-kinds.ts';
import { answersOf, filesOf, lay, openUnfit, servesWrongUnchecked, tellStories, type Files } from '../lib/unfit-views.ts';

const STORIES = 30;
const TIMES = 4;
const FLIPS = 200;
/** Starts on a file that is ignored, each beside one on none. */
const PAIRS = 21;
const MOST_RATIO = 1.1;

const title = 'The file of the read models is torn, old, half old, of another log, of a newer version, or has one flipped bit in any page of it or of its write-ahead log';

const run = async ({ share, seed, folder, say }: Ground): Promise<Outcome> => {
  const [chance, failures] = [new Chance(seed), [] as string[]];
  const [home, spoilt] = [join(folder, 'home'), join(folder, 'spoilt')];
  mkdirSync(home);
  mkdirSync(spoilt);
  const store = await openEventStore(`sqlite:${join(folder, 'log.db')}`);
  await found(store);
  const keys = [...await tellStories(store, chance, 0, STORIES / 2)];
  await follow(store, home);
  const old = filesOf(home);
  keys.push(...await tellStories(store, chance, STORIES / 2, STORIES));
  const killed = await follow(store, home);
  const snapshots: Snapshots = { old, whole: filesOf(home), killed };
  const head = await headOf(store);

  const { projector, viewStore, end } = project(store, join(folder, 'once.db'));
  await projector.whenReady;
  const collection = viewStore.collection(announcementView);
  const expected = answersOf(collection, keys);
  const total = Math.max(...projector.progress().map(({ folded }) => folded));
  const documents = new Map(keys.map((key) => [key, JSON.stringify(collection.get(key))]));
  await end();

  let [opened, anew, unchecked, short] = [0, 0, 0, 0];
  const attempt = async (kind: string, files: Files): Promise<void> => {
    lay(spoilt, files);
    if (servesWrongUnchecked(spoilt, documents)) unchecked += 1;
    const outcome = await openUnfit(store, lay(spoilt, files), keys, head);
    opened += 1;
    if (outcome.folded >= total) anew += 1;
    if (outcome.fault !== undefined) failures.push(`${kind}: ${outcome.fault}`);
    const wrong = outcome.checked.findIndex((answer, index) => answer !== expected[index]);
    if (wrong >= 0) failures.push(`${kind}: answer ${wrong} is ${outcome.checked[wrong]?.slice(0, 150)} and not ${expected[wrong]?.slice(0, 150)}`);
    const early = outcome.atOnce.findIndex((answer, index) => answer !== expected[index] && answer !== 'refused');
    // A list may lack what a damaged index does not lead to, until the file was read through.
    if (early >= keys.length && isShort(outcome.atOnce[early], expected[early])) short += 1;
    else if (early >= 0) failures.push(`${kind}: at once, answer ${early} is ${outcome.atOnce[early]?.slice(0, 150)} and not ${expected[early]?.slice(0, 150)}`);
  };

  for (const [kind, tear] of Object.entries(TORN)) for (let time = 0; time < shareOf(TIMES, share); time += 1) await attempt(kind, tear(snapshots, chance));
  for (const [kind, make] of Object.entries(OTHERS)) {
    const making = join(folder, 'making');
    mkdirSync(making);
    await attempt(kind, await make(making, store, snapshots, chance));
    rmSync(making, { recursive: true });
  }
  say(`${opened} unfit files, ${anew} made anew`);
  for (let flip = 0; flip < shareOf(FLIPS, share, 10); flip += 1) {
    const [name, files] = chance.is(0.7) ? ['views.db', snapshots.whole] as const : ['views.db-wal', killed] as const;
    const bytes = Buffer.from(files.get(name) ?? Buffer.alloc(0));
    const [at, bit] = [chance.below(bytes.length), chance.below(8)];
    bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
    await attempt(`bit ${bit} of byte ${at} of ${name}`, new Map([...files, [name, bytes]]));
    if (flip % 50 === 49) say(`${flip + 1} flipped bits`);
  }

  // By turns, and the first of a pair is now the one and now the other.
  const startOn = async (files: Files): Promise<number> => (await openUnfit(store, lay(spoilt, files), keys, head)).took;
  const ignored: Files = new Map([['views.db', Buffer.alloc(1_000_000, 'no database ')]]);
  const ratios: number[] = [];
  for (let pair = 0; pair < shareOf(PAIRS, share, 3); pair += 1) {
    const first = await startOn(pair % 2 === 0 ? ignored : new Map());
    const second = await startOn(pair % 2 === 0 ? new Map() : ignored);
    ratios.push(pair % 2 === 0 ? first / second : second / first);
  }
  const [low, high] = medianBetween(ratios);
  if (share === 1 && low > MOST_RATIO) failures.push(`A start on a file that is ignored takes ${median(ratios).toFixed(2)} × a start on none (95 %: ${low.toFixed(2)} to ${high.toFixed(2)}); wanted: ${MOST_RATIO} at the most`);
  await store.close();
  if (unchecked === 0) failures.push('The control, which takes the documents as they are in the file, found all of them right: this scenario sees nothing');
  return {
    showed: `${opened} unfit files: every answer as from a replay or refused until it was, ${anew} made anew, the others from where they were; ${short} times a list lacked something until the file had been read through; a start on one that is ignored took ${median(ratios).toFixed(2)} × a start on none (95 %: ${low.toFixed(2)} to ${high.toFixed(2)}; wanted: ${MOST_RATIO} at the most)`,
    control: `read without the checks, ${unchecked} of them show a document that is not what was written`,
    failures,
  };
};

const isShort = (answer = '', expected = ''): boolean => {
  const keysOf = (text: string): readonly string[] => (JSON.parse(text) as { readonly entries: readonly { readonly key: string; readonly document: unknown }[] }).entries.map((entry) => JSON.stringify([entry.key, entry.document]));
  const whole = new Set(keysOf(expected));
  return keysOf(answer).every((entry) => whole.has(entry));
};

/** Follows the log to its end, and answers the files as they were before they were closed: as a killed process leaves them. */
const follow = async (store: Awaited<ReturnType<typeof openEventStore>>, home: string): Promise<Files> => {
  const { projector, viewStore, end } = project(store, join(home, 'views.db'));
  await projector.whenReady;
  if (!(await projector.reached(await headOf(store), 60_000))) throw new Error('The read models did not come to the end of the log');
  // The lists make their indexes when they are first asked for.
  answersOf(viewStore.collection(announcementView), []);
  const files = filesOf(home);
  await end();
  return files;
};

export const scenario: Scenario = { id: 'F06', title, run };
