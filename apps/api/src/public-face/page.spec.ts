import { done, FaceForSpecs, planned, work } from './public-face-for-specs.js';

let face: FaceForSpecs;
beforeEach(async () => { face = await new FaceForSpecs().start(); });
afterEach(() => face.end());
const page = (): Promise<string> => face.text('/service-message');

describe('the service page', () => {
  it('without a snapshot says that it does not know, and never that all is well', async () => {
    expect(await page()).toContain('We do not know whether maintenance is under way');
    expect(await page()).not.toContain('No maintenance is under way');
    expect(await face.json('/public/status.json')).toEqual({ format: 1, publishedAt: null, lease: null, bar: null, status: null });
    expect((await face.get('/api/v2/summary.json')).status).toBe(503);
  });

  it('R60 during the work answers what users ask, and prints what is not known as that', async () => {
    await face.publish({ underWay: [work] });
    const text = await page();
    for (const part of ['Moving events to new storage', 'Since <time', 'Planned until <time', 'Next report at <time', 'People in the EU region.', 'At 94 percent.', 'We expect minor impact.']) expect(text).toContain(part);
    expect(text).toMatch(/Is data at risk\?<\/dt><dd>We do not know yet\./);
    expect(text).toMatch(/What should I do\?<\/dt><dd>We do not know yet\./);
    expect(text).toContain('New &lt;b&gt;disks&lt;/b&gt;');
  });

  it('R60 prints that it is not known what is done, too', async () => {
    await face.publish({ underWay: [{ ...work, answers: [] }] });
    expect(await page()).toMatch(/What are we doing\?<\/dt><dd>We do not know yet\./);
  });

  it('R60 says until when as long as that holds, and no longer', async () => {
    await face.publish({ underWay: [work] });
    expect(await page()).toMatch(/Until when\?<\/dt><dd>Planned until <time/);
    face.now = Date.parse('2026-11-25T09:12:00.000Z');
    await face.publish({ underWay: [work] });
    expect(await page()).toMatch(/Until when\?<\/dt><dd>We do not know yet\./);
    expect(await page()).toContain('A report was due at <time');
  });

  it('R60 says the expected impact beside what users notice, and ends each sentence', async () => {
    await face.publish({ underWay: [{ ...work, impact: 'major', answers: [{ question: 'what', answer: 'We move events' }, { question: 'how', answer: 'Dashboards load slowly' }, { question: 'dataAtRisk', answer: 'Is it? No!' }] }] });
    expect(await page()).toContain('<dd>Dashboards load slowly. We expect major impact.</dd>');
    expect(await page()).toContain('<dd>We move events.</dd>');
    expect(await page()).toContain('<dd>Is it? No!</dd>');
    await face.publish({ underWay: [{ ...work, impact: 'none', answers: [{ question: 'how', answer: 'Nothing' }] }] });
    expect(await page()).toContain('<dd>Nothing.</dd>');
  });

  it('says of planned work what is to be expected of it, and never that nothing is where it disrupts', async () => {
    await face.publish({ planned: [planned, { ...planned, id: 'maintenance-5', disrupts: true }, { ...planned, id: 'maintenance-6', disrupts: true, impact: 'critical' }] });
    expect((await page()).match(/No disruption expected\.|Some disruption is possible\.|We expect critical impact\./g)).toEqual(['No disruption expected.', 'Some disruption is possible.', 'We expect critical impact.']);
  });

  it('names the day of a window once where it ends on the same, and tells the page’s script from when', async () => {
    await face.publish({ planned: [planned, { ...planned, id: 'maintenance-5', window: { ...planned.window, start: '2026-11-26T23:00:00.000Z', end: '2026-11-27T01:00:00.000Z' } }] });
    expect(await page()).toContain('<time datetime="2026-11-26T07:00:00.000Z" data-shape="day">Thu 26 Nov, 07:00</time> to <time datetime="2026-11-26T08:00:00.000Z" data-shape="time" data-from="2026-11-26T07:00:00.000Z">08:00</time>. No disruption');
    expect(await page()).toMatch(/23:00<\/time> to <time [^>]*data-shape="day"[^>]*>Fri 27 Nov, 01:00</);
  });

  it('says an hour of today without its day, and tells the page’s script that it is such a one', async () => {
    await face.publish({ underWay: [{ ...work, startedAt: '2026-11-24T23:30:00.000Z' }] });
    expect(await page()).toContain('Since <time datetime="2026-11-24T23:30:00.000Z" data-shape="today">Tue 24 Nov, 23:30</time>. Planned until <time datetime="2026-11-25T09:00:00.000Z" data-shape="today">09:00</time>.');
  });

  it('R61 after the end says that no maintenance is under way, and lists what is planned and done', async () => {
    await face.publish({ planned: [planned], done: [done] });
    const text = await page();
    for (const part of ['<h1>No maintenance is under way</h1>', '<b>Certificates renewed</b>', 'Done in the last days', 'All &lt;i&gt;events&lt;/i&gt; are there.']) expect(text).toContain(part);
  });

  it('R63 shows work that runs over, and work that has not begun, as what they are', async () => {
    face.now = Date.parse('2026-11-26T07:30:00.000Z');
    await face.publish({ underWay: [work, { ...work, id: 'maintenance-4', phase: 'verifying' }], planned: [planned] });
    const text = await page();
    for (const part of ['Under way, running over', 'Being verified, running over', 'we need longer', 'It has not begun yet.']) expect(text).toContain(part);
  });

  it('R63 says so by its own clock, without any word from the API', async () => {
    await face.publish({ underWay: [work] });
    expect(await page()).not.toContain('running over');
    face.now = Date.parse(work.window.end) + 1;
    face.face.prepare();
    expect(await page()).toContain('running over');
  });

  it('R64 shows two works at once', async () => {
    await face.publish({ underWay: [work, { ...work, id: 'maintenance-3', title: 'New certificates' }] });
    expect((await page()).match(/<article>/g)).toHaveLength(2);
    expect((await face.json('/public/status.json'))['bar']).toMatchObject({ text: 'Moving events to new storage. And 1 more.' });
  });

  it('says as of when it speaks, and how old its word is once it is old', async () => {
    await face.publish({ underWay: [work] });
    expect(await page()).toMatch(/As of <time datetime="2026-11-25T08:30:00.000Z"/);
    expect(await page()).not.toContain('old:');
    face.now += 25 * 60_000;
    face.face.prepare();
    expect(await page()).toContain('What this page says is 25 minutes old');
  });
});

