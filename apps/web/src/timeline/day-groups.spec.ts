import { dayGroups } from './day-groups.js';

const at = (recordedAt: string): { readonly recordedAt: string } => ({ recordedAt });
const NOW = new Date('2026-11-22T12:00:00Z');

describe('the days of the timeline', () => {
  it('are the days of the reader, not those of the server', () => {
    const entries = [at('2026-11-21T23:30:00.000Z')];

    expect(dayGroups(entries, NOW, 'UTC')[0]?.name).toBe('Yesterday, Sat 21 Nov 2026');
    expect(dayGroups(entries, NOW, 'Europe/Berlin')[0]?.name).toBe('Today, Sun 22 Nov 2026');
  });

  it('keep the order of the entries and begin anew with each day', () => {
    const entries = [at('2026-11-22T09:00:00.000Z'), at('2026-11-22T08:00:00.000Z'), at('2026-11-19T08:00:00.000Z')];

    expect(dayGroups(entries, NOW, 'UTC').map(({ day, entries: of }) => [day, of.length])).toEqual([['2026-11-22', 2], ['2026-11-19', 1]]);
  });
});
