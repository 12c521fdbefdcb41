import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { bannerAway } from '../lib/banner-away.ts';
import { inParallel } from '../lib/in-parallel.ts';
import { give } from '../lib/maintaining.ts';
import { live, TITLE, type Before, type Outage } from '../lib/outage.ts';
import { startFace } from '../lib/public-face.ts';
import { published } from '../lib/published.ts';
import type { Ground, Outcome, Scenario } from '../lib/scenario.ts';
import { startServer } from '../lib/server.ts';
import { startStandIn, type StandIn } from '../lib/stand-in.ts';
import { until } from '../lib/until.ts';

const PATIENCE_MS = 20_000;
/** The default of PUBLIC_LEASE, in seconds. */
const LEASE = 3600;
const IN_A_SLICE = ['the log is deleted', 'EventStoreDB is out of reach'];

const title = 'The API is killed, its log is deleted or locked by another, or its EventStoreDB is out of reach for eleven minutes, while work is under way; then the public face goes too';

const deleteLog = (folder: string): void => {
  for (const end of ['', '-wal', '-shm']) rmSync(join(folder, `log.db${end}`), { force: true });
};

/** Whoever is at work can read, is told so, and nothing can be recorded. */
const readOnly = async ({ server, product }: Before, sentence: string): Promise<readonly string[]> => {
  const faults: string[] = [];
  const status = async (): Promise<string> => (await product.ask('{ logStatus { state sentence } }')).body;
  if (!(await until(async () => (await status()).includes(sentence), PATIENCE_MS, 100))) faults.push(`those at work are told ${await status()} and not “${sentence}”`);
  const listed = await product.ask('{ maintenances(first: 5) { edges { node { id title } } } }');
  const id = /"id":"([^"]+)"/.exec(listed.body)?.[1];
  if (listed.status !== 200 || id === undefined) faults.push(`what is there cannot be read: ${listed.status} ${listed.body.slice(0, 200)}`);
  const ended = await give(product, 'endWork', { id });
  if (ended.includes('"Maintenance"') || !ended.startsWith('50')) faults.push(`a command was answered with ${ended.slice(0, 200)}`);
  if ((await server.get('/health/live')).status !== 200) faults.push('the server does not say that it lives');
  return faults;
};

/** It must not begin: nothing may be said of a log that is not there. */
const refusesToStart = async ({ folder }: Before, because: string): Promise<readonly string[]> => {
  const started = await startServer(folder, { PUBLIC_DIR: join(folder, 'public') }).catch((error: unknown) => String(error));
  if (typeof started === 'string') return started.includes(because) ? [] : [`it does not start, and says ${started.slice(0, 300)}`];
  await started.stop();
  return ['it was started again as if nothing had happened'];
};

const killed = ({ server }: Before): Promise<void> => new Promise((gone) => {
  server.child.once('exit', () => gone());
  server.child.kill('SIGKILL');
});

const OUTAGES = (standIn: StandIn): Readonly<Record<string, Outage>> => ({
  'nothing is away': { strike: () => Promise.resolve([]), isAway: false },
  'the API is killed': { strike: async (before) => {
    await killed(before);
    return [];
  } },
  'the log is deleted': { strike: async (before) => {
    deleteLog(before.folder);
    const faults = await readOnly(before, 'Read-only: the event store has found damage in what it holds, and a backup must be restored.');
    await killed(before);
    return [...faults, ...await refusesToStart(before, 'is gone, although it went to')];
  } },
  'the log is locked by another': { strike: async (before) => {
    await before.server.stop();
    const other = new DatabaseSync(join(before.folder, 'log.db'));
    other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    const faults = await refusesToStart(before, 'is open in another process');
    other.close();
    return faults;
  } },
  'EventStoreDB is out of reach': { eventStore: `${standIn.url}#desk`, strike: async (before) => {
    await standIn.close();
    return readOnly(before, 'The event store cannot be reached; what is here can be read, and nothing can be recorded until it is back.');
  } },
});

/** The control: whoever asks the API itself what everybody asks the public face. Answers how many of so many were not answered. */
const askedOfTheApi = async (folder: string, many: number): Promise<number> => {
  mkdirSync(folder);
  const server = await startServer(folder);
  let failed = 0;
  for (let number = 0; number < many; number += 1) {
    if (number === many / 2) await killed({ server } as Before);
    failed += await server.get('/health/live').then(({ status }) => (status === 200 ? 0 : 1), () => 1);
    await delay(5);
  }
  return failed;
};

const run = async ({ share, folder, say }: Ground): Promise<Outcome> => {
  const [failures, ages] = [[] as string[], [] as string[]];
  let asked = 0;
  const whole = share >= 0.5;
  const outages = Object.entries(OUTAGES(await startStandIn())).filter(([name]) => whole || IN_A_SLICE.includes(name));
  await inParallel(outages, 2, async ([name, outage]) => {
    const lived = await live(join(folder, name.replaceAll(' ', '-')), outage);
    failures.push(...lived.faults.map((fault) => `${name}: ${fault}`));
    asked += lived.asked;
    if (outage.isAway !== false) ages.push(lived.age);
    say(`${name}: ${lived.asked} requests, its word is old: ${lived.age}`);
  });
  const banner = whole ? await bannerAway(await startFace(await published(join(folder, 'banner'))), TITLE, LEASE) : { faults: [], said: [] };
  failures.push(...banner.faults);
  const control = await askedOfTheApi(join(folder, 'control'), 40);
  if (control === 0) failures.push('The control asked the API itself, which was killed, and was answered: this scenario sees nothing');
  return {
    showed: `${ages.length} outages, ${asked} requests for the page and the feed, all answered with 200, with the work that was under way and how old that is (${ages.join(', ')}); those at work are told that it is read-only, read on, and record nothing; without its log the API does not start; ${whole ? `the bar on another site said “${banner.said[1]?.trim() ?? ''}” with nobody there, and after its lease “${banner.said[2]?.trim() ?? ''}”; without an outage no age is shown` : 'the bar was not looked at'}`,
    control: `asked of the API itself, ${control} of 40 requests are not answered`,
    failures,
  };
};

export const scenario: Scenario = { id: 'F19', title, run };
