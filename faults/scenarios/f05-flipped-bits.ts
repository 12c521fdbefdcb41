import { join } from 'node:path';
import { Chance } from '../../bench/lib/chance.ts';
import { flipOf, layFlipped, makeWhole, serve, servesWrongUnchecked } from '../lib/flipped.ts';
import { inParallel } from '../lib/in-parallel.ts';
import { streamsOf } from '../lib/made-events.ts';
import { shareOf, type Ground, type Outcome, type Scenario } from '../lib/scenario.ts';

const SEEDS = 500;

const title = 'One bit is flipped in any page of the log\'s file, of its write-ahead log or of the note of how far it goes; then everything is asked for, in the order of the log and stream by stream';

const run = async ({ share, seed, say, folder }: Ground): Promise<Outcome> => {
  const whole = await makeWhole(join(folder, 'whole'), seed, streamsOf(6), 30);
  const failures: string[] = [];
  for (const name of ['log.db', 'log.db-wal', 'log.db.head']) if ((whole.files.get(name)?.length ?? 0) === 0) failures.push(`There is no ${name} to flip a bit in`);
  const seeds = shareOf(SEEDS, share, 40);
  let [found, harmless, named, unchecked, done] = [0, 0, 0, 0, 0];
  await inParallel(Array.from({ length: seeds }, (_, number) => number), 2, async (number, lane) => {
    const chance = new Chance(seed + number);
    const flip = flipOf(whole.files, number % 50 === 0 ? 'log.db.head' : chance.is(0.6) ? 'log.db' : 'log.db-wal', chance);
    const mine = join(folder, `flipped-${lane}`);
    layFlipped(mine, whole.files, flip);
    if (servesWrongUnchecked(mine, whole)) unchecked += 1;
    layFlipped(mine, whole.files, flip);
    const { kind, words } = await serve(mine, whole);
    if (kind === 'found') found += 1;
    if (kind === 'found' && /\d{16}|stream/.test(words)) named += 1;
    if (kind === 'harmless') harmless += 1;
    if (kind === 'served wrong' || kind === 'failed otherwise') failures.push(`${flip.name}, byte ${flip.byte}, bit ${flip.bit}: ${kind}: ${words}`);
    if ((done += 1) % 100 === 0) say(`${done} of ${seeds} bits: ${found} found, ${harmless} in places that nothing is served from`);
  });
  if (unchecked === 0) failures.push('The control, without the checks, served everything right: this scenario sees nothing');
  if (found === 0) failures.push('No flipped bit was found');
  return {
    showed: `${seeds} flipped bits: ${found} refused, ${named} of them with the place, ${harmless} in places that nothing is served from, ${failures.length} served wrong`,
    control: `read without the checks, ${unchecked} of them are served wrong or missed without a word`,
    failures,
  };
};

export const scenario: Scenario = { id: 'F05', title, run };
