import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { newFolder } from './log-files-for-specs.js';
import { WriteAheadLog } from './write-ahead-log.js';

describe('The write-ahead log', () => {
  const folder = newFolder();
  const file = join(folder, 'log.db');
  const said: string[] = [];
  let db: DatabaseSync;
  let reader: DatabaseSync;
  let wal: WriteAheadLog;
  beforeEach(() => {
    db = new DatabaseSync(file);
    db.exec('PRAGMA journal_mode = WAL; DROP TABLE IF EXISTS words; CREATE TABLE words (word TEXT)');
    reader = new DatabaseSync(file);
    said.length = 0;
    wal = new WriteAheadLog({ db, file: `${file}-wal`, largest: 6_000_000, say: (words) => said.push(words) });
  });
  afterEach(() => {
    reader.close();
    db.close();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (times: number): void => {
    for (let time = 0; time < times; time += 1) {
      db.prepare('INSERT INTO words VALUES (?)').run('a word that takes some room '.repeat(450));
      wal.committed();
    }
  };
  const size = (): number => statSync(`${file}-wal`).size;

  it('is emptied when it has grown too large, without a word', () => {
    db.exec('PRAGMA wal_autocheckpoint = 0');
    write(511);
    expect(size()).toBeGreaterThan(6_000_000);
    write(1);
    expect([size(), said]).toEqual([0, []]);
  });

  it('is told of once while somebody keeps it from being emptied, and once more when it is small again', () => {
    reader.exec('BEGIN; SELECT count(*) FROM words');
    reader.prepare('SELECT count(*) FROM words').get();
    write(1024);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/log\.db-wal has grown to \d+ MB and cannot be written into the database: somebody is still reading/);
    reader.exec('COMMIT');
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    write(256);
    expect(said[1]).toMatch(/is small again/);
  });

  it('is cleared of what was deleted as soon as nobody keeps it from being', () => {
    db.exec(`INSERT INTO words VALUES ('Unmistakable')`);
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM words').get();
    wal.eraseTraces();
    expect(said).toEqual([expect.stringMatching(/What was deleted is still to be found in .*log\.db-wal: somebody is still reading\. It is tried again/)]);
    reader.exec('COMMIT');
    wal.committed();
    expect(readFileSync(`${file}-wal`)).toHaveLength(0);
    wal.committed();
    expect(said).toHaveLength(1);
  });
});
