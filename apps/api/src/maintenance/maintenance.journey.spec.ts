import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROPOSAL, startJourney, type Journey, type Person } from '../journey-for-specs.js';
import { snapshotIn } from '../public-face/publish.js';
import { unsealed, type Snapshot } from '../public-face/snapshot.js';

const SHOWN = `id revision phase standing title notClosed runningOverMinutes overdueMinutes
  tellings { audience cells { moment state by again } } notices { id owed refused { code clause { id } } sent { excluded texts { channel { label } delivery } } drafts { channel { id } text byHand } }
  accounts { name told { how } mustBeCalledFirst } answers { question answer } actions { name allowed refused { code } } knownToMarketing`;
const SCHEDULE = {
  title: 'Moving events to new storage', why: 'The old disks are full.', window: { start: '2026-11-25T07:00:00.000Z', end: '2026-11-25T09:00:00.000Z', zone: 'Europe/Berlin' },
  components: ['dashboards'], affected: { words: 'People in the EU region', regions: ['EU'], accounts: ['Hooli'] }, disrupts: true, impact: 'MINOR', answers: { what: 'We move the events' },
};
const BOTH = [{ channel: 'email', text: 'We move your events.' }, { channel: 'in-product', text: 'We move events.' }];

describe('maintenance over GraphQL', () => {
  let journey: Journey;
  let [mina, ravi, sam, vera]: Person[] = [];
  let now = new Date('2026-11-23T09:00:00.000Z');
  const folder = mkdtempSync(join(tmpdir(), 'public-'));

  const give = async (person: Person | undefined, mutation: string, input: object) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await person!.ask(`mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename ... on Maintenance { ${SHOWN} }
      ... on MaintenancePreview { maintenance { ${SHOWN} } entries { type sentence } } ... on Refused { code because field clause { id quote } } } }`, { input });
    if (!data?.answer) throw new Error(JSON.stringify(errors));
    return data.answer;
  };
  /** Sessions end overnight: who goes on another day has signed in again. */
  const itIs = async (instant: string): Promise<void> => {
    now = new Date(instant);
    [mina, ravi, sam, vera] = await Promise.all([journey.as('mina'), journey.as('ravi'), journey.as('sam'), journey.as('vera')]);
  };
  const cell = (maintenance: { tellings: { audience: string; cells: { moment: string; state: string }[] }[] }, audience: string, moment: string) =>
    maintenance.tellings.find((row) => row.audience === audience)?.cells.find((one) => one.moment === moment);
  const published = (): Snapshot => unsealed(readFileSync(snapshotIn(folder)), { now: now.getTime() }) as Snapshot;
  const until = async (holds: () => boolean): Promise<void> => {
    for (let tries = 0; tries < 200; tries += 1) {
      try { if (holds()) return; } catch { /* Not written yet. */ }
      await new Promise((resolve) => { setTimeout(resolve, 25); });
    }
    throw new Error('It did not come about');
  };

  beforeAll(async () => {
    journey = await startJourney({ now: () => now, env: { PUBLIC_DIR: folder } });
    await itIs('2026-11-23T09:00:00.000Z');
  });
  afterAll(async () => {
    await journey.end();
    rmSync(folder, { recursive: true });
  });

  it('R50 to R64a: known, told, planned, moved, re-opened, started, running over, ended, and closed', async () => {
    const scheduled = await give(ravi, 'scheduleMaintenance', SCHEDULE);
    const { id } = scheduled;
    expect(scheduled).toMatchObject({ phase: 'SCHEDULED', knownToMarketing: expect.any(Number), standing: 'Begins in 46 hours' });
    expect(cell(scheduled, 'MARKETING', 'KNOWN')).toMatchObject({ state: 'NOT_ACKNOWLEDGED' });
    await until(() => published().status.planned[0]?.id === id);

    const acknowledged = await give(mina, 'acknowledgeTold', { id });
    expect(cell(acknowledged, 'MARKETING', 'KNOWN')).toMatchObject({ state: 'ACKNOWLEDGED' });
    expect(acknowledged.notices[0].refused).toMatchObject({ code: 'CustomerSuccessNotHeard', clause: { id: 'maintenance-4' } });
    expect(await give(mina, 'sendNotice', { id, duty: 'affected-users.planned', texts: BOTH })).toMatchObject({ code: 'CustomerSuccessNotHeard', clause: { id: 'maintenance-4' } });
    await give(sam, 'excludeAccount', { id, account: 'Umbrella', reason: 'Launch day' });
    await give(sam, 'acknowledgeTold', { id });
    const sent = await give(mina, 'sendNotice', { id, duty: 'affected-users.planned', texts: BOTH });
    expect(sent.notices[0]).toMatchObject({ owed: false, sent: [{ excluded: ['Umbrella'], texts: [{ channel: { label: 'Email' }, delivery: 'SENT' }, {}] }] });

    const window = { ...SCHEDULE.window, start: '2026-11-25T07:30:00.000Z' };
    const moved = await give(ravi, 'moveMaintenance', { id, window, reason: 'Disks are late' });
    expect(cell(moved, 'AFFECTED_USERS', 'PLANNED')).toMatchObject({ state: 'OWED', again: true });
    expect(moved.notices[0].drafts.find(({ channel }: { channel: { id: string } }) => channel.id === 'email')).toMatchObject({ byHand: false, text: expect.stringContaining('The time has changed.') });
    await give(mina, 'sendNotice', { id, duty: 'affected-users.planned', texts: BOTH });

    await itIs('2026-11-25T07:40:00.000Z');
    expect(await give(ravi, 'startWork', { id, effectiveAt: '2026-11-25T07:34:00.000Z' })).toMatchObject({ phase: 'IN_PROGRESS' });
    await until(() => published().status.underWay[0]?.startedAt === '2026-11-25T07:34:00.000Z');
    await give(ravi, 'reportProgress', { id, text: 'At 94 percent', answers: { dataAtRisk: 'No' }, nextReportAt: '2026-11-25T09:30:00.000Z' });

    await itIs('2026-11-25T09:12:00.000Z');
    expect((await ravi!.ask('query ($id: ID!) { maintenance(id: $id) { standing runningOverMinutes reports { text } } }', { id })).data.maintenance)
      .toEqual({ standing: 'In progress, running over by 12 minutes', runningOverMinutes: 12, reports: [{ text: 'At 94 percent' }] });
    const ended = await give(ravi, 'endWork', { id, text: 'All moved' });
    expect(ended).toMatchObject({ phase: 'COMPLETED', notClosed: true });
    await until(() => published().status.underWay.length === 0 && published().status.done[0]?.id === id);
    expect(published().status.done[0]).toMatchObject({ closingWord: 'All moved' });
    expect(await give(mina, 'sendNotice', { id, duty: 'affected-users.completed', texts: BOTH })).toMatchObject({ notClosed: false });

    const { data } = await mina!.ask('query ($id: ID!) { timeline(filter: { about: $id }, first: 50) { edges { node { sentence aboutTitle team } } } }', { id });
    const sentences = data.timeline.edges.map(({ node }: { node: { sentence: string } }) => node.sentence);
    expect(sentences).toEqual(expect.arrayContaining(['Ended the work: “All moved”. Users are owed the completed notice', 'Moved to 25 Nov 2026, 08:30–10:00, Europe/Berlin: “Disks are late”. The planned notice is owed again', 'Umbrella must be called first: “Launch day”']));
    expect(data.timeline.edges[0].node.aboutTitle).toBe(SCHEDULE.title);
    expect(JSON.stringify(published())).not.toMatch(/Umbrella|Hooli|person-|Launch day/);
  });

  it('as it was: by revision, with the clock of then', async () => {
    const { id } = await give(ravi, 'scheduleMaintenance', { ...SCHEDULE, window: { ...SCHEDULE.window, start: '2026-11-26T07:00:00.000Z', end: '2026-11-26T09:00:00.000Z' } });
    await give(ravi, 'startWork', { id });
    const { data } = await ravi!.ask('query ($id: ID!) { was: maintenance(id: $id, asOf: { revision: 0 }) { phase } is: maintenance(id: $id) { phase } }', { id });
    expect(data).toEqual({ was: { phase: 'SCHEDULED' }, is: { phase: 'IN_PROGRESS' } });
    await give(ravi, 'endWork', { id });
  });

  it('R67 refuses what may not be, changes nothing, and previews what would be', async () => {
    expect(await give(vera, 'scheduleMaintenance', SCHEDULE)).toMatchObject({ code: 'NotAllowed', clause: { id: 'maintenance-2' } });
    expect(await give(ravi, 'scheduleMaintenance', { ...SCHEDULE, window: { ...SCHEDULE.window, end: SCHEDULE.window.start } })).toMatchObject({ code: 'InvalidInput', field: 'window.end' });
    expect(await give(ravi, 'startWork', { id: 'announcement-1' })).toMatchObject({ code: 'InvalidInput', field: 'id' });
    expect(await give(ravi, 'startWork', { id: 'maintenance-none' })).toMatchObject({ code: 'NotFound' });
    const later = { ...SCHEDULE, window: { ...SCHEDULE.window, start: '2026-11-27T07:00:00.000Z', end: '2026-11-27T09:00:00.000Z' } };
    expect(await give(ravi, 'scheduleMaintenance', { ...later, dryRun: true })).toMatchObject({ __typename: 'MaintenancePreview', entries: [{ type: 'MaintenanceScheduled' }] });
    const once = await give(ravi, 'scheduleMaintenance', { ...later, commandId: 'once' });
    expect(await give(ravi, 'scheduleMaintenance', { ...later, commandId: 'once' })).toEqual(once);
  });

  it('R34 an announcement with downtime offers maintenance, and the two know each other', async () => {
    const { id: announcement } = await ravi!.do('proposeAnnouncement', { ...PROPOSAL, facts: { ...PROPOSAL.facts, kinds: ['DOWNTIME'] } });
    const offers = async () => (await ravi!.ask('query ($id: ID!) { announcement(id: $id) { offersMaintenance maintenances { title announcement { id } } } }', { id: announcement })).data.announcement;
    expect(await offers()).toEqual({ offersMaintenance: true, maintenances: [] });
    expect(await give(ravi, 'scheduleMaintenance', { ...SCHEDULE, window: { ...SCHEDULE.window, start: '2026-11-28T07:00:00.000Z', end: '2026-11-28T09:00:00.000Z' }, announcement: 'announcement-none' })).toMatchObject({ code: 'NotFound', field: 'announcement' });
    const work = { ...SCHEDULE, window: { ...SCHEDULE.window, start: '2026-11-28T07:00:00.000Z', end: '2026-11-28T09:00:00.000Z' }, announcement };
    const { id } = await give(ravi, 'scheduleMaintenance', work);
    const linked = [{ title: SCHEDULE.title, announcement: { id: announcement } }];
    expect(await offers()).toEqual({ offersMaintenance: false, maintenances: linked });
    await give(ravi, 'cancelMaintenance', { id, reason: 'The disks are late.' });
    expect(await offers()).toEqual({ offersMaintenance: true, maintenances: linked });
    await give(ravi, 'scheduleMaintenance', work);
    expect(await offers()).toEqual({ offersMaintenance: false, maintenances: [...linked, ...linked] });
  });

  it('R12 an announcement names the maintenance that its day collides with, until it is moved', async () => {
    const { id } = await ravi!.do('proposeAnnouncement', { ...PROPOSAL, facts: { ...PROPOSAL.facts, noticedBy: 'MOST' }, target: { date: '2026-11-27', zone: 'Europe/Berlin' } });
    const collisions = async () => (await ravi!.ask('query ($id: ID!) { announcement(id: $id) { workCollisions { kind because maintenance { window { start } } } } }', { id })).data.announcement.workCollisions;
    expect(await collisions()).toEqual([{ kind: 'IN_WINDOW', because: `It ships in the middle of maintenance: “${SCHEDULE.title}”`, maintenance: { window: { start: '2026-11-27T07:00:00.000Z' } } }]);
    await ravi!.do('reviseAnnouncement', { id, target: { date: '2026-11-29', zone: 'Europe/Berlin' } });
    expect(await collisions()).toEqual([]);
  });

  it('R12 whoever schedules work into the day of an announcement hears of it before, and on its page after', async () => {
    const { id: announcement } = await ravi!.do('proposeAnnouncement', { ...PROPOSAL, title: 'Faster dashboards', facts: { ...PROPOSAL.facts, noticedBy: 'MOST' }, target: { date: '2026-12-01', time: '23:30', zone: 'America/Los_Angeles' } });
    const into = { ...SCHEDULE, window: { start: '2026-12-02T07:00:00.000Z', end: '2026-12-02T09:00:00.000Z', zone: 'Europe/Berlin' } };
    const ask = async (input: object) => (await ravi!.ask(`mutation ($input: ScheduleMaintenanceInput!) { answer: scheduleMaintenance(input: $input) {
      ... on Maintenance { id collisions { kind } } ... on MaintenancePreview { maintenance { collisions { kind because announcement { id } } } } } }`, { input })).data.answer;
    const named = { kind: 'IN_WINDOW', because: '“Faster dashboards” ships in the middle of the work', announcement: { id: announcement } };
    expect((await ask({ ...into, dryRun: true })).maintenance.collisions).toEqual([named]);
    expect((await ask({ ...into, announcement, dryRun: true })).maintenance.collisions).toEqual([]);
    expect((await ask({ ...into, window: { ...into.window, start: '2026-12-02T07:31:00.000Z' }, dryRun: true })).maintenance.collisions).toEqual([]);

    const { id, collisions } = await ask(into);
    expect(collisions).toEqual([{ kind: 'IN_WINDOW' }]);
    await ravi!.do('reviseAnnouncement', { id: announcement, target: { date: '2026-12-03', zone: 'Europe/Berlin' } });
    expect((await ravi!.ask('query ($id: ID!) { maintenance(id: $id) { collisions { kind } } }', { id })).data.maintenance.collisions).toEqual([]);
    await give(ravi, 'cancelMaintenance', { id, reason: 'Not needed' });
  });

  it('has a desk for each team, a list that finds by account, and a paragraph in the reader’s zone', async () => {
    const { data } = await sam!.ask(`{ maintenanceDesk { counts { underWay noticesOwed toAcknowledge } next { title } overdue { title } toAcknowledge { title } noticesOwed { title notices { owed } } notClosed { title } underWay { title } }
      maintenances(filter: { account: "HOOLI", open: true }, order: START, direction: ASCENDING) { totalCount edges { node { window { start } paragraph(zone: "America/New_York") } } }
      maintenanceChoices { components { id } noticeBy { label } objectionHours } }`);
    expect(data.maintenanceDesk.next.length).toBe(2);
    expect(data.maintenanceDesk.toAcknowledge.length).toBeGreaterThan(0);
    const { noticesOwed, toAcknowledge } = data.maintenanceDesk as { noticesOwed: { notices: { owed: boolean }[] }[]; toAcknowledge: object[] };
    expect(data.maintenanceDesk.counts).toEqual({ underWay: 0, noticesOwed: noticesOwed.flatMap(({ notices }) => notices).filter(({ owed }) => owed).length, toAcknowledge: toAcknowledge.length });
    expect(data.maintenances.totalCount).toBe(2);
    expect(data.maintenances.edges[0].node.paragraph).toContain('Fri 27 Nov, 02:00 to 04:00 (America/New_York)');
    expect(data.maintenanceChoices).toMatchObject({ noticeBy: [{ label: 'Email' }], objectionHours: 4 });
  });

  it('gives of its lists what was chosen alone', async () => {
    const { id } = await give(ravi, 'scheduleMaintenance', { ...SCHEDULE, window: { ...SCHEDULE.window, start: '2026-11-29T07:00:00.000Z', end: '2026-11-29T09:00:00.000Z' }, affected: { accounts: ['Hooli', 'Initech'] } });
    await give(mina, 'acknowledgeTold', { id });
    const { data } = await sam!.ask(`query ($id: ID!) { maintenance(id: $id) { noticesOwed unacknowledged tellings(audiences: [CUSTOMER_SUCCESS]) { audience cells(moments: [KNOWN]) { moment state } }
      accounts(name: " HOOLI ") { name } actions(names: ["tellAccount", "startWork"]) { name allowed } all: actions { name } } }`, { id });
    expect(data.maintenance).toMatchObject({
      noticesOwed: ['PLANNED'], unacknowledged: ['CUSTOMER_SUCCESS'], tellings: [{ audience: 'CUSTOMER_SUCCESS', cells: [{ moment: 'KNOWN', state: 'NOT_ACKNOWLEDGED' }] }],
      accounts: [{ name: 'Hooli' }], actions: expect.arrayContaining([{ name: 'tellAccount', allowed: true }, { name: 'startWork', allowed: false }]),
    });
    expect([data.maintenance.actions.length, data.maintenance.all.length > 10]).toEqual([2, true]);
    await give(ravi, 'cancelMaintenance', { id, reason: 'Not needed' });
  });

  it('tells subscribers of each change', async () => {
    const seen = vera!.live('subscription { maintenanceChanged { id title phase } }');
    const first = seen.next();
    let told = false;
    void first.then(() => { told = true; });
    // Until the subscription is under way nobody is told; then of each.
    let id = '';
    for (let day = 1; !told && day < 28; day += 1) {
      ({ id } = await give(ravi, 'scheduleMaintenance', { ...SCHEDULE, title: 'Certificates', window: { ...SCHEDULE.window, start: `2026-12-${day + 1}T07:00:00.000Z`.replace(/-(\d)T/, '-0$1T'), end: '2026-12-30T09:00:00.000Z' } }));
    }
    expect((await first).data.maintenanceChanged).toMatchObject({ title: 'Certificates', phase: 'SCHEDULED' });
    await give(ravi, 'cancelMaintenance', { id, reason: 'Not needed' });
    let value = await seen.next();
    while (value.data.maintenanceChanged.phase !== 'CANCELLED') value = await seen.next();
    expect(value.data.maintenanceChanged).toEqual({ id, title: 'Certificates', phase: 'CANCELLED' });
  });
});
