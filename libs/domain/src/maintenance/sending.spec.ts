import { handbook } from '../playbook/handbook-for-specs.js';
import { describeMaintenance } from './describe-maintenance.js';
import { DURING, ended, known, LATER, mara, notified, OVER, piet, sendBoth, standing, started, told, WINDOW, type Story } from './maintenance-for-specs.js';
import type { MaintenanceCommand } from './maintenance.commands.js';
import { isNotClosed } from './maintenance.state.js';

const PLANNED = 'affected-users.planned';
const OVERRUN = 'affected-users.running-over';
const delivered = (came: boolean): MaintenanceCommand => ({ type: 'RecordDelivery', duty: PLANNED, channel: 'email', delivered: came, reason: 'Bounced' });

describe('Sending', () => {
  it('R54 twice by mistake is recorded once; what failed, what differs and what is for another window is recorded again', () => {
    notified().when(sendBoth(), { by: mara, now: LATER }).thenNothing();
    notified().when({ ...sendBoth(), audience: 'All' } as MaintenanceCommand, { by: mara, now: LATER }).thenTypes('NoticeSent');
    told(notified(), [mara, delivered(false), LATER]).when(sendBoth(), { by: mara, now: LATER }).thenTypes('NoticeSent');
    told(notified(), [piet, { type: 'MoveMaintenance', window: { ...WINDOW, end: OVER } }, LATER]).when(sendBoth(), { by: mara, now: LATER }).thenTypes('NoticeSent');
  });

  it('R56 that was taken for failed and had come through is no longer owed', () => {
    const failed = told(notified(), [mara, delivered(false), LATER]);
    expect(standing(failed, PLANNED)).toMatchObject({ state: 'owed', because: 'failed' });
    expect(standing(told(failed, [mara, delivered(true), OVER]), PLANNED)).toEqual({ state: 'sent', by: mara.id, at: OVER });
  });

  it('R54 measures to the start from what came through, or may have', () => {
    const sheet = (story: Story) => describeMaintenance('maintenance-1', known(story), { by: mara, now: DURING, playbook: handbook });
    const failed = told(notified(), [mara, delivered(false), LATER], [mara, { ...delivered(false), channel: 'in-product' } as MaintenanceCommand, LATER]);
    expect(sheet(failed).noticeToStart).toBeNull();
  });

  it('R64a that work runs over stays owed after its end, and after its window was moved, where the playbook sends a notice of it', () => {
    const tellings = handbook.maintenance!.tellings.map((one) => (one.audience === 'affected-users' && one.moment === 'running-over' ? { ...one, by: 'notice' as const } : one));
    const playbook = { ...handbook, maintenance: { ...handbook.maintenance!, tellings } };
    const over = started().when({ type: 'EndWork' }, { now: OVER, playbook });
    expect(standing(over, OVERRUN)).toMatchObject({ state: 'owed' });
    expect(isNotClosed(known(told(over, [mara, sendBoth('affected-users.completed'), OVER])))).toBe(true);
    const longer = started().when({ type: 'MoveMaintenance', window: { ...WINDOW, end: '2026-11-25T11:00:00.000Z' } }, { now: OVER, playbook });
    expect(standing(longer, OVERRUN)).toMatchObject({ state: 'owed' });
    expect(standing(started().when({ type: 'EndWork' }, { now: DURING, playbook }), OVERRUN)).toBeUndefined();
  });

  it('R63 shows after the end that it ran over', () => {
    const cell = describeMaintenance('maintenance-1', known(ended()), { by: mara, now: OVER, playbook: handbook }).ledger
      .find(({ audience }) => audience === 'affected-users')?.cells.find(({ moment }) => moment === 'running-over');
    expect(cell).toMatchObject({ state: 'told', since: WINDOW.end, by: ['page'] });
  });
});
