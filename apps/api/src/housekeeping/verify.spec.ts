import { copyFileSync, truncateSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { GENESIS, linkOf, logHash, streamHash } from '../event-store/chain.js';
import { openEventStore } from '../event-store/open-event-store.js';
import { startDesk, using, writeSample, type Desk } from './logs-for-specs.js';
import { verifyStore } from './verify.js';

describe('Verifying a log', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = startDesk();
    await using(desk.url('log.db'), writeSample);
    // What was written lies in the database alone, as a backup would have it.
    const db = new DatabaseSync(desk.path('log.db'));
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    db.close();
  });
  afterAll(() => desk.end());

  const verify = async (...words: readonly string[]) => desk.log('verify', ...words);

  /** A copy of the log that somebody changed. */
  const changed = async (...statements: readonly string[]) => {
    copyFileSync(desk.path('log.db'), desk.path('changed.db'));
    const db = new DatabaseSync(desk.path('changed.db'));
    for (const statement of statements) db.exec(statement);
    db.close();
    return verify('changed.db');
  };

  it('says position and hash of a log that is what was written, and how many were deleted', async () => {
    const { code, out } = await verify('log.db');
    expect(code).toBe(0);
    expect(out).toMatch(/^12 events in 4 streams are what was written, and 4 were deleted\.\nPosition 0000000000000016, log hash [0-9a-f]{64}\.\nHash over what can be read, the same in every store: [0-9a-f]{64}\.\n/);
  });

  it('gives the hash over what can be read, which anybody can fold', async () => {
    const hash = await using(desk.url('log.db'), async (store) => {
      const ends = new Map<string, string>();
      let folded = GENESIS;
      for await (const event of store.readAll()) {
        const ofStream = streamHash(ends.get(event.stream) ?? GENESIS, linkOf(event));
        ends.set(event.stream, ofStream);
        folded = logHash(folded, ofStream);
      }
      return folded;
    });
    expect((await verify('log.db')).out).toContain(hash);
    expect((await using(desk.url('log.db'), async (store) => verifyStore(store, { showsErased: false, tell: () => undefined }))).hash).toBe(hash);
  });

  it('begins in the middle where it is told to, in a file and in any store', async () => {
    expect((await verify('log.db', '--from', '10')).out).toMatch(/^5 events in 3 streams are what was written, and 1 was deleted\./);
    expect((await verify('log.db', '--from', '17')).out).toMatch(/The first place is position 0000000000000017: there is no such position in the log/);
    expect((await verify('log.db', '--from', 'monday')).err).toMatch(/is no position of this log/);
    const { fault, events } = await using(desk.url('log.db'), async (store) => verifyStore(store, { after: '0000000000000010', showsErased: false, tell: () => undefined }));
    expect([fault, events]).toEqual([undefined, 5]);
  });

  it.each([
    ['contents', `UPDATE events SET data = '{"round":9}' WHERE position = 4`, /position 0000000000000004, stream thing-a, revision 1: what it says/],
    ['a time', 'UPDATE events SET recorded_at = recorded_at + 1 WHERE position = 5', /position 0000000000000005, stream thing-b, revision 1: what it says/],
    ['a log hash', `UPDATE events SET log_hash = '${GENESIS}' WHERE position = 6`, /position 0000000000000006, stream thing-c, revision 1: its log hash/],
    ['a link', `UPDATE events SET chained_to = '${GENESIS}' WHERE position = 4`, /position 0000000000000004, stream thing-a, revision 1: it is not chained/],
    ['a number', 'UPDATE events SET revision = 7 WHERE position = 4', /position 0000000000000004, stream thing-a, revision 7: revision 1 should come next/],
    ['the second of its two revisions', 'UPDATE events SET revision_again = 7 WHERE position = 4', /position 0000000000000004, stream thing-a, revision 1: its revision is noted twice, and not the same/],
    ['a missing event', 'DELETE FROM events WHERE position = 5', /position 0000000000000005: the event that was here is missing/],
    ['what is left of a deleted one', `UPDATE erased SET stream_hash = '${GENESIS}' WHERE position = 7`, /position 0000000000000007: what is left of the deleted event/],
    ['a missing end', `DELETE FROM events WHERE position = 16`, /stream thing-b, revision 1: the stream should end at revision 2/],
    ['a stream that is all gone', `DELETE FROM events WHERE stream = 'person-back'; UPDATE events SET position = 14 WHERE position = 16`, /position 0000000000000014/],
  ])('finds %s that somebody changed, and names the place', async (_what, statement, place) => {
    const { code, out } = await changed(statement);
    expect(out).toMatch(place);
    expect(code).toBe(1);
  });

  it('finds a file that was cut off, and one that is none', async () => {
    copyFileSync(desk.path('log.db'), desk.path('cut.db'));
    truncateSync(desk.path('cut.db'), 8192);
    expect(await verify('cut.db')).toMatchObject({ code: 1, err: expect.stringMatching(/is not what was written: SQLite says|damaged/) });
    truncateSync(desk.path('cut.db'), 10);
    expect(await verify('cut.db')).toMatchObject({ code: 1, out: '' });
  });

  it.each([
    ['another place of an event', 'UPDATE by_stream SET position = 5 WHERE position = 4', /position 0000000000000005, stream thing-a, revision 1: where it lies/],
    ['no place of an event', 'DELETE FROM by_stream WHERE position = 4', /position 0000000000000004, stream thing-a, revision 1: where it lies/],
    ['another end', 'UPDATE indexed SET position = 15', /position 0000000000000015: the index by stream goes this far, and another log/],
  ])('finds an index by stream that says %s, which no chain knows of', async (_what, statement, place) => {
    expect(await changed(statement)).toMatchObject({ code: 1, out: expect.stringMatching(place) });
  });

  it('reads what a killed process appended last, and had not indexed', async () => {
    const whole = /^12 events[^]*\n(?=\d+ events a second)/.exec((await verify('log.db')).out)?.[0] ?? 'not verified';
    expect((await changed(
      'DELETE FROM by_stream WHERE position > 13', 'UPDATE indexed SET position = 13, hash = (SELECT log_hash FROM erased WHERE position = 13)',
      `UPDATE streams SET revision = 1, hash = (SELECT stream_hash FROM events WHERE stream = 'thing-b' AND revision = 1) WHERE stream = 'thing-b'`,
      `UPDATE streams SET first = 2, revision = 1, hash = '${GENESIS}' WHERE stream = 'person-back'`,
    )).out).toContain(whole);
  });

  it('finds an end that was acknowledged and is gone', async () => {
    copyFileSync(desk.path('log.db.head'), desk.path('shorter.db.head'));
    await using(desk.url('full.db'), writeSample);
    copyFileSync(desk.path('log.db'), desk.path('shorter.db'));
    const db = new DatabaseSync(desk.path('shorter.db'));
    db.exec(`DELETE FROM events WHERE position = 16; DELETE FROM by_stream WHERE position = 16; UPDATE indexed SET position = 15, hash = (SELECT log_hash FROM events WHERE position = 15); UPDATE streams SET revision = 1, hash = (SELECT stream_hash FROM events WHERE stream = 'thing-b' AND revision = 1) WHERE stream = 'thing-b'`);
    db.close();
    expect((await verify('shorter.db')).out).toMatch(/position 0000000000000016: the log ends before it, although 0000000000000016 was acknowledged/);
  });

  it('says who has a file open', async () => {
    const store = await openEventStore(desk.url('log.db'));
    expect(await verify('log.db')).toMatchObject({ code: 1, err: expect.stringMatching(/is open in this very process/) });
    await store.close();
  });
});

describe('Statistics of a log', () => {
  it('are the same of a file and of any other store, for people and for programs', async () => {
    const desk = startDesk();
    await using(desk.url('log.db'), writeSample);
    const { out } = await desk.log('stats', 'log.db', '--json');
    const stats = JSON.parse(out) as Readonly<Record<string, unknown>>;
    expect(stats).toMatchObject({ events: 12, streams: 4, position: '0000000000000016', types: [{ type: 'Told', events: 8 }, { type: 'Ended', events: 2 }, { type: 'Registered', events: 1 }, { type: 'Renamed', events: 1 }] });
    expect((await desk.log('stats', 'log.db')).out).toMatch(/^12 events in 4 streams, \d+ bytes.*\nPosition .*\n {2}\s*8 {2}Told\n/);
    expect((await desk.log('stats', 'sqlite::memory:')).out).toMatch(/^0 events in 0 streams, 0 bytes of data and metadata\.\nPosition none/);
    desk.end();
  });
});
