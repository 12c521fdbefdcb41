// Writes a log while every touch of the disk is recorded. What was acknowledged is noted on the same tape.
import { openSync, writeSync } from 'node:fs';
import { SqliteEventStore } from '../../apps/api/dist/event-store/sqlite/sqlite-event-store.js';
import { startProjector } from '../../apps/api/dist/read-models/projector.js';
import { openViewStore } from '../../apps/api/dist/read-models/view-store.js';
import { appendOf, Lengths, streamsOf } from '../lib/made-events.ts';
import { asMade, TALLY } from '../lib/tally.ts';
import { heard } from './hears.ts';

export interface Tape {
  readonly folder: string;
  readonly seed: number;
  /** How many appends each of the writers does. */
  readonly appends: number;
  readonly writers: number;
  /** Whether a read model is kept beside it. */
  readonly views: boolean;
  /** Whether a backup is made while they write. */
  readonly backup: boolean;
  /** Appends of each stream that are there already. */
  readonly from: number;
}

/** What the tape says of the world outside. */
export type Noted =
  | { readonly acknowledged: number; readonly stream: string } | { readonly deleting: string } | { readonly deleted: string }
  | { readonly opened: number } | { readonly closing: number } | { readonly backedUp: number };

const { folder, seed, appends, writers, views, backup, from } = await heard<Tape>();
const acks = openSync(`${folder}/acks`, 'a');
const note = (noted: Noted): void => void writeSync(acks, `${JSON.stringify(noted)}\n`);
const lengths = new Lengths(seed);

const writeTo = async (store: SqliteEventStore, stream: string, first: number, end: number): Promise<void> => {
  for (let number = first; number < end; number += 1) {
    const revision = lengths.of(stream, number) - 1;
    await store.append(stream, revision < 0 ? 'no-stream' : revision, appendOf(seed, stream, number));
    note({ acknowledged: number, stream });
  }
};

const open = async (half: number): Promise<SqliteEventStore> => {
  const store = await SqliteEventStore.open(`${folder}/log.db`);
  note({ opened: half });
  return store;
};

// Twice, so that closing and opening again are on the tape too.
for (const half of [0, 1]) {
  const store = await open(half);
  const viewStore = views ? openViewStore(`${folder}/views.db`) : undefined;
  const projector = viewStore === undefined ? undefined : startProjector({ store, viewStore, views: [TALLY], parse: asMade });
  const [first, end] = [from + Math.floor((appends * half) / 2), from + Math.floor((appends * (half + 1)) / 2)];
  const gone = `gone-${from}-${half}`;
  await Promise.all([
    ...streamsOf(writers).map((stream) => writeTo(store, stream, first, end)),
    writeTo(store, gone, 0, 3).then(async () => {
      note({ deleting: gone });
      await store.delete(gone);
      note({ deleted: gone });
    }),
    backup && store.backup(`${folder}/backup-${half}.db`).then(() => note({ backedUp: half })),
  ]);
  note({ closing: half });
  await projector?.stop();
  viewStore?.close();
  await store.close();
}
