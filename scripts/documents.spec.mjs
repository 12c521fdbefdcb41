import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = new URL('..', import.meta.url).pathname;
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/operations.md', ...globSync('docs/decisions/*.md', { cwd: ROOT })];
/** Names that a recipe makes up. */
const INVENTED = /<|…|AnnouncementPostponed/;

const read = (file) => readFileSync(join(ROOT, file), 'utf8');
const quotedPaths = (text) => [...text.matchAll(/`((?:libs|apps|scripts|playbooks|docs|bench)\/[^`\s]+)`/g)].map(([, path]) => path);
const links = (text) => [...text.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)].map(([, path]) => path);

test.each(DOCUMENTS)('%s names files that are there', (file) => {
  const linked = links(read(file)).map((path) => join(dirname(file), path));
  const named = [...quotedPaths(read(file)), ...linked].filter((path) => !INVENTED.test(path));

  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('every command in the documents is one of package.json', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const named = DOCUMENTS.flatMap((file) => [...read(file).matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name));

  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('decisions are numbered without gaps', () => {
  const numbers = globSync('docs/decisions/*.md', { cwd: ROOT }).map((file) => Number(/(\d{4})-/.exec(file)[1])).sort((a, b) => a - b);

  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});
