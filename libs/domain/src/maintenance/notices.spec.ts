import { handbook } from '../playbook/handbook-for-specs.js';
import { both, cleo, DURING, ended, known, LATER, mara, notified, NOW, OVER, piet, scheduled, sendBoth, standing, started, THURSDAY, told, UUID, WINDOW } from './maintenance-for-specs.js';
import type { MaintenanceCommand } from './maintenance.commands.js';
import { isNotClosed } from './maintenance.state.js';

const rules = handbook.maintenance!.rules;
const send = (duty: 'affected-users.planned' | 'affected-users.completed', ...channels: string[]): MaintenanceCommand =>
  ({ type: 'SendNotice', duty, texts: channels.map((channel) => ({ channel, text: `By ${channel}` })) });
const acknowledge: MaintenanceCommand = { type: 'AcknowledgeTold' };

describe('Notices to users', () => {
  it('R54 is owed when it is planned, and sent by Marketing alone', () => {
    expect(standing(notified(), 'affected-users.planned')).toEqual({ state: 'sent', by: mara.id, at: LATER });
    scheduled().when(sendBoth(), { by: cleo, now: LATER }).thenRefused('NotAllowed');
    scheduled().when(sendBoth(), { by: piet, now: LATER }).thenRefused('NotAllowed');
  });

  it('R55 the completed notice is a duty of its own, which the planned one never satisfies', () => {
    scheduled().when(sendBoth('affected-users.completed'), { by: mara, now: LATER }).thenRefused('NotOwed', { field: 'duty', clause: rules.notices });
    expect(standing(ended(), 'affected-users.completed')).toMatchObject({ state: 'owed', since: OVER });
    const late = told(scheduled(), [piet, { type: 'StartWork' }, DURING], [piet, { type: 'EndWork' }, OVER], [mara, sendBoth('affected-users.completed'), OVER]);
    expect(standing(late, 'affected-users.completed')).toMatchObject({ state: 'sent' });
    expect(standing(late, 'affected-users.planned')).toMatchObject({ state: 'owed' });
  });

  it('R56 goes by email and by another channel, and says which, to whom, and the text', () => {
    const byEmail = told(scheduled(), [mara, send('affected-users.planned', 'email'), LATER]);
    expect(standing(byEmail, 'affected-users.planned')).toMatchObject({ state: 'owed' });
    const also = told(byEmail, [mara, send('affected-users.planned', 'user-slack'), LATER]);
    expect(standing(also, 'affected-users.planned')).toMatchObject({ state: 'sent' });
    expect(known(also).duties.find(({ id }) => id === 'affected-users.planned')?.sent).toMatchObject([
      { audience: 'People in the EU region', texts: [{ channel: { label: 'Email' }, text: 'By email' }] },
      { texts: [{ channel: { label: 'User Slack group' } }] },
    ]);
    const social = told(scheduled(), [mara, send('affected-users.planned', 'user-slack', 'in-product'), LATER]);
    expect(standing(social, 'affected-users.planned')).toMatchObject({ state: 'owed' });
  });

  it('R56 goes by the playbook’s channels, each named once', () => {
    scheduled().when(send('affected-users.planned', 'email', 'pigeon'), { by: mara, now: LATER }).thenRefused('UnknownChannel', { field: 'texts.1.channel' });
    scheduled().when(send('affected-users.planned', 'email', 'blog'), { by: mara, now: LATER }).thenRefused('UnknownChannel');
    scheduled().when(send('affected-users.planned', 'email', 'email'), { by: mara, now: LATER }).thenRefused('InvalidInput', { field: 'texts.1.channel' });
  });

  it('R57 what was sent for the old window does not count for the new one', () => {
    const moved = told(notified(), [piet, { type: 'MoveMaintenance', window: THURSDAY }, LATER], [mara, send('affected-users.planned', 'email'), LATER]);
    expect(standing(moved, 'affected-users.planned')).toMatchObject({ state: 'owed', because: 'moved' });
    expect(standing(told(moved, [mara, send('affected-users.planned', 'in-product'), LATER]), 'affected-users.planned')).toMatchObject({ state: 'sent' });
  });

  it('that came through after all once it was called off is followed by the word that it was', () => {
    const delivered = (yes: boolean, channel = 'email'): MaintenanceCommand => ({ type: 'RecordDelivery', duty: 'affected-users.planned', channel, delivered: yes, ...(yes ? {} : { reason: 'Bounced' }) });
    const unheard = told(notified(), [mara, delivered(false), LATER], [mara, delivered(false, 'in-product'), LATER], [piet, { type: 'CancelMaintenance', reason: 'Not needed' }, LATER]);
    expect(isNotClosed(known(unheard))).toBe(false);
    const heard = told(unheard, [mara, delivered(true), DURING]);
    expect(standing(heard, 'affected-users.cancelled')).toEqual({ state: 'owed', since: DURING, because: 'new' });
    expect(isNotClosed(known(heard))).toBe(true);
    const sent = told(heard, [mara, sendBoth('affected-users.cancelled'), DURING], [mara, delivered(true, 'in-product'), DURING]);
    expect(standing(sent, 'affected-users.cancelled')).toMatchObject({ state: 'sent' });
  });

  it('that fails is owed again, unless what is left is enough', () => {
    const failed: MaintenanceCommand = { type: 'RecordDelivery', duty: 'affected-users.planned', channel: 'email', delivered: false, reason: 'Bounced' };
    const story = told(notified(), [mara, failed, LATER]);
    expect(standing(story, 'affected-users.planned')).toEqual({ state: 'owed', since: LATER, because: 'failed' });
    story.when(failed, { by: mara }).thenNothing();
    const three = told(notified(), [mara, send('affected-users.planned', 'user-slack'), LATER], [mara, { ...failed, channel: 'in-product' }, LATER]);
    expect(standing(three, 'affected-users.planned')).toMatchObject({ state: 'sent' });
    notified().when({ ...failed, reason: undefined }, { by: mara }).thenRefused('InvalidInput', { field: 'reason' });
    notified().when({ ...failed, channel: 'user-slack' }, { by: mara }).thenRefused('NotSent', { field: 'channel' });
  });

  it('that came through says so, once', () => {
    const came: MaintenanceCommand = { type: 'RecordDelivery', duty: 'affected-users.planned', channel: 'email', delivered: true };
    const story = told(notified(), [mara, came, LATER]);
    expect(known(story).duties.find(({ id }) => id === 'affected-users.planned')?.sent[0]?.texts.map(({ delivery }) => delivery.state)).toEqual(['delivered', 'sent']);
    story.when(came, { by: mara }).thenNothing();
  });

  it('R64a what is over but owing is not closed, until the notice is sent or waived with a reason', () => {
    const owing = ended();
    expect(isNotClosed(known(owing))).toBe(true);
    expect(isNotClosed(known(told(owing, [mara, sendBoth('affected-users.completed'), OVER])))).toBe(false);
    const waived = told(owing, [mara, { type: 'WaiveNotice', duty: 'affected-users.completed', reason: 'Nobody noticed' }, OVER]);
    expect(standing(waived, 'affected-users.completed')).toMatchObject({ state: 'waived', reason: 'Nobody noticed' });
    expect(isNotClosed(known(waived))).toBe(false);
    waived.when({ type: 'WaiveNotice', duty: 'affected-users.completed', reason: 'Nobody noticed' }, { by: mara }).thenNothing();
  });

  it('is waived only while it is owed', () => {
    notified().when({ type: 'WaiveNotice', duty: 'affected-users.planned', reason: 'x' }, { by: mara }).thenRefused('NotOwed');
    scheduled().when({ type: 'WaiveNotice', duty: 'marketing.known', reason: 'x' }, { by: mara }).thenRefused('NoNotice');
  });

  it('is drafted, and the newest draft of a channel stands', () => {
    const draft = (text: string): MaintenanceCommand => ({ type: 'DraftNotice', duty: 'affected-users.planned', channel: 'email', text });
    const story = told(scheduled(), [mara, draft('One')], [mara, draft('Two')]);
    expect(known(story).drafts).toMatchObject([{ text: 'Two', channel: { id: 'email' } }]);
    story.when(draft('Two'), { by: mara }).thenNothing();
    const also = told(story, [mara, { ...draft('Short'), channel: 'user-slack' } as MaintenanceCommand]);
    expect(known(also).drafts.map(({ text }) => text)).toEqual(['Two', 'Short']);
  });

  it('that nobody needs any more is not sent', () => {
    const not = told(scheduled(), [piet, { type: 'ReviseMaintenance', disrupts: false }]);
    not.when(sendBoth(), { by: mara, now: LATER }).thenRefused('NotOwed', { clause: rules.notices });
  });

  it('R55 of what is done is not held back by the hour of Customer Success', () => {
    const quick = told(scheduled(), [piet, { type: 'StartWork' }], [piet, { type: 'EndWork' }]);
    scheduled().when(sendBoth(), { by: mara }).thenRefused('CustomerSuccessNotHeard');
    quick.when(sendBoth('affected-users.completed'), { by: mara }).thenTypes('NoticeSent');
  });

  it('of work that runs over is owed by the clock where the playbook sends one', () => {
    const tellings = handbook.maintenance!.tellings.map((one) => (one.audience === 'affected-users' && one.moment === 'running-over' ? { ...one, by: 'notice' as const } : one));
    const playbook = { ...handbook, maintenance: { ...handbook.maintenance!, tellings } };
    const sent = { ...sendBoth('affected-users.running-over') };
    started().when(sent, { by: mara, now: DURING, playbook }).thenRefused('NotOwed');
    started().when(sent, { by: mara, now: OVER, playbook }).thenTypes('NoticeSent');
    started().when(sent, { by: mara, now: OVER }).thenRefused('NotOwed');
  });
});

