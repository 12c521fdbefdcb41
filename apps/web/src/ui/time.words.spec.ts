import { describe, expect, it } from '@jest/globals';
import { agoInWords, dateIn, dayInWords, daysBetween, durationInWords, instantInWords, windowInWords } from './time.words.js';

const now = Date.parse('2026-11-24T09:00:00.000Z');

describe('times in words', () => {
  it('name the zone', () => {
    expect(instantInWords('2026-11-24T08:12:00.000Z', now, 'Europe/Berlin')).toBe('Tue 24 Nov 09:12 CET');
    expect(instantInWords('2026-11-24T08:12:00.000Z', now, 'UTC')).toBe('Tue 24 Nov 08:12 UTC');
  });

  it('name the year where it is another', () => {
    expect(instantInWords('2025-11-24T08:12:00.000Z', now, 'UTC')).toBe('Mon 24 Nov 2025 08:12 UTC');
  });

  it('tell a window, with the second day and another zone’s name where they differ', () => {
    expect(windowInWords({ start: '2026-11-25T07:00:00.000Z', end: '2026-11-25T09:00:00.000Z' }, now, 'Europe/Berlin')).toBe('Wed 25 Nov 08:00 to 10:00 CET');
    expect(windowInWords({ start: '2026-11-25T21:00:00.000Z', end: '2026-11-26T01:00:00.000Z' }, now, 'UTC')).toBe('Wed 25 Nov 21:00 to Thu 26 Nov 01:00 UTC');
    expect(windowInWords({ start: '2027-03-28T00:30:00.000Z', end: '2027-03-28T01:30:00.000Z' }, now, 'Europe/Berlin')).toBe('Sun 28 Mar 2027 01:30 CET to 03:30 CEST');
  });

  it('count whole units, and weeks only from two on', () => {
    expect(durationInWords(59_000)).toBe('a moment');
    expect(durationInWords(12 * 60_000)).toBe('12 minutes');
    expect(durationInWords(8 * 86_400_000)).toBe('8 days');
    expect(durationInWords(15 * 86_400_000)).toBe('2 weeks');
  });

  it('say ago and in', () => {
    expect(agoInWords('2026-11-20T09:00:00.000Z', now)).toBe('4 days ago');
    expect(agoInWords('2026-11-24T10:00:00.000Z', now)).toBe('in 1 hour');
    expect(agoInWords('2026-11-24T09:00:20.000Z', now)).toBe('just now');
  });

  it('know the day of a zone, which is not everybody’s', () => {
    expect(dateIn(Date.parse('2026-11-24T23:30:00.000Z'), 'Europe/Berlin')).toBe('2026-11-25');
    expect(dateIn(Date.parse('2026-11-24T23:30:00.000Z'), 'America/New_York')).toBe('2026-11-24');
  });

  it('call the days around today by their names', () => {
    expect(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-27', '2027-01-04'].map((date) => dayInWords(date, '2026-11-24'))).toEqual(['yesterday', 'today', 'tomorrow', 'Fri 27 Nov', 'Mon 4 Jan 2027']);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });
});
