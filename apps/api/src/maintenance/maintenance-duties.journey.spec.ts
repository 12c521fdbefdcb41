import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startJourney, type Journey, type Person } from '../journey-for-specs.js';
import { snapshotIn } from '../public-face/publish.js';
import { unsealed, type Snapshot } from '../public-face/snapshot.js';

const WINDOW = { start: '2026-11-23T10:00:00.000Z', end: '2026-11-23T12:00:00.000Z', zone: 'Europe/Berlin' };
const SCHEDULE = { title: 'Moving events', why: 'The old disks are full.', window: WINDOW, affected: { words: 'People in the EU', accounts: ['Hooli'] }, disrupts: true, impact: 'MINOR' };
const BOTH = [{ channel: 'email', text: 'We move your events.' }, { channel: 'in-product', text: 'We move events.' }];

describe('what is owed of a maintenance, over GraphQL', () => {
  let journey: Journey;
  let [mina, ravi, sam]: Person[] = [];
  let now = new Date('2026-11-23T09:00:00.000Z');
  const folder = mkdtempSync(join(tmpdir(), 'public-'));

  const give = async (person: Person | undefined, mutation: string, input: object) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await person!.ask(`mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename
      ... on Maintenance { id phase notClosed tellings { audience cells { moment state again } } accounts { name holdsAnotherTime mustBeCalledFirst told { moment how } } } ... on Refused { code clause { id } } } }`, { input });
    if (!data?.answer) throw new Error(JSON.stringify(errors));
    return data.answer;
  };
  const users = ({ tellings }: { tellings: { audience: string; cells: { moment: string; state: string; again: boolean }[] }[] }, moment: string) =>
    tellings.find(({ audience }) => audience === 'AFFECTED_USERS')?.cells.find((cell) => cell.moment === moment);
  const underWay = (): readonly string[] => (unsealed(readFileSync(snapshotIn(folder)), { now: now.getTime() }) as Snapshot).status.underWay.map(({ id }) => id);
  const until = async (holds: () => boolean): Promise<void> => {
    for (let tries = 0; tries < 400; tries += 1) {
      try { if (holds()) return; } catch { /* Not written yet. */ }
      await new Promise((later) => { setTimeout(later, 25); });
    }
    throw new Error('It did not come about');
  };

  beforeAll(async () => {
    journey = await startJourney({ now: () => now, env: { PUBLIC_DIR: folder } });
    [mina, ravi, sam] = await Promise.all([journey.as('mina'), journey.as('ravi'), journey.as('sam')]);
  });
  beforeEach(() => { now = new Date('2026-11-23T09:00:00.000Z'); });
  afterAll(async () => {
    await journey.end();
    rmSync(folder, { recursive: true });
  });

  it('R64 with two at once, ending one leaves bar and page up for the other', async () => {
    const [{ id: one }, { id: other }] = [await give(ravi, 'scheduleMaintenance', SCHEDULE), await give(ravi, 'scheduleMaintenance', { ...SCHEDULE, title: 'New cache' })];
    now = new Date('2026-11-23T10:01:00.000Z');
    for (const id of [one, other]) await give(ravi, 'startWork', { id });
    await until(() => underWay().length === 2);
    await give(ravi, 'endWork', { id: one });
    await until(() => underWay().length === 1);
    expect(underWay()).toEqual([other]);
    await give(ravi, 'endWork', { id: other });
    await until(() => underWay().length === 0);
  });

  it('R57 a cancel after a notice owes users one, and before any owes none', async () => {
    const { id } = await give(ravi, 'scheduleMaintenance', SCHEDULE);
    const early = await give(ravi, 'cancelMaintenance', { id: (await give(ravi, 'scheduleMaintenance', SCHEDULE)).id, reason: 'Not needed' });
    expect(early).toMatchObject({ phase: 'CANCELLED', notClosed: false });
    await give(mina, 'sendNotice', { id, duty: 'affected-users.planned', texts: BOTH });
    const late = await give(ravi, 'cancelMaintenance', { id, reason: 'Not needed' });
    expect(late).toMatchObject({ phase: 'CANCELLED', notClosed: true });
    expect(users(late, 'CANCELLED')).toMatchObject({ state: 'OWED' });
    expect(await give(mina, 'waiveNotice', { id, duty: 'affected-users.cancelled', reason: 'Told each by hand' })).toMatchObject({ notClosed: false });
  });

  it('R53 accounts are told in every phase, and show when they hold a wrong time', async () => {
    const { id } = await give(ravi, 'scheduleMaintenance', SCHEDULE);
    const tell = () => give(sam, 'tellAccount', { id, account: 'hooli', how: 'Call' });
    expect((await tell()).accounts).toMatchObject([{ name: 'Hooli', holdsAnotherTime: false, told: [{ moment: 'KNOWN' }] }]);
    const moved = await give(ravi, 'moveMaintenance', { id, window: { ...WINDOW, start: '2026-11-23T10:30:00.000Z' } });
    expect(moved.accounts).toMatchObject([{ holdsAnotherTime: true }]);
    now = new Date('2026-11-23T10:31:00.000Z');
    await give(ravi, 'startWork', { id });
    expect((await tell()).accounts[0].told.at(-1)).toMatchObject({ moment: 'STARTED' });
    now = new Date('2026-11-23T11:00:00.000Z');
    await give(ravi, 'endWork', { id });
    now = new Date('2026-11-23T11:01:00.000Z');
    expect((await tell()).accounts[0].told.at(-1)).toMatchObject({ moment: 'COMPLETED' });
    expect((await sam!.ask('{ maintenances(filter: { account: "HOOLI" }) { totalCount } }')).data.maintenances.totalCount).toBeGreaterThan(0);
  });

  it('R52 what is not acknowledged is on the team’s own desk until it is', async () => {
    const { id } = await give(ravi, 'scheduleMaintenance', SCHEDULE);
    const waits = async (person: Person | undefined): Promise<boolean> =>
      (await person!.ask('{ maintenanceDesk { toAcknowledge { id } } }')).data.maintenanceDesk.toAcknowledge.some((one: { id: string }) => one.id === id);
    expect([await waits(mina), await waits(sam), await waits(ravi)]).toEqual([true, true, false]);
    await give(mina, 'acknowledgeTold', { id });
    expect([await waits(mina), await waits(sam)]).toEqual([false, true]);
    await give(sam, 'acknowledgeTold', { id });
    expect(await waits(sam)).toBe(false);
    expect(await give(ravi, 'acknowledgeTold', { id })).toMatchObject({ code: 'NotAllowed', clause: { id: 'maintenance-2' } });
  });

  it('counts every notice that is owed, also beyond what a desk shows, and what is late takes no place of what is next', async () => {
    const late = { ...SCHEDULE, window: { ...WINDOW, start: '2026-11-23T08:00:00.000Z' } };
    for (let count = 0; count < 22; count += 1) await give(ravi, 'scheduleMaintenance', late);
    const { id } = await give(ravi, 'scheduleMaintenance', { ...SCHEDULE, window: { ...WINDOW, start: '2026-11-23T09:30:00.000Z' } });
    const { data } = await mina!.ask('{ maintenanceDesk { counts { noticesOwed } noticesOwed { id } overdue { id } next { id } } }');
    const { counts, noticesOwed, overdue, next } = data.maintenanceDesk;
    expect([noticesOwed.length, overdue.length, counts.noticesOwed >= 23]).toEqual([20, 20, true]);
    expect(next[0]).toEqual({ id });
  });

  it('R65 the story of one maintenance, of one person and of everything says what came of each step', async () => {
    const { id } = await give(ravi, 'scheduleMaintenance', SCHEDULE);
    await give(sam, 'acknowledgeTold', { id });
    const told = async (filter: string): Promise<readonly { sentence: string; aboutId: string; actor: { name: string } }[]> =>
      (await mina!.ask(`{ timeline(filter: ${filter}, first: 2) { edges { node { sentence aboutId actor { name } } } } }`)).data.timeline.edges.map(({ node }: { node: object }) => node);
    const scheduled = 'Scheduled for 23 Nov 2026, 11:00–13:00, Europe/Berlin. Marketing and Customer Success were told with it. Users are owed the planned notice';
    expect((await told(`{ about: "${id}" }`)).map(({ sentence }) => sentence)).toEqual(['Customer Success acknowledged', scheduled]);
    expect((await told('{ person: "person-ravi" }'))[0]).toMatchObject({ sentence: scheduled, aboutId: id, actor: { name: 'Ravi Menon' } });
    expect((await told('{}')).map(({ aboutId }) => aboutId)).toEqual([id, id]);
  });
});
