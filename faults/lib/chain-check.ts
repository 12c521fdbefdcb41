import { createHash } from 'node:crypto';
import type { StoredEvent } from '../../apps/api/dist/event-store/event-store.js';

const GENESIS = '0'.repeat(64);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Follows both chains from the log's first event, without the product's own code. */
export class ChainCheck {
  readonly #streams = new Map<string, string>();
  #log = GENESIS;
  #position = 0;

  /** What is wrong with the next event of the log; undefined when nothing is. */
  take({ stream, id, type, recordedAt, data, metadata, streamHash, logHash, position }: StoredEvent): string | undefined {
    const before = this.#streams.get(stream) ?? GENESIS;
    const ofStream = sha256(`${before}\n${JSON.stringify([stream, id, type, recordedAt])}\n${JSON.stringify(data)}\n${JSON.stringify(metadata)}`);
    const ofLog = sha256(`${this.#log}\n${streamHash}`);
    // Where a deleted stream's events were there is a gap, over which only the store's own hashes lead.
    const follows = Number(position) === this.#position + 1;
    this.#streams.set(stream, streamHash);
    this.#log = logHash ?? ofLog;
    this.#position = Number(position);
    if (streamHash !== ofStream) return `the chain of ${stream} is broken at ${position}`;
    if (follows && logHash !== undefined && logHash !== ofLog) return `the log's chain is broken at ${position}`;
    return undefined;
  }
}
