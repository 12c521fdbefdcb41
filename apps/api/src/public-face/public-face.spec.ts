import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PublicFace } from './public-face.js';
import { replaceFile, snapshotIn } from './publish.js';
import { MOST_BYTES, sealed, unsealed, type PublicMaintenance, type Snapshot, type Status } from './snapshot.js';

const NOW = Date.parse('2026-11-25T08:30:00.000Z');
const iso = (at: number): string => new Date(at).toISOString();
const work: PublicMaintenance = {
  id: 'maintenance-1', title: 'Moving events to new storage', phase: 'in-progress', window: { start: '2026-11-25T07:00:00.000Z', end: '2026-11-25T09:00:00.000Z', zone: 'Europe/Berlin' },
  startedAt: '2026-11-25T07:04:00.000Z', endedAt: null, disrupts: true, impact: 'minor', components: ['Dashboards'], regions: ['EU'], affected: 'People in the EU region.',
  answers: [{ question: 'what', answer: 'New <b>disks</b>' }, { question: 'dataAtRisk', answer: null }], reports: [{ at: '2026-11-25T08:02:00.000Z', text: 'At 94 percent.' }],
  nextReportAt: '2026-11-25T08:45:00.000Z', updatedAt: '2026-11-25T08:02:00.000Z',
};
const nothing: Status = { servicePage: '/service-message', underWay: [], planned: [], done: [], lines: [] };
const planned: PublicMaintenance = { ...work, id: 'maintenance-2', title: 'Certificates renewed', phase: 'scheduled', startedAt: null, impact: 'none', reports: [], nextReportAt: null, window: { ...work.window, start: '2026-11-26T07:00:00.000Z', end: '2026-11-26T08:00:00.000Z' } };

let folder: string;
let face: PublicFace;
let origin: string;
let now = NOW;
const told: string[] = [];

