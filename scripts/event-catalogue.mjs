// `npm run catalogue`: writes docs/events.md, every event that can be in the log, from the domain's schemas and the stored examples.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaVersionOf, subjects } from '../libs/domain/dist/index.js';
import { z } from 'zod';
import { ROOT } from './node.mjs';

export const FILE = 'docs/events.md';

const words = (schema) => {
  if (schema.anyOf) return schema.anyOf.map(words).join(' or ');
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum) return schema.enum.map((one) => `\`${one}\``).join(' / ');
  if (schema.type === 'array') return schema.prefixItems ? schema.prefixItems.map(words).join(' and ') : `list of ${words(schema.items)}`;
  if (schema.type === 'object') return schema.properties ? `{ ${Object.keys(schema.properties).join(', ')} }` : 'object';
  return schema.format ? schema.format : (schema.type ?? 'anything');
};

const fieldsOf = (schema) => {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, field]) => `| \`${name}\`${required.includes(name) ? '' : ' (optional)'} | ${words(field)} |`);
};

const versionsOf = (subject, type) =>
  globSync(`libs/domain/src/history/${subject}/${type}.v*.json`, { cwd: ROOT })
    .map((file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')).schemaVersion)
    .sort((a, b) => a - b);

const section = ({ name, schemas }) => [
  `## ${name}`,
  '',
  ...Object.entries(schemas).flatMap(([type, schema]) => {
    const fields = fieldsOf(schema);
    const past = versionsOf(name, type).filter((version) => version < schemaVersionOf(type));
    return [
      `### ${type}`,
      '',
      ...(past.length > 0 ? [`Version ${schemaVersionOf(type)}; reads ${past.map((version) => `version ${version}`).join(', ')} too.`, ''] : []),
      ...(fields.length > 0 ? ['| data | |', '|---|---|', ...fields, ''] : ['No fields.', '']),
    ];
  }),
];

/** The whole document, as it should be. */
export const catalogue = () =>
  [
    '# Events',
    '',
    'Everything that can be in the log, written by `npm run catalogue` from the schemas; a test holds it to them. Stored examples are in `libs/domain/src/history`.',
    '',
    'Beside its data each event carries: id, stream, revision (its place in the stream, from 0), position (its place in the log), when it was recorded and, if that differs, when it took effect, who did it and in which team’s lane, which command caused it, and the version of its schema. People are ids: names are in their own streams alone.',
    '',
    ...subjects.flatMap(section),
  ].join('\n');

if (process.argv[1]?.endsWith('event-catalogue.mjs')) {
  writeFileSync(join(ROOT, FILE), catalogue());
  console.log(`written: ${FILE}`);
}
