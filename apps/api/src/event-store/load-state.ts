import type { Context, Decider, DomainEvent, Recorded } from '@fanfare/domain/kernel';
import type { EventStore } from './event-store.js';
import { StreamNotFound } from './event-store-errors.js';
import { toRecorded, type Parse } from './recorded.js';

export interface Loaded<State, Event extends DomainEvent> {
  readonly state: State;
  /** Of the last event folded; -1 where there is none. */
  readonly revision: number;
  readonly position: string | undefined;
  readonly events: readonly Recorded<Event>[];
}

export interface LoadState<Command, State, Event extends DomainEvent, Ctx extends Context> {
  readonly store: EventStore;
  readonly decider: Decider<Command, State, Event, Ctx>;
  readonly stream: string;
  readonly parse: Parse<Event>;
  /** Folds no further than this revision, or than the last event recorded at this instant (ISO 8601, UTC, milliseconds). */
  readonly asOf?: { readonly revision?: number; readonly time?: string };
}

/** The state of a stream, now or as of a point. A missing or deleted stream folds to the initial state. */
export const loadState = async <Command, State, Event extends DomainEvent, Ctx extends Context>(
  { store, decider, stream, parse, asOf = {} }: LoadState<Command, State, Event, Ctx>,
): Promise<Loaded<State, Event>> => {
  let state = decider.initial;
  const events: Recorded<Event>[] = [];
  try {
    for await (const stored of store.read(stream)) {
      if (asOf.revision !== undefined && stored.revision > asOf.revision) break;
      if (asOf.time !== undefined && stored.recordedAt > asOf.time) break;
      const event = toRecorded(stored, parse);
      state = decider.evolve(state, event);
      events.push(event);
    }
  } catch (error) {
    if (!(error instanceof StreamNotFound)) throw error;
  }
  const last = events.at(-1);
  return { state, revision: last?.revision ?? -1, position: last?.position, events };
};
