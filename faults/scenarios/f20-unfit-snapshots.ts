import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PublicFace } from '../../apps/api/dist/public-face/public-face.js';
import { snapshotIn } from '../../apps/api/dist/public-face/publish.js';
import { Chance } from '../../bench/lib/chance.ts';
import { ASKED, Onlooker, startFace } from '../lib/public-face.ts';
import { published } from '../lib/published.ts';
import { shareOf, type Ground, type Outcome, type Scenario } from '../lib/scenario.ts';
import { tooMuchToSay } from '../lib/too-much-to-say.ts';
import { another, snapshotOf, UNFIT } from '../lib/unfit-snapshots.ts';
import { until } from '../lib/until.ts';

const TIMES = 30;
const FLIPS = 300;

const title = 'The snapshot of the public face is torn, has flipped bits, is of another format, older, malformed or too large; the API has more to say than fits; and there is none at all';

/** The control: whoever believes what parses. True where that is something else than was written. */
const isTakenUnchecked = (spoilt: Buffer, good: Buffer): boolean => {
  try {
    const [body = ''] = spoilt.toString('utf8').split('\n', 1);
    return typeof JSON.parse(body) === 'object' && body !== good.toString('utf8').split('\n', 1)[0];
  } catch {
    return false;
  }
};

const run = async ({ share, seed, folder, say }: Ground): Promise<Outcome> => {
  const [chance, failures] = [new Chance(seed), [] as string[]];
  const now = Date.now();
  const [many, real] = [join(folder, 'many'), join(folder, 'real')];
  mkdirSync(many);
  mkdirSync(real);
  const told: string[] = [];
  const base = snapshotOf(readFileSync(snapshotIn(await published(join(folder, 'product')))));
  // The face itself, asked to look at once: the many need not wait for the clock.
  const face = new PublicFace({ folder: many, page: '/service-message', scripts: new Map() as never, look: 3_600_000, now: () => now, say: (line) => told.push(line) });
  await once(face.server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(face.server.address() as AddressInfo).port}`;
  const shown = async (): Promise<string> => (await Promise.all(ASKED.map(async (path) => {
    const answer = await fetch(`${url}${path}`);
    return `${answer.status} ${await answer.text()}`;
  }))).join('\n');
  const refused = async (): Promise<unknown> => ((await (await fetch(`${url}/health`)).json()) as { readonly refused: unknown }).refused;
  const lay = (bytes: Buffer): void => {
    writeFileSync(snapshotIn(many), bytes);
    face.look();
  };

  const unknown = await shown();
  if (!unknown.startsWith('200 ') || !unknown.includes('We do not know whether maintenance is under way') || unknown.includes('No maintenance')) failures.push(`with no snapshot the page says ${unknown.slice(0, 300)}`);
  const good = (): Buffer => another(base, chance, now);
  for (const [kind, spoil] of Object.entries(UNFIT)) {
    if (kind === 'older') continue;
    lay(spoil(good(), chance));
    if (await shown() !== unknown) failures.push(`${kind}, and nothing before: the page does not say that it does not know`);
  }

  let [spoilt, unchecked] = [0, 0];
  for (const [kind, spoil] of Object.entries(UNFIT)) {
    for (let time = 0; time < shareOf(kind === 'a flipped bit' ? FLIPS : TIMES, share, 2); time += 1) {
      lay(good());
      const before = await shown();
      if (await refused() !== null) failures.push(`a good one is refused: ${String(await refused())}`);
      const next = good();
      const bytes = spoil(next, chance);
      const lines = told.length;
      lay(bytes);
      spoilt += 1;
      if (isTakenUnchecked(bytes, next)) unchecked += 1;
      if (await shown() !== before) failures.push(`${kind}: another page than the last good one is served`);
      if (typeof await refused() !== 'string') failures.push(`${kind}: /health does not say that it is refused`);
      if (told.length !== lines + 1) failures.push(`${kind}: ${told.length - lines} lines on the error output`);
    }
    say(`${kind}: done`);
  }
  await face.close();

  const process = await startFace(real);
  const first = await process.get('/service-message');
  if (first.status !== 200 || !first.body.includes('We do not know whether')) failures.push('the process says something without a snapshot');
  const last = good();
  writeFileSync(snapshotIn(real), last);
  const health = async (): Promise<string> => (await process.get('/health')).body;
  if (!(await until(async () => !(await health()).includes('"publishedAt":null'), 5000, 50))) failures.push('the process does not take a good snapshot');
  const { body: before } = await process.get('/public/status.json');
  const onlooker = new Onlooker(process);
  for (const [kind, spoil] of Object.entries(UNFIT)) {
    writeFileSync(snapshotIn(real), spoil(last, chance));
    if (!(await until(async () => !(await health()).includes('"refused":null'), 5000, 50))) failures.push(`${kind}: the process does not say on /health that it is refused`);
    if ((await process.get('/public/status.json')).body !== before) failures.push(`${kind}: the process serves it`);
  }
  if (!process.said().includes('the snapshot is not taken')) failures.push(`the process says ${process.said().slice(0, 200)} on its error output`);
  failures.push(...(await onlooker.end()).slice(0, 3));
  await process.stop();

  const server = await tooMuchToSay(join(folder, 'server'));
  failures.push(...server.faults);
  if (unchecked === 0) failures.push('The control, which believes whatever parses, took nothing that is spoilt: this scenario sees nothing');
  return {
    showed: `${spoilt} unfit snapshots of ${Object.keys(UNFIT).length} kinds: each refused before it was served, said on the error output and on /health, the last good page stayed byte for byte, and without one the page says that it does not know; ${onlooker.asked} requests to the process meanwhile, all answered with 200; the API, with ${server.kilobytes} KB to say, ${server.shown}`,
    control: `whoever believes what parses takes ${unchecked} of them`,
    failures,
  };
};

export const scenario: Scenario = { id: 'F20', title, run };
