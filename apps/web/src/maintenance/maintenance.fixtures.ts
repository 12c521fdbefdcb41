import type { TellingAudience, TellingMoment, TellingState } from '../api/generated/graphql.js';
import type { MaintenanceRow } from './maintenance-list.js';
import type { MaintenanceChoices, MaintenanceSheet, TellingCell, TellingRow } from './maintenance-sheet.js';
import { emptySchedule, type ScheduleDraft } from './schedule-draft.js';

/** Invented for the gallery and the specs, whose clock stands at 2026-11-24T09:00Z. */
type Someone = NonNullable<MaintenanceSheet['scheduledBy']>;
export const ravi: Someone = { id: 'person-ravi', name: 'Ravi Menon', initials: 'RM', teams: ['PRODUCT'] };
const sam: Someone = { id: 'person-sam', name: 'Sam Duarte', initials: 'SD', teams: ['CUSTOMER_SUCCESS'] };

const MOMENTS = ['KNOWN', 'PLANNED', 'MOVED', 'STARTED', 'RUNNING_OVER', 'COMPLETED', 'CANCELLED'] as const satisfies readonly TellingMoment[];

export const cell = (moment: TellingMoment, state: TellingState, more: Partial<TellingCell> = {}): TellingCell => ({ moment, state, since: null, by: [], again: false, reason: null, ...more });
export const row = (audience: TellingAudience, told: readonly TellingCell[]): TellingRow => ({ audience, cells: MOMENTS.map((moment) => told.find((one) => one.moment === moment) ?? cell(moment, 'NEVER')) });

const COMMANDS = [
  'reviseMaintenance', 'moveMaintenance', 'cancelMaintenance', 'startWork', 'reportProgress', 'verifyWork', 'endWork', 'tellAccount', 'excludeAccount', 'readmitAccount', 'linkAnnouncement', 'commentOnMaintenance',
] as const;

/** Everything allowed but those that are named. */
export const actionsBut = (...refused: readonly string[]): MaintenanceSheet['actions'] =>
  COMMANDS.map((name) => ({
    name, allowed: !refused.includes(name),
    refused: refused.includes(name) ? { code: 'NotAllowed', because: 'Only Product or an admin may do that.', remedy: 'Ask somebody from Product or an admin.', field: null, currentRevision: null, clause: { id: 'maintenance-2', quote: 'let the Marketing and Customer Success teams know', summary: 'Both teams are told.', playbookVersion: 3 } } : null,
  }));

export const choices: MaintenanceChoices = {
  components: [{ id: 'dashboards', label: 'Dashboards' }, { id: 'exports', label: 'Exports' }], noticeChannels: [], noticeBy: [{ id: 'email', label: 'Email' }], objectionHours: 4, servicePage: '/service-message',
};

