import type { PlaybookSheetFragment, PlaybookVersionFragment } from '../api/generated/graphql.js';
import type { Difference } from './difference-words.js';

const clause = (id: string, quote: string, summary: string, tierId: string | null = null) => ({ id, quote, summary, playbookVersion: 2, tierId });
const first = clause('minor-1', 'Minor announcements involve changes which have no noticeable impact on the experience of most users.', 'Most users notice nothing.', 'minor');

export const minor: PlaybookSheetFragment['tiers'][number] = {
  id: 'minor', name: 'Minor', level: 1, of: 3, clauses: [first],
  offers: [
    { id: 'digest', title: 'Line in the digest', detail: null, dueRule: 'on the day of release', completionRule: '', channels: [{ id: 'digest', label: 'PostHog Array' }], clause: clause('minor-4', 'Including them as ‘Other improvements and fixes’ in PostHog Array.', 'In the digest.') },
    { id: 'social', title: 'Short Twitter or LinkedIn post', detail: 'Short.', dueRule: 'on the day of release', completionRule: 'either one completes it', channels: [{ id: 't', label: 'Twitter' }, { id: 'l', label: 'LinkedIn' }], clause: clause('minor-5', 'Writing a short Twitter and/or LinkedIn post.', 'A post.') },
  ],
};

export const precedents: PlaybookSheetFragment['precedents'] = [
  { title: 'Bug fixes to timezone management', url: 'https://posthog.com/blog', note: null, tier: { id: 'minor', name: 'Minor', level: 1, of: 3 }, facts: { noticedBy: 'NONE', needsAction: false, knownRisk: false, kinds: ['BUG_FIX'] }, dropped: [] },
  { title: 'Async migration of 1.34.0', url: null, note: 'It asked users to act: kept at Medium as an override.', tier: { id: 'medium', name: 'Medium', level: 2, of: 3 }, facts: { noticedBy: 'SOME', needsAction: true, knownRisk: true, kinds: ['BACK_END'] }, dropped: [{ title: 'Tutorial', reason: 'the mail was enough' }] },
];

export const clauses = [clause('agreement-1', 'Which tier applies is agreed upon by the Marketing and Product teams', 'Marketing and Product agree to the same tier.'), first];

export const versions: readonly PlaybookVersionFragment[] = [
  { id: 'playbook-2', version: 2, title: 'Product announcements', publishedAt: '2026-11-23T09:00:00.000Z', publishedBy: { id: 'person-ada', name: 'Ada Berg', initials: 'AB', teams: ['ADMIN'] } },
  { id: 'playbook-1', version: 1, title: 'Product announcements', publishedAt: '2026-11-01T09:00:00.000Z', publishedBy: null },
];

export const differences: readonly Difference[] = [
  { path: 'tiers.medium.offers.tutorial.due.kind', kind: 'CHANGED', was: 'week-of-release', now: 'day-of-release' },
  { path: 'channels.mastodon', kind: 'ADDED', was: null, now: { id: 'mastodon', label: 'Mastodon' } },
  { path: 'agreementWarnsDaysBefore', kind: 'REMOVED', was: 7, now: null },
];
