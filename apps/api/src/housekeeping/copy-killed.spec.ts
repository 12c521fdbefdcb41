import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { startStandIn, type StandIn } from '../event-store/eventstoredb/stand-in/stand-in.js';
import { readHead } from '../event-store/sqlite/head-file.js';
import { said, startDesk, told, using, writeSample, type Desk } from './logs-for-specs.js';

/** As it is run, in a process of its own. */
const COMMAND = new URL('../../dist/housekeeping/main.js', import.meta.url).pathname;

/** Copies, and is killed once the target has this many events. Answers the exit code, null where it was killed. */
const copyUntil = async (desk: Desk, to: string, reached: () => boolean): Promise<number | null> => {
  const child = spawn(process.execPath, [COMMAND, 'copy', desk.path('from.db'), to], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const watching = (async () => {
    while (child.exitCode === null && child.signalCode === null && !reached()) await pause(2);
    child.kill('SIGKILL');
  })();
  const code = await ended;
  await watching;
  return code;
};

describe('A copy that is killed with -9 in its midst', () => {
  let desk: Desk;
  let standIn: StandIn;
  beforeAll(async () => {
    desk = startDesk();
    standIn = await startStandIn();
  });
  afterAll(async () => {
    await standIn.close();
    desk.end();
  });

  it('goes on where it was into a file, again and again, and ends with the same log', async () => {
    await using(desk.url('from.db'), async (store) => {
      await writeSample(store);
      for (let round = 0; round < 40; round += 1)
        await Promise.all(Array.from({ length: 250 }, (_, index) => store.append(`item-${index}`, round === 0 ? 'no-stream' : round - 1, [said('Told', { round })])));
    });
    const codes: (number | null)[] = [];
    for (const most of [1, 2_500, 5_000, 7_500]) codes.push(await copyUntil(desk, desk.url('to.db'), () => (existsSync(desk.path('to.db.head')) ? (readHead(desk.path('to.db'))?.position ?? 0) : 0) >= most));
    expect(codes).toEqual([null, null, null, null]);

    expect((await desk.log('copy', 'from.db', 'to.db')).out).toMatch(/^[1-9][\d,]+ events are there already: the copy goes on behind them\.\nBoth logs hold the same 10,012 events/);
    expect(await using(desk.url('to.db'), told)).toEqual(await using(desk.url('from.db'), told));
  });

  it('goes on where it was into EventStoreDB, whatever it had begun with the streams that were deleted', async () => {
    desk.end();
    desk = startDesk();
    await using(desk.url('from.db'), async (store) => {
      await writeSample(store);
      for (let round = 0; round < 60; round += 1) await store.append(`item-${round % 3}`, 'any', [said('Told', { round })]);
    });
    const written = (): number => standIn.log.filter(({ stream }) => !stream.startsWith('$')).length;
    const codes: (number | null)[] = [];
    // In the midst of the sample, whose deleted streams come early, and behind it.
    for (const most of [1, 8, 9, 12, 40]) codes.push(await copyUntil(desk, standIn.url, () => written() >= most));
    expect(new Set(codes)).toEqual(new Set([null]));

    const { code, out, err } = await desk.log('copy', 'from.db', standIn.url);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/Both logs hold the same 72 events/);
  });
});
