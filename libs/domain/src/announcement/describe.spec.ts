import { handbook } from '../playbook/handbook-for-specs.js';
import {
  addItem, agree, agreed, announced, assignAll, both, cleo, context, known, mara, NOW, piet, planned, propose, proposed, blank, told, vito, withdrawn, type Story,
} from './announcement-for-specs.js';
import { instantOf } from './calendar.js';
import { describeAnnouncement } from './describe.js';
import { LANES } from './lanes.js';

const sheet = (story: Story, by = piet) => describeAnnouncement('announcement-1', known(story), { ...context, by });
const action = (story: Story, name: string, by = piet) => sheet(story, by).actions.find((one) => one.name === name);

describe('Describing an announcement', () => {
  it('says in one sentence where it stands', () => {
    const owned = told(agreed(), assignAll(agreed()));
    const outdated = told(agreed(), [mara, { type: 'WithdrawAgreement' }], [piet, agree('major', { reason: 'Big' })], [mara, agree('major', { reason: 'Big' })]);
    const standings = [
      proposed(), told(proposed(), [mara, agree('medium')]), agreed(), outdated, owned, planned(), announced(), withdrawn(),
      told(planned(), [mara, addItem('Podcast')]), told(planned(), [mara, { type: 'ReviseAnnouncement', clearTarget: true }]),
    ].map((story) => sheet(story).standing);
    expect(standings).toEqual([
      'Nobody has agreed yet', 'Waits for Product to agree to the Medium tier', '8 items without an owner', 'The checklist is for another tier', 'Ready to confirm',
      'Planned for Thu 26 Nov', 'Announced on Mon 23 Nov', 'Withdrawn: Not this year', '1 item without an owner', 'Planned, without a day',
    ]);
  });

  it('gives people, clauses and tiers by id, and instants in UTC', () => {
    expect(sheet(proposed())).toMatchObject({
      id: 'announcement-1', proposedBy: piet.id, proposedAt: NOW, playbookVersion: 3, coordinator: null, announcedAt: null, withdrawnReason: null,
      target: { date: '2026-11-26', zone: 'Europe/Berlin', instant: '2026-11-25T23:00:00.000Z' },
      channelTold: { status: 'told', by: piet.id, reason: null }, suggestion: { tier: 'medium', byElimination: false },
    });
    expect(sheet(announced())).toMatchObject({ announcedAt: NOW, progress: { kept: 8, done: 0, unowned: 0, overdue: 0 } });
    expect(sheet(told(blank, [piet, propose()])).channelTold).toEqual({ status: 'not-told', url: null, reason: null, by: null, at: null });
    expect(sheet(withdrawn()).withdrawnReason).toBe('Not this year');
  });

  it('finds the instant of a day, also where the clock changes', () => {
    expect(instantOf({ date: '2026-07-01', time: '09:30', zone: 'America/New_York' })).toBe('2026-07-01T13:30:00.000Z');
    expect(instantOf({ date: '2026-03-29', time: '02:30', zone: 'Europe/Berlin' })).toBe('2026-03-29T01:30:00.000Z');
    expect(instantOf({ date: '2026-10-25', time: '03:30', zone: 'Europe/Berlin' })).toBe('2026-10-25T02:30:00.000Z');
    expect(instantOf({ date: '2026-11-26', time: null, zone: 'Pacific/Kiritimati' })).toBe('2026-11-25T10:00:00.000Z');
  });
});

describe('R67 What the reader may do now', () => {
  it('R67 has an answer for every command', () => {
    expect(sheet(agreed(), mara).actions.map(({ name }) => name).sort())
      .toEqual(Object.keys(LANES).filter((type) => type !== 'ProposeAnnouncement').map((type) => type.charAt(0).toLowerCase() + type.slice(1)).sort());
  });

  it('R67 says why not, as the command itself would', () => {
    expect(action(agreed(), 'confirmPlan', mara)?.refused).toMatchObject({ code: 'ItemsUnowned', clause: handbook.rules.owners });
    expect(action(agreed(), 'addItem')?.refused).toMatchObject({ code: 'NotAllowed', clause: handbook.rules.coordination });
    expect(action(agreed(), 'agreeTier', vito)?.refused).toMatchObject({ code: 'NotYourSeat' });
    expect(action(proposed(), 'dropItem', mara)?.refused).toMatchObject({ code: 'ChecklistNotIssued' });
    expect(action(planned(), 'confirmPlan', mara)?.refused).toMatchObject({ code: 'NothingToDo' });
    expect(action(agreed(), 'restoreItem', mara)?.refused).toMatchObject({ code: 'NothingToDo' });
    const untold = told(blank, [piet, propose({ agreeToTier: 'medium' })]);
    expect(action(untold, 'agreeTier', mara)?.refused).toMatchObject({ code: 'ChannelNotTold' });
    expect(action(untold, 'agreeTier', both)?.allowed).toBe(true);
    expect(action(untold, 'agreeTier', piet)?.allowed).toBe(true);
  });

  it('R67 allows what can be done', () => {
    const allowed = (story: Story, by = piet) => sheet(story, by).actions.filter((one) => one.allowed).map(({ name }) => name);
    expect(allowed(proposed())).toEqual(['reviseAnnouncement', 'recordChannelMessage', 'expectMarketingSupport', 'agreeTier', 'objectToTier', 'withdrawAnnouncement', 'comment']);
    expect(allowed(agreed(), cleo)).toEqual(['assignOwner', 'comment']);
    expect(allowed(agreed(), mara)).toEqual(expect.arrayContaining(['nameCoordinator', 'addItem', 'rewordItem', 'assignOwner', 'completeItem', 'tickListing', 'withdrawAgreement']));
    expect(allowed(proposed(), both)).toContain('agreeTier');
    expect(allowed(planned(), mara)).toContain('announce');
    expect(allowed(announced(), mara)).toEqual(['assignOwner', 'tickListing', 'completeItem', 'putLineUp', 'comment']);
    expect(allowed(withdrawn(), mara)).toEqual([]);
    expect(allowed(proposed(), vito)).toEqual([]);
  });
});
