import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, Kind, parse, specifiedRules, validate } from 'graphql';
import { limits, LIMITS } from './limits.js';
import { schemaDocument } from './schema-files.js';

const WEB = join(import.meta.dirname, '../../../web/src/api/generated');

/** What the web application sends, as it is generated: one text for each operation, with its fragments. */
const operations = globSync(`${WEB}/graphql.ts`)
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/new TypedDocumentString\(`([^`]*)`/g)].map(([, text]) => text ?? ''))
  .filter((text) => parse(text).definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION));

const schema = buildASTSchema(schemaDocument());
const nameOf = (text: string): string => /(?:query|mutation|subscription) (\w+)/.exec(text)?.[1] ?? text;

describe('the screens', () => {
  it('send operations at all', () => {
    expect(operations.length).toBeGreaterThan(0);
  });

  it.each(operations.map((text) => [nameOf(text), text] as const))('stay within the limits with %s', (_name, text) => {
    expect(validate(schema, parse(text, { maxTokens: LIMITS.tokens }), [...specifiedRules, limits])).toEqual([]);
  });
});
