import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const GENERATED = fileURLToPath(new URL('../src/api/generated/graphql.ts', import.meta.url));
const CALL = /graphql\(\s*`([^`]*)`\s*,?\s*\)/g;

/**
 * Puts each operation's text where it is used. Without it all operations travel, twice, with the first page:
 * the generated map keeps every one of them reachable by its own text.
 */
export const inlineDocuments = (): Plugin => {
  let texts = new Map<string, string>();
  return {
    name: 'fanfare-inline-documents',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      texts = textsIn(readFileSync(GENERATED, 'utf8'));
    },
    transform(code, id) {
      if (!id.endsWith('.ts') || !code.includes('generated/gql.js')) return undefined;
      const inlined = code.replace(CALL, (_, source: string) => {
        const name = /(?:query|mutation|subscription|fragment)\s+(\w+)/.exec(source)?.[1] ?? '';
        const text = texts.get(name);
        if (text === undefined) throw new Error(`${id}: no generated document for ${name}; run npm run generate`);
        return JSON.stringify(text);
      });
      // What is left of it would bring the whole map along.
      return { code: inlined.replace(/^import \{ graphql \} from '[^']*generated\/gql\.js';$/m, ''), map: null };
    },
  };
};

/** By the operation's or fragment's name; spaces that mean nothing are left out. */
const textsIn = (generated: string): Map<string, string> =>
  new Map(
    [...generated.matchAll(/export const (\w+?)(?:Document|FragmentDoc) = new TypedDocumentString\(`([^`]*)`/g)].map(([, name = '', text = '']) => [
      name,
      text.replace(/\s+/g, ' ').replace(/ ?([{}():,!]) ?/g, '$1').trim(),
    ]),
  );
