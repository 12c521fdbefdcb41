import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, FILE } from './event-catalogue.mjs';
import { ROOT } from './node.mjs';

test('docs/events.md is what `npm run catalogue` writes', () => {
  expect(readFileSync(join(ROOT, FILE), 'utf8')).toBe(catalogue());
});
