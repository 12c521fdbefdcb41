// Writes as fast as it can, or steadily, for a while, beside readers that stand still, and says every so often what that costs.
import { readdirSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { SqliteEventStore } from '../../apps/api/dist/event-store/sqlite/sqlite-event-store.js';
import { startProjector } from '../../apps/api/dist/read-models/projector.js';
import { openViewStore } from '../../apps/api/dist/read-models/view-store.js';
import { asMade, TALLY } from '../lib/tally.ts';
import { heard, say } from './hears.ts';

export interface Soak {
  readonly folder: string;
  readonly seconds: number;
  /** Of one event, in bytes. */
  readonly bytes: number;
  /** The control: another connection stays in the middle of reading the file. */
  readonly pinned: boolean;
  /** Appends a second, over all writers; as many as can be when left out. */
  readonly perSecond?: number;
  /** For so many seconds before that it writes as fast as it can, so that what grows with use alone has grown. */
  readonly rush?: number;
  /** A control: so many bytes are kept for good, each second. */
  readonly leak?: number;
}

/** One look: sizes in MB, seconds since the start. */
export interface Look {
  readonly at: number;
  readonly wal: number;
  readonly files: number;
  readonly rss: number;
  readonly heap: number;
}

const WRITERS = 16;
const MB = 1024 * 1024;

const { folder, seconds, bytes, pinned, perSecond, rush = 0, leak = 0 } = await heard<Soak>();
/** Between two looks, in milliseconds. */
const EVERY_MS = seconds > 120 ? 5000 : seconds < 10 ? 200 : 1000;
const store = await SqliteEventStore.open(`${folder}/log.db`, { say: (words) => say({ alarm: words }) });
const viewStore = openViewStore(`${folder}/views.db`);
const projector = startProjector({ store, viewStore, views: [TALLY], parse: asMade });
const ended = new AbortController();
const { signal } = ended;

const began = performance.now() + rush * 1000;
const passed = (): number => (performance.now() - began) / 1000;
let written = 0;
const write = async (stream: string): Promise<void> => {
  let steady = 0;
  for (let number = 0; passed() < seconds; number += 1) {
    await store.append(stream, number === 0 ? 'no-stream' : number - 1, [{ id: crypto.randomUUID(), type: 'StoryTold', data: { text: 'x'.repeat(bytes) }, metadata: { number } }]);
    written += 1;
    if (perSecond === undefined || passed() < 0) continue;
    steady += 1;
    await delay(Math.max(0, steady * 1000 * WRITERS / perSecond - passed() * 1000));
  }
};
const kept: Buffer[] = [];
if (leak > 0) setInterval(() => kept.push(Buffer.alloc(leak, 1)), 1000).unref();
const first = Array.from({ length: 600 }, (_, number) => store.append('story-before', number === 0 ? 'no-stream' : number - 1, [{ id: crypto.randomUUID(), type: 'StoryTold', data: number, metadata: {} }]));
await Promise.all(first);

// Each of these has taken its first event, and never asks for the next.
const stuck = [store.readAll(), store.read('story-before'), store.follow({ signal })].map((reader) => reader[Symbol.asyncIterator]());
for (const reader of stuck) await reader.next();
void store.consume('stuck', () => new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true })), signal);
const other = pinned ? new DatabaseSync(`${folder}/log.db`) : undefined;
other?.exec('BEGIN');
other?.prepare('SELECT count(*) FROM events').get();

const look = (): void => {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  const wal = statSync(`${folder}/log.db-wal`, { throwIfNoEntry: false })?.size ?? 0;
  say({ at: passed(), wal: wal / MB, files: readdirSync('/proc/self/fd').length, rss: rss / MB, heap: heapUsed / MB } satisfies Look);
};
const looking = (async () => {
  while (passed() < seconds) {
    await delay(EVERY_MS);
    if (passed() > 0) look();
  }
})();
await Promise.all([looking, ...Array.from({ length: WRITERS }, (_, writer) => write(`story-${writer}`))]);
look();
ended.abort();
await projector.stop();
say({ written });
process.exit(0);
