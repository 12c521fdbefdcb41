import type { Team } from './actor.js';

/** A fact before it is stored. `data` is parsed by the subject's schema when it is read again. */
export interface DomainEvent<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

/** What the log keeps beside each fact. Times are ISO 8601 in UTC with milliseconds. */
export interface Envelope {
  /** A UUID, of this event alone. */
  readonly id: string;
  readonly stream: string;
  /** 0-based and dense within the stream. */
  readonly revision: number;
  /** Opaque; positions of one store compare as strings. */
  readonly position: string;
  readonly recordedAt: string;
  /** When it truly happened, if that is not when it was recorded. */
  readonly effectiveAt?: string;
  readonly actorId: string;
  /** The lane in which the actor was allowed to act. */
  readonly team: Team;
  readonly correlationId: string;
  readonly causationId: string;
  /** The version of the event's schema, 1 for the first. */
  readonly schemaVersion: number;
}

export type Recorded<Event extends DomainEvent = DomainEvent> = Event & Envelope;
