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
  /** `skipped`: the clocks went forward over it, and the instant is as much later. `twice`: they went back, and the first of both is meant. */
  readonly reading: 'once' | 'skipped' | 'twice';
}

/** The instant that is meant by `2026-11-25T08:00` on a zone's wall; undefined for what is no time. */
export const meantBy = (wall: string, zone: string): Meant | undefined => {
  const asUtc = Date.parse(`${wall}Z`);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wall) || Number.isNaN(asUtc)) return undefined;
  const [before, after] = [offsetAt(asUtc - DAY_MS, zone), offsetAt(asUtc + DAY_MS, zone)];
  const found = [...new Set([asUtc - before, asUtc - after])].filter((instant) => wallClock(instant, zone) === wall).sort((a, b) => a - b);
  const instant = new Date(found[0] ?? asUtc - before).toISOString();
  return { instant, reading: found.length === 0 ? 'skipped' : found.length > 1 ? 'twice' : 'once' };
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
