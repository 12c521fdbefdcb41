import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cataloguePage, type StoredExample } from './catalogue-page.js';
import { knownEvents, parseEvent, schemaVersionOf, subjects } from './catalogue.js';
import { UnknownEventType } from './kernel/index.js';
import type { SubjectEventType } from './timeline/subject-event.js';

const HISTORY = new URL('./history/', import.meta.url);
const PAGE = new URL('../../../docs/events.md', import.meta.url);

const examples: readonly StoredExample[] = subjects.flatMap(({ name }) =>
  readdirSync(new URL(`${name}/`, HISTORY)).sort().map((file): StoredExample => ({
    file: `${name}/${file}`,
    ...(JSON.parse(readFileSync(new URL(`${name}/${file}`, HISTORY), 'utf8')) as Omit<StoredExample, 'file'>),
  })),
);

const versions = subjects.flatMap(({ name, parse }) =>
  (Object.keys(parse.schemas) as SubjectEventType[]).flatMap((type) =>
    Array.from({ length: schemaVersionOf(type) }, (_, at) => `${name}/${type}.v${at + 1}.json`),
  ),
);

describe('the catalogue of events', () => {
  it('has one stored example of every event version ever written', () => {
    expect(examples.map(({ file }) => file).sort()).toEqual([...versions].sort());
  });

  it.each(examples.map((example) => [example.file, example] as const))('reads %s', (file, { type, schemaVersion, data }) => {
    expect(file).toMatch(new RegExp(`/${type}\\.v${schemaVersion}\\.json$`));
    const event = parseEvent(type, schemaVersion, data);
    expect(event.type).toBe(type);
    // Written again as it was read, nothing is lost.
    expect(parseEvent(type, schemaVersionOf(event.type), JSON.parse(JSON.stringify(event.data)))).toEqual(event);
    if (schemaVersion === schemaVersionOf(event.type)) expect(event.data).toEqual(data);
  });

  it('has no two subjects with an event of the same name', () => {
    const types = subjects.flatMap(({ parse }) => Object.keys(parse.schemas));
    expect(new Set(types).size).toBe(types.length);
  });

  it('knows each event in the version in which it is written', () => {
    const newest = Object.fromEntries(examples.map(({ type, schemaVersion }) => [type, schemaVersion]));
    expect(knownEvents()).toEqual(newest);
  });

  it('says what it does not know', () => {
    expect(() => parseEvent('AnnouncementMelted', 1, {})).toThrow(UnknownEventType);
    expect(() => parseEvent('PersonRegistered', 99, {})).toThrow(UnknownEventType);
  });

  it('is the page of events', () => {
    const page = cataloguePage(examples);
    if (process.env['UPDATE'] === '1') writeFileSync(PAGE, page);
    expect(readFileSync(PAGE, 'utf8')).toBe(page);
  });
});
