import { clockInWords, readersZone } from './time.words.js';

/** When an announcement ships, as it was typed and as an instant. */
interface Target { readonly date: string; readonly time: string | null; readonly zone: string; readonly instant: string }

/** `Thu 26 Nov 2026, 10:00 CET`, and the reader's own time where that differs. */
export const targetInWords = ({ date, time, zone, instant }: Target, reader = readersZone()): string => {
  const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
    .format(Date.parse(date))
    .replace(',', '');
  if (!time) return reader === zone ? day : `${day}, in ${zone.replaceAll('_', ' ')}`;
  const there = clockInWords(instant, zone);
  const here = clockInWords(instant, reader);
  return there === here ? `${day}, ${there}` : `${day}, ${there} (${here} yours)`;
};
