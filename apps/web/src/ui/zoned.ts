const DAY_MS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** What a clock on a zone's wall shows at an instant: `2026-11-25T08:00`. */
export const wallClock = (instant: number | string, zone: string): string => {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-CA', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
  });
  formats.set(zone, format);
  const parts = Object.fromEntries(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}`;
};

/** How far a zone's clock is ahead of UTC, in milliseconds. */
const offsetAt = (instant: number, zone: string): number => {
  const minute = Math.floor(instant / 60_000) * 60_000;
  return Date.parse(`${wallClock(minute, zone)}Z`) - minute;
};

export interface Meant {
  /** ISO 8601. */
  readonly instant: string;
  /** `skipped`: the clocks went forward over it, and the instant is as much later. `twice`: they went back, and the first of both is meant where none was chosen. */
  readonly reading: 'once' | 'skipped' | 'twice';
}

/** `2026-11-25T08:00`, as a field gives it; with `+01:00` behind it where it comes twice and the one of that offset was chosen. */
const TYPED = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})([+-]\d{2}:\d{2})?$/;

/** What of a typed time the field itself shows. */
export const wallOf = (typed: string): string => typed.slice(0, 16);

/** The instants at which a zone's clock shows a time, the first of them first: none that the clocks go over, two of what comes twice. */
const shownAt = (wall: string, zone: string): readonly number[] => {
  const asUtc = Date.parse(`${wall}Z`);
  const offsets = [offsetAt(asUtc - DAY_MS, zone), offsetAt(asUtc + DAY_MS, zone)];
  return [...new Set(offsets.map((offset) => asUtc - offset))].filter((instant) => wallClock(instant, zone) === wall).sort((a, b) => a - b);
};

/** The instant that is meant by a typed time on a zone's wall; undefined for what is no time. */
export const meantBy = (typed: string, zone: string): Meant | undefined => {
  const [, wall = '', offset] = TYPED.exec(typed) ?? [];
  const asUtc = Date.parse(`${wall}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const found = shownAt(wall, zone);
  const chosen = offset === undefined ? undefined : found.find((instant) => instant === Date.parse(`${wall}${offset}`));
  const instant = new Date(chosen ?? found[0] ?? asUtc - offsetAt(asUtc - DAY_MS, zone)).toISOString();
  return { instant, reading: found.length === 0 ? 'skipped' : found.length > 1 ? 'twice' : 'once' };
};

/** Both instants of a typed time that comes twice; none of any other. */
export const bothOf = (typed: string, zone: string): readonly string[] => {
  if (meantBy(typed, zone)?.reading !== 'twice') return [];
  return shownAt(wallOf(typed), zone).map((instant) => new Date(instant).toISOString());
};

/** An instant as it would be typed on a zone's clock: `meantBy` of it is that minute again, also where the clock shows it twice. */
export const typedAs = (instant: number | string, zone: string): string => {
  const wall = wallClock(instant, zone);
  return shownAt(wall, zone).length > 1 ? `${wall}${offsetInWords(offsetAt(new Date(instant).getTime(), zone))}` : wall;
};

/** Typed anew: the choice between two stays where there still is one. */
export const typedAnew = (wall: string, before: string, zone: string): string =>
  meantBy(wall, zone)?.reading === 'twice' && before.length > 16 ? `${wall}${before.slice(16)}` : wall;

/** `+01:00`. */
const offsetInWords = (ms: number): string => {
  const minutes = Math.round(Math.abs(ms) / 60_000);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${ms < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

/** By how much a zone's clocks are set on between two instants, in milliseconds; negative where they go back. */
export const clockChange = ({ start, end }: { readonly start: string; readonly end: string }, zone: string): number =>
  offsetAt(Date.parse(end), zone) - offsetAt(Date.parse(start), zone);

/** `45 minutes`, `2 hours`, `2 hours 30 minutes`, `3 days`. */
export const lengthInWords = (ms: number): string => {
  const minutes = Math.round(ms / 60_000);
  const count = (number: number, noun: string): string => (number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`);
  return [count(Math.floor(minutes / 1440), 'day'), count(Math.floor((minutes % 1440) / 60), 'hour'), count(minutes % 60, 'minute')].filter(Boolean).join(' ') || '0 minutes';
};
