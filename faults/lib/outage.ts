import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Clock, MINUTE } from './clock.ts';
import { asProduct, schedule, startWork, type SignedIn } from './maintaining.ts';
import { Onlooker, startFace, type Face } from './public-face.ts';
import { startServer, type Server } from './server.ts';
import { until } from './until.ts';

const AWAY = 11 * MINUTE;
/** In it the API renews its word, where it has one: each 30 seconds, which are one on the clock on trial. */
const RENEWED_MS = 2500;
const PATIENCE_MS = 20_000;
export const TITLE = 'Moving events to new storage';

/** A server and a public face while work is under way. */
export interface Before {
  readonly folder: string;
  readonly server: Server;
  readonly face: Face;
  readonly clock: Clock;
  readonly product: SignedIn;
}
export interface Outage {
  readonly eventStore?: string;
  /** Takes something away. Answers what is wrong with how that was taken. */
  readonly strike: (before: Before) => Promise<readonly string[]>;
  /** False where nothing is taken away: the word is renewed all the time. */
  readonly isAway?: boolean;
}
export interface Lived {
  readonly faults: readonly string[];
  readonly asked: number;
  readonly age: string;
}

/** Something is away for eleven minutes on everybody's clock: the page and the feed are there all the time, with the last word and how old it is. */
export const live = async (folder: string, { eventStore, strike, isAway = true }: Outage): Promise<Lived> => {
  mkdirSync(folder);
  const [faults, shown, clock] = [[] as string[], join(folder, 'public'), new Clock(join(folder, 'clock'))];
  const server = await startServer(folder, { ...clock.env, PUBLIC_DIR: shown, ...(eventStore === undefined ? {} : { EVENT_STORE: eventStore }) }, clock.args);
  const face = await startFace(shown, clock.env, clock.args);
  try {
    const product = await asProduct(server);
    await startWork(product, await schedule(product, { title: TITLE }));
    const page = async (): Promise<string> => (await face.get('/service-message')).body;
    const feed = async (): Promise<{ readonly publishedAt: string; readonly bar: unknown }> => JSON.parse((await face.get('/public/status.json')).body) as { readonly publishedAt: string; readonly bar: unknown };
    if (!(await until(async () => (await page()).includes('Since <time'), PATIENCE_MS, 50))) faults.push('the work is not on the page');
    const onlooker = new Onlooker(face);
    faults.push(...await strike({ folder, server, face, clock, product }));
    await delay(300);
    const last = await feed();
    await clock.shift(AWAY);
    await delay(RENEWED_MS);
    const isOld = async (): Promise<boolean> => (await page()).includes('What this page says is');
    // The page is made anew every few seconds, so that it knows how old its word is.
    if (isAway && !(await until(isOld, PATIENCE_MS, 200))) faults.push('the page does not say how old its word is');
    if (!isAway && (await isOld())) faults.push('the page calls its word old, though it is renewed');
    const now = await feed();
    if (isAway && (now.publishedAt !== last.publishedAt || JSON.stringify(now.bar) !== JSON.stringify(last.bar))) faults.push(`the feed said ${JSON.stringify(last.bar)} of ${last.publishedAt} and says ${JSON.stringify(now.bar)} of ${now.publishedAt}`);
    if (!(await page()).includes(TITLE)) faults.push('the work that was under way is not on the page any more');
    faults.push(...(await onlooker.end()).slice(0, 3));
    return { faults, asked: onlooker.asked, age: /What this page says is ([^<.]+) old/.exec(await page())?.[1] ?? 'none' };
  } finally {
    await Promise.all([server.stop(), face.stop()]);
  }
};
