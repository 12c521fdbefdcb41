const formats = new Map<string, Intl.DateTimeFormat>();

/** `09:12`; the day stands above it. Formats are kept: making one costs more than using it a hundred times. */
export const clockTime = (instant: string, zone: string): string => {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  formats.set(zone, format);
  return format.format(new Date(instant));
};
