import { join } from 'node:path';
import type { Look } from '../children/soaking.ts';
import type { Ground, Outcome, Scenario } from '../lib/scenario.ts';
import { highest, soak } from '../lib/soaked.ts';

const SECONDS = 60;
const CONTROL_SECONDS = 40;
const MOST_WAL_MB = 64;
/** More than this between the middle and the end of a minute would be no noise of the collector's. */
const MOST_HEAP_MB = 8;
/** Some minutes of the same load settle between 200 and 300 MB, caches and what the collector has not asked back. */
const MOST_RSS_MB = 400;
const SHARED = join(import.meta.dirname, '..', 'children', 'shared-lock.ts');

const title = 'Sixteen writers write as fast as they can beside readers, a follower and a consumer that stand still; a day’s soak is squeezed into a minute of full load, too short for memory’s slope: caches fill for some minutes';

const median = (looks: readonly Look[], of: keyof Look): number => looks.map((look) => look[of]).sort((a, b) => a - b)[Math.floor(looks.length / 2)] ?? 0;

const run = async ({ share, folder, say }: Ground): Promise<Outcome> => {
  const seconds = Math.max(3, SECONDS * share);
  const { looks, alarms, written, wrong } = await soak({ folder: join(folder, 'log'), seconds, bytes: 600, pinned: false });
  const failures = wrong === '' ? [] : [wrong];
  const third = Math.floor(looks.length / 3);
  const [middle, last] = [looks.slice(third, 2 * third), looks.slice(2 * third)];
  const wal = highest(looks, 'wal');
  const heap = median(last, 'heap') - median(middle, 'heap');
  const [rss, rssBefore] = [highest(last, 'rss'), highest(middle, 'rss')];
  say(`write-ahead log of at most ${wal.toFixed(1)} MB, ${median(last, 'files')} open files`);
  if (wal > MOST_WAL_MB) failures.push(`The write-ahead log grew to ${wal.toFixed(1)} MB`);
  if (highest(last, 'files') > highest(middle, 'files')) failures.push(`Open files grew from ${highest(middle, 'files')} to ${highest(last, 'files')}`);
  if (heap > MOST_HEAP_MB) failures.push(`The heap grew by ${heap.toFixed(1)} MB between the middle and the end`);
  if (rss > MOST_RSS_MB) failures.push(`Resident memory grew to ${rss.toFixed(0)} MB`);
  if (alarms.length > 0) failures.push(`An alarm without cause: ${alarms[0] ?? ''}`);

  // A reader inside SQLite, which the lock keeps out of the real one: the log cannot be emptied, and the store has to say so.
  // Saying it ends the control.
  const control = await soak({ folder: join(folder, 'control'), seconds: CONTROL_SECONDS, bytes: 20_000, pinned: true }, ['--import', SHARED], (alarms) => alarms.length > 0);
  if (control.wrong !== '') failures.push(`control: ${control.wrong}`);
  if (control.alarms.length === 0) failures.push(`The control's write-ahead log grew to ${highest(control.looks, 'wal').toFixed(1)} MB and the store did not say so`);
  return {
    showed: `${Math.round(seconds)} s of load, ${written} appends: write-ahead log never over ${wal.toFixed(1)} MB, ${median(last, 'files')} open files throughout, heap ${heap >= 0 ? '+' : ''}${heap.toFixed(1)} MB between the middle and the end, resident memory at most ${rssBefore.toFixed(0)} MB in the middle third and ${rss.toFixed(0)} MB in the last`,
    control: `with a reader inside the database the write-ahead log grew, and the store said: “${(control.alarms[0] ?? 'nothing').replace(folder, '…')}”`,
    failures,
  };
};

export const scenario: Scenario = { id: 'F22', title, run };
