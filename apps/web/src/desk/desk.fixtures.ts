import type { DeskAnnouncementFragment, DeskDecisionFragment, DeskItemFragment, DeskSheetFragment } from '../api/generated/graphql.js';

type Tier = DeskAnnouncementFragment['suggestion']['tier'];
type Person = NonNullable<DeskAnnouncementFragment['proposedBy']>;

export const minor: Tier = { id: 'minor', name: 'Minor', level: 1, of: 3 };
export const medium: Tier = { id: 'medium', name: 'Medium', level: 2, of: 3 };
export const major: Tier = { id: 'major', name: 'Major', level: 3, of: 3 };

export const ravi: Person = { id: 'person-ravi', name: 'Ravi Menon', initials: 'RM', teams: ['PRODUCT'] };
export const mina: Person = { id: 'person-mina', name: 'Mina Okafor', initials: 'MO', teams: ['MARKETING'] };
export const jonas: Person = { id: 'person-jonas', name: 'Jonas Weber', initials: 'JW', teams: ['MARKETING'] };

const mediumClause = {
  id: 'medium-1', quote: 'noticeable impact on the experience of some users, but not the majority', summary: 'Some users notice, not most.',
};

/** Product agreed four days ago; Marketing's seat waits for the reader. */
export const waiting: DeskDecisionFragment = {
  id: 'announcement-funnels', revision: 3, state: 'PROPOSED', title: 'Funnels load in half the time',
  standing: 'Waits for Marketing to agree', supportExpected: true, proposedAt: '2026-11-18T16:20:00.000Z', proposedBy: ravi,
  target: { date: '2026-11-26', time: '10:00', zone: 'Europe/Berlin', instant: '2026-11-26T09:00:00.000Z' },
  channelTold: { status: 'TOLD' },
  agreement: {
    status: 'ONE_SEAT', soughtSince: '2026-11-18T16:20:00.000Z', ageHours: 96, warns: true, chased: true,
    sentence: 'Product agreed to Medium; Marketing has not', reopenedBecause: null, tier: null,
    seats: [
      { team: 'PRODUCT', state: 'AGREED', at: '2026-11-18T16:20:00.000Z', reason: null, person: ravi, tier: medium },
      { team: 'MARKETING', state: 'EMPTY', at: null, reason: null, person: null, tier: null },
    ],
  },
  suggestion: { tier: medium, clauses: [mediumClause] },
  actions: [{ name: 'agreeTier', allowed: true, refused: null }],
};

/** Nobody has agreed yet. */
export const fresh: DeskDecisionFragment = {
  ...waiting, id: 'announcement-replay', title: 'Session replay on mobile', standing: 'Nobody has agreed yet',
  target: { date: '2026-12-09', time: null, zone: 'Europe/Berlin', instant: '2026-12-08T23:00:00.000Z' },
  agreement: {
    ...waiting.agreement, status: 'NOBODY', ageHours: 26, warns: false, sentence: 'Nobody has agreed yet',
    seats: waiting.agreement.seats.map((seat) => ({ ...seat, state: 'EMPTY', at: null, person: null, tier: null })),
  },
};

/** Two tiers are proposed. */
export const disputed: DeskDecisionFragment = {
  ...waiting, id: 'announcement-zones', title: 'Time zone fixes in weekly digests', standing: 'Two tiers are proposed', target: null,
  agreement: {
    ...waiting.agreement, status: 'DISPUTED', ageHours: 2, warns: false, sentence: 'Two tiers are proposed',
    seats: [
      { team: 'PRODUCT', state: 'AGREED', at: '2026-11-22T10:20:00.000Z', reason: null, person: ravi, tier: minor },
      { team: 'MARKETING', state: 'OBJECTED', at: '2026-11-22T10:40:00.000Z', reason: 'The chart looks different.', person: mina, tier: minor },
    ],
  },
};

/** A seat that cannot be filled yet, with the clause that says so. */
export const channelNotTold: DeskDecisionFragment = {
  ...waiting, id: 'announcement-exports', title: 'Exports keep their column order', channelTold: { status: 'NOT_TOLD' },
  actions: [{
    name: 'agreeTier', allowed: false,
    refused: {
      code: 'ChannelNotTold', because: 'Marketing’s channel has not been told.',
      remedy: 'Record the link of the message, or waive it with a reason.',
      clause: { id: 'first-step', quote: 'message the Marketing channel on Slack', playbookVersion: 1 },
    },
  }],
};

const about = (title: string): DeskItemFragment['announcement'] => ({
  id: 'announcement-eu', revision: 12, title, state: 'AGREED', target: { date: '2026-11-24', zone: 'Europe/Berlin' },
});

export const posts: DeskItemFragment = {
  announcement: about('EU Cloud for everyone'),
  item: {
    id: 'item-posts', title: 'Twitter and LinkedIn post', due: '2026-11-20', dueRule: 'on the day of release', overdue: true, state: 'OPEN',
    completionRule: 'both are needed', missing: ['LinkedIn'], owner: mina, channels: [{ id: 'social.twitter', label: 'Twitter' }, { id: 'social.linkedin', label: 'LinkedIn' }],
  },
};

export const shareLinks: DeskItemFragment = {
  announcement: about('EU Cloud for everyone'),
  item: {
    id: 'item-share', title: 'Share the links internally', due: '2026-11-22', dueRule: 'on the day of release', overdue: false, state: 'OPEN',
    completionRule: 'waits for a post to have its link', missing: ['a post with its link'], owner: mina, channels: [{ id: 'slack.internal', label: 'Slack' }],
  },
};

export const tutorial: DeskItemFragment = {
  announcement: about('Session replay on mobile'),
  item: {
    id: 'item-tutorial', title: 'Tutorial for the day of release', due: '2026-12-09', dueRule: 'on the day of release', overdue: false, state: 'OPEN',
    completionRule: 'done with a link', missing: ['a link'], owner: null, channels: [{ id: 'docs', label: 'Docs' }],
  },
};

/** A day with everything on it. */
export const busyDesk: DeskSheetFragment = {
  counts: { agreements: 4, agreementsElsewhere: 1, toMove: 1, mine: 2, overdue: 1, unowned: 1, underWay: 7 },
  agreements: [waiting, channelNotTold, fresh, disputed],
  agreementsElsewhere: [{ ...waiting, id: 'announcement-billing', title: 'Invoices by mail' }],
  toMove: [{
    announcement: { id: 'announcement-eu', revision: 12, title: 'EU Cloud for everyone', state: 'AGREED', target: { date: '2026-11-24', zone: 'Europe/Berlin' }, agreement: { tier: major } },
    action: 'confirmPlan', sentence: 'Every item has an owner: the plan can be confirmed',
  }],
  mine: [posts, shareLinks],
  overdue: [posts],
  unowned: [tutorial],
};

export const emptyDesk: DeskSheetFragment = {
  counts: { agreements: 0, agreementsElsewhere: 0, toMove: 0, mine: 0, overdue: 0, unowned: 0, underWay: 0 },
  agreements: [], agreementsElsewhere: [], toMove: [], mine: [], overdue: [], unowned: [],
};
