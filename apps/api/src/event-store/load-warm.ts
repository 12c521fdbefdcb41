import type { DomainEvent } from '@fanfare/domain/kernel';
import type { EventStore } from './event-store.js';
import { StreamNotFound } from './event-store-errors.js';
import { inTurn } from './in-turn.js';
import type { LoadState } from './load-state.js';
import { WarmState } from './warm-state.js';
import { warmStatesOf } from './warm-states.js';

/**
 * The state of a stream as it is now, from memory where memory is known to be right: where only this process writes, its
 * store knows the last revision without asking; elsewhere what came after is read. `doubted` reads even then.
 * Called in the stream's turn only, since the state that is answered is the one that is remembered.
 */
export const loadWarm = async <State, Event extends DomainEvent>(
  { store, decider, stream, parse }: LoadState<State, Event>, doubted = false,
): Promise<WarmState<State, Event>> => {
  const warm = warmStatesOf<WarmState<State, Event>>(store);
  const known = doubted ? undefined : store.knownRevision(stream);
  const kept = warm.get(stream);
  if (kept !== undefined && kept.evolve === decider.evolve) {
    if (known === kept.revision) return kept;
    if (known !== -1 && (await goOn(store, stream, kept, parse))) return kept;
  }
  warm.forget(stream);
  const state = new WarmState<State, Event>(decider);
  if (known !== -1) await foldAll(store, stream, state, parse);
  return state;
};

/** Remembers a state that was loaded, and perhaps led on, for the next who asks. */
export const keepWarm = <State, Event extends DomainEvent>(store: EventStore, stream: string, state: WarmState<State, Event>): void => {
  if (state.revision >= 0) warmStatesOf<WarmState<State, Event>>(store).keep(stream, state);
};

/** Erases a stream from the log and from this process's memory. Other processes forget it when they are asked for it, and in a quarter of an hour at most. Throws `StreamNotFound`. */
export const eraseStream = (store: EventStore, stream: string): Promise<void> => inTurn(store, stream, async () => {
  warmStatesOf(store).forget(stream);
  await store.delete(stream);
});

/** Folds what came after. False: the stream does not go on where this state left off, since it was deleted meanwhile. */
const goOn = async <State, Event extends DomainEvent>(
  store: EventStore, stream: string, state: WarmState<State, Event>, parse: LoadState<State, Event>['parse'],
): Promise<boolean> => {
  let follows = false;
  try {
    // From the last one folded: a stream that was deleted and begun again would otherwise look like a continuation.
    for await (const event of store.read(stream, { from: state.revision })) {
      if (follows) state.take(event, parse);
      else if (state.endsWith(event)) follows = true;
      else return false;
    }
  } catch (error) {
    if (!(error instanceof StreamNotFound)) throw error;
    return false;
  }
  return follows;
};

const foldAll = async <State, Event extends DomainEvent>(
  store: EventStore, stream: string, state: WarmState<State, Event>, parse: LoadState<State, Event>['parse'],
): Promise<void> => {
  try {
    for await (const event of store.read(stream)) state.take(event, parse);
  } catch (error) {
    if (!(error instanceof StreamNotFound)) throw error;
  }
};
