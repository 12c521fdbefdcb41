// Opens the log and its read model as the product does, shows what is in them, and writes until it is killed.
import type { EventStore } from '../../apps/api/dist/event-store/event-store.js';
import { SqliteEventStore } from '../../apps/api/dist/event-store/sqlite/sqlite-event-store.js';
import { startProjector } from '../../apps/api/dist/read-models/projector.js';
import { openViewStore } from '../../apps/api/dist/read-models/view-store.js';
import { appendOf } from '../lib/made-events.ts';
import { asMade, TALLY } from '../lib/tally.ts';
import { heard, say } from './hears.ts';

export interface Go {
  readonly folder: string;
  readonly seed: number;
  /** What was seen in the log up to here need not be shown again. */
  readonly after: string;
  /** For each stream the append that comes next as far as the parent knows, and where it goes. */
  readonly writers: readonly { readonly stream: string; readonly appends: number; readonly revision: number }[];
  /** The control: acknowledges before the store has. */
  readonly early: boolean;
}

say({ ready: true });
const { folder, seed, after, writers, early } = await heard<Go>();

const store: EventStore = await SqliteEventStore.open(`${folder}/log.db`);
const viewStore = openViewStore(`${folder}/views.db`);
let events = 0;
let head = after;
for await (const event of store.readAll(after === '' ? {} : { after })) {
  say({ event });
  events += 1;
  head = event.position;
}
const projector = startProjector({ store, viewStore, views: [TALLY], parse: asMade });
await projector.whenReady;
const reached = head === '' || (await projector.reached(head, 30_000));
const documents = viewStore.collection(TALLY);
say({ checked: events, reached, documents: Object.fromEntries(writers.map(({ stream }) => [stream, documents.get(stream) ?? null])) });

const write = async (stream: string, from: number, at: number): Promise<void> => {
  let revision = at;
  for (let number = from; ; number += 1) {
    const made = appendOf(seed, stream, number);
    const appended = store.append(stream, revision < 0 ? 'no-stream' : revision, made);
    if (early) say({ acknowledged: number, stream });
    const answer = await appended;
    if (!early) say({ acknowledged: number, stream });
    revision += made.length;
    if (answer.revision !== revision) say({ fault: `${stream}: append ${number} was answered with revision ${answer.revision} and not ${revision}` });
  }
};

await Promise.all(writers.map(({ stream, appends, revision }) => write(stream, appends, revision))).catch((error: unknown) => say({ fault: String(error) }));
