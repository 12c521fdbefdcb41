import { describe, expect, it } from '@jest/globals';
import { bothOf, clockChange, lengthInWords, meantBy, typedAnew, typedAs, wallClock } from './zoned.js';

const BERLIN = 'Europe/Berlin';

describe('a time on a zone’s wall', () => {
  it.each([
    ['2026-11-25T08:00', BERLIN, '2026-11-25T07:00:00.000Z'],
    ['2026-07-25T08:00', BERLIN, '2026-07-25T06:00:00.000Z'],
    ['2026-11-25T00:30', 'Asia/Kolkata', '2026-11-24T19:00:00.000Z'],
    ['2026-11-25T23:30', 'Pacific/Kiritimati', '2026-11-25T09:30:00.000Z'],
  ])('%s in %s is %s', (wall, zone, instant) => {
    expect(meantBy(wall, zone)).toEqual({ instant, reading: 'once' });
    expect(wallClock(instant, zone)).toBe(wall);
  });

  it('that the clocks go over is as much later', () => {
    expect(meantBy('2027-03-28T02:30', BERLIN)).toEqual({ instant: '2027-03-28T01:30:00.000Z', reading: 'skipped' });
    expect(wallClock('2027-03-28T01:30:00.000Z', BERLIN)).toBe('2027-03-28T03:30');
  });

  it('that comes twice is the first of both', () => {
    expect(meantBy('2026-10-25T02:30', BERLIN)).toEqual({ instant: '2026-10-25T00:30:00.000Z', reading: 'twice' });
  });

  it('that comes twice is the one of the offset that was chosen', () => {
    expect(meantBy('2026-10-25T02:30+01:00', BERLIN)).toEqual({ instant: '2026-10-25T01:30:00.000Z', reading: 'twice' });
    expect(meantBy('2026-10-25T02:30+02:00', BERLIN)).toEqual({ instant: '2026-10-25T00:30:00.000Z', reading: 'twice' });
    expect(bothOf('2026-10-25T02:30', BERLIN)).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']);
    expect(bothOf('2026-10-25T04:30', BERLIN)).toEqual([]);
  });

  it('drops an offset that its zone does not have then', () => {
    expect(meantBy('2026-10-25T02:30+01:00', 'Asia/Tokyo')).toEqual({ instant: '2026-10-24T17:30:00.000Z', reading: 'once' });
    expect(typedAnew('2026-10-25T02:45', '2026-10-25T02:30+01:00', BERLIN)).toBe('2026-10-25T02:45+01:00');
    expect(typedAnew('2026-10-25T04:45', '2026-10-25T02:30+01:00', BERLIN)).toBe('2026-10-25T04:45');
  });

  it.each([
    ['2026-10-25T00:30:00.000Z', BERLIN, '2026-10-25T02:30+02:00'],
    ['2026-10-25T01:30:00.000Z', BERLIN, '2026-10-25T02:30+01:00'],
    ['2026-10-25T02:30:00.000Z', BERLIN, '2026-10-25T03:30'],
    ['2026-11-01T06:30:00.000Z', 'America/New_York', '2026-11-01T01:30-05:00'],
    ['2027-04-03T15:15:00.000Z', 'Australia/Lord_Howe', '2027-04-04T01:45+10:30'],
  ])('%s in %s is typed as %s, and read as it was', (instant, zone, typed) => {
    expect(typedAs(instant, zone)).toBe(typed);
    expect(meantBy(typed, zone)?.instant).toBe(instant);
  });

  it('is nothing where it is no time', () => {
    expect(meantBy('', BERLIN)).toBeUndefined();
    expect(meantBy('2026-13-45T99:00', BERLIN)).toBeUndefined();
  });

  it('knows when the clocks change between two instants', () => {
    expect(clockChange({ start: '2026-10-24T22:00:00.000Z', end: '2026-10-25T03:00:00.000Z' }, BERLIN)).toBe(-3_600_000);
    expect(clockChange({ start: '2027-03-28T00:00:00.000Z', end: '2027-03-28T04:00:00.000Z' }, BERLIN)).toBe(3_600_000);
    expect(clockChange({ start: '2026-11-25T07:00:00.000Z', end: '2026-11-25T09:00:00.000Z' }, BERLIN)).toBe(0);
  });

  it.each([[45, '45 minutes'], [60, '1 hour'], [150, '2 hours 30 minutes'], [4320, '3 days'], [0, '0 minutes']])('%i minutes are %s', (minutes, words) => {
    expect(lengthInWords(minutes * 60_000)).toBe(words);
  });
});
