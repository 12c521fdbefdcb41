import { z } from 'zod';
import { schemaVersionOf, subjects } from './catalogue.js';
import { EVENT_MEANINGS } from './event-meanings.js';
import type { SubjectEventType } from './timeline/subject-event.js';

/** A stored event as it stands in `history/`, with the file's path from there, for example `person/PersonRegistered.v1.json`. */
export interface StoredExample {
  readonly file: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: unknown;
}

/** The page `docs/events.md`, from the schemas and the stored examples. Not exported by the library: a test checks it, a script writes it. */
export const cataloguePage = (examples: readonly StoredExample[]): string =>
  [
    '# Events',
    'Everything that can be in the log, by subject: what it says, its fields, and one stored example. Written by `npm run catalogue` from the schemas; a test holds it to them.',
    'Beside its data each event carries: id, stream, revision (its place in the stream, from 0), position (its place in the log), when it was recorded and, if that differs, when it took effect, who did it and in which team’s lane, which command caused it, and the version of its schema. People are ids: names are in their own streams alone.',
    'An event is never renamed or reshaped: a field may be added that can be left out; anything else is a new version with an upcast.',
    'The stream `log-format` is nobody’s story and is shown nowhere: its last event, `LogFormatNoted`, holds `types`, the types of events that were ever written to the log, each with the newest version of its schema. An event is noted there before it is written for the first time, so that an older Fanfare does not start on a log that it cannot read.',
    ...subjects.flatMap(({ name, parse }) => [`## ${name}`, ...Object.entries(parse.schemas).flatMap(([type, schema]) => section(type as SubjectEventType, schema, examples))]),
  ].join('\n\n') + '\n';

const section = (type: SubjectEventType, schema: z.ZodType, examples: readonly StoredExample[]): readonly string[] => {
  const version = schemaVersionOf(type);
  const example = examples.find((one) => one.type === type && one.schemaVersion === version);
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { unrepresentable: 'any' });

  return [
    `### ${type}`,
    `Version ${version}. ${EVENT_MEANINGS[type]}`,
    ['| field | holds |', '| --- | --- |', ...Object.entries(properties).map(([field, of]) => `| \`${field}\`${required.includes(field) ? '' : ' (optional)'} | ${holds(of)} |`)].join('\n'),
    ...(example === undefined ? [] : [`\`libs/domain/src/history/${example.file}\``, `\`\`\`json\n${JSON.stringify(example.data, null, 2)}\n\`\`\``]),
  ];
};

type Json = Exclude<z.core.JSONSchema._JSONSchema, boolean>;

/** A type in words; what is nested deeper is named and not spelled out. */
const holds = (schema: Json | boolean, depth = 0): string => {
  const of = typeof schema === 'boolean' ? {} : schema;
  const choices = of.anyOf ?? of.oneOf;
  if (choices !== undefined) return either(choices.map((one) => holds(one, depth)));
  if (of.enum !== undefined) return either(of.enum.map((one) => `\`${String(one)}\``));
  if (of.const !== undefined) return `\`${String(of.const)}\``;
  if (of.type === undefined) return 'anything';
  return either([of.type].flat().map((type) => WORDS[type]?.(of, depth) ?? 'anything'));
};

const WORDS: Readonly<Record<string, (of: Json, depth: number) => string>> = {
  string: ({ format }) => (format === 'date' ? 'a date' : format === 'date-time' ? 'an instant' : 'a text'),
  integer: () => 'a number',
  number: () => 'a number',
  boolean: () => 'true or false',
  null: () => 'null',
  array: ({ items, prefixItems }, depth) =>
    prefixItems === undefined ? `a list: ${holds((items ?? true) as Json, depth)}` : `a list of ${prefixItems.length}: ${holds((prefixItems[0] ?? true) as Json, depth)}`,
  object: ({ properties = {} }, depth) => {
    const parts = Object.entries(properties).map(([name, part]) => (depth > 0 ? name : `${name}: ${holds(part, depth + 1)}`));
    return `{ ${parts.join(depth > 0 ? ', ' : '; ')} }`;
  },
};

const either = (words: readonly string[]): string => [...new Set(words)].join(' or ');
