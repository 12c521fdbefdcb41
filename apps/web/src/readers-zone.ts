type Clock = (instant: Date) => string;

/** How a reader is told a time: with its day, or by the hour alone; and which day it is there. */
export interface ReadersZone {
  readonly day: Clock;
  readonly hour: Clock;
  readonly date: Clock;
}

/** Where the reader is, or where a test says that the reader is. */
export const readersZone = (timeZone?: string, locale?: string): ReadersZone => {
  const clock = (options: Intl.DateTimeFormatOptions): Clock => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone });
    return (instant) => format.format(instant);
  };
  // With the zone's short name: in the night in which the clocks go back, an hour is there twice.
  const hour = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const;
  return { day: clock({ weekday: 'short', day: 'numeric', month: 'short', ...hour }), hour: clock(hour), date: clock({ dateStyle: 'short' }) };
};

/** Says every time in the reader's zone. An hour alone is an hour of the day from which a range begins, else of `now`, where the page wants that. */
export const inReadersZone = (root: ParentNode, now: number, { day, hour, date }: ReadersZone): void => {
  for (const one of root.querySelectorAll('time')) {
    if (one.title === '') one.title = `${one.textContent} UTC`;
    const at = new Date(one.dateTime);
    const { shape, from } = one.dataset;
    const beside = from !== undefined ? new Date(from) : shape === 'today' ? new Date(now) : undefined;
    const said = (beside !== undefined && date(beside) === date(at) ? hour : day)(at);
    // What is on screen already is not touched: somebody may have marked it.
    if (one.textContent !== said) one.textContent = said;
  }
};
