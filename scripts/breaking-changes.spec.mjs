import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unrecordedBreakingChanges } from './breaking-changes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(`${root}${path}`, 'utf8');

const WAS = 'type Query { desk: Desk } type Desk { mine: Int, overdue: Int }';
const NOW = 'type Query { desk: Desk } type Desk { mine: Int }';

test('a field that went away is a breaking change until it is recorded', () => {
  expect(unrecordedBreakingChanges(WAS, NOW, '')).toEqual(['Desk.overdue was removed.']);
  expect(unrecordedBreakingChanges(WAS, NOW, '- Desk.overdue was removed. Ask for `counts.overdue`.')).toEqual([]);
});

test('a new field breaks nobody', () => {
  expect(unrecordedBreakingChanges(NOW, WAS, '')).toEqual([]);
});

test('the schema as it is written breaks nothing that the printed one promises, unless it is recorded', () => {
  const written = globSync('apps/api/src/**/*.graphql', { cwd: root }).sort().map(read).join('\n');

  expect(unrecordedBreakingChanges(read('apps/api/schema.graphql'), written, read('docs/schema-changes.md'))).toEqual([]);
});
