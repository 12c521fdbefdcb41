import { handbook } from '../playbook/handbook-for-specs.js';
import { describeMaintenance } from './describe-maintenance.js';
import { cleo, DURING, known, LATER, mara, notified, NOW, OVER, piet, scheduled, sendBoth, standing, started, THURSDAY, told, WINDOW, type Story } from './maintenance-for-specs.js';
import type { MaintenanceCommand } from './maintenance.commands.js';
import { isNotClosed } from './maintenance.state.js';

const PLANNED = 'affected-users.planned';
const rules = handbook.maintenance!.rules;
const by = (...channels: string[]): MaintenanceCommand => ({ type: 'SendNotice', duty: PLANNED, texts: channels.map((channel) => ({ channel, text: `By ${channel}` })) });
const move = (window = THURSDAY): MaintenanceCommand => ({ type: 'MoveMaintenance', window });
const waive: MaintenanceCommand = { type: 'WaiveNotice', duty: PLANNED, reason: 'Nobody is on it' };
const acknowledge: MaintenanceCommand = { type: 'AcknowledgeTold' };
const account = (story: Story, name: string) =>
  describeMaintenance('maintenance-1', known(story), { by: cleo, now: LATER, playbook: handbook }).accounts.find((one) => one.account === name);

describe('Whoever holds a wrong time', () => {
  it('R57 is written to again, also where the notice had not gone by every channel yet', () => {
    const half = told(scheduled(), [mara, by('email'), LATER], [piet, move(), DURING.replace('25T08', '24T08')]);
    expect(standing(half, PLANNED)).toEqual({ state: 'owed', since: NOW, because: 'moved' });
  });

  it('R57 is written to again, also where the rest had been waived', () => {
    expect(standing(told(scheduled(), [mara, by('email'), LATER], [mara, waive, LATER], [piet, move(), LATER]), PLANNED)).toMatchObject({ state: 'owed', because: 'moved' });
    expect(standing(told(scheduled(), [mara, waive, LATER], [piet, move(), LATER]), PLANNED)).toMatchObject({ state: 'waived' });
  });

  it('R57 is nobody where the zone alone is another', () => {
    const same = told(notified(), [piet, move({ ...WINDOW, zone: 'UTC' }), LATER]);
    expect(known(same).window.zone).toBe('UTC');
    expect(standing(same, PLANNED)).toMatchObject({ state: 'sent' });
    expect(standing(same, 'marketing.moved')).toBeUndefined();
  });

  it('R57 needs all of the new word where the window went away and came back', () => {
    const back = told(notified(), [piet, move(), LATER], [mara, sendBoth(), LATER], [piet, move(WINDOW), LATER]);
    expect(standing(back, PLANNED)).toMatchObject({ state: 'owed', because: 'moved' });
    expect(standing(told(back, [mara, by('user-slack'), LATER]), PLANNED)).toMatchObject({ state: 'owed' });
    expect(standing(told(back, [mara, by('email', 'user-slack'), LATER]), PLANNED)).toMatchObject({ state: 'sent' });
  });

  it('R57 is not written to with an old draft: what went out is no draft any more', () => {
    const draft = (channel: string): MaintenanceCommand => ({ type: 'DraftNotice', duty: PLANNED, channel, text: 'On Wednesday' });
    const story = told(scheduled(), [mara, draft('email')], [mara, draft('user-slack')], [mara, sendBoth(), LATER]);
    expect(known(story).drafts.map(({ channel }) => channel.id)).toEqual(['user-slack']);
  });

  it('R57 hears that it is called off, also when it was to disrupt nobody any more', () => {
    const harmless = told(notified(), [piet, move(), LATER], [piet, { type: 'ReviseMaintenance', disrupts: false }, LATER]);
    expect(standing(harmless, PLANNED)).toMatchObject({ state: 'owed', because: 'moved' });
    const off = told(harmless, [piet, { type: 'CancelMaintenance', reason: 'x' }, LATER]);
    expect(standing(off, 'affected-users.cancelled')).toMatchObject({ state: 'owed' });
    expect(isNotClosed(known(off))).toBe(true);
  });

  it('R55 hears that it is done, also when it was to disrupt nobody any more', () => {
    const harmless = told(notified(), [piet, { type: 'ReviseMaintenance', disrupts: false }, LATER], [piet, { type: 'StartWork' }, DURING], [piet, { type: 'EndWork' }, OVER]);
    expect(standing(harmless, 'affected-users.completed')).toMatchObject({ state: 'owed' });
    const never = told(scheduled(), [piet, { type: 'ReviseMaintenance', disrupts: false }], [piet, { type: 'StartWork' }], [piet, { type: 'EndWork' }]);
    expect(standing(never, 'affected-users.completed')).toBeUndefined();
  });

  it('R54 is not written to anew because it disrupts after all, where the word was sent already', () => {
    const again = told(notified(), [piet, { type: 'ReviseMaintenance', disrupts: false }, LATER], [piet, { type: 'ReviseMaintenance', disrupts: true }, LATER]);
    expect(standing(again, PLANNED)).toMatchObject({ state: 'sent' });
  });

  it('R53 shows among the accounts, until it is told again', () => {
    const call: MaintenanceCommand = { type: 'TellAccount', account: 'Hooli', how: 'Call' };
    const moved = told(scheduled(), [cleo, call], [piet, move(), LATER]);
    expect(account(told(scheduled(), [cleo, call]), 'Hooli')).toMatchObject({ holdsAnotherTime: false });
    expect(account(moved, 'Hooli')).toMatchObject({ holdsAnotherTime: true });
    expect(account(told(moved, [cleo, call, LATER]), 'Hooli')).toMatchObject({ holdsAnotherTime: false });
  });
});

