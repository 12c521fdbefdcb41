import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import type { StoreStatus } from '../event-store.js';
import { eventually } from '../contract/contract-for-specs.js';
import { DiskWrites } from './disk-writes.js';
import { newFolder } from './log-files-for-specs.js';
import { SCHEMA_VERSION } from './schema.js';

/** A database whose disk can be made to fail: at a size of its own, or at the sync that a commit waits for. */
class FailingDisk extends DatabaseSync {
  syncs: 'answer' | 'fail' | 'fail though all is written' = 'answer';
  readonly said: string[] = [];

  override exec(sql: string): void {
    this.said.push(sql);
    if (sql !== 'COMMIT' || this.syncs === 'answer') return super.exec(sql);
    throw Object.assign(new Error('disk I/O error'), { code: 'ERR_SQLITE_ERROR', errcode: 1034, errstr: 'disk I/O error' });
  }
}

describe('Writing to a disk that gives trouble', () => {
  const folder = newFolder();
  const statuses: StoreStatus[] = [];
  let count = 0;
  let endsWell: boolean;
  let db: FailingDisk;
  let writes: DiskWrites;
  beforeEach(() => {
    db = new FailingDisk(join(folder, `disk-${(count += 1)}.db`));
    db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; CREATE TABLE words (word TEXT)');
    endsWell = true;
    statuses.length = 0;
    writes = new DiskWrites({ db, endsWell: () => endsWell, onStatus: (status) => statuses.push(status) });
  });
  afterEach(() => {
    writes.stopProbing();
    db.close();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const insert = (word: string): void => { writes.write(() => db.prepare('INSERT INTO words VALUES (?)').run(word)); };
  const words = (): unknown[] => db.prepare('SELECT word FROM words').all().map(({ word }) => word);
  const fill = (): void => db.exec(`PRAGMA max_page_count = ${(db.prepare('PRAGMA page_count').get() as { page_count: number }).page_count}`);
  const long = 'x'.repeat(20_000);
  const full = { name: 'StoreUnavailable', message: 'Nothing can be written now. The disk is full', outcome: 'nothing-written' };
  const tried = (word: string): unknown => {
    try {
      return insert(word);
    } catch (error) {
      return error;
    }
  };

  it('refuses what the disk has no room for, keeps what it took, and takes what fits', () => {
    insert('kept');
    fill();
    expect(tried(long)).toMatchObject(full);
    insert('short');
    expect(words()).toEqual(['kept', 'short']);
    expect(writes.status).toEqual({ state: 'up' });
  });

  it('tries no more after the third in a row, says why, still reads, and comes back by itself', async () => {
    insert('kept');
    fill();
    for (let time = 1; time <= 3; time += 1) expect(tried(long)).toMatchObject(full);
    expect(writes.status).toMatchObject({ state: 'read-only', reason: 'The disk is full' });
    const asked = db.said.length;
    expect(tried('short')).toMatchObject({ ...full, retryAfter: 1 });
    expect([db.said.length, words()]).toEqual([asked, ['kept']]);

    db.exec('PRAGMA max_page_count = 1000000');
    await eventually(async () => expect(writes.status).toEqual({ state: 'up' }));
    insert(long);
    expect(words()).toEqual(['kept', long]);
    expect(statuses.map(({ state }) => state)).toEqual(['read-only', 'up']);
  });

  it('counts only failures in a row', () => {
    for (let time = 1; time <= 4; time += 1) {
      db.exec('PRAGMA max_page_count = 1000000');
      insert('between');
      fill();
      expect(tried(long)).toMatchObject(full);
    }
    expect(writes.status).toEqual({ state: 'up' });
  });

  it('leaves open what came of a commit whose sync failed, and settles it before it writes the next', () => {
    db.syncs = 'fail';
    expect(tried('perhaps')).toMatchObject({ name: 'StoreUnavailable', message: 'Nothing can be written now. The disk does not answer: input/output error on sync', outcome: 'unknown' });
    db.syncs = 'answer';
    db.said.length = 0;
    insert('next');
    expect(db.said).toEqual(['BEGIN IMMEDIATE', `PRAGMA user_version = ${SCHEMA_VERSION}`, 'COMMIT', 'BEGIN IMMEDIATE', 'COMMIT']);
    expect(words()).toEqual(['next']);
  });

  it('is read-only while no sync succeeds, and probes until one does', async () => {
    insert('kept');
    db.syncs = 'fail';
    for (let time = 1; time <= 3; time += 1) expect(tried('perhaps')).toMatchObject({ outcome: 'unknown' });
    expect(writes.status).toMatchObject({ state: 'read-only', reason: 'The disk does not answer: input/output error on sync' });
    await delay(700);
    expect(writes.status.state).toBe('read-only');
    db.syncs = 'answer';
    await eventually(async () => expect(writes.status).toEqual({ state: 'up' }));
    insert('after');
    expect(words()).toEqual(['kept', 'after']);
  });

  it('writes nothing more when the log does not end as it was acknowledged after the disk came back', async () => {
    endsWell = false;
    fill();
    for (let time = 1; time <= 3; time += 1) tried(long);
    db.exec('PRAGMA max_page_count = 1000000');
    await eventually(async () => expect(writes.status.state).toBe('damaged'));
    expect(tried('short')).toMatchObject({ name: 'StoreDamaged' });
  });

  it('passes on what is no fault of the disk, and rolls back', () => {
    expect(() => writes.write(() => {
      db.exec(`INSERT INTO words VALUES ('gone')`);
      throw new TypeError('a fault of ours');
    })).toThrow(TypeError);
    expect([words(), writes.status]).toEqual([[], { state: 'up' }]);
  });
});
