import { startJourney, type Journey, type Person } from '../journey-for-specs.js';

const WINDOW = { start: '2026-11-25T07:00:00.000Z', end: '2026-11-25T09:00:00.000Z', zone: 'Europe/Berlin' };
const SCHEDULE = { title: 'Moving events', why: 'The old disks are full.', window: WINDOW, components: ['dashboards'], affected: { words: 'People in the EU', accounts: ['Hooli'] }, disrupts: true, impact: 'MINOR' };
const NOW = new Date('2026-11-25T08:00:00.000Z');

describe('maintenance asked for by somebody who means no good, or by a program gone wrong', () => {
  let journey: Journey;
  let [ravi, mina, sam]: Person[] = [];

  const give = async (person: Person | undefined, mutation: string, input: object) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors, status } = await person!.ask(`mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename ... on Maintenance { id revision phase } ... on MaintenancePreview { entries { type } } ... on Refused { code field clause { id } currentRevision } } }`, { input });
    return data?.answer ?? { status, fault: errors[0]?.message, path: errors[0]?.extensions };
  };
  const position = async (): Promise<string | null> => (await ravi!.ask('{ me { name } }')).extensions.position;
  const revision = async (id: string): Promise<number> => (await ravi!.ask('query ($id: ID!) { maintenance(id: $id) { revision } }', { id })).data.maintenance.revision;
  /** A maintenance whose work goes on. */
  const underWay = async (): Promise<string> => {
    const { id } = await give(ravi, 'scheduleMaintenance', SCHEDULE);
    await give(ravi, 'startWork', { id });
    return id;
  };

  beforeAll(async () => {
    journey = await startJourney({ now: () => NOW });
    [ravi, mina, sam] = await Promise.all([journey.as('ravi'), journey.as('mina'), journey.as('sam')]);
  });
  afterAll(() => journey.end());

  it.each([
    ['window.end', { window: { ...WINDOW, end: WINDOW.start } }],
    ['window.end', { window: { ...WINDOW, end: '2026-11-25T07:30:00.000Z' } }],
    ['window.end', { window: { ...WINDOW, end: '2027-11-25T07:30:00.000Z' } }],
    ['window.start', { window: { ...WINDOW, start: '2062-11-25T07:00:00.000Z', end: '2062-11-25T09:00:00.000Z' } }],
    ['window.zone', { window: { ...WINDOW, zone: 'Mars/Olympus' } }],
    ['window.zone', { window: { ...WINDOW, zone: '+05:30' } }],
    ['window.zone', { window: { ...WINDOW, zone: 'x'.repeat(10_000) } }],
    ['title', { title: '\u200b\u2060' }],
    ['title', { title: 'x'.repeat(100_000) }],
    ['why', { why: '' }],
    ['components.0', { components: ['__proto__'] }],
    ['affected.accounts', { affected: { accounts: Array.from({ length: 5000 }, (_, nth) => `Account ${nth}`) } }],
    ['affected.count', { affected: { count: -1 } }],
    ['knownAt', { knownAt: '2030-01-01T00:00:00.000Z' }],
    ['announcement', { announcement: 'announcement-none' }],
    ['announcement', { announcement: 'person-ada' }],
    ['answers.what', { answers: { what: 'x'.repeat(1001) } }],
  ])('R67 refuses to schedule, says %s, and writes nothing', async (field, more) => {
    const before = await position();
    expect(await give(ravi, 'scheduleMaintenance', { ...SCHEDULE, ...more })).toMatchObject({ __typename: 'Refused', field });
    expect(await position()).toBe(before);
  });

  it.each([
    ['no window', { window: null }], ['an instant that is none', { window: { ...WINDOW, start: 'yesterday' } }], ['a day that is not there', { window: { ...WINDOW, start: '2026-02-30T07:00:00.000Z' } }],
    ['an impact that is none', { impact: 'ENORMOUS' }], ['a field that is none', { colour: 'red' }], ['a number too large', { affected: { count: 1e300 } }],
  ])('does not even read %s, and writes nothing', async (_, more) => {
    const before = await position();
    const answer = await give(ravi, 'scheduleMaintenance', { ...SCHEDULE, ...more });
    expect(answer.__typename ?? 'Refused').toBe('Refused');
    expect(answer.status ?? 200).toBeLessThan(500);
    expect(await position()).toBe(before);
  });

  it('takes every letter that people write, and gives it back as it was', async () => {
    const title = 'מעבר לאחסון חדש 🛠️ نقل e\u0301 <script>alert(1)</script> \u202e';
    const { id } = await give(ravi, 'scheduleMaintenance', { ...SCHEDULE, title });
    expect((await ravi!.ask('query ($id: ID!) { maintenance(id: $id) { title } }', { id })).data.maintenance.title).toBe(title.trim());
  });

  it('R63 fifty starts at once start it once, and fifty ends end it once', async () => {
    const { id } = await give(ravi, 'scheduleMaintenance', SCHEDULE);
    const starts = await Promise.all(Array.from({ length: 50 }, () => give(ravi, 'startWork', { id })));
    expect(new Set(starts.map(({ phase }) => phase))).toEqual(new Set(['IN_PROGRESS']));
    expect(await revision(id)).toBe(1);
    await Promise.all(Array.from({ length: 50 }, () => give(ravi, 'endWork', { id })));
    expect(await revision(id)).toBe(2);
  });

  it('R67 a command id is one command, and a stale revision is refused with the one that is', async () => {
    const id = await underWay();
    const report = { id, text: 'At 40 percent', commandId: 'report-once' };
    const once = await give(ravi, 'reportProgress', report);
    expect(await give(ravi, 'reportProgress', report)).toEqual(once);
    expect(await give(ravi, 'reportProgress', { ...report, text: 'At 50 percent' })).toMatchObject({ code: 'CommandIdReused', field: 'commandId' });
    expect(await give(ravi, 'reportProgress', { id, text: 'x', expectedRevision: 1 })).toMatchObject({ code: 'RevisionConflict', field: 'expectedRevision', currentRevision: 2 });
    expect(await give(ravi, 'reportProgress', { id, text: 'x', expectedRevision: -7 })).toMatchObject({ __typename: 'Refused', field: 'expectedRevision' });
    expect(await revision(id)).toBe(2);
  });

  it('as it was before it was there, it is not there', async () => {
    const { id } = await give(ravi, 'scheduleMaintenance', SCHEDULE);
    const asked = async (asOf: string) => (await ravi!.ask(`query ($id: ID!) { maintenance(id: $id, asOf: ${asOf}) { phase } }`, { id }));
    expect((await asked('{ time: "2020-01-01T00:00:00.000Z" }')).data.maintenance).toBeNull();
    expect((await asked('{ time: "0000-13-01T00:00:00.000Z" }')).errors).toHaveLength(1);
    expect((await asked('{ revision: 0, time: "2026-11-25T07:00:00.000Z" }')).errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('R67 nobody acts in another lane, and nobody at all without signing in', async () => {
    const id = await underWay();
    const before = await position();
    expect(await give(mina, 'endWork', { id })).toMatchObject({ code: 'NotAllowed', clause: { id: 'maintenance-7' } });
    expect(await give(sam, 'sendNotice', { id, duty: 'affected-users.planned', texts: [{ channel: 'email', text: 'x' }] })).toMatchObject({ code: 'NotAllowed', clause: { id: 'maintenance-3' } });
    expect(await give(ravi, 'tellAccount', { id, account: 'Hooli', how: 'Call' })).toMatchObject({ code: 'NotAllowed', clause: { id: 'maintenance-4' } });
    expect(await give(mina, 'sendNotice', { id, duty: 'affected-users.nonsense', texts: [{ channel: 'email', text: 'x' }] })).toMatchObject({ code: 'InvalidInput', field: 'duty' });
    expect(await give(mina, 'sendNotice', { id, duty: 'affected-users.planned', texts: [] })).toMatchObject({ code: 'InvalidInput', field: 'texts' });
    const { data, errors } = await journey.ask('mutation ($input: EndWorkInput!) { endWork(input: $input) { __typename } }', { input: { id } });
    expect(data?.endWork ?? null).toBeNull();
    expect(errors).toHaveLength(1);
    expect(await position()).toBe(before);
  });
});
