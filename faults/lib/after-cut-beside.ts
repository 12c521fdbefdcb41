import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { SqliteEventStore } from '../../apps/api/dist/event-store/sqlite/sqlite-event-store.js';
import { startProjector, type Projector } from '../../apps/api/dist/read-models/projector.js';
import { openViewStore } from '../../apps/api/dist/read-models/view-store.js';
import { LogJudge } from './log-judge.ts';
import { asMade, TALLY, tallied, type Tally } from './tally.ts';
import type { Told } from './tape.ts';

const PATIENCE_MS = 20_000;

/** A file that was found unfit is made anew, and whoever waited for it is told so at once: then it is waited for again. */
const comesTo = async (projector: Projector, head: string): Promise<boolean> => {
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; await pause(20)) {
    if (await projector.reached(head, PATIENCE_MS)) return true;
  }
  return false;
};

/** What is wrong with the read model after a cut, once it has gone on: it has to be what a replay of the log gives. */
export const faultsOfViews = async (folder: string): Promise<readonly string[]> => {
  const store = await SqliteEventStore.open(join(folder, 'log.db'));
  const viewStore = openViewStore(join(folder, 'views.db'));
  const projector = startProjector({ store, viewStore, views: [TALLY], parse: asMade });
  try {
    const replayed = new Map<string, Tally>();
    let head: string | undefined;
    for await (const event of store.readAll()) {
      replayed.set(event.stream, tallied(replayed.get(event.stream), event));
      head = event.position;
    }
    if (head !== undefined && !(await comesTo(projector, head))) return ['the read model does not come to the end of the log'];
    const documents = viewStore.collection(TALLY);
    return [...replayed].flatMap(([stream, tally]) => (isDeepStrictEqual(documents.get(stream), tally) ? [] : [`MISMATCH: the read model of ${stream} is not what a replay gives`]));
  } finally {
    await projector.stop();
    viewStore.close();
    await store.close();
  }
};

/** What is wrong with the backups that a cut left: one that was reported is there, and one that is there under its name is whole. */
export const faultsOfBackups = async (folder: string, seed: number, { backups }: Told): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const number of [0, 1]) {
    const file = join(folder, `backup-${number}.db`);
    if (!existsSync(file)) {
      if (backups.has(number)) faults.push(`LOST: the backup ${number}, which was reported`);
      continue;
    }
    const judge = new LogJudge(seed);
    try {
      copyFileSync(file, join(folder, 'restored.db'));
      const store = await SqliteEventStore.open(join(folder, 'restored.db'));
      for await (const event of store.readAll()) judge.take(event);
      await store.close();
      judge.end(new Map());
    } catch (error) {
      judge.faults.push(error instanceof Error ? error.message : String(error));
    }
    faults.push(...judge.faults.map((fault) => `CORRUPT: the backup ${number}: ${fault}`));
  }
  return faults;
};
