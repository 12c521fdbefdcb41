const named = (instant: string, timeZone: string, timeZoneName: 'short' | 'longOffset'): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName }).formatToParts(new Date(instant)).find(({ type }) => type === 'timeZoneName')?.value ?? '';

/**
 * What stands behind the hour at each end of a window: ` CEST` and ` CET` where the clocks are changed in between,
 * since 02:30 comes twice in that night; nothing else.
 */
export const clocksOf = ({ start, end }: { readonly start: string; readonly end: string }, zone: string): readonly [atStart: string, atEnd: string] =>
  named(start, zone, 'longOffset') === named(end, zone, 'longOffset') ? ['', ''] : [` ${named(start, zone, 'short')}`, ` ${named(end, zone, 'short')}`];
