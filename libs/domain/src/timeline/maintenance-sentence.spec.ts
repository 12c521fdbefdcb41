import { maintenanceEvents, type MaintenanceEvent, type MaintenanceEventData, type MaintenanceEventType } from '../maintenance/maintenance.events.js';
import { windowWords } from './maintenance-sentence.js';
import { clauseOf, isMilestone, reasonOf, timelineSentence } from './timeline-sentence.js';

const nameOf = (id: string): string => id;
const happened = <Type extends MaintenanceEventType>(type: Type, data: MaintenanceEventData<Type>) => ({ type, data }) as unknown as MaintenanceEvent;
const window = { start: '2026-11-25T07:00:00.000Z', end: '2026-11-25T09:00:00.000Z', zone: 'Europe/Berlin' };
const owed = { audience: 'affected-users', moment: 'planned', by: 'notice', clause: 'maintenance-3' } as const;
const desks = (['marketing', 'customer-success'] as const).map((audience) => ({ audience, moment: 'known', by: 'desk', clause: 'maintenance-2' }) as const);
const email = { id: 'email', label: 'Email' };
const affected = { words: '', segments: [], regions: [], accounts: [] };
const scheduled = {
  title: 'Moving events', why: 'Full disks', window, components: [], affected, disrupts: true, impact: 'minor', answers: {}, announcementId: null,
  playbook: { id: 'playbook-handbook', version: 3 }, servicePage: '/service-message', knownAt: window.start, objectionUntil: null, owes: [owed],
} as const;
const sent = { duty: 'affected-users.planned', texts: [{ channel: email, text: 'x', evidence: null }, { channel: { id: 'in-product', label: 'In the product' }, text: 'x', evidence: null }], audience: 'All', count: null, excluded: [], window, satisfies: true } as const;

