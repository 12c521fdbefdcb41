import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, type DocumentNode } from 'graphql';

const here = join(import.meta.dirname, '..');

/** Where the schema's files lie: beside their resolvers, in the source and in what is built from it. */
export const schemaFiles = (): string[] => globSync(`${here}/**/*.graphql`).sort();

export const schemaDocument = (): DocumentNode => parse(schemaFiles().map((file) => readFileSync(file, 'utf8')).join('\n'));

/** `CUSTOMER_SUCCESS` on the wire is `customer-success` inside. */
export const inside = (name: string): string => name.toLowerCase().replaceAll('_', '-');

/** Each enum of the schema with the domain's spelling of its values, so that no resolver has to map one. */
export const enumValues = (document: DocumentNode): Record<string, Record<string, string>> =>
  Object.fromEntries(
    document.definitions
      .filter((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION)
      .map(({ name, values }) => [name.value, Object.fromEntries((values ?? []).map((value) => [value.name.value, inside(value.name.value)]))]),
  );
