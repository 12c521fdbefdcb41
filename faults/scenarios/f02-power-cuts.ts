import { join } from 'node:path';
import { faultsAfterCut } from '../lib/after-cut.ts';
import { faultsOfBackups, faultsOfViews } from '../lib/after-cut-beside.ts';
import { Chance } from '../../bench/lib/chance.ts';
import { cutOften, type Found } from '../lib/cut-often.ts';
import { streamsOf } from '../lib/made-events.ts';
import { shareOf, type Ground, type Outcome, type Scenario } from '../lib/scenario.ts';
import { spoilNote } from '../lib/spoilt-note.ts';
import { firstNote, placesOf, record, told, type Taped } from '../lib/tape.ts';
import { writeVersionOne } from '../lib/version-one.ts';

/** How many cuts of each tape, or of a part of it: a thousand together. */
const CUTS = { beginning: 50, anywhere: 290, checkpoint: 150, tables: 60, beginningOfViews: 60, views: 90, backup: 150, migration: 150, control: 120 };
const WRITERS = 8;
const APPENDS = 80;
/** So many that the tables by stream, which are written for thousands of events at a time, are written while others append. */
const APPENDS_TO_TABLES = 640;
const NORMAL = join(import.meta.dirname, '..', 'children', 'normal-sync.ts');

const title = 'Every touch of the disk by a writing process is recorded and the power cut at places of the tape, also within checkpoints, the writing of what is ordered by stream, the migration of an old log, the writing of read models and backups; what was not synced is dropped, kept at random, torn at sectors or kept up to a moment, file names too; the unsynced note beside the log is spoilt on top of it';

const run = async ({ share, seed, say, folder }: Ground): Promise<Outcome> => {
  const shape = { seed, writers: WRITERS, appends: APPENDS };
  const inFolder = (name: string): string => join(folder, name);
  const log = (left: string, said: readonly string[], from?: ReadonlyMap<string, number>): Promise<readonly string[]> => faultsAfterCut(left, seed, told(said, from));
  const found: Found[] = [];
  let cuts = 0;
  const cut = async (taped: Taped, what: keyof typeof CUTS, more: Partial<Parameters<typeof cutOften>[0]> = {}): Promise<void> => {
    const times = shareOf(CUTS[what], share, 6);
    found.push(...await cutOften({ taped, times, seed, folder, look: (left, said) => log(left, said), ...more }));
    cuts += times;
    say(`${cuts} cuts, the last ${times} ${what}: ${found.length} of them broke something`);
  };

  const tape = await record(inFolder('log'), shape);
  say(`recorded ${describe(tape)}`);
  await cut(tape, 'beginning', { among: Array.from({ length: 60 }, (_, step) => step) });
  const chance = new Chance(seed);
  // Cuts are looked at two at a time, in the order of the tape: some notes ago is surely not after this one.
  const notes: Buffer[] = [];
  await cut(tape, 'anywhere', {
    look: (left, heard) => {
      const note = chance.is(0.3) ? spoilNote(left, chance, notes.at(-4)) : undefined;
      if (note !== undefined) notes.push(note);
      return log(left, heard);
    },
  });
  await cut(tape, 'checkpoint', { among: placesOf(tape, (step) => 'name' in step && (step.name === 'log.db' || step.kind === 'truncate')) });

  const long = await record(inFolder('long'), { ...shape, appends: APPENDS_TO_TABLES });
  await cut(long, 'tables', { among: largestCommits(long) });

  const withViews = await record(inFolder('views'), { ...shape, views: true });
  const ofViews = placesOf(withViews, (step) => 'name' in step && step.name.startsWith('views.db'));
  const look = async (left: string, said: readonly string[]): Promise<readonly string[]> => [...await log(left, said), ...await faultsOfViews(left)];
  await cut(withViews, 'beginningOfViews', { among: ofViews.slice(0, 150), look });
  await cut(withViews, 'views', { among: ofViews, look });

  const withBackup = await record(inFolder('backup'), { ...shape, backup: true });
  await cut(withBackup, 'backup', {
    among: placesOf(withBackup, (step) => step.kind === 'rename' || step.kind === 'sync-folder' || ('name' in step && step.name.startsWith('backup-'))),
    look: async (left, said) => [...await faultsOfBackups(left, seed, told(said)), ...await log(left, said)],
  });

  const streams = streamsOf(WRITERS);
  writeVersionOne(inFolder('old'), seed, streams, APPENDS);
  const migrating = await record(inFolder('old'), { ...shape, appends: 4, from: APPENDS });
  const before = new Map(streams.map((stream) => [stream, APPENDS]));
  const migrated = firstNote(migrating, 'opened');
  await cut(migrating, 'migration', { among: Array.from({ length: migrated + 1 }, (_, step) => step), look: (left, said) => log(left, said, before) });

  const unsynced = await record(inFolder('normal'), { ...shape, args: ['--import', NORMAL] });
  const controls = shareOf(CUTS.control, share, 8);
  const lost = (await cutOften({ taped: unsynced, times: controls, seed, folder, look: (left, said) => log(left, said) })).filter(({ faults }) => faults.some((fault) => /LOST|although/.test(fault)));
  const failures = found.map(inWords);
  if (lost.length === 0) failures.push('The control wrote with synchronous=NORMAL and lost nothing: this scenario sees nothing');
  const count = (word: string): number => found.filter(({ faults }) => faults.some((fault) => fault.startsWith(word))).length;
  return {
    showed: `${cuts} cuts of ${describe(tape)}: ${count('LOST')} lost something acknowledged, ${count('CORRUPT')} corrupt, ${count('REFUSED')} refused to open, ${count('MISMATCH')} read models unlike a replay, ${found.length} with any fault`,
    control: `synchronous=NORMAL lost something acknowledged in ${lost.length} of ${controls} cuts`,
    failures,
  };
};

/** The steps of the transactions that wrote most into the write-ahead log: those that write the tables by stream too. */
const largestCommits = ({ steps }: Taped, most = 4): readonly number[] => {
  const commits: number[][] = [[]];
  steps.forEach((step, index) => {
    if (!('name' in step) || step.name !== 'log.db-wal') return;
    commits.at(-1)?.push(index, index + 1);
    if (step.kind === 'sync') commits.push([]);
  });
  return commits.sort((one, other) => other.length - one.length).slice(0, most).flat();
};

const describe = ({ steps }: Taped): string => {
  const count = (kind: string): number => steps.filter((step) => step.kind === kind).length;
  return `${count('write')} writes, ${count('truncate')} truncations, ${count('sync')} syncs, ${count('said')} notes`;
};

const inWords = ({ tape, cut, at, faults }: Found): string => `${tape}, cut before step ${at} (${cut}): ${faults.slice(0, 3).join('; ')}`;

export const scenario: Scenario = { id: 'F02', title, run };
