import { setTimeout as pause } from 'node:timers/promises';
import type { EventStore, StoredEvent } from '../event-store/event-store.js';
import { StreamNotFound } from '../event-store/event-store-errors.js';

const PAGE = 512;
const AT_ONCE = 32;
/** A stream that was deleted and began again may read as deleted for a moment (65 ms were seen): what is to be read is older than this, in milliseconds. */
const SETTLED = 500;

export interface ReadableOptions {
  readonly after?: string;
  /** Whether the store shows deleted events among all; then each stream is asked once what of it can still be read. */
  readonly showsErased: boolean;
  /** Hears of each event that is left out because its stream was deleted since. */
  readonly onErased?: (event: StoredEvent) => void;
}

/** The log in its order, without what was deleted. */
export async function* readable(store: EventStore, { after, showsErased, onErased }: ReadableOptions): AsyncGenerator<StoredEvent> {
  const options = after === undefined ? {} : { after };
  if (!showsErased) return yield* store.readAll(options);

  await pause(SETTLED);
  const firsts = new Map<string, number>();
  for await (const page of pages(store.readAll(options))) {
    const unknown = [...new Set(page.map(({ stream }) => stream))].filter((stream) => !firsts.has(stream));
    await eachOf(unknown, async (stream) => { firsts.set(stream, await firstReadable(store, stream)); });
    for (const event of page) {
      if (event.revision >= (firsts.get(event.stream) ?? 0)) yield event;
      else onErased?.(event);
    }
  }
}

/** The revision that a stream's reading begins with; `Infinity` for one that is deleted. */
const firstReadable = async (store: EventStore, stream: string): Promise<number> => {
  try {
    for await (const { revision } of store.read(stream, { limit: 1 })) return revision;
  } catch (error) {
    if (!(error instanceof StreamNotFound)) throw error;
  }
  return Infinity;
};

async function* pages(events: AsyncIterable<StoredEvent>): AsyncGenerator<readonly StoredEvent[]> {
  let page: StoredEvent[] = [];
  for await (const event of events) {
    page.push(event);
    if (page.length < PAGE) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}

const eachOf = async (streams: readonly string[], ask: (stream: string) => Promise<void>): Promise<void> => {
  for (let next = 0; next < streams.length; next += AT_ONCE) await Promise.all(streams.slice(next, next + AT_ONCE).map(ask));
};
