import type { Context, Decider, Decision } from './decider.js';
import type { DomainEvent } from './events.js';
import { isRefusal, type Refusal } from './refusal.js';

/**
 * Given, when, then for deciders: `specOf(decider, context).given(...events).when(command, { by, now }).thenRefused('SamePerson')`.
 * For specs alone: it asserts with the test runner's `expect` and is no part of the built library.
 */
export const specOf = <Command, State, Event extends DomainEvent, Ctx extends Context>(
  decider: Decider<Command, State, Event, Ctx>,
  context: NoInfer<Ctx>,
) => ({
  /** What has happened; recorded by the context's person at the context's time unless an event says otherwise. */
  given: (...events: readonly Past<Event>[]): Given<Command, State, Event, Ctx> => givenOf(decider, context, events),
});

export type Past<Event extends DomainEvent> = Event & { readonly recordedAt?: string; readonly actorId?: string };

export interface Given<Command, State, Event extends DomainEvent, Ctx extends Context> {
  readonly state: State;
  readonly when: (command: Command, more?: Partial<Ctx>) => Then<Command, State, Event, Ctx>;
}

/** Each `then…` asserts and answers itself, so that several can follow; `when` goes on from what came out. */
export interface Then<Command, State, Event extends DomainEvent, Ctx extends Context> extends Given<Command, State, Event, Ctx> {
  readonly answer: Decision<Event> | Refusal;
  readonly thenEvents: (...events: readonly Event[]) => Then<Command, State, Event, Ctx>;
  readonly thenTypes: (...types: readonly Event['type'][]) => Then<Command, State, Event, Ctx>;
  readonly thenNothing: () => Then<Command, State, Event, Ctx>;
  readonly thenRefused: (code: string, more?: Partial<Refusal>) => Then<Command, State, Event, Ctx>;
  readonly thenState: (check: (state: State) => void) => Then<Command, State, Event, Ctx>;
}

const givenOf = <Command, State, Event extends DomainEvent, Ctx extends Context>(
  decider: Decider<Command, State, Event, Ctx>,
  context: Ctx,
  past: readonly Past<Event>[],
): Given<Command, State, Event, Ctx> => {
  const state = past.reduce(
    (folded, event) => decider.evolve(folded, { recordedAt: context.now, actorId: context.by.id, ...event }),
    decider.initial,
  );

  const when = (command: Command, more: Partial<Ctx> = {}): Then<Command, State, Event, Ctx> => {
    const asked = { ...context, ...more };
    const answer = decider.decide(command, state, asked);
    const decided = isRefusal(answer) ? [] : answer.events.map((event) => ({ ...event, recordedAt: asked.now, actorId: asked.by.id }));
    return thenOf(givenOf(decider, context, [...past, ...decided]), answer);
  };

  return { state, when };
};

const thenOf = <Command, State, Event extends DomainEvent, Ctx extends Context>(
  next: Given<Command, State, Event, Ctx>,
  answer: Decision<Event> | Refusal,
): Then<Command, State, Event, Ctx> => {
  // A refusal stands in for the events, so that a failing test shows why it was refused.
  const came = isRefusal(answer) ? answer : answer.events;

  const then: Then<Command, State, Event, Ctx> = {
    ...next,
    answer,
    thenEvents: (...events) => (expect(came).toEqual(events), then),
    thenTypes: (...types) => (expect(isRefusal(answer) ? answer : answer.events.map(({ type }) => type)).toEqual(types), then),
    thenNothing: () => (expect(came).toEqual([]), then),
    thenRefused: (code, more = {}) => (expect(answer).toMatchObject({ refused: true, code, ...more }), then),
    thenState: (check) => (check(next.state), then),
  };
  return then;
};
