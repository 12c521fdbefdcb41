import type { Actor, Team } from './actor.js';
import type { DomainEvent } from './events.js';
import type { Refusal } from './refusal.js';

/** Who and when: what a decision may know beside its command and its state. `now` is an ISO instant in UTC. */
export interface Context {
  readonly by: Actor;
  readonly now: string;
}

/** What a decision comes to: facts and the lane they were decided in, or a refusal. No facts: it is already so. */
export interface Decision<Event extends DomainEvent> {
  readonly events: readonly Event[];
  readonly team: Team;
  /** When it truly happened, if the command said so. */
  readonly effectiveAt?: string;
}

/** Pure: no clock, no randomness, no I/O. `evolve` ignores nothing it knows and throws on what cannot be. */
export interface Decider<Command, State, Event extends DomainEvent, Ctx extends Context = Context> {
  readonly initial: State;
  readonly evolve: (state: State, event: Event & { readonly recordedAt?: string; readonly actorId?: string }) => State;
  readonly decide: (command: Command, state: State, context: Ctx) => Decision<Event> | Refusal;
}
