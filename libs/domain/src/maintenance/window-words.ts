import { clockOf, clocksOf } from '../kernel/zone-words.js';
import type { Window } from './maintenance.values.js';

const at = (instant: string, timeZone: string, withDay = true): string =>
  new Intl.DateTimeFormat('en-GB', { ...(withDay ? { weekday: 'short', day: 'numeric', month: 'short' } : {}), hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(new Date(instant));
const dayOf = (instant: string, timeZone: string): string => new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(instant));

/** `Wed 25 Nov, 08:00 (Europe/Berlin)`; in the night of a change of clocks also by which of them. */
export const momentIn = (instant: string, zone: string): string => `${at(instant, zone)}${clockOf(instant, zone)} (${zone})`;

/**
 * `Wed 25 Nov, 08:00 to 10:00 (Europe/Berlin)`; the second day is named where it is another. Where the clocks are changed in between,
 * each says by which it is: `Sun 25 Oct, 02:30 CEST to 02:30 CET (Europe/Berlin)` is an hour.
 */
export const windowIn = ({ start, end }: Pick<Window, 'start' | 'end'>, zone: string): string => {
  const [atStart, atEnd] = clocksOf({ start, end }, zone);
  return `${at(start, zone)}${atStart} to ${at(end, zone, dayOf(start, zone) !== dayOf(end, zone))}${atEnd} (${zone})`;
};
