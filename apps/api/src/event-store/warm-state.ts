import type { DomainEvent } from '@fanfare/domain/kernel';
import type { StoredEvent } from './event-store.js';
import type { Folding } from './load-state.js';
import { toRecorded, type Parse } from './recorded.js';

/** What an earlier command left in the stream. */
export interface Earlier {
  readonly hash: unknown;
  readonly last: number;
}

/** An estimate of what an empty state, and each event folded into it, take in memory, beside the event's own text. */
const BYTES_EACH = 1_000;
const BYTES_AN_EVENT = 400;
const BYTES_A_VALUE = 12;

/** A stream folded up to one of its events, ready to go on. */
export class WarmState<State, Event extends DomainEvent> {
  state: State;
  /** Of the last event folded; -1 where there is none. */
  revision = -1;
  position: string | undefined;
  /** An estimate, in bytes. */
  weight = BYTES_EACH;
  readonly evolve: Folding<State, Event>['evolve'];
  readonly #commands = new Map<unknown, Earlier>();
  #lastId: string | undefined;

  constructor({ initial, evolve }: Folding<State, Event>) {
    this.state = initial;
    this.evolve = evolve;
  }

  /** Folds the next event and answers it as it was read. Throws what `parse` and `evolve` throw, and is then as before. */
  take(stored: StoredEvent, parse: Parse<Event>): ReturnType<typeof toRecorded<Event>> {
    const event = toRecorded(stored, parse);
    this.state = this.evolve(this.state, event);
    this.revision = stored.revision;
    this.position = stored.position;
    this.#lastId = stored.id;
    const { commandId, commandHash } = stored.metadata;
    if (commandId !== undefined) this.#commands.set(commandId, { hash: commandHash, last: stored.revision });
    this.weight += BYTES_AN_EVENT + textIn(stored.data);
    return event;
  }

  /** True for the event that was folded last: what follows it in the stream follows this state. */
  endsWith({ revision, id }: StoredEvent): boolean {
    return revision === this.revision && id === this.#lastId;
  }

  earlier(commandId: string): Earlier | undefined {
    return this.#commands.get(commandId);
  }
}

/** How long its words are, and a little for each value: about as long as its JSON, which would cost more than the folding. */
const textIn = (value: unknown): number => {
  if (typeof value === 'string') return value.length + BYTES_A_VALUE;
  if (typeof value !== 'object' || value === null) return BYTES_A_VALUE;
  let length = BYTES_A_VALUE;
  for (const inner of Object.values(value)) length += textIn(inner);
  return length;
};
