import type { IssuedDue, Target } from './announcement.values.js';

/** Calendar arithmetic on dates written `YYYY-MM-DD`; no clock, only zones. */
const DAY = 86_400_000;

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00.000Z`) / DAY;
const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Whole calendar days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

export const dayAfter = (date: string): string => dateOf(dayNumber(date) + 1);

/** Making a formatter costs a thousand times more than using it; there are only as many as zones. */
const clocks = new Map<string, Intl.DateTimeFormat>();

const clockOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  });
  clocks.set(timeZone, clock);
  return clock;
};

/** What the wall clock of a zone shows at an instant, as if it were UTC, in milliseconds. */
const wallClock = (zone: string, instant: number): number => {
  const parts = clockOf(zone).formatToParts(instant);
  const read = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second'));
};

/** The date on the wall of a zone; `now` is an ISO instant. */
export const dateIn = (zone: string, now: string): string => new Date(wallClock(zone, Date.parse(now))).toISOString().slice(0, 10);

/** The instant a target means, as ISO in UTC: at its time, or when its day begins. A time that a clock change skips is the one after it. */
export const instantOf = ({ date, time, zone }: Target): string => {
  const wanted = Date.parse(`${date}T${time ?? '00:00'}:00.000Z`);
  const offsetAt = (instant: number): number => wallClock(zone, instant) - instant;
  // The offset of the guess may be that of the other side of a clock change, so it is asked twice.
  const guess = wanted - offsetAt(wanted);
  const second = wanted - offsetAt(guess);
  const fits = [second, guess].find((instant) => wallClock(zone, instant) === wanted);
  return new Date(fits ?? Math.max(guess, second)).toISOString();
};

const LAST_DAY = { friday: 5, saturday: 6, sunday: 7 } as const;

/** The last day of the ISO week that a date is in, but never before that date. */
const endOfWeek = (date: string, endsOn: keyof typeof LAST_DAY): string => {
  const day = dayNumber(date);
  const weekday = new Date(day * DAY).getUTCDay() || 7;
  return dateOf(day + Math.max(0, LAST_DAY[endsOn] - weekday));
};

/** When a rule falls due; null without a target date. */
export const dueBy = (rule: IssuedDue | null, target: Target | null): string | null => {
  if (rule === null || target === null) return null;
  switch (rule.kind) {
    case 'day-of-release': return target.date;
    case 'week-of-release': return endOfWeek(target.date, rule.weekEndsOn);
  }
};

const dayWords = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' });

/** For example `Thu 27 Nov`. */
export const shortDate = (date: string): string => {
  const parts = dayWords.formatToParts(Date.parse(`${date}T00:00:00Z`));
  const read = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return `${read('weekday')} ${read('day')} ${read('month')}`;
};
