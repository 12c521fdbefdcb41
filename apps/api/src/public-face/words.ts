import type { PublicMaintenance } from './snapshot.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Text is text. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => ENTITIES[one] as string);

export const UNKNOWN = 'We do not know yet.';

/** The questions of whoever meets the work, in the order in which they come to mind. */
const ASKED = {
  what: 'What are we doing?',
  who: 'Who is affected?',
  how: 'What will you notice?',
  dataAtRisk: 'Is data at risk?',
  until: 'Until when?',
  whatToDo: 'What should I do?',
} as const;

/** Every question with its answer. What was said of the whole stands in where nobody answered that very question. */
export const questionsOf = (maintenance: PublicMaintenance): readonly (readonly [string, string])[] => {
  const { affected, regions, impact } = maintenance;
  const people = [affected, regions.length === 0 ? '' : `Regions: ${regions.join(', ')}.`].filter((part) => part !== '').join(' ');
  const instead: Partial<Record<keyof typeof ASKED, string>> = {
    ...(people === '' ? {} : { who: people }),
    ...(impact === 'none' ? {} : { how: `We expect ${impact} impact.` }),
  };
  const answered = new Map(maintenance.answers.map(({ question, answer }) => [question, answer]));
  return (Object.keys(ASKED) as (keyof typeof ASKED)[]).map((question) => [ASKED[question], answered.get(question) ?? instead[question] ?? UNKNOWN] as const);
};

const zoned = (timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat('en-GB', { ...options, timeZone, hourCycle: 'h23' });
const formats = new Map<string, readonly [Intl.DateTimeFormat, Intl.DateTimeFormat]>();

/** A time with its day and its zone's name, as a reader without JavaScript sees it. The page's script says it in the reader's own zone. */
export const time = (instant: string, zone: string, shape: 'time' | 'day' = 'day'): string => {
  const known = formats.get(zone) ?? [
    zoned(zone, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }),
    zoned(zone, { hour: '2-digit', minute: '2-digit' }),
  ];
  formats.set(zone, known);
  const at = new Date(instant);
  return `<time datetime="${escaped(instant)}" data-shape="${shape}">${escaped(known[shape === 'day' ? 0 : 1].format(at))}</time>`;
};

/** `25 minutes`, `3 hours`, `2 days`: rounded down, since nobody should be told more than is true. */
export const age = (milliseconds: number): string => {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  const [count, noun] = minutes < 120 ? [minutes, 'minute'] : minutes < 2880 ? [Math.floor(minutes / 60), 'hour'] : [Math.floor(minutes / 1440), 'day'];
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
};