export const planned: MaintenanceSheet = {
  id: 'maintenance-storage', revision: 1, phase: 'SCHEDULED', standing: 'Begins in 22 hours', title: 'Moving events to new storage', why: 'The old disks are full.', disrupts: true, impact: 'MINOR',
  scheduledAt: '2026-11-23T09:00:00.000Z', knownAt: '2026-11-23T09:00:00.000Z', cancelReason: null, closingWord: null, overdueMinutes: null, runningOverMinutes: null, notClosed: false,
  objectionUntil: '2026-11-23T13:00:00.000Z', knownToMarketing: 0, knownToCustomerSuccess: 0, noticeToStart: null, nextReportAt: null, servicePage: 'http://127.0.0.1:4001/service-message', playbookVersion: 3, updatedAt: '2026-11-23T10:00:00.000Z',
  window: { start: '2026-11-25T07:00:00.000Z', end: '2026-11-25T09:00:00.000Z', zone: 'Europe/Berlin' },
  components: [{ id: 'dashboards', label: 'Dashboards' }], affected: { words: 'People in the EU region', segments: [], regions: ['EU'], accounts: ['Hooli', 'Umbrella'], count: 4210 },
  answers: [
    { question: 'WHAT', answer: 'Moving the event store of the EU region to new disks.' }, { question: 'WHO', answer: null }, { question: 'HOW', answer: 'Dashboards may load slowly. Capture is not affected.' },
    { question: 'DATA_AT_RISK', answer: 'No. Events are queued and arrive late.' }, { question: 'UNTIL', answer: null }, { question: 'WHAT_TO_DO', answer: null },
  ],
  announcement: null, collisions: [], scheduledBy: ravi, started: null, verifying: null, ended: null, cancelled: null,
  tellings: [
    row('MARKETING', [cell('KNOWN', 'ACKNOWLEDGED'), cell('MOVED', 'NOT_YET'), cell('STARTED', 'NOT_YET'), cell('COMPLETED', 'NOT_YET')]),
    row('CUSTOMER_SUCCESS', [cell('KNOWN', 'NOT_ACKNOWLEDGED', { since: '2026-11-23T09:00:00.000Z' }), cell('MOVED', 'NOT_YET'), cell('STARTED', 'NOT_YET'), cell('COMPLETED', 'NOT_YET')]),
    row('AFFECTED_USERS', [cell('PLANNED', 'OWED', { since: '2026-11-23T09:00:00.000Z' }), cell('STARTED', 'NOT_YET'), cell('COMPLETED', 'NOT_YET')]),
    row('NAMED_ACCOUNTS', [cell('KNOWN', 'TOLD', { by: ['Hooli'] }), cell('COMPLETED', 'OPTIONAL')]),
  ],
  notices: [], accounts: [
    { name: 'Hooli', holdsAnotherTime: false, mustBeCalledFirst: null, told: [{ at: '2026-11-23T10:00:00.000Z', how: 'Call', note: 'They are fine with it', moment: 'KNOWN', by: sam }] },
    { name: 'Umbrella', holdsAnotherTime: false, mustBeCalledFirst: 'Launch day', told: [] },
    { name: 'Initech', holdsAnotherTime: false, mustBeCalledFirst: null, told: [] },
  ],
  reports: [], comments: [], actions: actionsBut(),
};

/** As the list has it: what is owed and who is silent, without the whole ledger. */
export const listed = (sheet: MaintenanceSheet): MaintenanceRow => ({
  ...sheet,
  noticesOwed: sheet.tellings.filter(({ audience }) => audience === 'AFFECTED_USERS').flatMap(({ cells }) => cells).filter(({ state }) => state === 'OWED' || state === 'FAILED').map(({ moment }) => moment),
  unacknowledged: sheet.tellings.filter(({ cells }) => cells.some(({ state }) => state === 'NOT_ACKNOWLEDGED')).map(({ audience }) => audience),
});

const act = (at: string, recordedAt = at): NonNullable<MaintenanceSheet['started']> => ({ at, recordedAt, by: ravi });

/** Twelve minutes past its window, told on every way there is. */
export const runningOver: MaintenanceSheet = {
  ...planned, phase: 'IN_PROGRESS', standing: 'In progress, running over by 12 minutes', runningOverMinutes: 12, noticeToStart: 172_800, nextReportAt: '2026-11-24T09:18:00.000Z',
  window: { start: '2026-11-24T06:48:00.000Z', end: '2026-11-24T08:48:00.000Z', zone: 'Europe/Berlin' }, started: act('2026-11-24T06:52:00.000Z', '2026-11-24T06:57:00.000Z'),
  tellings: [
    row('MARKETING', [cell('KNOWN', 'ACKNOWLEDGED'), cell('MOVED', 'TOLD', { by: ['desk'] }), cell('STARTED', 'TOLD', { by: ['desk'] }), cell('RUNNING_OVER', 'TOLD', { by: ['desk'] }), cell('COMPLETED', 'NOT_YET')]),
    row('CUSTOMER_SUCCESS', [cell('KNOWN', 'NOT_ACKNOWLEDGED'), cell('MOVED', 'TOLD', { by: ['desk'] }), cell('STARTED', 'TOLD', { by: ['desk'] }), cell('RUNNING_OVER', 'TOLD', { by: ['desk'] }), cell('COMPLETED', 'NOT_YET')]),
    row('AFFECTED_USERS', [cell('PLANNED', 'OWED', { since: '2026-11-24T07:00:00.000Z', again: true, by: ['Email', 'In product'] }), cell('STARTED', 'TOLD', { by: ['bar'] }), cell('RUNNING_OVER', 'TOLD', { by: ['page'] }), cell('COMPLETED', 'NOT_YET')]),
    row('NAMED_ACCOUNTS', [cell('KNOWN', 'TOLD', { by: ['Hooli', 'Acme', 'Initech', 'Globex', 'Pied Piper'] }), cell('COMPLETED', 'OPTIONAL')]),
  ],
  reports: [{ id: 'report-1', at: '2026-11-24T08:40:00.000Z', text: 'At 94 percent. The last shard is slow.', nextReportAt: '2026-11-24T09:18:00.000Z', by: ravi }],
};

