// The API reads its schema at run time, so the .graphql files go where the compiled code is.
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const api = fileURLToPath(new URL('../apps/api/', import.meta.url));
cpSync(`${api}src`, `${api}dist`, { recursive: true, filter: (path) => !/\.(ts|snap)$/.test(path) });
