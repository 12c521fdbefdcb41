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

/** A sentence ends, whoever typed it. */
export const sentence = (text: string): string => (text === '' || /[.!?…]$/.test(text) ? text : `${text}.`);

/** Every question with its answer, as HTML. What was said of the whole stands in where nobody answered that very question. */
export const questionsOf = (maintenance: PublicMaintenance, now: number): readonly (readonly [asked: string, answer: string])[] => {
  const { affected, regions, impact, window } = maintenance;
  const people = [sentence(affected), regions.length === 0 ? '' : `Regions: ${regions.join(', ')}.`].filter((part) => part !== '').join(' ');
  const expected = `We expect ${impact} impact.`;
  const instead: Partial<Record<keyof typeof ASKED, string>> = {
    ...(people === '' ? {} : { who: escaped(people) }),
    ...(impact === 'none' ? {} : { how: expected }),
    ...(isOver(maintenance, now) ? {} : { until: `Planned until ${time(window.end)}.` }),
  };
  const answered = new Map(maintenance.answers.map(({ question, answer }) => {
    if (answer === null) return [question, null];
    return [question, [escaped(sentence(answer)), ...(question === 'how' && impact !== 'none' ? [expected] : [])].join(' ')];
  }));
  return (Object.keys(ASKED) as (keyof typeof ASKED)[])
    .map((question) => [ASKED[question], answered.get(question) ?? instead[question] ?? UNKNOWN] as const);
};

/** Past its window, and nobody has said that it ended. */
export const isOver = ({ window }: PublicMaintenance, now: number): boolean => now > Date.parse(window.end);

const utc = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC', hourCycle: 'h23' });
const FORMATS = {
  day: utc({ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }),
  time: utc({ hour: '2-digit', minute: '2-digit' }),
} as const;

/** A time in UTC, as a reader without JavaScript sees it; the page's script says it in the reader's own zone. */
export const time = (instant: string, shape: keyof typeof FORMATS = 'day'): string =>
  `<time datetime="${escaped(instant)}" data-shape="${shape}">${escaped(FORMATS[shape].format(new Date(instant)))}</time>`;

/** By the hour alone where that is an hour of the day on which it is `now`. The page's script asks that again in the reader's zone. */
export const timeOrToday = (instant: string, now: number): string => {
  const today = instant.slice(0, 10) === new Date(now).toISOString().slice(0, 10);
  return time(instant, today ? 'time' : 'day').replace(/data-shape="\w+"/, 'data-shape="today"');
};

/** From when until when; the day stands once where it is the same. The page's script asks that again in the reader's zone. */
export const range = (start: string, end: string): string => {
  const shape = start.slice(0, 10) === end.slice(0, 10) ? 'time' : 'day';
  return `${time(start)} to ${time(end, shape).replace('>', ` data-from="${escaped(start)}">`)}`;
};

/** `25 minutes`, `3 hours`, `2 days`: rounded down, since nobody should be told more than is true. */
export const age = (milliseconds: number): string => {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  const [count, noun] = minutes < 120 ? [minutes, 'minute'] : minutes < 2880 ? [Math.floor(minutes / 60), 'hour'] : [Math.floor(minutes / 1440), 'day'];
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
};
