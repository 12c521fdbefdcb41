import { globSync, readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';

/**
 * What is generated from the schema, as a list of graphql-codegen configurations; `npm run generate` writes them
 * and `npm run generate -- --check` fails when a committed file is not what it would write.
 */
const SCHEMA = 'apps/api/src/**/*.graphql';

/** Inside the server an enum's values are spelt as the domain spells them: `CUSTOMER_SUCCESS` is `customer-success`. */
const domainSpelling = Object.fromEntries(
  globSync(SCHEMA, { cwd: import.meta.dirname })
    .flatMap((file) => parse(readFileSync(new URL(file, import.meta.url), 'utf8')).definitions)
    .filter(({ kind }) => kind === Kind.ENUM_TYPE_DEFINITION)
    .map(({ name, values }) => [name.value, Object.fromEntries(values.map((one) => [one.name.value, one.name.value.toLowerCase().replaceAll('_', '-')]))]),
);

export const configs = [
  {
    schema: SCHEMA,
    generates: {
      'apps/api/src/graphql/generated/schema.ts': {
        plugins: ['typescript'],
        config: {
          enumsAsTypes: true,
          enumValues: domainSpelling,
          immutableTypes: true,
          skipTypename: true,
          useTypeImports: true,
          avoidOptionals: { field: true, object: true, inputValue: false, defaultValue: false },
          maybeValue: 'T | null',
          inputMaybeValue: 'T | null | undefined',
          defaultScalarType: 'unknown',
          scalars: { ID: 'string', Instant: 'string', LocalDate: 'string', JSON: 'unknown' },
        },
      },
    },
  },
  {
    // The browser's documents: every graphql(`…`) in the web application, as typed text.
    schema: SCHEMA,
    documents: ['apps/web/src/**/*.ts', '!apps/web/src/api/generated/**'],
    ignoreNoDocuments: true,
    generates: {
      'apps/web/src/api/generated/': {
        preset: 'client',
        presetConfig: { fragmentMasking: false },
        config: {
          documentMode: 'string',
          enumsAsTypes: true,
          immutableTypes: true,
          skipTypename: true,
          useTypeImports: true,
          avoidOptionals: { field: true, object: true, inputValue: false, defaultValue: false },
          defaultScalarType: 'unknown',
          scalars: { ID: 'string', Instant: 'string', LocalDate: 'string', JSON: 'unknown' },
          importExtension: '.js',
        },
      },
    },
  },
];
