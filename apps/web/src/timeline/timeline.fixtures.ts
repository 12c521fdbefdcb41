import type { TimelineRowFragment } from '../api/generated/graphql.js';

const ravi = { id: 'person-ravi', name: 'Ravi Menon', initials: 'RM', teams: ['PRODUCT'] } as const;
const mina = { id: 'person-mina', name: 'Mina Okafor', initials: 'MO', teams: ['MARKETING'] } as const;

const about = { aboutId: 'announcement-funnels', aboutTitle: 'Funnels load in half the time', effectiveAt: null, reason: null, clause: null, milestone: false };

/** One of each look, newest first. */
export const entries: readonly TimelineRowFragment[] = [
  { ...about, id: '5', position: '5', revision: 4, type: 'TierSettled', sentence: 'Both seats agreed to Medium', actor: mina, team: 'MARKETING', recordedAt: '2026-11-24T08:12:00.000Z', milestone: true,
    clause: { id: 'agreement-1', quote: 'Which tier applies is agreed upon by the Marketing and Product teams', summary: 'Both teams agree.', playbookVersion: 1 }, data: { tier: { id: 'medium', name: 'Medium' } } },
  { ...about, id: '4', position: '4', revision: 3, type: 'FactsRevised', sentence: 'Fact changed: noticed by some, was none. Both seats re-opened', actor: ravi, team: 'PRODUCT', recordedAt: '2026-11-23T17:40:00.000Z', data: { changed: ['noticedBy'] } },
  { ...about, id: '3', position: '3', revision: 2, type: 'TierObjected', sentence: 'Marketing objects to Minor', actor: mina, team: 'MARKETING', recordedAt: '2026-11-21T10:02:00.000Z', reason: 'the chart looks different', data: {} },
  { ...about, id: '2', position: '2', revision: 1, type: 'AnnouncementMade', sentence: 'Announced', actor: mina, team: 'MARKETING', recordedAt: '2026-11-21T09:30:00.000Z', effectiveAt: '2026-11-20T15:00:00.000Z', milestone: true, data: {} },
  { ...about, id: '1', position: '1', revision: 0, type: 'PersonRegistered', sentence: 'Erased person was registered', actor: null, team: 'ADMIN', aboutId: 'person-x', aboutTitle: 'Erased person', recordedAt: '2025-11-20T15:20:00.000Z', data: {} },
];
