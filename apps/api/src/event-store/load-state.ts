import type { DomainEvent, Recorded } from '@fanfare/domain/kernel';
import type { EventStore, StoredEvent } from './event-store.js';
import { StreamNotFound } from './event-store-errors.js';
import { toRecorded, type Parse } from './recorded.js';

/** The half of a decider that makes a state from events. */
export interface Folding<State, Event extends DomainEvent> {
  readonly initial: State;
  readonly evolve: (state: State, event: Event & { readonly recordedAt?: string; readonly actorId?: string }) => State;
}

export interface LoadState<State, Event extends DomainEvent> {
  readonly store: EventStore;
  readonly decider: Folding<State, Event>;
  readonly stream: string;
  readonly parse: Parse<Event>;
  /** Folds no further than this revision, or than the last event recorded at this instant (ISO 8601, UTC, milliseconds). */
  readonly asOf?: { readonly revision?: number; readonly time?: string };
}

export interface Loaded<State, Event extends DomainEvent> {
  readonly state: State;
  /** Of the last event folded; -1 where there is none. */
  readonly revision: number;
  readonly position: string | undefined;
  readonly events: readonly Recorded<Event>[];
  /** The same events as the log has them. */
  readonly stored: readonly StoredEvent[];
}

/** The state of a stream, now or as of a point. A missing or deleted stream folds to the initial state. */
export const loadState = async <State, Event extends DomainEvent>(
  { store, decider, stream, parse, asOf = {} }: LoadState<State, Event>,
): Promise<Loaded<State, Event>> => {
  let state = decider.initial;
  const stored: StoredEvent[] = [];
  const events: Recorded<Event>[] = [];
  try {
    for await (const next of store.read(stream)) {
      if (asOf.revision !== undefined && next.revision > asOf.revision) break;
      if (asOf.time !== undefined && next.recordedAt > asOf.time) break;
      const event = toRecorded(next, parse);
      state = decider.evolve(state, event);
      stored.push(next);
      events.push(event);
    }
  } catch (error) {
    if (!(error instanceof StreamNotFound)) throw error;
  }
  const last = events.at(-1);
  return { state, revision: last?.revision ?? -1, position: last?.position, events, stored };
};
