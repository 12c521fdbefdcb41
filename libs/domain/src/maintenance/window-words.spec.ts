import { momentIn, windowIn } from './window-words.js';

const BERLIN = 'Europe/Berlin';

describe('the words of a time in the night in which clocks are changed', () => {
  it('say by which clock each end of a window is, over the change', () => {
    expect(windowIn({ start: '2026-10-25T00:30:00.000Z', end: '2026-10-25T01:30:00.000Z' }, BERLIN)).toBe('Sun 25 Oct, 02:30 CEST to 02:30 CET (Europe/Berlin)');
  });

  it('tell the first hour that comes twice from the second, also where a window lies in one of them', () => {
    expect(windowIn({ start: '2026-10-25T00:10:00.000Z', end: '2026-10-25T00:50:00.000Z' }, BERLIN)).toBe('Sun 25 Oct, 02:10 CEST to 02:50 CEST (Europe/Berlin)');
    expect(windowIn({ start: '2026-10-25T01:10:00.000Z', end: '2026-10-25T01:50:00.000Z' }, BERLIN)).toBe('Sun 25 Oct, 02:10 CET to 02:50 CET (Europe/Berlin)');
    expect([momentIn('2026-10-25T00:30:00.000Z', BERLIN), momentIn('2026-10-25T01:30:00.000Z', BERLIN)]).toEqual(['Sun 25 Oct, 02:30 CEST (Europe/Berlin)', 'Sun 25 Oct, 02:30 CET (Europe/Berlin)']);
  });

  it('say so of half an hour that comes twice, and of a zone behind UTC', () => {
    expect(windowIn({ start: '2026-04-04T14:45:00.000Z', end: '2026-04-04T14:50:00.000Z' }, 'Australia/Lord_Howe')).toBe('Sun 5 Apr, 01:45 GMT+11 to 01:50 GMT+11 (Australia/Lord_Howe)');
    expect(windowIn({ start: '2026-11-01T05:30:00.000Z', end: '2026-11-01T05:40:00.000Z' }, 'America/New_York')).toBe('Sun 1 Nov, 01:30 GMT-4 to 01:40 GMT-4 (America/New_York)');
  });

  it('name no clock on any other day, nor where an hour is left out', () => {
    expect(windowIn({ start: '2026-10-26T01:10:00.000Z', end: '2026-10-26T01:50:00.000Z' }, BERLIN)).toBe('Mon 26 Oct, 02:10 to 02:50 (Europe/Berlin)');
    expect(windowIn({ start: '2027-03-28T00:00:00.000Z', end: '2027-03-28T00:59:00.000Z' }, BERLIN)).toBe('Sun 28 Mar, 01:00 to 01:59 (Europe/Berlin)');
    expect(momentIn('2026-10-25T02:00:00.000Z', BERLIN)).toBe('Sun 25 Oct, 03:00 (Europe/Berlin)');
    expect(momentIn('2026-11-25T09:00:00.000Z', BERLIN)).toBe('Wed 25 Nov, 10:00 (Europe/Berlin)');
  });
});
