import { EventTooLarge } from './event-store-errors.js';

/** What one append may carry, in bytes as `refuseTooLarge` counts them: a little less than EventStoreDB's servers take, so that both stores refuse the same. */
export const MOST_BYTES = 1_048_576;

/** Each event's share besides its data, metadata and type: its id, and what a store keeps with it (time and hashes). */
const BESIDES = 512;

export interface Sized {
  readonly type: string;
  /** JSON as text, as it is stored. */
  readonly data: string;
  readonly metadata: string;
}

/** Throws `EventTooLarge` before anything is sent or written. */
export const refuseTooLarge = (events: readonly Sized[]): void => {
  const bytes = events.reduce((sum, { type, data, metadata }) => sum + Buffer.byteLength(data) + Buffer.byteLength(metadata) + 2 * type.length + BESIDES, 0);
  if (bytes > MOST_BYTES) throw new EventTooLarge(bytes, MOST_BYTES);
};
