import { windowIn } from '../../libs/domain/dist/index.js';

/** A window (instants), a zone, and how it reads there. Written down by hand from the zones' rules. */
export const LOCAL: readonly (readonly [start: string, end: string, zone: string, reads: string])[] = [
  ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', 'Europe/Berlin', 'Sun 25 Oct, 02:30 CEST to 02:30 CET (Europe/Berlin)'],
  ['2026-10-24T23:30:00Z', '2026-10-25T00:30:00Z', 'Europe/Berlin', 'Sun 25 Oct, 01:30 CEST to 02:30 CEST (Europe/Berlin)'],
  ['2027-03-28T00:30:00Z', '2027-03-28T01:30:00Z', 'Europe/Berlin', 'Sun 28 Mar, 01:30 CET to 03:30 CEST (Europe/Berlin)'],
  ['2027-03-27T22:30:00Z', '2027-03-28T00:30:00Z', 'Europe/Berlin', 'Sat 27 Mar, 23:30 to Sun 28 Mar, 01:30 (Europe/Berlin)'],
  ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', 'Asia/Kolkata', 'Sun 25 Oct, 06:00 to 07:00 (Asia/Kolkata)'],
  ['2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z', 'America/New_York', 'Sun 1 Nov, 01:30 GMT-4 to 01:30 GMT-5 (America/New_York)'],
  ['2026-10-03T15:00:00Z', '2026-10-03T15:45:00Z', 'Australia/Lord_Howe', 'Sun 4 Oct, 01:30 GMT+10:30 to 02:45 GMT+11 (Australia/Lord_Howe)'],
  ['2026-12-31T22:59:59Z', '2026-12-31T23:00:00Z', 'Europe/Berlin', 'Thu 31 Dec, 23:59 to Fri 1 Jan, 00:00 (Europe/Berlin)'],
];

export const wrongTimes = (): readonly string[] => LOCAL.flatMap(([start, end, zone, reads]) => {
  const said = windowIn({ start, end }, zone);
  return said === reads ? [] : [`${start} to ${end} reads “${said}” and not “${reads}”`];
});

/** The control: whoever leaves out by which time it is told. Two ends that are an hour apart read the same then. */
export const looksEmpty = (): number => LOCAL.filter(([start, end, timeZone]) => {
  const read = (instant: string): string => new Intl.DateTimeFormat('en-GB', { day: 'numeric', hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(instant));
  return read(start) === read(end);
}).length;
