import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { announcementView, type AnnouncementDocument } from '@fanfare/domain';
import type { View } from '@fanfare/domain/kernel';
import { openEventStore } from '../../apps/api/dist/event-store/open-event-store.js';
import { startProjector } from '../../apps/api/dist/read-models/projector.js';
import { openViewStore } from '../../apps/api/dist/read-models/view-store.js';
import { parseAnyEvent } from '../../apps/api/dist/log/catalogue.js';
import type { EventStore } from '../../apps/api/dist/event-store/event-store.js';
import type { Chance } from '../../bench/lib/chance.ts';
import { filesOf, lay, tellStories, type Files } from './unfit-views.ts';

const PAGE = 4096;

/** What is there to spoil: the files as they were half-way, as they are, and as a killed process leaves them. */
export interface Snapshots {
  readonly old: Files;
  readonly whole: Files;
  readonly killed: Files;
}

const changed = (files: Files, name: string, change: (bytes: Buffer) => Buffer): Files => new Map([...files].map(([file, bytes]) => [file, file === name ? change(Buffer.from(bytes)) : bytes]));
const of = (files: Files, name: string): Buffer => files.get(name) ?? Buffer.alloc(0);

const zeroed = (bytes: Buffer, chance: Chance): Buffer => bytes.fill(0, PAGE * chance.below(Math.ceil(bytes.length / PAGE)), undefined).subarray(0);
const onePage = (bytes: Buffer, chance: Chance, fill: (page: Buffer) => void): Buffer => {
  const at = PAGE * chance.below(Math.ceil(bytes.length / PAGE));
  fill(bytes.subarray(at, at + PAGE));
  return bytes;
};

/** Ways in which a file of read models is torn or old, each by its name. */
export const TORN: Readonly<Record<string, (snapshots: Snapshots, chance: Chance) => Files>> = {
  'cut off': ({ whole }, chance) => changed(whole, 'views.db', (bytes) => bytes.subarray(0, chance.below(bytes.length))),
  'cut off, its write-ahead log': ({ killed }, chance) => changed(killed, 'views.db-wal', (bytes) => bytes.subarray(0, chance.below(bytes.length))),
  'without its write-ahead log': ({ killed }) => new Map([['views.db', of(killed, 'views.db')]]),
  'empty from a page on': ({ whole }, chance) => changed(whole, 'views.db', (bytes) => zeroed(bytes, chance)),
  'one page empty': ({ whole }, chance) => changed(whole, 'views.db', (bytes) => onePage(bytes, chance, (page) => page.fill(0))),
  'one page of noise': ({ whole }, chance) => changed(whole, 'views.db', (bytes) => onePage(bytes, chance, (page) => page.forEach((_, at) => { page[at] = chance.below(256); }))),
  'old': ({ old }) => old,
  'old, with a newer write-ahead log': ({ old, killed }) => new Map([['views.db', of(old, 'views.db')], ['views.db-wal', of(killed, 'views.db-wal')]]),
  'half old, half new': ({ old, whole }, chance) => {
    const [before, after] = [of(old, 'views.db'), of(whole, 'views.db')];
    const cut = PAGE * (1 + chance.below(Math.floor(before.length / PAGE) - 1));
    return new Map([['views.db', Buffer.concat([before.subarray(0, cut), after.subarray(cut)])]]);
  },
  'no database at all': () => new Map([['views.db', Buffer.from('not a database, but long enough to look like a header of one '.repeat(100))]]),
  'nothing': () => new Map([['views.db', Buffer.alloc(0)]]),
};

/** Files that are whole but of another program or another log; each is made in the folder. */
export const OTHERS: Readonly<Record<string, (folder: string, store: EventStore, snapshots: Snapshots, chance: Chance) => Promise<Files>>> = {
  'laid out by a newer version': async (folder, _store, { whole }) => {
    const db = new DatabaseSync(lay(folder, whole));
    db.exec('PRAGMA user_version = 1000; ALTER TABLE views RENAME COLUMN position TO place;');
    db.close();
    return filesOf(folder);
  },
  'with a newer version of a view': async (folder, store, { whole }) => {
    const newer: View<AnnouncementDocument> = { ...announcementView, version: announcementView.version + 1, evolve: (before, event) => {
      const after = announcementView.evolve(before, event as never);
      return after && { ...after, revision: -1 };
    } };
    return fold(folder, store, whole, newer);
  },
  'from a log that went on': async (folder, store, { whole }, chance) => {
    const longer = await copyOf(store, folder);
    await tellStories(longer, chance, 10_000, 10_005);
    const files = await fold(folder, longer, whole);
    await longer.close();
    return files;
  },
  'from a log that went on otherwise': async (folder, store, { old }, chance) => {
    const other = await copyOf(store, folder, 0.75);
    await tellStories(other, chance, 20_000, 20_050);
    const files = await fold(folder, other, old);
    await other.close();
    return files;
  },
};

const copyOf = async (store: EventStore, folder: string, share = 1): Promise<EventStore> => {
  const copy = await openEventStore(`sqlite:${join(folder, `copy-${crypto.randomUUID()}.db`)}`);
  const events = [];
  for await (const event of store.readAll()) events.push(event);
  for (const { stream, id, type, data, metadata, recordedAt } of events.slice(0, Math.round(events.length * share))) await copy.append(stream, 'any', [{ id, type, data, metadata, recordedAt }]);
  return copy;
};

/** Lets such a file follow such a log to its end, and gives it back. */
const fold = async (folder: string, store: EventStore, files: Files, view: View<AnnouncementDocument> = announcementView): Promise<Files> => {
  const viewStore = openViewStore(lay(folder, files));
  const projector = startProjector({ store, viewStore, views: [view], parse: parseAnyEvent });
  await projector.whenReady;
  let head = '';
  for await (const { position } of store.readAll()) head = position;
  if (!(await projector.reached(head, 30_000))) throw new Error('The read models did not come to the end of the log');
  await projector.stop();
  viewStore.close();
  return filesOf(folder);
};
