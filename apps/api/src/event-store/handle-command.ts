import type { Actor, Context, Decider, DomainEvent, Recorded, Refusal } from '@fanfare/domain/kernel';
import type { EventStore } from './event-store.js';
import type { Parse } from './recorded.js';

export interface HandleCommand<Command, State, Event extends DomainEvent, Ctx extends Context> {
  readonly store: EventStore;
  readonly decider: Decider<Command, State, Event, Ctx>;
  /** The name of the stream, which is the thing's global id. */
  readonly stream: string;
  readonly command: Command;
  /** Asked again after a conflict, with the state as it is then. */
  readonly context: (state: State) => Ctx;
  readonly parse: Parse<Event>;
  readonly by: Actor;
  /** ISO 8601 in UTC with milliseconds. */
  readonly now: string;
  readonly correlationId: string;
  /** What led to this command; the command's own id when left out. */
  readonly causationId?: string;
  /** The client's: a retry with the same id answers as the first did. A random one when left out. */
  readonly commandId?: string;
  /** What the client last saw; -1 for "there is none yet". A stale one is refused. */
  readonly expectedRevision?: number;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean;
  /** The schema's version of a new event; 1 when left out. */
  readonly schemaVersionOf?: (type: Event['type']) => number;
}

export type Handled<State, Event extends DomainEvent> =
  | {
      readonly kind: 'done';
      readonly state: State;
      /** After the events; -1 where nothing is recorded at all. */
      readonly revision: number;
      /** Undefined where nothing is recorded at all. */
      readonly position: string | undefined;
      /** Empty: it was already so. */
      readonly events: readonly Recorded<Event>[];
      /** True when an earlier call with the same `commandId` did it. */
      readonly repeated: boolean;
    }
  | { readonly kind: 'preview'; readonly state: State; readonly revision: number; readonly events: readonly Event[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly currentRevision?: number };

/** Load, fold, decide, append at the revision read. On a conflict the decider is asked again. */
export const handleCommand = async <Command, State, Event extends DomainEvent, Ctx extends Context>(
  request: HandleCommand<Command, State, Event, Ctx>,
): Promise<Handled<State, Event>> => {
  throw new Error(`Not yet: ${request.stream}`);
};
