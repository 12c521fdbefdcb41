import type { CommandName } from './announcement-commands.operations.js';
import { checklist } from './checklist.fixtures.js';
import { major, medium, mediumClause, mina, minor, ownersClause, ravi } from './people.fixtures.js';
import type { Action, Refusal, Seat, Sheet } from './sheet.js';

const NAMES: readonly CommandName[] = [
  'reviseAnnouncement', 'recordChannelMessage', 'waiveChannelMessage', 'expectMarketingSupport', 'nameCoordinator', 'agreeTier', 'objectToTier',
  'withdrawAgreement', 'reissueChecklist', 'addItem', 'rewordItem', 'rescheduleItem', 'chooseItemAudience', 'dropItem', 'restoreItem', 'assignOwner',
  'tickListing', 'completeItem', 'reopenItem', 'putLineUp', 'takeLineDown', 'confirmPlan', 'announce', 'markCompanyNews', 'withdrawAnnouncement', 'comment',
];

export const refused = (code: string, because: string, remedy: string | null = null): Refusal =>
  ({ code, because, remedy, field: null, currentRevision: null, clause: ownersClause });

/** Every command allowed but those named here. */
export const actionsBut = (refusals: Partial<Record<CommandName, Refusal>> = {}): Action[] =>
  NAMES.map((name) => ({ name, allowed: !refusals[name], refused: refusals[name] ?? null }));

const empty = (team: Seat['team']): Seat => ({ team, state: 'EMPTY', person: null, tier: null, at: null, reason: null });
const filled = (team: Seat['team'], more: Partial<Seat>): Seat => ({ ...empty(team), state: 'AGREED', at: '2026-11-20T08:12:00.000Z', tier: medium, ...more });

export const proposed: Sheet = {
  id: 'announcement-0191f3a0-0000-7000-8000-000000000001',
  revision: 1,
  state: 'PROPOSED',
  standing: 'Waits for Product and Marketing to agree',
  title: 'Funnels load in half the time',
  summary: 'Funnel queries now reuse partial results, so that most funnels load in half the time.',
  supportExpected: true,
  companyNews: false,
  proposedAt: '2026-11-18T15:20:00.000Z',
  announcedAt: null,
  withdrawnReason: null,
  checklistOutdated: false,
  playbookVersion: 1,
  updatedAt: '2026-11-20T08:12:00.000Z',
  links: [{ url: 'https://example.com/funnels/pull/18234', label: 'Pull request 18234' }],
  facts: { noticedBy: 'SOME', needsAction: false, knownRisk: false, kinds: ['FUNCTIONAL_CHANGE', 'BACK_END'] },
  audience: { words: 'Funnels users on the EU region', segments: ['eu-region', 'funnels'] },
  target: { date: '2026-11-26', time: '10:00', zone: 'Europe/Berlin', instant: '2026-11-26T09:00:00.000Z' },
  channelTold: { status: 'NOT_TOLD', url: null, reason: null, at: null, by: null },
  proposedBy: ravi,
  coordinator: null,
  agreement: {
    status: 'NOBODY', soughtSince: '2026-11-18T15:20:00.000Z', ageHours: 96, warns: false, chased: true, reopenedBecause: null,
    sentence: 'Nobody has agreed yet', tier: null, seats: [empty('PRODUCT'), empty('MARKETING')],
  },
  suggestion: {
    sentence: 'Medium is suggested because some users notice it, but not the majority', byElimination: false, tier: medium, clauses: [mediumClause],
    wouldChange: [{ fact: 'noticedBy', condition: 'if most users noticed', tier: major, clause: null }, { fact: 'noticedBy', condition: 'if no users noticed', tier: minor, clause: null }],
  },
  precedents: [
    { announcementId: null, title: 'New recordings interface', url: 'https://example.com/array-1-41', note: null, likeness: 0.9, tier: medium, facts: { noticedBy: 'SOME', needsAction: false, knownRisk: false, kinds: ['FUNCTIONAL_CHANGE'] }, dropped: [{ title: 'Tutorial', reason: 'the interface explains itself' }] },
    { announcementId: null, title: 'Async migration of version 1.34.0', url: null, note: 'It asked users to act, yet was agreed as a medium announcement.', likeness: 0.4, tier: medium, facts: { noticedBy: 'SOME', needsAction: true, knownRisk: true, kinds: ['BACK_END'] }, dropped: [] },
  ],
  checklist: [],
  progress: { kept: 0, done: 0, unowned: 0, overdue: 0 },
  offersMaintenance: false,
  workCollisions: [],
  maintenances: [],
  comments: [],
  actions: actionsBut({ confirmPlan: refused('NotAgreed', 'No tier is in force yet.'), announce: refused('NotPlanned', 'The plan is not confirmed.') }),
};

