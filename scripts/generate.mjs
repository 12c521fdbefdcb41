// Writes what is generated from the schema: types and the printed schema. With --check it writes nothing and fails on a difference.
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { configs } from '../codegen.mjs';
import { unrecordedBreakingChanges } from './breaking-changes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');
process.chdir(root);

const printed = () => {
  const files = globSync('apps/api/src/**/*.graphql').sort();
  const sdl = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  return { filename: 'apps/api/schema.graphql', content: `${printSchema(lexicographicSortSchema(buildSchema(sdl)))}\n` };
};

const onDisk = (filename) => {
  try {
    return readFileSync(filename, 'utf8');
  } catch {
    return undefined;
  }
};

const schema = printed();
const breaking = unrecordedBreakingChanges(onDisk(schema.filename) ?? '', schema.content, onDisk('docs/schema-changes.md') ?? '');
if (breaking.length > 0) {
  console.error(`A client of the schema would trip over this. Keep it, or record each sentence in docs/schema-changes.md:\n${breaking.map((sentence) => `- ${sentence}`).join('\n')}`);
  process.exit(1);
}

const outputs = [schema];
for (const config of configs) outputs.push(...await generate({ ...config, silent: true, errorsOnly: true }, false));

const differing = outputs.map(({ filename, content }) => ({ filename: join(root, filename.replace(root, '')), content }))
  .filter(({ filename, content }) => onDisk(filename) !== content);

for (const { filename, content } of differing) {
  console.log(`${check ? 'out of date' : 'written'}: ${filename.replace(root, '')}`);
  if (check) continue;
  mkdirSync(dirname(filename), { recursive: true });
  writeFileSync(filename, content);
}
if (check && differing.length > 0) {
  console.error('Generated files differ from the schema: run `npm run generate` and commit the result.');
  process.exit(1);
}
