import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { restore } from '../../apps/api/dist/housekeeping/restore.js';
import { SqliteEventStore } from '../../apps/api/dist/event-store/sqlite/sqlite-event-store.js';
import { Chance } from '../../bench/lib/chance.ts';
import { backUpUnderLoad } from '../lib/backed-up.ts';
import { endIn, keepLog } from '../lib/housekeeping.ts';
import { writeLargeLog } from '../lib/large-log.ts';
import { shareOf, type Ground, type Outcome, type Scenario } from '../lib/scenario.ts';

const BACKUPS = 5;
const SPOILT = 100;
const EVENTS = 1_000_000;
const MOST_SECONDS = 30;

const title = 'Backups of a server’s log while commands come in, each restored into an empty place; truncated and damaged ones restored too; a log of a million events backed up and restored';

/** Cut short somewhere, or with one bit the other way. */
const spoil = (whole: Buffer, chance: Chance): Buffer => {
  if (chance.is(0.5)) return whole.subarray(0, chance.below(whole.length));
  const bytes = Buffer.from(whole);
  const at = chance.below(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8));
  return bytes;
};

const run = async ({ share, seed, folder, say }: Ground): Promise<Outcome> => {
  const chance = new Chance(seed);
  const { backups, acknowledged, missedByCopy, faults } = await backUpUnderLoad(join(folder, 'server'), shareOf(BACKUPS, share));
  const failures = [...faults];
  say(`${backups.length} backups under load, ${acknowledged} commands`);

  const whole = readFileSync(backups.at(-1) ?? '');
  const tries = shareOf(SPOILT, share, 8);
  let [refused, harmless] = [0, 0];
  for (let number = 0; number < tries; number += 1) {
    const [file, target] = [join(folder, 'spoilt.db'), join(folder, 'from-spoilt.db')];
    const bytes = spoil(whole, chance);
    writeFileSync(file, bytes);
    try {
      await restore({ file, store: `sqlite:${target}`, tell: () => () => undefined });
      // A bit in a place that holds nothing is no damage to what is restored; a file that is too short always is.
      if (bytes.length < whole.length) failures.push(`a backup cut to ${bytes.length} of ${whole.length} bytes was restored`);
      else harmless += 1;
    } catch {
      refused += 1;
      if (existsSync(target)) failures.push('a refused restore left a log behind');
    }
    for (const end of ['', '.head', '-wal']) rmSync(`${target}${end}`, { force: true });
  }
  say(`${refused} of ${tries} spoilt backups refused`);

  const events = shareOf(EVENTS, share, 5000);
  const [large, backup, restored] = ['large.db', 'large-backup.db', 'restored.db'].map((name) => join(folder, name)) as [string, string, string];
  await writeLargeLog(large, seed, events, (written) => say(`${written} of ${events} events written`));
  const made = await keepLog('backup', `sqlite:${large}`, backup);
  const back = await keepLog('restore', backup, `sqlite:${restored}`);
  const began = performance.now();
  const store = await SqliteEventStore.open(restored).catch((error: unknown) => String(error));
  const opening = (performance.now() - began) / 1000;
  if (typeof store === 'string') failures.push(`the restored log of ${events} events does not open: ${store}`);
  else await store.close();
  const verified = await keepLog('verify', `sqlite:${restored}`);
  if (made.code !== 0 || back.code !== 0 || endIn(made.said) === '' || endIn(back.said) !== endIn(made.said)) failures.push(`${events} events: ${made.said} ${back.said}`);
  if (verified.code !== 0) failures.push(`the restored log does not verify: ${verified.said}`);
  if (back.seconds + opening > MOST_SECONDS) failures.push(`${events} events were back only after ${(back.seconds + opening).toFixed(1)} s`);
  if (missedByCopy === 0) failures.push('The control copied the file while commands came in and missed nothing: this scenario sees nothing');
  return {
    showed: `${backups.length} backups while ${acknowledged} commands were done: each has all that was acknowledged before it, restored to the same position and hash; ${refused} of ${tries} truncated or damaged ones refused, ${harmless} with a bit where nothing is; ${events.toLocaleString('en')} events: backup ${made.seconds.toFixed(1)} s, restored, checked and open again after ${(back.seconds + opening).toFixed(1)} s`,
    control: `a plain copy of the file misses ${missedByCopy} announcements that were acknowledged`,
    failures,
  };
};

export const scenario: Scenario = { id: 'F23', title, run };
