import { handbook } from '../playbook/handbook-for-specs.js';
import { describeMaintenance } from './describe-maintenance.js';
import { cleo, DURING, ended, known, LATER, mara, notified, NOW, OVER, piet, scheduled, sendBoth, started, THURSDAY, told, vito, WINDOW, type Story } from './maintenance-for-specs.js';
import { maintenanceView, type MaintenanceDocument } from './maintenance.view.js';
import { publicStatus } from './public-status.js';

const sheet = (story: Story, now = NOW, by = piet) => describeMaintenance('maintenance-1', known(story), { by, now, playbook: handbook });
const cell = (story: Story, audience: string, moment: string, now = NOW) =>
  sheet(story, now).ledger.find((row) => row.audience === audience)?.cells.find((one) => one.moment === moment);
const allowed = (story: Story, by: typeof piet, now = NOW) => sheet(story, now, by).actions.filter((action) => action.allowed).map(({ name }) => name);
const document = (story: Story, id = 'maintenance-1'): MaintenanceDocument => ({ id, revision: 0, maintenance: known(story), updatedAt: NOW });

describe('the page of a maintenance', () => {
  it('R63 says by the clock that it is overdue to start, and that it runs over', () => {
    expect(sheet(scheduled(), WINDOW.start)).toMatchObject({ overdueBy: null, runningOverBy: null });
    expect(sheet(scheduled(), DURING).overdueBy).toBe(3_600_000);
    expect(sheet(started(), DURING)).toMatchObject({ overdueBy: null, runningOverBy: null });
    expect(sheet(started(), OVER).runningOverBy).toBe(720_000);
    expect(sheet(ended(), '2026-11-26T00:00:00.000Z').runningOverBy).toBeNull();
  });

  it('R51 measures from known to told, and from notice to start', () => {
    const story = scheduled({ knownAt: '2026-11-23T08:30:00.000Z' });
    expect(sheet(story).knownToTold).toEqual({ marketing: 1_800_000, 'customer-success': 1_800_000 });
    expect(sheet(scheduled()).noticeToStart).toBeNull();
    expect(sheet(notified()).noticeToStart).toBe(Date.parse(WINDOW.start) - Date.parse(LATER));
    expect(sheet(started(), DURING).noticeToStart).toBe(Date.parse(DURING) - Date.parse(LATER));
    expect(sheet(told(notified(), [piet, { type: 'MoveMaintenance', window: THURSDAY }, LATER])).noticeToStart).toBeNull();
    expect(sheet(scheduled({ disrupts: false })).knownToTold).toEqual({ marketing: null, 'customer-success': null });
  });

  it('R52 R54 R55 R57 shows as a matrix what is owed to whom', () => {
    expect(cell(scheduled(), 'marketing', 'known')).toMatchObject({ state: 'not-acknowledged', since: NOW, by: ['desk'] });
    expect(cell(told(scheduled(), [mara, { type: 'AcknowledgeTold' }, LATER]), 'marketing', 'known')).toMatchObject({ state: 'acknowledged', since: LATER });
    expect(cell(scheduled(), 'affected-users', 'planned')).toMatchObject({ state: 'owed', since: NOW });
    expect(cell(notified(), 'affected-users', 'planned')).toMatchObject({ state: 'sent', by: ['Email', 'In the product'] });
    expect(cell(told(notified(), [piet, { type: 'MoveMaintenance', window: THURSDAY }, LATER]), 'affected-users', 'planned')).toMatchObject({ state: 'owed', again: true });
    expect(cell(notified(), 'affected-users', 'completed')).toMatchObject({ state: 'not-yet' });
    expect(cell(ended(), 'affected-users', 'completed')).toMatchObject({ state: 'owed' });
    expect(cell(started(), 'affected-users', 'started', DURING)).toMatchObject({ state: 'told', by: ['bar'] });
    expect(cell(started(), 'affected-users', 'running-over', DURING)).toMatchObject({ state: 'not-yet' });
    expect(cell(started(), 'affected-users', 'running-over', OVER)).toMatchObject({ state: 'told', by: ['page'], since: WINDOW.end });
    expect(cell(ended(), 'affected-users', 'cancelled')).toMatchObject({ state: 'never' });
    expect(cell(notified(), 'affected-users', 'known')).toMatchObject({ state: 'never' });
    expect(cell(scheduled({ disrupts: false }), 'affected-users', 'planned')).toMatchObject({ state: 'never' });
  });

  it('shows what came through, what failed, what was waived and what has lapsed', () => {
    const delivered = (channel: string, came: boolean) => [mara, { type: 'RecordDelivery', duty: 'affected-users.planned', channel, delivered: came, reason: 'x' }, LATER] as const;
    expect(cell(told(notified(), delivered('email', true), delivered('in-product', true)), 'affected-users', 'planned')).toMatchObject({ state: 'delivered' });
    expect(cell(told(notified(), delivered('email', false)), 'affected-users', 'planned')).toMatchObject({ state: 'failed' });
    expect(cell(told(scheduled(), [mara, { type: 'WaiveNotice', duty: 'affected-users.planned', reason: 'Nobody is on it' }]), 'affected-users', 'planned')).toMatchObject({ state: 'waived', reason: 'Nobody is on it' });
    expect(cell(told(scheduled(), [piet, { type: 'CancelMaintenance', reason: 'x' }]), 'affected-users', 'planned')).toMatchObject({ state: 'lapsed' });
  });

  it('R53 shows which accounts were told, when, and which must be called first', () => {
    const story = told(scheduled(), [cleo, { type: 'ExcludeAccount', account: 'Umbrella', reason: 'Launch day' }], [cleo, { type: 'TellAccount', account: 'Hooli', how: 'Call' }]);
    expect(sheet(story).accounts.map(({ account, told: times, mustBeCalledFirst }) => [account, times.length, mustBeCalledFirst])).toEqual([['Hooli', 1, null], ['Initech', 0, null], ['Umbrella', 0, 'Launch day']]);
    expect(cell(story, 'named-accounts', 'known')).toMatchObject({ state: 'told', by: ['Hooli'] });
    expect(cell(scheduled(), 'named-accounts', 'known')).toMatchObject({ state: 'optional' });
    expect(sheet(ended()).owing.map(({ id }) => id)).toEqual(['affected-users.completed']);
  });

  it('R60 has every question, and null for what nobody answered', () => {
    expect(sheet(scheduled({ answers: { what: 'Disks' } })).answers).toEqual(expect.arrayContaining([{ question: 'what', answer: 'Disks' }, { question: 'dataAtRisk', answer: null }]));
  });

  it('offers what can be done, to those who may', () => {
    expect(allowed(scheduled(), piet)).toEqual(['reviseMaintenance', 'moveMaintenance', 'cancelMaintenance', 'startWork', 'linkAnnouncement', 'commentOnMaintenance']);
    expect(allowed(scheduled(), mara, LATER)).toEqual(['draftNotice', 'sendNotice', 'waiveNotice', 'acknowledgeTold', 'linkAnnouncement', 'commentOnMaintenance']);
    // However far away it is, and however long it takes.
    expect(allowed(scheduled({ window: { ...WINDOW, start: '2027-10-31T00:00:00.000Z', end: '2027-11-30T12:00:00.000Z' } }), piet)).toContain('moveMaintenance');
    expect(allowed(started(), piet, DURING)).toEqual(['reviseMaintenance', 'moveMaintenance', 'reportProgress', 'verifyWork', 'endWork', 'linkAnnouncement', 'commentOnMaintenance']);
    expect(allowed(scheduled(), cleo)).toEqual(['acknowledgeTold', 'tellAccount', 'excludeAccount', 'commentOnMaintenance']);
    expect(allowed(ended(), vito, OVER)).toEqual([]);
    expect(sheet(ended(), OVER, vito).actions.every(({ refused }) => refused?.code === 'NotAllowed')).toBe(true);
  });
});

