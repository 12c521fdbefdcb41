import { readersZone } from '../ui/time.words.js';
import { zoneChoices } from '../ui/zones.js';
import type { FormField, Values } from '../ui/form-field.js';
import type { Audience, Link, Person, Sheet, Target } from './sheet.js';

const why: FormField = { name: 'reason', label: 'Why', kind: 'line', maxLength: 2000 };
const because = ({ reason }: Values): { readonly reason?: string } => (reason ? { reason } : {});

export const wordsFields = ({ title, summary }: Sheet): readonly FormField[] => [
  { name: 'title', label: 'Title', kind: 'line', value: title, required: true, maxLength: 140 },
  { name: 'summary', label: 'Summary', kind: 'text', value: summary, maxLength: 4000 },
];

/** Only what was changed is sent, so that what another person changed meanwhile stays. */
export const wordsInput =
  (sheet: Sheet) =>
  ({ title, summary }: Values): Values => ({
    ...(title !== undefined && title !== sheet.title && { title }),
    ...(summary !== undefined && summary !== sheet.summary && { summary }),
  });

export const audienceFields = ({ words, segments }: Audience): readonly FormField[] => [
  { name: 'words', label: 'Who is affected', kind: 'line', value: words, maxLength: 500 },
  { name: 'segments', label: 'Segments', kind: 'line', value: segments.join(', '), hint: 'Names of segments with commas between them, for example eu-region, funnels.' },
  why,
];

export const segmentsOf = (typed: string): string[] => [...new Set(typed.split(/[\s,]+/).filter(Boolean))];

export const audienceInput = (values: Values): Readonly<Record<string, unknown>> => ({
  audience: { words: values['words'] ?? '', segments: segmentsOf(values['segments'] ?? '') },
  ...because(values),
});

export const targetFields = (target: Target | null): readonly FormField[] => {
  const zone = target?.zone ?? readersZone();
  return [
    { name: 'date', label: 'Day it ships', kind: 'date', value: target?.date ?? '', hint: 'Empty takes the date away.' },
    { name: 'time', label: 'Time', kind: 'time', value: target?.time ?? '' },
    { name: 'zone', label: 'Zone', kind: 'choice', value: zone, choices: zoneChoices(zone) },
    why,
  ];
};

export const targetInput = (values: Values): Readonly<Record<string, unknown>> => {
  const { date, time, zone = readersZone() } = values;
  return { ...(date ? { target: { date, zone, ...(time && { time }) } } : { clearTarget: true }), ...because(values) };
};

export const linksFields = (links: readonly Link[]): readonly FormField[] => [
  { name: 'links', label: 'Links', kind: 'text', value: links.map(({ url, label }) => [url, label].filter(Boolean).join(' ')).join('\n'), hint: 'One a line: the address, then its name.' },
];

/** `https://… Name of it`, one a line. */
export const linksOf = (typed: string): { readonly url: string; readonly label?: string }[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [url = '', ...words] = line.split(/\s+/);
      const label = words.join(' ');
      return { url, ...(label && { label }) };
    });

export const linksInput = ({ links = '' }: Values): Readonly<Record<string, unknown>> => ({ links: linksOf(links) });

export const coordinatorFields = (people: readonly Person[], now: Person | null): readonly FormField[] => {
  const marketing = people.filter(({ teams }) => teams.includes('MARKETING'));
  return [{ name: 'person', label: 'Coordinator, from Marketing', kind: 'choice', value: now?.id ?? marketing[0]?.id ?? '', choices: marketing.map(({ id, name }) => ({ value: id, label: name })) }];
};
