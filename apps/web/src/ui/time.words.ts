const LANGUAGE = 'en-GB';
const DAY_MS = 86_400_000;

/** The zone of the reader. */
export const readersZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

const parts = (instant: number, options: Intl.DateTimeFormatOptions): Record<string, string> =>
  Object.fromEntries(new Intl.DateTimeFormat(LANGUAGE, { hourCycle: 'h23', ...options }).formatToParts(instant).map(({ type, value }) => [type, value]));

/** `Mon 24 Nov 09:12 CET`, with the year where it is not this one. */
export const instantInWords = (instant: string, now: number, zone = readersZone()): string => {
  const at = Date.parse(instant);
  const { weekday, day, month, year, hour, minute, timeZoneName } = parts(at, {
    timeZone: zone, weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short',
  });
  const other = parts(now, { timeZone: zone, year: 'numeric' })['year'] !== year;
  return `${weekday} ${day} ${month}${other ? ` ${year}` : ''} ${hour}:${minute} ${timeZoneName}`;
};

/** `09:12 CET`. */
export const clockInWords = (instant: string, zone = readersZone()): string => {
  const { hour, minute, timeZoneName } = parts(Date.parse(instant), { timeZone: zone, hour: '2-digit', minute: '2-digit', timeZoneName: 'short' });
  return `${hour}:${minute} ${timeZoneName}`;
};

/** `Wed 25 Nov 08:00 to 10:00 CET`; the second day, and another zone's name, where they differ. */
export const windowInWords = ({ start, end }: { readonly start: string; readonly end: string }, now: number, zone = readersZone()): string => {
  const [first, second] = [instantInWords(start, now, zone), instantInWords(end, now, zone)];
  const [begins, ends] = [first.split(' '), second.split(' ')];
  const sameZone = begins.at(-1) === ends.at(-1);
  const sameDay = begins.slice(0, -2).join(' ') === ends.slice(0, -2).join(' ');
  return `${(sameZone ? begins.slice(0, -1) : begins).join(' ')} to ${(sameDay ? ends.slice(-2) : ends).join(' ')}`;
};

const STEPS: readonly (readonly [unit: string, ms: number])[] = [
  ['year', 365 * DAY_MS], ['month', 30 * DAY_MS], ['week', 7 * DAY_MS], ['day', DAY_MS], ['hour', 3_600_000], ['minute', 60_000],
];

/** `4 days`, `12 minutes`; `a moment` under one minute. */
export const durationInWords = (ms: number): string => {
  const size = Math.abs(ms);
  // Weeks read well only once there are two of them: nobody says "1 week" of eight days.
  const step = STEPS.find(([unit, of]) => size >= (unit === 'week' ? 2 * of : of));
  if (!step) return 'a moment';
  const count = Math.floor(size / step[1]);
  return `${count} ${step[0]}${count === 1 ? '' : 's'}`;
};

/** `4 days ago`, `in 12 minutes`, `just now`. */
export const agoInWords = (instant: string, now: number): string => {
  const ms = Date.parse(instant) - now;
  if (Math.abs(ms) < 60_000) return 'just now';
  return ms < 0 ? `${durationInWords(ms)} ago` : `in ${durationInWords(ms)}`;
};

/** The date in a zone, `YYYY-MM-DD`. */
export const dateIn = (now: number, zone = readersZone()): string => {
  const { year, month, day } = parts(now, { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return `${year}-${month}-${day}`;
};

/** Whole days from one date to another. */
export const daysBetween = (from: string, until: string): number => Math.round((Date.parse(until) - Date.parse(from)) / DAY_MS);

/** `Thu 27 Nov`, with the year where it is not that of `today`. */
export const dateInWords = (date: string, today: string): string => {
  const { weekday, day, month, year } = parts(Date.parse(date), { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  return `${weekday} ${day} ${month}${today.slice(0, 4) === year ? '' : ` ${year}`}`;
};

/** `today`, `yesterday`, `tomorrow`, else as `dateInWords`. */
export const dayInWords = (date: string, today: string): string => {
  const days = daysBetween(today, date);
  if (days === 0) return 'today';
  if (days === -1) return 'yesterday';
  return days === 1 ? 'tomorrow' : dateInWords(date, today);
};
