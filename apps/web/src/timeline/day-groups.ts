/** Entries of one day of the reader, the day named in words. */
export interface DayGroup<Entry> {
  /** `YYYY-MM-DD` in the reader's zone. */
  readonly day: string;
  readonly name: string;
  readonly entries: readonly Entry[];
}

const dayIn = (zone: string): ((instant: string | Date) => string) => {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return (instant) => format.format(new Date(instant));
};

/** `Today`, `Yesterday`, else for example `Fri 20 Nov 2026`. */
const nameOf = (day: string, today: string): string => {
  const distance = Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000);
  const words = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
    .format(new Date(`${day}T00:00:00Z`)).replace(',', '');
  if (distance === 0) return `Today, ${words}`;
  if (distance === 1) return `Yesterday, ${words}`;
  return words;
};

/** Groups entries by the day on which they were recorded, in the order given. */
export const dayGroups = <Entry extends { readonly recordedAt: string }>(
  entries: readonly Entry[], now: Date, zone: string,
): readonly DayGroup<Entry>[] => {
  const dayOf = dayIn(zone);
  const today = dayOf(now);
  const groups: { day: string; name: string; entries: Entry[] }[] = [];

  for (const entry of entries) {
    const day = dayOf(entry.recordedAt);
    const last = groups.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else groups.push({ day, name: nameOf(day, today), entries: [entry] });
  }
  return groups;
};
