import { join } from 'node:path';
import { BOTH } from '../lib/both-stores.ts';
import { numberOf } from '../lib/note.ts';
import { filled, lags, poisoned, standingStill } from '../lib/poisoned-consumer.ts';
import { poisonedView } from '../lib/poisoned-view.ts';
import { Onlooker, startFace } from '../lib/public-face.ts';
import { published } from '../lib/published.ts';
import { shareOf, type Ground, type Outcome, type Scenario } from '../lib/scenario.ts';

const EVENTS = 10_000;
const OF_ONE_TYPE = 2000;
const ALL = 300;
/** Milliseconds: nine of ten that stand beside a poison wait less. */
const MOST_LAG = 1000;
/** Pauses of a hundredth, where the length of a pause is not on trial. */
const QUICK = { retryAfterMs: 2 };

const title = 'A consumer’s handler always throws on one event of 10,000, on one type, on all; a view always throws on one event; the public face beside it';

const longest = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length * 0.9)] ?? Number.POSITIVE_INFINITY;

const run = async ({ share, seed, folder, say }: Ground): Promise<Outcome> => {
  const face = await startFace(await published(join(folder, 'public-face')));
  const onlooker = new Onlooker(face);
  const failures: string[] = [];
  const showed: string[] = [];
  let parked = 0;
  let control = 0;
  for (const [name, open] of Object.entries(BOTH)) {
    const trial = async (what: string, many: number, isPoison: Parameters<typeof poisoned>[2]): Promise<void> => {
      const { store, close } = await open(folder, QUICK);
      await filled(store, many, 40);
      const outcome = await poisoned(store, what.replaceAll(' ', '-'), isPoison, many);
      parked += outcome.parked;
      failures.push(...outcome.faults.map((fault) => `${name}, ${what}: ${fault}`));
      await close();
      say(`${name}, ${what}: ${outcome.parked} parked`);
    };
    const many = shareOf(EVENTS, share, 400);
    const one = Math.abs(seed) % many;
    await trial('one event', many, (event) => numberOf(event) === one);
    await trial('one type', shareOf(OF_ONE_TYPE, share, 200), ({ type }) => type === 'Bad');
    await trial('all', shareOf(ALL, share, 50), () => true);

    const { store, close } = await open(folder);
    const waited = await lags(store, (...consumer) => store.consume(...consumer));
    await close();
    if (longest(waited) > MOST_LAG) failures.push(`${name}: what is not poison waits ${Math.round(longest(waited))} ms beside it`);
    showed.push(`${name}: nine tenths of the rest wait up to ${Math.round(longest(waited))} ms while the poison is tried`);
    if (name !== 'SQLite') continue;
    const plain = await open(folder);
    control = longest(await lags(plain.store, standingStill(plain.store)));
    await plain.close();
  }
  failures.push(...await poisonedView(shareOf(2000, share, 100), 42));
  failures.push(...(await onlooker.end()).slice(0, 3));
  await face.stop();
  if (control <= MOST_LAG) failures.push(`The control, which retries where it stands, lets the rest wait for ${Math.round(control)} ms only: this scenario sees nothing`);
  return {
    showed: `${parked} events parked with their reason after five tries, all others handled once, all parked ones handled when replayed; ${showed.join('; ')}; the view parked with its position and reason, the other went on, and mended it was made anew; ${onlooker.asked} requests for the public page answered with 200 meanwhile`,
    control: `a loop that retries where it stands lets the rest wait for ${Math.round(control)} ms`,
    failures,
  };
};

export const scenario: Scenario = { id: 'F09', title, run };
