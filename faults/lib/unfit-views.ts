import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { announcementView, type AnnouncementDocument } from '@fanfare/domain';
import type { EventStore } from '../../apps/api/dist/event-store/event-store.js';
import { ViewsDamaged, type Collection } from '../../apps/api/dist/read-models/view-store.js';
import type { Chance } from '../../bench/lib/chance.ts';
import { tell } from '../../bench/lib/generate.ts';
import { project } from './projected.ts';
import { until } from './until.ts';

const PATIENCE = 60_000;
/** What the desk asks: by every field, and by some values. */
const FIELDS = Object.keys(announcementView.fields);
const LISTS = [
  ...FIELDS.filter((field) => !['waitsFor', 'owner', 'openOwner', 'openDue'].includes(field)).map((field) => ({ order: { field, direction: 'descending' as const }, first: 200 })),
  ...['proposed', 'agreed', 'planned', 'announced'].map((state) => ({ where: { state }, first: 200 })),
  { where: { waitsFor: 'marketing' }, first: 200 }, { text: 'funnel', first: 200 },
];

/** The read models' files as they are on the disk, by name. */
export type Files = ReadonlyMap<string, Buffer>;

export const filesOf = (folder: string): Files => new Map(readdirSync(folder).filter((name) => /^views\.db(-wal)?$/.test(name)).map((name) => [name, readFileSync(join(folder, name))]));

export const lay = (folder: string, files: Files): string => {
  for (const name of readdirSync(folder)) if (name.startsWith('views.db')) rmSync(join(folder, name));
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  return join(folder, 'views.db');
};

/** Every answer, as text; `refused` where the read models say themselves that they are not what was written. */
export const answersOf = (collection: Collection<AnnouncementDocument>, keys: readonly string[]): readonly string[] => {
  const ask = (question: () => unknown): string => {
    try {
      return JSON.stringify(question()) ?? 'none';
    } catch (error) {
      if (error instanceof ViewsDamaged) return 'refused';
      throw error;
    }
  };
  return [...keys.map((key) => ask(() => collection.get(key))), ...LISTS.map((list) => ask(() => collection.list(list)))];
};

export const tellStories = async (store: EventStore, chance: Chance, from: number, until: number): Promise<readonly string[]> => {
  const streams: string[] = [];
  for (let number = from; number < until; number += 1) {
    const { stream, events } = tell(chance, number);
    await store.append(stream, 'no-stream', events);
    streams.push(stream);
  }
  return streams;
};

export interface Opened {
  /** From the opening until they were at the log's end, in milliseconds. */
  readonly took: number;
  /** What was answered before the file was read through, and afterwards. */
  readonly atOnce: readonly string[];
  readonly checked: readonly string[];
  /** Events that were folded since the opening. */
  readonly folded: number;
  readonly fault: string | undefined;
}

/** Opens the product's read models on what is there and asks for everything: at once, and when the whole file was read through, as the server does in the background. */
export const openUnfit = async (store: EventStore, views: string, keys: readonly string[], head: string): Promise<Opened> => {
  const began = performance.now();
  const { projector, viewStore, end } = project(store, views);
  try {
    const collection = viewStore.collection(announcementView);
    const whole = async (): Promise<boolean> => {
      await projector.whenReady;
      return until(() => viewStore.damage === undefined && projector.ready && (projector.position ?? '') >= head, PATIENCE);
    };
    let fault = (await whole()) ? undefined : 'they did not come to the end of the log';
    const took = performance.now() - began;
    const atOnce = answersOf(collection, keys);
    await viewStore.check();
    if (!(await whole())) fault ??= 'they were not made anew';
    return { took, atOnce, checked: answersOf(collection, keys), folded: Math.max(...projector.progress().map(({ folded }) => folded)), fault };
  } finally {
    await end();
  }
};

/** The control: the documents as any reader of the file would take them. True when one of them is another than was written. */
export const servesWrongUnchecked = (folder: string, expected: ReadonlyMap<string, string>): boolean => {
  const copy = join(folder, 'unchecked.db');
  copyFileSync(join(folder, 'views.db'), copy);
  for (const end of ['-wal', '-shm']) rmSync(`${copy}${end}`, { force: true });
  if (readdirSync(folder).includes('views.db-wal')) copyFileSync(join(folder, 'views.db-wal'), `${copy}-wal`);
  try {
    const db = new DatabaseSync(copy);
    try {
      const there = new Map(db.prepare(`SELECT key, document FROM "documents:${announcementView.name}:${announcementView.version}"`).all().map(({ key, document }) => [String(key), String(document)]));
      return [...expected].some(([key, document]) => there.get(key) !== document);
    } finally {
      db.close();
    }
  } catch {
    return false;
  }
};