const told: readonly (readonly [string, MaintenanceEvent])[] = [
  ['Scheduled for 25 Nov 2026, 08:00–10:00, Europe/Berlin. Users are owed the planned notice', happened('MaintenanceScheduled', scheduled)],
  ['Scheduled for 25 Nov 2026, 08:00–10:00, Europe/Berlin. Marketing and Customer Success were told with it. Users are owed the planned notice', happened('MaintenanceScheduled', { ...scheduled, owes: [...desks, owed] })],
  ['Scheduled for 25 Nov 2026, 08:00–10:00, Europe/Berlin. It disrupts nobody, so users are owed nothing', happened('MaintenanceScheduled', { ...scheduled, disrupts: false, owes: [] })],
  ['Title changed to “New disks”. Expected impact changed to major impact. Answered 1 question: “we know more”', happened('MaintenanceRevised', { title: 'New disks', impact: 'major', answers: { what: 'Disks' }, owes: [], lapses: [], reason: 'we know more' })],
  ['Why it is done changed. Components changed to API. Who is affected changed. It disrupts users after all', happened('MaintenanceRevised', { why: 'x', components: [{ id: 'api', label: 'API' }], affected, disrupts: true, owes: [], lapses: [] })],
  ['Components taken away. It disrupts nobody any more. Expected impact changed to no impact', happened('MaintenanceRevised', { components: [], disrupts: false, impact: 'none', owes: [], lapses: [] })],
  ['Moved to 25 Nov 2026, 08:00–10:00, Europe/Berlin: “late disks”. The planned notice is owed again', happened('MaintenanceMoved', { window, was: window, owes: [], reopens: ['affected-users.planned'], reason: 'late disks' })],
  ['Moved to 25 Nov 2026, 08:00–10:00, Europe/Berlin. The answer to “Until when?” is withdrawn', happened('MaintenanceMoved', { window, was: window, owes: [], reopens: [], withdraws: ['until'] })],
  ['Moved to 25 Nov 2026, 08:00–10:00, Europe/Berlin', happened('MaintenanceMoved', { window, was: window, owes: [], reopens: [] })],
  ['Cancelled: “not needed”. Users are owed the cancelled notice', happened('MaintenanceCancelled', { owes: [{ ...owed, moment: 'cancelled' }], lapses: [], reason: 'not needed' })],
  ['It disrupts users after all. Marketing and Customer Success were told with it. Users are owed the planned notice', happened('MaintenanceRevised', { disrupts: true, owes: [...desks, owed], lapses: [] })],
  ['Ended the work. Users are owed the completed notice', happened('WorkEnded', { at: window.end, owes: [{ ...owed, moment: 'completed' }] })],
  ['Cancelled: “not needed”', happened('MaintenanceCancelled', { owes: [], lapses: [], reason: 'not needed' })],
  ['Started the work', happened('WorkStarted', { at: window.start, owes: [] })],
  ['Reported “At 94 percent”', happened('ProgressReported', { reportId: '1', text: 'At 94 percent', answers: {}, nextReportAt: null })],
  ['Began to verify', happened('VerificationStarted', { at: window.start })],
  ['Ended the work: “all moved”', happened('WorkEnded', { at: window.end, text: 'all moved', owes: [] })],
  ['Ended the work', happened('WorkEnded', { at: window.end, owes: [] })],
  ['Drafted the running over notice for Email', happened('NoticeDrafted', { duty: 'affected-users.running-over', channel: email, text: 'x' })],
  ['Sent the planned notice by Email and In the product', happened('NoticeSent', sent)],
  ['Sent the planned notice by Email and In the product, without 2 accounts', happened('NoticeSent', { ...sent, excluded: ['Hooli', 'Initech'] })],
  ['The planned notice came through by Email. Users are owed the cancelled notice', happened('NoticeDelivered', { duty: 'affected-users.planned', channel: email, owes: [{ ...owed, moment: 'cancelled' }] })],
  ['The planned notice came through by Email', happened('NoticeDelivered', { duty: 'affected-users.planned', channel: email })],
  ['The planned notice did not come through by Email: “bounced”', happened('NoticeFailed', { duty: 'affected-users.planned', channel: email, reason: 'bounced', reopens: true })],
  ['Waived the completed notice: “nobody noticed”', happened('NoticeWaived', { duty: 'affected-users.completed', reason: 'nobody noticed' })],
  ['Customer Success acknowledged', happened('ToldAcknowledged', { team: 'customer-success', duties: ['customer-success.known'] })],
  ['Told Hooli by “Call”', happened('AccountTold', { account: 'Hooli', moment: 'known', how: 'Call', at: window.start })],
  ['Hooli must be called first: “launch day”', happened('AccountExcluded', { account: 'Hooli', reason: 'launch day' })],
  ['Hooli may be written to again', happened('AccountReadmitted', { account: 'Hooli' })],
  ['Linked an announcement', happened('AnnouncementLinked', { announcementId: 'announcement-1' })],
  ['Took the linked announcement away', happened('AnnouncementLinked', { announcementId: null })],
  ['Commented: “Good luck”', happened('MaintenanceCommented', { commentId: '1', text: 'Good luck' })],
];

describe('the story of a maintenance in sentences', () => {
  it.each(told.map(([sentence, event]) => [event.type, sentence, event] as const))('R65 tells %s: %s', (_, sentence, event) => {
    expect(timelineSentence(event, nameOf)).toBe(sentence);
  });

  it('R65 tells every kind of event', () => {
    expect(new Set(told.map(([, { type }]) => type))).toEqual(new Set(Object.keys(maintenanceEvents)));
  });

  it('names both days of a window over midnight, and the hours as they are when the clocks change', () => {
    expect(windowWords({ start: '2026-11-25T22:30:00.000Z', end: '2026-11-26T01:00:00.000Z', zone: 'Europe/Berlin' })).toBe('25 Nov 2026, 23:30–26 Nov 2026, 02:00, Europe/Berlin');
    expect(windowWords({ start: '2026-10-25T00:30:00.000Z', end: '2026-10-25T01:30:00.000Z', zone: 'Europe/Berlin' })).toBe('25 Oct 2026, 02:30 CEST–02:30 CET, Europe/Berlin');
  });

  it('marks the steps that a reader should not miss, and says why and by which clause', () => {
    expect(['MaintenanceScheduled', 'MaintenanceMoved', 'WorkStarted', 'WorkEnded', 'NoticeSent'].every((type) => isMilestone({ type: type as 'WorkEnded' }))).toBe(true);
    expect(isMilestone({ type: 'ProgressReported' })).toBe(false);
    expect(reasonOf(happened('NoticeWaived', { duty: 'affected-users.completed', reason: 'nobody noticed' }))).toBe('nobody noticed');
    expect(clauseOf(happened('WorkStarted', { at: window.start, owes: [], clause: 'maintenance-6' }))).toBe('maintenance-6');
  });
});
