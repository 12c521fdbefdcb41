import { truncateSync, writeFileSync } from 'node:fs';
import { done, FaceForSpecs, iso, line, nothing, NOW, planned, work } from './public-face-for-specs.js';
import { snapshotIn } from './publish.js';
import { MOST_BYTES, sealed, TooLarge, unsealed, type Snapshot, type Status } from './snapshot.js';

let face: FaceForSpecs;
beforeEach(async () => { face = await new FaceForSpecs().start(); });
afterEach(() => face.end());

const page = (): Promise<string> => face.text('/service-message');
const health = (): Promise<Record<string, never>> => face.json('/health');
const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;
const how = { now: iso(NOW), lease: 600, position: '00000005' };

describe('a snapshot', () => {
  it('that is torn, changed, too large, of another format, or older is refused, and the last good one stays and says its age', async () => {
    await face.publish({ underWay: [work] }, { position: 5 });
    const good = sealed(nothing, how);
    const bad: readonly (readonly [Buffer, RegExp])[] = [
      [good.subarray(0, good.length - 40), /sum/],
      [Buffer.from(good.toString().replace('600', '601')), /sum/],
      [Buffer.alloc(MOST_BYTES + 1, 'x'), /limit/],
      [Buffer.from(''), /sum/],
      [sealed(nothing, { ...how, now: iso(NOW - 1000), position: '00000004' }), /older/],
    ];
    for (const [bytes, why] of bad) {
      writeFileSync(snapshotIn(face.folder), bytes);
      face.face.look();
      expect(face.told.at(-1)).toMatch(why);
      expect(await health()).toMatchObject({ refused: expect.stringMatching(why) as string });
      expect(await page()).toContain('Moving events to new storage');
    }
    face.now += 10 * 60_000;
    face.face.prepare();
    expect(await page()).toContain('What this page says is 10 minutes old');
    await face.publish({}, { position: 6 });
    expect(await page()).toContain('No maintenance is under way');
    expect(await health()).toMatchObject({ refused: null });
  });

  it('that is enormous is not even read', () => {
    writeFileSync(snapshotIn(face.folder), '');
    truncateSync(snapshotIn(face.folder), 3 * 2 ** 30);
    face.face.look();
    expect(face.told.at(-1)).toMatch(/3221225472 bytes/);
  });

  it('that would not fit is not even written', () => {
    expect(() => sealed({ ...nothing, underWay: [{ ...work, title: 'x'.repeat(200) }] }, how)).toThrow();
    expect(() => sealed({ ...nothing, done: Array.from({ length: 400 }, () => ({ ...work, answers: [{ question: 'what' as const, answer: 'y'.repeat(1000) }] })) }, how)).toThrow(TooLarge);
  });

  it('is read as it was written', () => {
    const status: Status = { ...nothing, underWay: [work], planned: [planned], done: [done], lines: [line] };
    expect(unsealed(sealed(status, how), { now: NOW })).toEqual({ format: 1, publishedAt: how.now, position: how.position, lease: 600, status });
  });

  it('with a field that it should not have is refused', () => {
    expect(() => sealed({ ...nothing, underWay: [{ ...work, accounts: ['Hooli'] } as typeof work] }, how)).toThrow(/accounts/);
  });
});

describe('a clock that is wrong', () => {
  it('by an hour back makes no later word an earlier one', async () => {
    await face.publish({ underWay: [work] });
    await face.publish({}, { at: NOW - HOUR });
    expect(await page()).toContain('No maintenance is under way');
  });

  it('by a year ahead, once, locks out nothing that comes later, and makes no word last longer', async () => {
    await face.publish({ underWay: [work] }, { at: NOW + YEAR });
    expect(await page()).toContain('Moving events to new storage');
    expect(await face.json('/public/status.json')).toMatchObject({ publishedAt: iso(NOW) });
    face.now += HOUR;
    face.face.prepare();
    expect(await page()).toContain('What this page says is 60 minutes old');
    await face.publish({});
    expect(await page()).toContain('No maintenance is under way');
  });

  it('leaves behind a snapshot that a face which starts later does not believe, since nobody can say how old it is', async () => {
    await face.publish({ underWay: [work] }, { at: NOW + YEAR });
    await face.stop();
    await face.start();
    expect(face.told.at(-1)).toMatch(/still to come/);
    expect(await page()).toContain('We do not know whether maintenance is under way');
    await face.publish({});
    expect(await page()).toContain('No maintenance is under way');
  });

  it('by less than a minute is no fault', async () => {
    await face.publish({}, { at: NOW + 30_000 });
    await face.stop();
    await face.start();
    expect(await page()).toContain('No maintenance is under way');
  });
});

describe('a log that was restored from a backup', () => {
  it('is behind, and is believed all the same', async () => {
    await face.publish({ underWay: [work] }, { position: 90 });
    await face.publish({}, { position: 40, at: NOW + 1000 });
    expect(await page()).toContain('No maintenance is under way');
  });
});

describe('a face that is started again', () => {
  it('says what the last good snapshot said, with its age', async () => {
    await face.publish({ underWay: [work] });
    await face.stop();
    face.now += HOUR;
    await face.start();
    expect(await page()).toContain('Moving events to new storage');
    expect(await page()).toContain('What this page says is 60 minutes old');
    expect((unsealed(face.snapshot(nothing), { now: face.now }) as Snapshot).status).toEqual(nothing);
  });
});