describe('what lists find a maintenance by', () => {
  const fields = (story: Story) => Object.fromEntries(Object.entries(maintenanceView.fields).map(([name, of]) => [name, of(document(story))]));

  it('is its phase, what is owed, and whom it touches', () => {
    expect(fields(scheduled())).toMatchObject({ phase: 'scheduled', open: 1, underWay: 0, notClosed: 0, owing: 1, unacknowledged: ['marketing', 'customer-success'], account: ['hooli', 'initech'], start: WINDOW.start });
    expect(fields(told(scheduled(), [mara, { type: 'AcknowledgeTold' }]))).toMatchObject({ unacknowledged: ['customer-success'] });
    expect(fields(started())).toMatchObject({ open: 1, underWay: 1 });
    expect(fields(ended())).toMatchObject({ open: 0, underWay: 0, notClosed: 1, endedAt: OVER });
  });
});

describe('what everybody may see', () => {
  const status = (stories: readonly Story[], now = OVER) => publicStatus(stories.map((story, index) => document(story, `maintenance-${index}`)), { now, servicePage: '/service-message' });

  it('R64 with two at once, ending one leaves the other', () => {
    expect(status([started(), ended()]).underWay.map(({ id }) => id)).toEqual(['maintenance-0']);
    expect(status([started(), started()]).underWay).toHaveLength(2);
  });

  it('R61 lists what is planned, soonest first, and what was done in the last days, newest first', () => {
    const { planned, done } = status([scheduled({ window: THURSDAY }), scheduled(), ended(), told(started(), [piet, { type: 'EndWork' }, '2026-11-25T09:11:00.000Z'])]);
    expect(planned.map(({ id }) => id)).toEqual(['maintenance-1', 'maintenance-0']);
    expect(done.map(({ id }) => id)).toEqual(['maintenance-2', 'maintenance-3']);
    expect(status([ended()], '2026-12-03T09:13:00.000Z').done).toEqual([]);
  });

  it('says when what everybody may see of it changed, and not when a team tells somebody', () => {
    const said = (story: Story) => status([story]).underWay.map(({ scheduledAt, updatedAt }) => ({ scheduledAt, updatedAt }));
    const so = told(started(), [cleo, { type: 'TellAccount', account: 'Hooli', how: 'Call' }, OVER], [piet, { type: 'ReviseMaintenance', why: 'Because' }, OVER], [piet, { type: 'LinkAnnouncement' }, OVER]);
    expect(said(so)).toEqual([{ scheduledAt: NOW, updatedAt: DURING }]);
    expect(said(told(so, [piet, { type: 'ReviseMaintenance', title: 'Newer disks' }, OVER]))).toEqual([{ scheduledAt: NOW, updatedAt: OVER }]);
    expect(said(told(so, [piet, { type: 'VerifyWork' }, OVER]))).toEqual([{ scheduledAt: NOW, updatedAt: OVER }]);
  });

  it('holds no person, no account and nothing that Customer Success or Marketing wrote inside', () => {
    const story = told(scheduled(), [cleo, { type: 'ExcludeAccount', account: 'Umbrella', reason: 'Secret reason' }], [cleo, { type: 'TellAccount', account: 'Hooli', how: 'Secret call', note: 'Secret note' }],
      [mara, sendBoth(), LATER], [cleo, { type: 'CommentOnMaintenance', newId: '0d7a3f7e-5f0c-4a25-9f5b-0f6b8f2f9d01', text: 'Secret remark' }], [piet, { type: 'StartWork' }, DURING]);
    const text = JSON.stringify(status([story]));
    for (const secret of ['Secret', 'person-', 'Hooli', 'Initech', 'Umbrella', 'The old disks are full']) expect(text).not.toContain(secret);
  });
});
