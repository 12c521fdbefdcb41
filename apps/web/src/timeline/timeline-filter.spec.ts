import { readFileSync } from 'node:fs';
import { EVENT_KINDS } from './event-kinds.js';
import { askedOf, belongs, readTimelineChoice, writeTimelineChoice } from './timeline-filter.js';

const agreed = {
  type: 'TierAgreed', team: 'PRODUCT', aboutId: 'announcement-1', recordedAt: '2026-11-20T10:00:00.000Z', actor: { id: 'person-ravi' },
} as const;

describe('what the timeline is narrowed to', () => {
  it('can be any kind of event that there is', () => {
    const catalogue = readFileSync(new URL('../../../../docs/events.md', import.meta.url), 'utf8');
    const types = [...catalogue.matchAll(/^### (\w+)/gm)].map(([, type]) => type);

    expect([...new Set(EVENT_KINDS.flatMap((kind) => kind.types))].sort()).toEqual(types.sort());
  });

  it('stands in the address and comes back from it', () => {
    const search = '?about=announcement-1&person=person-ravi&team=customer-success&types=TierAgreed,ItemDropped&since=2026-11-01&until=2026-11-20';

    expect(writeTimelineChoice(readTimelineChoice(search))).toBe(search);
  });

  it('includes the whole last day', () => {
    const { since, until } = askedOf(readTimelineChoice('?since=2026-11-20&until=2026-11-20'));

    expect(Date.parse(String(until)) - Date.parse(String(since))).toBe(24 * 60 * 60 * 1000);
  });

  it('lets a new entry in only where it belongs', () => {
    expect(belongs(agreed, readTimelineChoice(''))).toBe(true);
    expect(belongs(agreed, readTimelineChoice('?person=person-ravi&types=TierAgreed'))).toBe(true);
    expect(belongs(agreed, readTimelineChoice('?person=person-mina'))).toBe(false);
    expect(belongs(agreed, readTimelineChoice('?types=ItemDropped'))).toBe(false);
    expect(belongs(agreed, readTimelineChoice('?until=2026-11-19'))).toBe(false);
  });
});