describe('The hour of Customer Success', () => {
  it('R53 does not hold Marketing back once the window was moved near, or the work is under way', () => {
    const soon = { ...WINDOW, start: '2026-11-23T12:00:00.000Z', end: '2026-11-23T13:00:00.000Z' };
    const near = told(scheduled(), [piet, move(soon), '2026-11-23T09:30:00.000Z']);
    expect(known(near)).toMatchObject({ objectionUntil: '2026-11-23T09:30:00.000Z' });
    told(near, [mara, sendBoth(), '2026-11-23T09:30:00.000Z']);
    told(scheduled(), [piet, { type: 'StartWork' }], [mara, sendBoth()]);
    expect(known(told(scheduled(), [piet, move()]))).toMatchObject({ objectionUntil: '2026-11-23T13:00:00.000Z' });
  });

  it('R53 is past for what went out already, by whatever channel, and begins anew with a new window', () => {
    const exclude: MaintenanceCommand = { type: 'ExcludeAccount', account: 'Hooli', reason: 'Launch day' };
    told(scheduled(), [cleo, acknowledge], [mara, by('email')]).when(exclude, { by: cleo }).thenRefused('TooLateToObject', { clause: rules.accounts });
    told(notified(), [piet, move(), LATER], [cleo, exclude, LATER]);
  });

  it('R53 asks for a call after the account was named, and knows it by its name in any case', () => {
    const call: MaintenanceCommand = { type: 'TellAccount', account: 'HOOLI', how: 'Email' };
    const exclude: MaintenanceCommand = { type: 'ExcludeAccount', account: 'Hooli', reason: 'Launch day' };
    const named = told(scheduled(), [cleo, call], [cleo, exclude, LATER]);
    expect(account(named, 'Hooli')).toMatchObject({ mustBeCalledFirst: 'Launch day' });
    const called = told(named, [cleo, call, OVER]);
    expect(account(called, 'Hooli')).toMatchObject({ mustBeCalledFirst: null });
    named.when({ ...exclude, account: 'hooli' }, { by: cleo }).thenNothing();
    expect(known(told(named, [cleo, { type: 'ReadmitAccount', account: 'hooli' }])).excluded).toEqual([]);
  });

  it('R53 keeps at which moment an account was told, also where that is recorded later', () => {
    const late = told(started(), [cleo, { type: 'TellAccount', account: 'Hooli', how: 'Call', at: LATER }, OVER]);
    expect(known(late).accountsTold).toMatchObject([{ moment: 'known', toldAt: LATER, at: OVER }]);
  });
});
