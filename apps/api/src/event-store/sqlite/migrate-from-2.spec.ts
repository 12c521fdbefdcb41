import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { collect, event } from '../contract/contract-for-specs.js';
import { copyFiles, everythingIn, newFolder, numbered } from './log-files-for-specs.js';
import { SqliteEventStore } from './sqlite-event-store.js';

const STREAMS = ['thing-0', 'thing-1', 'person-0', 'person-1'];

describe('A log of the second version of the program', () => {
  const folder = newFolder();
  const [made, tried] = [join(folder, 'made'), join(folder, 'tried')];
  const file = join(tried, 'log.db');
  let whole: string;
  afterAll(() => rmSync(folder, { recursive: true }));

  /** As that version left it: the same tables, with an index over the events instead of a table of their places. `person-0` went on after it was deleted, `person-1` did not. */
  beforeAll(async () => {
    const store = await SqliteEventStore.open(join(made, 'log.db'));
    for (let index = 0; index < 40; index += 1) {
      await store.append(STREAMS[index % 4] as string, 'any', [numbered(index)]);
      if (index === 20) await store.delete('person-0');
    }
    await store.delete('person-1');
    whole = await everythingIn(store, STREAMS);
    await store.close();
    const db = new DatabaseSync(join(made, 'log.db'));
    db.exec('DROP TABLE by_stream; DROP TABLE indexed; CREATE UNIQUE INDEX events_by_stream ON events (stream, revision, id); PRAGMA user_version = 2');
    db.close();
  });
  beforeEach(() => copyFiles(made, tried));

  it('is indexed anew when it is opened, reads as before, and goes on', async () => {
    const said: string[] = [];
    const store = await SqliteEventStore.open(file, { say: (words) => said.push(words) });
    expect(said).toEqual(['The log is being indexed anew']);
    expect(await everythingIn(store, STREAMS)).toBe(whole);
    expect(await store.append('thing-0', 9, [event('More')])).toMatchObject({ revision: 10, position: '0000000000000041' });
    expect(await store.append('person-1', 'no-stream', [event('Again')])).toMatchObject({ revision: 10 });
    await store.close();

    const again = await SqliteEventStore.open(file, { say: (words) => said.push(words) });
    expect(said).toHaveLength(1);
    expect((await collect(again.read('thing-0'))).map(({ revision }) => revision)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    await again.close();
  });

  it('is left as it was when it cannot be indexed', async () => {
    const db = new DatabaseSync(file);
    db.exec('DROP INDEX events_by_stream; UPDATE events SET revision = 0 WHERE position = 5; CREATE INDEX events_by_stream ON events (stream, revision, id)');
    db.close();
    await expect(SqliteEventStore.open(file)).rejects.toThrow();
    const after = new DatabaseSync(file);
    expect(after.prepare(`SELECT user_version AS version, (SELECT count(*) FROM sqlite_schema WHERE name IN ('by_stream', 'indexed')) AS made FROM pragma_user_version`).get()).toMatchObject({ version: 2, made: 0 });
    after.close();
  });

  it('is refused by a program that is older than it', async () => {
    const db = new DatabaseSync(file);
    db.exec('PRAGMA user_version = 4');
    db.close();
    await expect(SqliteEventStore.open(file)).rejects.toThrow('It was written by a newer version of the program (schema 4, this one knows 3)');
  });
});
