import { join } from 'node:path';
import { comment } from '../lib/commenting.ts';
import { bareSqlite, bareSync } from '../lib/floor.ts';
import { fasterThan } from '../lib/gate.ts';
import { generate } from '../lib/generate.ts';
import { pairedSteadily } from '../lib/paired.ts';
import type { Scenario } from '../lib/scenario.ts';
import { appendTo, logIn, oneByOne, Streams, together } from '../lib/work.ts';

/** What an acknowledged append costs against the bare disk, one after another and many at once. */
export const appendCost: Scenario = {
  id: 'es.append.full',
  run: async ({ rounds, name }, { folder }) => {
    const store = await logIn(folder, 'append');
    const times = name === 'quick' ? 20 : 200;
    const [alone, in16, in100] = [new Streams(500), new Streams(512), new Streams(500)];
    const bare = bareSqlite(join(folder, 'bare.db'));
    const commanded = await logIn(folder, 'append-commands');
    const announcements = await generate(commanded, name === 'quick' ? 300 : 2000);
    let turn = 0;
    const command = (): Promise<void> => comment(commanded, announcements[(turn += 1) % announcements.length] as string);
    const outcome = await pairedSteadily([
      bareSync(folder, times),
      oneByOne('bare insert', times, bare.insert),
      oneByOne('append', times, () => appendTo(store, alone)),
      together('append, 16 at once', Math.ceil(times / 8), 16, () => appendTo(store, in16)),
      together('append, 100 at once', Math.ceil(times / 20), 100, () => appendTo(store, in100)),
      oneByOne('command', times, command),
      together('command, 16 at once', Math.ceil(times / 8), 16, command),
      together('command, 100 at once', Math.ceil(times / 20), 100, command),
    ], [
      ['append', 'write + fdatasync'], ['append', 'bare insert'], ['append, 16 at once', 'append'], ['append, 100 at once', 'append'],
      ['command', 'write + fdatasync'], ['command, 16 at once', 'command'], ['command, 100 at once', 'command'],
    ], rounds);
    await store.close();
    await commanded.close();
    bare.close();
    return [
      {
        id: 'es.append.full', outcome,
        says: 'An append to the log in SQLite (expected revision, ids, hash chain, its own thread; acknowledged when it is on the disk) against a bare write and fdatasync of 600 bytes, and a bare insert into one table through node:sqlite',
        gates: [fasterThan(outcome.costs, 'append', 'write + fdatasync', 0.85)],
      },
      {
        id: 'es.append.group100', says: 'Appends that arrive together share one sync: how many times as many a second as one after another (the slices are those of es.append.full)',
        gates: [fasterThan(outcome.costs, 'append, 100 at once', 'append', 12), fasterThan(outcome.costs, 'append, 16 at once', 'append', 4.5)],
      },
    ];
  },
};
