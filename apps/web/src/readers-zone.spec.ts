import { inReadersZone, readersZone } from './readers-zone.js';

const of = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;
/** What a reader there is told at that moment, of times as the service page writes them. */
const read = (timeZone: string, now: string, html: string): string => {
  const root = of(html);
  inReadersZone(root, Date.parse(now), readersZone(timeZone, 'en-GB'));
  return root.textContent.replaceAll(/,/g, '');
};
const today = (instant: string): string => `<time datetime="${instant}" data-shape="today">?</time>`;
const range = (start: string, end: string): string => `<time datetime="${start}" data-shape="day">?</time> to <time datetime="${end}" data-shape="time" data-from="${start}">?</time>`;

describe('times in the reader’s zone', () => {
  it('have their day where it was yesterday there, though it is today in UTC', () => {
    expect(read('America/Los_Angeles', '2026-11-25T22:18:00Z', today('2026-11-25T00:30:00Z'))).toBe('Tue 24 Nov 16:30 GMT-8');
  });

  it('have their day where it is tomorrow there, though it is today in UTC', () => {
    expect(read('Europe/Berlin', '2026-11-25T22:14:00Z', today('2026-11-25T23:15:00Z'))).toBe('Thu 26 Nov 00:15 CET');
  });

  it('are the hour alone where it is today there, though it is another day in UTC', () => {
    expect(read('America/Los_Angeles', '2026-11-26T01:00:00Z', today('2026-11-25T22:00:00Z'))).toBe('14:00 GMT-8');
  });

  it('of a range have the day once where it is the same there, today or not', () => {
    expect(read('Europe/Berlin', '2026-11-25T12:00:00Z', range('2026-11-25T22:30:00Z', '2026-11-25T22:45:00Z'))).toBe('Wed 25 Nov 23:30 CET to 23:45 CET');
    expect(read('Europe/Berlin', '2026-11-26T12:00:00Z', range('2026-11-25T22:30:00Z', '2026-11-25T23:30:00Z'))).toBe('Wed 25 Nov 23:30 CET to Thu 26 Nov 00:30 CET');
  });

  it('get their day when the reader’s day ends, and keep what they say in UTC', () => {
    const root = of(today('2026-11-25T22:00:00Z').replace('?', '22:00'));
    const berlin = readersZone('Europe/Berlin', 'en-GB');
    inReadersZone(root, Date.parse('2026-11-25T22:59:00Z'), berlin);
    expect(root.textContent).toBe('23:00 CET');
    inReadersZone(root, Date.parse('2026-11-25T23:01:00Z'), berlin);
    expect(root.textContent).toMatch(/Wed.* 25 Nov.* 23:00 CET/);
    expect(root.querySelector('time')?.title).toBe('22:00 UTC');
  });
});