describe('the shapes of Statuspage', () => {
  it('claim nothing beyond maintenance, which is all that is known here', async () => {
    await face.publish({});
    expect(await face.json('/api/v2/summary.json')).toMatchObject({ status: { indicator: 'none', description: 'No maintenance is under way' }, incidents: [] });
    for (const path of ['/service-message', '/api/v2/summary.json', '/public/status.json']) expect(await face.text(path)).not.toMatch(/operational|quiet|all is well/i);
  });

  it('have an update of each from the start, as their widgets expect, and its reports once there are some', async () => {
    await face.publish({ underWay: [work], planned: [planned, { ...planned, id: 'maintenance-6', answers: [] }] });
    const updates = async (path: string) => ((await face.json(`/api/v2/scheduled-maintenances/${path}.json`))['scheduled_maintenances'] as unknown as { incident_updates: object[] }[]).map((one) => one.incident_updates);
    const [answered, unanswered] = await updates('upcoming');
    expect(answered).toEqual([expect.objectContaining({ id: 'maintenance-2-0', status: 'scheduled', body: 'New <b>disks</b>', incident_id: 'maintenance-2', display_at: planned.updatedAt })]);
    expect(unanswered).toEqual([expect.objectContaining({ body: 'Certificates renewed' })]);
    expect((await updates('active'))[0]).toEqual([expect.objectContaining({ id: 'maintenance-1-1', body: 'At 94 percent.', display_at: '2026-11-25T08:02:00.000Z' })]);
  });

  it('tell when it was scheduled and when what is said changed', async () => {
    await face.publish({ underWay: [work] });
    const { scheduled_maintenances: told } = await face.json('/api/v2/scheduled-maintenances/active.json');
    expect(told).toEqual([expect.objectContaining({ created_at: work.scheduledAt, updated_at: work.updatedAt })]);
  });

  it('have what is under way, what is planned, and the whole', async () => {
    await face.publish({ underWay: [work], planned: [planned] });
    expect(await face.json('/api/v2/scheduled-maintenances/active.json')).toMatchObject({ scheduled_maintenances: [{ name: 'Moving events to new storage', status: 'in_progress', impact: 'minor' }] });
    expect(await face.json('/api/v2/scheduled-maintenances/upcoming.json')).toMatchObject({ scheduled_maintenances: [{ status: 'scheduled', scheduled_for: '2026-11-26T07:00:00.000Z', impact: 'maintenance' }] });
    expect(await face.json('/api/v2/summary.json')).toMatchObject({ status: { indicator: 'maintenance' }, components: [{ name: 'Dashboards', status: 'under_maintenance' }] });
    await face.publish({ done: [done] });
    expect(await face.json('/api/v2/scheduled-maintenances/active.json')).toMatchObject({ scheduled_maintenances: [] });
  });
});