describe('The teams', () => {
  it('R52 acknowledge for themselves, and what is not acknowledged shows', () => {
    const story = told(scheduled(), [mara, acknowledge, LATER]);
    expect(known(story).duties.find(({ id }) => id === 'marketing.known')?.acknowledgement).toEqual({ by: mara.id, at: LATER });
    expect(known(story).duties.find(({ id }) => id === 'customer-success.known')?.acknowledgement).toBeNull();
    story.when(acknowledge, { by: mara }).thenNothing();
    scheduled().when({ type: 'AcknowledgeTold', team: 'marketing' }, { by: cleo }).thenRefused('NotYourTeam', { field: 'team' });
    scheduled().when(acknowledge, { by: piet }).thenRefused('NotAllowed');
  });

  it('R52 one who is in both acknowledges for one after the other, each in its lane', () => {
    const first = scheduled().when(acknowledge, { by: both }).thenTypes('ToldAcknowledged');
    expect(first.answer).toMatchObject({ team: 'marketing' });
    expect(first.when(acknowledge, { by: both }).thenTypes('ToldAcknowledged').answer).toMatchObject({ team: 'customer-success' });
  });
});

describe('Named accounts', () => {
  const tell = (more: object = {}): MaintenanceCommand => ({ type: 'TellAccount', account: 'Hooli', how: 'Call', ...more });

  it('R53 are told by Customer Success at any time and in any state, with whom, when and how', () => {
    for (const [story, now, moment] of [[scheduled(), NOW, 'known'], [started(), DURING, 'started'], [ended(), OVER, 'completed']] as const) {
      const after = told(story, [cleo, tell({ note: 'Spoke to Gavin' }), now]);
      expect(known(after).accountsTold).toMatchObject([{ account: 'Hooli', how: 'Call', moment, toldAt: now, note: 'Spoke to Gavin', by: cleo.id }]);
    }
    told(told(scheduled(), [piet, { type: 'CancelMaintenance', reason: 'x' }]), [cleo, tell()]);
    scheduled().when(tell(), { by: mara }).thenRefused('NotAllowed');
    scheduled().when(tell({ at: LATER }), { by: cleo }).thenRefused('InvalidInput', { field: 'at' });
    told(scheduled(), [cleo, tell()]).when(tell(), { by: cleo }).thenNothing();
  });

  it('that must be called first hold Marketing back until Customer Success spoke or its hour is past', () => {
    expect(known(scheduled())).toMatchObject({ objectionUntil: '2026-11-23T13:00:00.000Z' });
    scheduled().when(sendBoth(), { by: mara, now: '2026-11-23T12:59:59.000Z' }).thenRefused('CustomerSuccessNotHeard', { clause: rules.accounts });
    scheduled().when(sendBoth(), { by: mara, now: '2026-11-23T13:00:00.000Z' }).thenTypes('NoticeSent');
    told(scheduled(), [cleo, acknowledge]).when(sendBoth(), { by: mara }).thenTypes('NoticeSent');
  });

  it('hold nobody back when the work is near', () => {
    const soon = { ...WINDOW, start: '2026-11-23T15:00:00.000Z', end: '2026-11-23T16:00:00.000Z' };
    told(scheduled({ window: soon }), [mara, sendBoth()]);
  });

  it('are left out of the notices until they were called', () => {
    const excluded = told(scheduled(), [cleo, { type: 'ExcludeAccount', account: 'Hooli', reason: 'The CEO wants a call' }], [cleo, acknowledge]);
    expect(told(excluded, [mara, sendBoth()]).state).toMatchObject({ duties: expect.arrayContaining([expect.objectContaining({ id: 'affected-users.planned', sent: [expect.objectContaining({ excluded: ['Hooli'] })] })]) });
    expect(told(excluded, [cleo, tell()], [mara, sendBoth()]).state).toMatchObject({ duties: expect.arrayContaining([expect.objectContaining({ sent: [expect.objectContaining({ excluded: [] })] })]) });
    expect(known(told(excluded, [cleo, { type: 'ReadmitAccount', account: 'Hooli' }])).excluded).toEqual([]);
    excluded.when({ type: 'ExcludeAccount', account: 'Hooli', reason: 'again' }, { by: cleo }).thenNothing();
    const over = told(scheduled({ disrupts: false }), [piet, { type: 'StartWork' }], [piet, { type: 'EndWork' }]);
    over.when({ type: 'ExcludeAccount', account: 'Hooli', reason: 'late' }, { by: cleo }).thenRefused('AlreadyCompleted');
    notified().when({ type: 'ExcludeAccount', account: 'Hooli', reason: 'late' }, { by: cleo, now: LATER }).thenRefused('TooLateToObject', { clause: rules.accounts });
  });
});

it('remarks are kept once', () => {
  const remark: MaintenanceCommand = { type: 'CommentOnMaintenance', newId: UUID, text: 'Good luck' };
  told(ended(), [cleo, remark, OVER]).when(remark, { by: cleo }).thenNothing();
});
