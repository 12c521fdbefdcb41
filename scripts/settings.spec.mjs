import { readFileSync } from 'node:fs';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

const { SETTINGS } = await import('../apps/api/dist/settings.js');

/** `.env.example` as rows: a setting is one commented line, what it does are the comments above it. */
const example = () =>
  read('.env.example')
    .split(/\n\s*\n/)
    .map((block) => block.trim().split('\n'))
    .map((lines) => ({ setting: /^# ([A-Z_]+)=(.*)$/.exec(lines.at(-1)), meaning: lines.slice(0, -1).map((line) => line.replace(/^# ?/, '')).join(' ') }))
    .filter(({ setting }) => setting)
    .map(({ setting, meaning }) => ({ name: setting[1], default: setting[2], meaning }));

test('.env.example names every setting, its default and what it does, in the order of the code', () => {
  expect(example()).toEqual(SETTINGS.map(({ name, default: value, meaning }) => ({ name, default: value, meaning })));
});

test('the README and the compose file name no setting that does not exist', () => {
  const known = new Set(SETTINGS.map(({ name }) => name));
  const named = [...`${read('README.md')}\n${read('docker-compose.yml')}`.matchAll(/\b([A-Z][A-Z_]{2,})(?==|: ")/g)].map(([, name]) => name);

  expect(named.filter((name) => !known.has(name) && !name.startsWith('EVENTSTORE_') && name !== 'TOKEN')).toEqual([]);
});
