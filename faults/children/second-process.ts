// Opens a log, says what came of it, writes for as long as it is let, and keeps it open until it is told to go.
import { SqliteEventStore } from '../../apps/api/dist/event-store/sqlite/sqlite-event-store.js';
import { appendOf } from '../lib/made-events.ts';
import { heard, say } from './hears.ts';

export interface Opening {
  readonly folder: string;
  readonly seed: number;
  readonly stream: string;
  readonly appends: number;
}

const { folder, seed, stream, appends } = await heard<Opening>();
const since = performance.now();
try {
  const store = await SqliteEventStore.open(`${folder}/log.db`);
  say({ opened: true, ms: performance.now() - since });
  let revision = -1;
  for (let number = 0; number < appends; number += 1) {
    const made = appendOf(seed, stream, number);
    await store.append(stream, revision < 0 ? 'no-stream' : revision, made);
    revision += made.length;
    say({ acknowledged: number });
  }
  setInterval(() => undefined, 60_000);
} catch (error) {
  say({ refused: error instanceof Error ? `${error.name}: ${error.message}` : String(error), ms: performance.now() - since });
}
