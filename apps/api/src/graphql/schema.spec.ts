import { LANES, MAINTENANCE_LANES } from '@fanfare/domain';
import { buildASTSchema, isInputObjectType, isObjectType, type GraphQLFieldMap } from 'graphql';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaDocument, schemaFiles } from './schema-files.js';

const ROOT = join(import.meta.dirname, '../../../..');
const schema = buildASTSchema(schemaDocument());
const fieldsOf = (type: string): GraphQLFieldMap<unknown, unknown> => {
  const found = schema.getType(type);
  return isObjectType(found) ? found.getFields() : {};
};
const mutations = Object.values(fieldsOf('Mutation')).filter(({ name }) => !/^sign(In|Out)$/.test(name));

describe('The contract', () => {
  it('has a mutation of the same name for every command', () => {
    const commands = Object.keys({ ...LANES, ...MAINTENANCE_LANES }).map((type) => `${type.charAt(0).toLowerCase()}${type.slice(1)}`);
    expect(mutations.map(({ name }) => name).sort()).toEqual([...commands, 'publishPlaybook'].sort());
  });

  it('takes a command id, an expected revision and a dry run with each of them', () => {
    const lacking = mutations.filter(({ args }) => {
      const input = schema.getType(String(args[0]?.type).replace('!', ''));
      return !isInputObjectType(input) || !['commandId', 'expectedRevision', 'dryRun'].every((field) => field in input.getFields());
    });
    expect(lacking.map(({ name }) => name)).toEqual([]);
  });

  it('says of each question, command and subscription what it answers', () => {
    const silent = ['Query', 'Mutation', 'Subscription'].flatMap((type) => Object.values(fieldsOf(type)).filter(({ description }) => !description).map(({ name }) => `${type}.${name}`));
    expect(silent).toEqual([]);
  });

  it('names every refusal, and none that nothing answers', () => {
    const sources = globSync(['libs/domain/src/{announcement,maintenance,playbook}/*.ts', 'apps/api/src/**/*.ts'], { cwd: ROOT, exclude: (path) => /\.spec\.ts$|generated/.test(String(path)) });
    const answered = sources.flatMap((file) => [...readFileSync(join(ROOT, file), 'utf8').matchAll(/refuse\('(\w+)'|code: '([A-Z][a-z]\w+)'/g)].map(([, refused, missing]) => refused ?? missing));
    const told = schemaFiles().flatMap((file) => readFileSync(file, 'utf8').match(/"[^"]*(Refused:|answered as|beyond these|`NothingToDo`)[^"]*"/g) ?? []);
    const named = told.flatMap((text) => [...text.matchAll(/`([A-Z]\w+)`/g)].map(([, code]) => code));

    expect([...new Set(named)].sort()).toEqual([...new Set(answered)].sort());
  });
});
