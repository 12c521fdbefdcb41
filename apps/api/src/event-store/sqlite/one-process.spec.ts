import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { event } from '../contract/contract-for-specs.js';
import { newFolder } from './log-files-for-specs.js';
import { SqliteEventStore } from './sqlite-event-store.js';

describe('A log that is open in another process', () => {
  const folder = newFolder();
  let file: string;
  let count = 0;
  let holder: ChildProcess | undefined;
  beforeEach(() => { file = join(folder, `log-${(count += 1)}.db`); });
  afterEach(() => holder?.kill('SIGKILL'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const runs = async (code: string): Promise<ChildProcess> => {
    holder = spawn(process.execPath, ['--no-warnings', '-e', `${code}; console.log('held'); process.stdin.resume();`], { stdio: ['pipe', 'pipe', 'inherit'] });
    await new Promise((resolve) => holder?.stdout?.once('data', resolve));
    return holder;
  };
  const holdsIt = (file: string, pragmas = 'PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; BEGIN EXCLUSIVE; COMMIT'): string => `
    const db = new (require('node:sqlite').DatabaseSync)(${JSON.stringify(file)}); db.exec('${pragmas}');`;
  const ended = (child: ChildProcess): Promise<unknown> => {
    child.kill('SIGKILL');
    return new Promise((resolve) => child.once('exit', resolve));
  };

  it('is refused at once, and the refusal says by whom and since when it is held', async () => {
    const child = await runs(holdsIt(file));
    writeFileSync(`${file}.lock`, JSON.stringify({ pid: child.pid, host: hostname(), since: '2026-11-20T10:02:33.000Z' }));
    await expect(SqliteEventStore.open(file)).rejects.toMatchObject({
      name: 'StoreUnavailable', message: `The event store ${file} is open in process ${child.pid} on this machine since 2026-11-20 10:02 UTC; stop that one first.`,
    });
    await ended(child);
    const store = await SqliteEventStore.open(file);
    await store.close();
  });

  it('is refused in words that are true when a database shell has it, whatever an old note says', async () => {
    await (await SqliteEventStore.open(file)).close();
    const child = await runs(holdsIt(file, 'BEGIN; SELECT * FROM events'));
    for (const note of [undefined, JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), since: '2026-11-20T10:02:33.000Z' }), 'nonsense', '{"pid":"x"}']) {
      if (note !== undefined) writeFileSync(`${file}.lock`, note);
      await expect(SqliteEventStore.open(file)).rejects.toMatchObject({ name: 'StoreUnavailable', message: expect.stringContaining('is open in another process, one that left no note of itself') });
    }
    await ended(child);
    await (await SqliteEventStore.open(file)).close();
  });

  it('is refused to the same process too, and opened again after it was closed, when its note is gone', async () => {
    const store = await SqliteEventStore.open(file);
    await expect(SqliteEventStore.open(file)).rejects.toMatchObject({ name: 'StoreUnavailable', message: expect.stringMatching(/is open in this very process since \d\d:\d\d UTC/) });
    await store.append('thing-1', 'no-stream', [event('A')]);
    await store.close();
    expect(existsSync(`${file}.lock`)).toBe(false);
    await (await SqliteEventStore.open(file)).close();
  });

  it('is refused by name of its machine when the file is shared by several', async () => {
    const child = await runs(holdsIt(file));
    writeFileSync(`${file}.lock`, JSON.stringify({ pid: 1, host: 'elsewhere', since: new Date().toISOString() }));
    await expect(SqliteEventStore.open(file)).rejects.toThrow(/is open in process 1 on elsewhere since \d\d:\d\d UTC; stop that one first\./);
    await ended(child);
  });
});
