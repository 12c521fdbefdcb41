const named = (instant: string | number, timeZone: string, timeZoneName: 'short' | 'longOffset'): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName }).formatToParts(new Date(instant)).find(({ type }) => type === 'timeZoneName')?.value ?? '';

/** By how much a zone is ahead of UTC, in milliseconds: of `GMT+10:30`, and of `GMT`. */
const aheadAt = (instant: number, zone: string): number => {
  const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)/.exec(named(instant, zone, 'longOffset')) ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
};

/** No clock is put back by more, in milliseconds. */
const FURTHEST = 3 * 3_600_000;
/** The clocks show that hour at another instant too: 02:30 comes twice in the night in which they go back. */
const comesTwice = (instant: string, zone: string): boolean => {
  const at = Date.parse(instant);
  const ahead = aheadAt(at, zone);
  return [-FURTHEST, FURTHEST].map((away) => aheadAt(at + away, zone)).some((other) => other !== ahead && aheadAt(at + ahead - other, zone) === other);
};

/** What stands behind an hour: ` CEST` where that hour comes twice; nothing else. */
export const clockOf = (instant: string, zone: string): string => (comesTwice(instant, zone) ? ` ${named(instant, zone, 'short')}` : '');

/** The same for both ends of a window, and where the clocks are changed in between. */
export const clocksOf = ({ start, end }: { readonly start: string; readonly end: string }, zone: string): readonly [atStart: string, atEnd: string] => {
  const asEver = named(start, zone, 'longOffset') === named(end, zone, 'longOffset') && !comesTwice(start, zone) && !comesTwice(end, zone);
  return asEver ? ['', ''] : [` ${named(start, zone, 'short')}`, ` ${named(end, zone, 'short')}`];
};
