import type { StoryEntry } from './story.js';

const mina = { name: 'Mina Okafor' };
const ravi = { name: 'Ravi Menon' };

const entry = (revision: number, sentence: string, recordedAt: string, more: Partial<StoryEntry> = {}): StoryEntry => ({
  id: `entry-${revision}`, sentence, recordedAt, effectiveAt: null, reason: null, revision, milestone: false, actor: ravi, clause: null, ...more,
});

/** Newest first, as the timeline answers. */
export const story: readonly StoryEntry[] = [
  entry(4, 'Product agreed to Medium', '2026-11-20T08:12:00.000Z', { milestone: true }),
  entry(3, 'Fact changed: noticed by some, was none. Both seats re-opened', '2026-11-19T17:40:00.000Z'),
  entry(2, 'Objected to Minor', '2026-11-19T10:02:00.000Z', { actor: mina, reason: 'the chart looks different' }),
  entry(1, 'Told #team-marketing', '2026-11-18T15:20:00.000Z'),
  entry(0, 'Proposed', '2026-11-18T15:20:00.000Z', { milestone: true }),
];