export const productAgreed: Sheet = {
  ...proposed,
  revision: 4,
  standing: 'Waits for Marketing to agree',
  channelTold: { status: 'TOLD', url: 'https://example.slack.com/archives/C1/p1', reason: null, at: '2026-11-18T15:20:00.000Z', by: ravi },
  agreement: {
    ...proposed.agreement, status: 'ONE_SEAT', warns: true, sentence: 'Marketing has not agreed yet',
    reopenedBecause: 'Fact changed: noticed by some, was none', seats: [filled('PRODUCT', { person: ravi }), empty('MARKETING')],
  },
  comments: [{ id: 'c1', by: mina, at: '2026-11-19T10:02:00.000Z', text: 'The chart looks different after the change. Is that on purpose?' }],
};

export const disputed: Sheet = {
  ...productAgreed,
  revision: 6,
  standing: 'Two tiers are proposed',
  agreement: {
    ...productAgreed.agreement, status: 'DISPUTED', sentence: 'Two tiers are proposed: Medium by Ravi, Minor by Mina',
    seats: [filled('PRODUCT', { person: ravi }), filled('MARKETING', { person: mina, tier: minor, reason: 'few users open funnels on Fridays' })],
  },
};

export const agreed: Sheet = {
  ...productAgreed,
  revision: 9,
  state: 'AGREED',
  standing: '1 item has no owner',
  coordinator: mina,
  checklist: [...checklist],
  progress: { kept: 6, done: 1, unowned: 1, overdue: 1 },
  agreement: {
    ...productAgreed.agreement, status: 'AGREED', tier: medium, warns: false, reopenedBecause: null, sentence: 'Both teams agreed to Medium',
    seats: [filled('PRODUCT', { person: ravi }), filled('MARKETING', { person: mina, at: '2026-11-20T09:40:00.000Z' })],
  },
  actions: actionsBut({ confirmPlan: refused('ItemsUnowned', '1 item has no owner.', 'Give each kept item an owner, or drop it with a reason.'), announce: refused('NotPlanned', 'The plan is not confirmed.') }),
};

export const outdated: Sheet = { ...agreed, checklistOutdated: true, standing: 'The checklist is that of another tier' };

export const withdrawn: Sheet = { ...productAgreed, state: 'WITHDRAWN', standing: 'Withdrawn', withdrawnReason: 'The change was reverted.', actions: NAMES.map((name) => ({ name, allowed: false, refused: refused('Withdrawn', 'It was withdrawn, which is final.') })) };

/** It needs downtime, and nobody has scheduled it. */
export const withDowntime: Sheet = { ...productAgreed, facts: { ...proposed.facts, kinds: ['DOWNTIME'] }, offersMaintenance: true };

export const withMaintenance: Sheet = {
  ...withDowntime, offersMaintenance: false,
  maintenances: [{ id: 'maintenance-1', title: 'Moving events to new storage', phase: 'IN_PROGRESS', standing: 'In progress', window: { start: '2026-11-24T07:00:00.000Z', end: '2026-11-24T10:00:00.000Z', zone: 'Europe/Berlin' } }],
};

/** Two reasons against its day, from one maintenance. */
export const colliding: Sheet = {
  ...agreed,
  workCollisions: ['It ships in the middle of maintenance: “New disks”', 'Its banner and the bar of “New disks” would show at once'].map((because) => ({
    because, maintenance: { id: 'maintenance-2', title: 'New disks', window: { start: '2026-11-26T07:00:00.000Z', end: '2026-11-26T09:00:00.000Z', zone: 'Europe/Berlin' } },
  })),
};
