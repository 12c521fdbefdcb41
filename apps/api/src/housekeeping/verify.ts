import type { EventStore } from '../event-store/event-store.js';
import { StoreDamaged } from '../event-store/event-store-errors.js';
import { chainedOf, ChainCheck, type Fault, type Folded } from './chain-check.js';
import { readable } from './readable.js';

export interface Verified extends Folded {
  /** The first place where the log is not what was written. */
  readonly fault: Fault | undefined;
  /** The log's own hash, where the store keeps one: over deleted events too. */
  readonly logHash: string | undefined;
  /** How many events were deleted. */
  readonly erased: number;
}

export interface Verifying {
  readonly after?: string | undefined;
  readonly showsErased: boolean;
  readonly tell: (events: number) => void;
}

/** Walks over a log through its store, and recomputes every hash. */
export const verifyStore = async (store: EventStore, { after, showsErased, tell }: Verifying): Promise<Verified> => {
  const check = new ChainCheck();
  const ended = (fault: Fault | undefined): Verified => ({ ...check.folded, fault, logHash: undefined, erased });
  let [done, erased] = [0, 0];
  try {
    for await (const event of readable(store, { ...(after === undefined ? {} : { after }), showsErased, onErased: () => (erased += 1) })) {
      if (after !== undefined && !check.knows(event.stream) && event.revision > 0) await beginInTheMiddle(store, check, event);
      const fault = check.add(chainedOf(event));
      if (fault !== undefined) return ended(fault);
      tell((done += 1));
    }
    return ended(undefined);
  } catch (error) {
    // The store found it first.
    if (error instanceof StoreDamaged) return ended({ position: error.position ?? 'unknown', stream: error.stream ?? 'unknown', revision: -1, reason: error.message });
    throw error;
  }
};

const beginInTheMiddle = async (store: EventStore, check: ChainCheck, { stream, revision }: { readonly stream: string; readonly revision: number }): Promise<void> => {
  for await (const before of store.read(stream, { from: revision - 1, direction: 'backwards', limit: 1 })) check.startStream(stream, { revision: revision - 1, hash: before.streamHash });
};