export const overdue: MaintenanceSheet = { ...planned, standing: 'Should have begun 30 minutes ago', overdueMinutes: 30, window: { start: '2026-11-24T08:30:00.000Z', end: '2026-11-24T09:30:00.000Z', zone: 'America/New_York' } };
export const verifying: MaintenanceSheet = { ...runningOver, phase: 'VERIFYING', standing: 'Being verified', runningOverMinutes: null, verifying: act('2026-11-24T08:50:00.000Z'), nextReportAt: '2026-11-24T08:55:00.000Z' };

export const notClosed: MaintenanceSheet = {
  ...runningOver, phase: 'COMPLETED', standing: 'Completed, and users are still owed word', runningOverMinutes: null, notClosed: true, nextReportAt: null, ended: act('2026-11-24T08:55:00.000Z'), closingWord: 'All events are there.',
  tellings: [row('AFFECTED_USERS', [
    cell('PLANNED', 'DELIVERED', { by: ['Email', 'In product'] }), cell('MOVED', 'SENT', { by: ['Email'] }), cell('STARTED', 'TOLD', { by: ['bar'] }), cell('RUNNING_OVER', 'WAIVED', { reason: 'It was twelve minutes.' }), cell('COMPLETED', 'FAILED', { by: ['Email'] }), cell('CANCELLED', 'LAPSED'),
  ])],
};

export const closed: MaintenanceSheet = { ...notClosed, standing: 'Completed', notClosed: false };
export const cancelled: MaintenanceSheet = { ...planned, phase: 'CANCELLED', standing: 'Cancelled', cancelReason: 'The disks did not come.', cancelled: act('2026-11-24T08:00:00.000Z') };
/** Nobody would notice: nobody is owed anything. */
export const quiet: MaintenanceSheet = { ...planned, disrupts: false, impact: 'NONE', knownToMarketing: null, knownToCustomerSuccess: null, tellings: planned.tellings.map(({ audience }) => row(audience, [])), accounts: [] };
/** Over the hour that comes twice. */
export const overClockChange: MaintenanceSheet = { ...planned, window: { start: '2027-10-30T23:00:00.000Z', end: '2027-10-31T02:00:00.000Z', zone: 'Europe/Berlin' } };

export const collisions: MaintenanceSheet['collisions'] = [
  { kind: 'IN_WINDOW', because: '“Persons on events” ships in the middle of the work', announcement: { id: 'announcement-persons', target: { date: '2026-11-25', time: '07:30', zone: 'UTC', instant: '2026-11-25T07:30:00.000Z' } } },
];
export const linkable = { id: 'announcement-storage', title: 'Faster dashboards' };

export const typed: ScheduleDraft = {
  ...emptySchedule(), title: planned.title, why: planned.why, starts: '2027-11-24T08:00', ends: '2027-11-24T10:00', zone: 'America/New_York', disrupts: 'yes', impact: 'MINOR', components: ['dashboards'],
  words: planned.affected.words, regions: 'EU', accounts: 'Hooli, Umbrella', count: '4210', answers: { what: 'Moving the event store of the EU region to new disks.' }, announcement: linkable.id,
};
