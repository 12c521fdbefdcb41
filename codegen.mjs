/**
 * What is generated from the schema, as a list of graphql-codegen configurations; `npm run generate` writes them
 * and `npm run generate -- --check` fails when a committed file is not what it would write.
 */
const SCHEMA = 'apps/api/src/**/*.graphql';

export const configs = [
  {
    schema: SCHEMA,
    generates: {
      'apps/api/src/graphql/generated/schema.ts': {
        plugins: ['typescript'],
        config: {
          enumsAsTypes: true,
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
