import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { SqliteEventStore } from '../event-store/sqlite/sqlite-event-store.js';
import { answerAsks } from './answer-asks.js';
import { said, startDesk, told, using, writeSample, type Desk } from './logs-for-specs.js';
import { leaveNote } from './server-note.js';

describe('A backup', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = startDesk();
    await using(desk.url('log.db'), writeSample);
  });
  afterEach(() => desk.end());

  const lastLine = (out: string): string => /Position (\d+), log hash ([0-9a-f]{64})/.exec(out)?.[0] ?? 'none';

  it('is one file, restored into an empty place with the same position and the same hash', async () => {
    const made = await desk.log('backup', 'log.db', 'monday.db');
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out).toMatch(/monday\.db holds 12 events \(and what is left of 4 deleted ones\), checked\.\nPosition 0000000000000016, log hash/);
    expect(readdirSync(desk.folder).filter((name) => name.startsWith('monday'))).toEqual(['monday.db']);

    const restored = await desk.log('restore', 'monday.db', 'elsewhere/log.db');
    expect(restored.code).toBe(0);
    expect(lastLine(restored.out)).toBe(lastLine(made.out));
    expect((await desk.log('verify', 'elsewhere/log.db')).code).toBe(0);
    expect(await using(desk.url('elsewhere/log.db'), told)).toEqual(await using(desk.url('log.db'), told));
    expect((await desk.log('verify', 'monday.db')).code).toBe(0);
  });

  it('holds nothing of what was deleted', async () => {
    await desk.log('backup', 'log.db', 'monday.db');
    expect(readFileSync(desk.path('monday.db')).includes('Unmistakable')).toBe(false);
  });

  it('replaces no file that is there, unless it is told to', async () => {
    writeFileSync(desk.path('monday.db'), 'a letter');
    expect(await desk.log('backup', 'log.db', 'monday.db')).toMatchObject({ code: 1, err: expect.stringMatching(/is there already; with --force/) });
    expect(readFileSync(desk.path('monday.db'), 'utf8')).toBe('a letter');
    expect((await desk.log('backup', 'log.db', 'monday.db', '--force')).code).toBe(0);
  });

  it('is refused when it is cut off, changed, too short for what it says, or no backup; nothing is left at the target', async () => {
    await desk.log('backup', 'log.db', 'monday.db');
    const refused = async (spoil: (file: string) => void): Promise<string> => {
      copyFileSync(desk.path('monday.db'), desk.path('spoilt.db'));
      spoil(desk.path('spoilt.db'));
      const { code, err } = await desk.log('restore', 'spoilt.db', 'target.db');
      expect([code, readdirSync(desk.folder).filter((name) => name.startsWith('target'))]).toEqual([1, []]);
      return err;
    };
    const change = (...statements: readonly string[]) => (file: string): void => {
      const db = new DatabaseSync(file);
      for (const statement of statements) db.exec(statement);
      db.close();
    };
    expect(await refused((file) => truncateSync(file, 12_288))).toMatch(/SQLite says/);
    expect(await refused((file) => truncateSync(file, 100))).toMatch(/SQLite says/);
    expect(await refused(change(`UPDATE events SET type = 'Sold' WHERE position = 2`))).toMatch(/is damaged at position 0000000000000002/);
    expect(await refused(change('UPDATE backup SET position = 17'))).toMatch(/holds 12 events up to position 16, and says that it holds 12 up to 17/);
    expect(await refused(change('DELETE FROM backup'))).toMatch(/does not say what it holds/);
    expect(await refused((file) => copyFileSync(desk.path('log.db'), file))).toMatch(/is a log and no backup/);
    expect((await desk.log('restore', 'nowhere.db', 'target.db')).err).toMatch(/^There is no backup at/);
  });

  it('goes into no log that holds something, nor beside a write-ahead log that has lost its file, and in the place of one that was lost', async () => {
    await desk.log('backup', 'log.db', 'monday.db');
    expect((await desk.log('restore', 'monday.db', 'log.db')).err).toMatch(/is not empty \(Told at position/);

    await using(desk.url('log.db'), async (store) => store.append('thing-c', 1, [said('Told')]));
    writeFileSync(desk.path('log.db-wal'), 'what was not yet in the file');
    rmSync(desk.path('log.db'));
    expect(await desk.log('restore', 'monday.db', 'log.db')).toMatchObject({ code: 1, err: expect.stringMatching(/log\.db-wal is: what was recorded last may be in it alone/) });
    expect(readFileSync(desk.path('log.db-wal'), 'utf8')).toBe('what was not yet in the file');
    expect(existsSync(desk.path('log.db'))).toBe(false);

    // Lost: the file itself, and not the note beside it, which would be taken for the restored one's.
    renameSync(desk.path('log.db-wal'), desk.path('elsewhere-wal'));
    expect((await desk.log('restore', 'monday.db', 'log.db')).code).toBe(0);
    expect((await using(desk.url('log.db'), told)).length).toBe(12);
  });

  it('is made by the server that has the log open, while it goes on writing', async () => {
    const store = await SqliteEventStore.open(desk.path('log.db'));
    const answering = await answerAsks((file, tell) => store.backup(file, tell));
    leaveNote(desk.path('log.db'), { pid: process.pid, socket: answering.socket });
    let writing = true;
    const writes = (async () => {
      for (let index = 0; writing; index += 1) await store.append(`thing-new-${index}`, 'no-stream', [said('Told')]);
    })();

    const made = await desk.log('backup', 'log.db', 'monday.db');
    expect(made).toMatchObject({ code: 0, err: '' });
    writing = false;
    await writes;
    await answering.end();
    await store.close();

    const restored = await desk.log('restore', 'monday.db', 'other.db');
    expect(lastLine(restored.out)).toBe(lastLine(made.out));
    const [all, part] = [await using(desk.url('log.db'), told), await using(desk.url('other.db'), told)];
    expect(part).toEqual(all.slice(0, part.length));
  });

  it('is not made where the server does not answer, and the server says why where it cannot', async () => {
    const store = await SqliteEventStore.open(desk.path('log.db'));
    leaveNote(desk.path('log.db'), { pid: process.pid, socket: desk.path('nobody') });
    expect(await desk.log('backup', 'log.db', 'monday.db')).toMatchObject({ code: 1, err: expect.stringMatching(/is open in this very process/) });

    const answering = await answerAsks(async () => { throw new Error('The disk is full'); });
    leaveNote(desk.path('log.db'), { pid: process.pid, socket: answering.socket });
    expect((await desk.log('backup', 'log.db', 'monday.db')).err).toMatch(/made no backup: The disk is full/);
    expect(existsSync(desk.path('monday.db'))).toBe(false);
    await answering.end();
    await store.close();
  });

  it('is made without the server when a killed one left its note behind', async () => {
    leaveNote(desk.path('log.db'), { pid: 2 ** 30, socket: desk.path('nobody') });
    expect((await desk.log('backup', 'log.db', 'monday.db')).code).toBe(0);
    // Its number may be another process's by now.
    leaveNote(desk.path('log.db'), { pid: process.pid, socket: desk.path('nobody') });
    expect((await desk.log('backup', 'log.db', 'tuesday.db')).code).toBe(0);
  });
});
