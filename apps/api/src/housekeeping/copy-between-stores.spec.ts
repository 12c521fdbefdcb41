import { randomUUID } from 'node:crypto';
import { startStandIn, type StandIn } from '../event-store/eventstoredb/stand-in/stand-in.js';
import { openEventStore } from '../event-store/open-event-store.js';
import { said, startDesk, told, using, writeSample, type Desk } from './logs-for-specs.js';

const REAL = process.env['EVENTSTORE_TEST_URL'];

describe.each(REAL === undefined ? ['a stand-in for EventStoreDB'] : ['a stand-in for EventStoreDB', 'a real EventStoreDB'])('Moving a log to and from %s', (which) => {
  let desk: Desk;
  let standIn: StandIn | undefined;
  let there: string;
  beforeEach(async () => {
    desk = startDesk();
    standIn = which.startsWith('a real') ? undefined : await startStandIn({ undeleteLag: 30 });
    there = `${standIn?.url ?? REAL?.replace(/#.*$/, '')}#copy-${randomUUID()}`;
  });
  afterEach(async () => {
    await standIn?.close();
    desk.end();
  });

  it('there and back it is the same log, with the same hash, and nothing of what was deleted ever gets there', async () => {
    await using(desk.url('from.db'), writeSample);
    const gone = await desk.log('copy', 'from.db', there);
    expect(gone).toMatchObject({ code: 0, err: '' });
    expect(JSON.stringify(standIn?.log ?? [], (_key, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString() : typeof value === 'bigint' ? String(value) : value))).not.toContain('Unmistakable');

    const back = await desk.log('copy', there, 'back.db');
    expect(back).toMatchObject({ code: 0, err: '' });
    expect(back.out.split('\n')[0]).toBe(gone.out.split('\n')[0]);
    expect(await using(desk.url('back.db'), told)).toEqual(await using(desk.url('from.db'), told));
    const next = async (url: string) => using(url, async (store) => (await store.append('person-gone', 'any', [said('Registered')])).revision);
    expect([await next(there), await next(desk.url('back.db')), await next(desk.url('from.db'))]).toEqual([2, 2, 2]);
  });

  it('leaves out what was deleted there and is shown until the space is reclaimed', async () => {
    await using(there, writeSample);
    expect((await desk.log('copy', there, 'to.db')).code).toBe(0);
    const copied = await using(desk.url('to.db'), told);
    expect(copied.length).toBe(12);
    expect(JSON.stringify(copied)).not.toContain('Unmistakable');
    expect((await using(desk.url('to.db'), async (store) => store.append('person-gone', 'any', [said('Registered')]))).revision).toBe(2);
  });

  it('verifies it and counts it as it stands there', async () => {
    await using(there, writeSample);
    const { code, out } = await desk.log('verify', there);
    expect(code).toBe(0);
    expect(out).toMatch(/^12 events in 4 streams are what was written, and 4 were deleted\.\nPosition \d{20}-\d{20}, log hash/);
    const hash = /log hash ([0-9a-f]{64})/.exec(out)?.[1];
    expect(JSON.parse((await desk.log('stats', there, '--json')).out)).toMatchObject({ events: 12, streams: 4, hash });
  });

  it('backs it up into one file, and restores that into another of its kind', async () => {
    await using(there, writeSample);
    const made = await desk.log('backup', there, 'monday.db');
    expect(made).toMatchObject({ code: 0, err: '' });
    const other = `${there}-restored`;
    const restored = await desk.log('restore', 'monday.db', other);
    expect(restored).toMatchObject({ code: 0, err: '' });
    const store = await openEventStore(other);
    const events: unknown[] = [];
    for await (const event of store.readAll()) if (event.type !== 'Erased') events.push(event.id);
    await store.close();
    expect(events.length).toBe(12);
    expect((await desk.log('restore', 'monday.db', other)).err).toMatch(/is not empty/);
  });
});