const publish = async (status: Status, at = now): Promise<void> => {
  await replaceFile(snapshotIn(folder), sealed(status, { now: iso(at), lease: 600 }));
  face.look();
};
const text = async (path: string, headers: Record<string, string> = {}): Promise<string> => (await fetch(`${origin}${path}`, { headers })).text();

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'public-face-'));
  now = NOW;
  told.length = 0;
  face = new PublicFace({ folder, page: '/service-message', scripts: { '/banner.js': Buffer.from('// the bar') }, look: 3_600_000, now: () => now, say: (line) => told.push(line) });
  await once(face.server.listen(0, '127.0.0.1'), 'listening');
  origin = `http://127.0.0.1:${(face.server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  await face.close();
  rmSync(folder, { recursive: true });
});

describe('the service page', () => {
  it('without a snapshot says that it does not know, and never that all is well', async () => {
    const page = await text('/service-message');
    expect(page).toContain('We do not know whether maintenance is under way');
    expect(page).not.toContain('No maintenance is under way');
    expect(JSON.parse(await text('/public/status.json'))).toEqual({ format: 1, publishedAt: null, lease: null, bar: null, status: null });
    expect((await fetch(`${origin}/api/v2/summary.json`)).status).toBe(503);
  });

  it('R60 during the work answers what users ask, and prints what is not known as that', async () => {
    await publish({ ...nothing, underWay: [work] });
    const page = await text('/service-message');
    for (const part of ['Moving events to new storage', 'Since <time', 'Planned until <time', 'Next report at <time', 'People in the EU region.', 'At 94 percent.']) expect(page).toContain(part);
    expect(page).toMatch(/Is data at risk\?<\/dt><dd>We do not know yet\./);
    expect(page).toContain('New &lt;b&gt;disks&lt;/b&gt;');
  });

  it('R61 after the end says that no maintenance is under way, and lists what is planned and done', async () => {
    await publish({ ...nothing, planned: [planned], done: [{ ...work, phase: 'completed', endedAt: '2026-11-25T08:29:00.000Z' }] });
    const page = await text('/service-message');
    expect(page).toContain('<h1>No maintenance is under way</h1>');
    expect(page).toContain('<b>Certificates renewed</b>');
    expect(page).toContain('Done in the last days');
  });

  it('R63 shows work that runs over, and work that has not begun, as what they are', async () => {
    await publish({ ...nothing, underWay: [work], planned: [planned] });
    now = Date.parse('2026-11-26T07:30:00.000Z');
    await publish({ ...nothing, underWay: [work], planned: [planned] });
    const page = await text('/service-message');
    expect(page).toContain('Under way, running over');
    expect(page).toContain('It has not begun yet.');
  });

  it('R64 shows two works at once', async () => {
    await publish({ ...nothing, underWay: [work, { ...work, id: 'maintenance-3', title: 'New certificates' }] });
    const page = await text('/service-message');
    expect(page.match(/<article>/g)).toHaveLength(2);
    expect(JSON.parse(await text('/public/status.json')).bar).toMatchObject({ text: 'Moving events to new storage. And 1 more.' });
  });

  it('says how old its word is once it is old', async () => {
    await publish({ ...nothing, underWay: [work] });
    expect(await text('/service-message')).not.toContain('old:');
    now += 25 * 60_000;
    face.prepare();
    expect(await text('/service-message')).toContain('What this page says is 25 minutes old');
  });
});

describe('a snapshot', () => {
  it('that is torn, changed, too large, of another format, or older is refused, and the last good one stays', async () => {
    await publish({ ...nothing, underWay: [work] });
    const good = sealed(nothing, { now: iso(now), lease: 600 });
    const bad: readonly (readonly [Buffer, RegExp])[] = [
      [good.subarray(0, good.length - 40), /sum/],
      [Buffer.from(good.toString().replace('600', '601')), /sum/],
      [Buffer.alloc(MOST_BYTES + 1, 'x'), /limit/],
      [Buffer.from(''), /sum/],
      [sealed(nothing, { now: iso(now - 1000), lease: 600 }), /older/],
    ];
    for (const [bytes, why] of bad) {
      writeFileSync(snapshotIn(folder), bytes);
      face.look();
      expect(told.at(-1)).toMatch(why);
      expect(await text('/service-message')).toContain('Moving events to new storage');
    }
    await publish(nothing, now + 1000);
    expect(await text('/service-message')).toContain('No maintenance is under way');
  });

  it('that would not fit is not even written', () => {
    expect(() => sealed({ ...nothing, underWay: [{ ...work, title: 'x'.repeat(200) }] }, { now: iso(now), lease: 600 })).toThrow();
    expect(() => sealed({ ...nothing, done: Array.from({ length: 400 }, () => ({ ...work, answers: [{ question: 'what' as const, answer: 'y'.repeat(1000) }] })) }, { now: iso(now), lease: 600 })).toThrow(/limit/);
  });

  it('is read as it was written', () => {
    const snapshot = unsealed(sealed({ ...nothing, underWay: [work] }, { now: iso(now), lease: 600 })) as Snapshot;
    expect(snapshot).toMatchObject({ format: 1, lease: 600, status: { underWay: [work] } });
  });
});

describe('over HTTP', () => {
  beforeEach(() => publish({ ...nothing, underWay: [work] }));

  it('answers 304 to who has it already, and HEAD without a body', async () => {
    const first = await fetch(`${origin}/public/status.json`);
    const etag = first.headers.get('etag') as string;
    expect((await fetch(`${origin}/public/status.json`, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await fetch(`${origin}/public/status.json`, { headers: { 'if-none-match': `"other", W/${etag}` } })).status).toBe(304);
    expect((await fetch(`${origin}/public/status.json`, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    const head = await fetch(`${origin}/service-message`, { method: 'HEAD' });
    expect([head.status, await head.text(), Number(head.headers.get('content-length')) > 0]).toEqual([200, '', true]);
  });

  it.each(['br', 'gzip', 'identity', 'br;q=0, gzip', 'gzip;q=0.5'])('gives the same to who takes %s', async (encoding) => {
    const answer = await fetch(`${origin}/service-message`, { headers: { 'accept-encoding': encoding } });
    expect(answer.headers.get('content-encoding')).toBe(encoding.startsWith('br;q=0') || encoding.startsWith('gzip') ? 'gzip' : encoding === 'br' ? 'br' : null);
    expect(await answer.text()).toContain('Moving events to new storage');
  });

  it('may be cached for a moment and shown when we are away; JSON and bar are for any site, the page for none', async () => {
    const page = await fetch(`${origin}/service-message`);
    const feed = await fetch(`${origin}/public/status.json?surface=on-site`);
    const bar = await fetch(`${origin}/banner.js`);
    for (const { headers } of [page, feed, bar]) {
      expect(headers.get('cache-control')).toBe('public, max-age=5, stale-while-revalidate=60, stale-if-error=86400');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
    expect([page, feed, bar].map(({ headers }) => headers.get('access-control-allow-origin'))).toEqual([null, '*', '*']);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('refuses what it is not for', async () => {
    expect((await fetch(`${origin}/service-message`, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${origin}/etc/passwd`)).status).toBe(404);
  });

  it('speaks Statuspage’s shapes', async () => {
    await publish({ ...nothing, underWay: [work], planned: [planned] }, now + 1);
    expect(JSON.parse(await text('/api/v2/scheduled-maintenances/active.json'))).toMatchObject({ scheduled_maintenances: [{ name: 'Moving events to new storage', status: 'in_progress', impact: 'minor' }] });
    expect(JSON.parse(await text('/api/v2/scheduled-maintenances/upcoming.json'))).toMatchObject({ scheduled_maintenances: [{ status: 'scheduled', scheduled_for: '2026-11-26T07:00:00.000Z', impact: 'maintenance' }] });
    expect(JSON.parse(await text('/api/v2/summary.json'))).toMatchObject({ status: { indicator: 'maintenance' }, components: [{ name: 'Dashboards', status: 'under_maintenance' }] });
  });
});

describe('the bar', () => {
  const line = { id: 'announcement-1', text: 'Persons on events is here', url: 'https://posthog.example/blog', surface: 'on-site' as const, until: '2026-11-26T00:00:00.000Z' };
  const bar = async (surface: string): Promise<unknown> => (JSON.parse(await text(`/public/status.json?surface=${surface}`)) as { bar: unknown }).bar;

  it('R58 R59 says that maintenance is under way while it is, and leads to the service page', async () => {
    await publish({ ...nothing, underWay: [work], lines: [line] });
    expect(await bar('on-site')).toMatchObject({ kind: 'maintenance', url: '/service-message' });
    expect(await bar('in-product')).toMatchObject({ kind: 'maintenance' });
    await publish(nothing, now + 1);
    expect(await bar('in-product')).toBeNull();
  });

  it('R43 R44 else has the line of its own surface, for its days', async () => {
    await publish({ ...nothing, lines: [line] });
    expect(await bar('on-site')).toMatchObject({ kind: 'announcement', text: 'Persons on events is here' });
    expect(await bar('in-product')).toBeNull();
    now = Date.parse('2026-11-27T00:00:00.000Z');
    face.prepare();
    expect(await bar('on-site')).toBeNull();
  });
});
