/**
 * The port of the log. Two adapters keep its promises, and one contract suite holds both to them.
 *
 * Revisions are 0-based and dense per stream. Positions are opaque strings that compare in the order of the log;
 * they are sparse. All `after` and `from` bounds: `from` is inclusive, `after` is exclusive.
 */
export interface NewEvent {
  /** A UUID; the same id at the same place is the same event (idempotent append). */
  readonly id: string;
  readonly type: string;
  /** Plain JSON. Data and metadata together stay under 1 MiB, or the append is refused with `EventTooLarge`. */
  readonly data: unknown;
  readonly metadata: Readonly<Record<string, unknown>>;
  /** ISO 8601 in UTC, whole milliseconds; the store's clock when left out. Given only where a log is moved, which keeps its times, and for sample data, which happened before it is told. */
  readonly recordedAt?: string;
}

export interface StoredEvent extends NewEvent {
  readonly stream: string;
  readonly revision: number;
  readonly position: string;
  readonly recordedAt: string;
  /** This event chained to the one before it in its stream (see `chain.ts`); empty for an event that another program wrote without one. */
  readonly streamHash: string;
  /**
   * The same over the whole log, where the store keeps it: SQLite. EventStoreDB's servers find the order after the writer has written,
   * so there it is folded by whoever reads the log from its start.
   */
  readonly logHash?: string;
}

export interface AppendOptions {
  /**
   * False: the ids were made at random for this very append, and nobody else has them, so no answer to it can be a repeat's.
   * True when left out. A store that cannot tell a repeat from a first time then reads what stands in the log.
   */
  readonly mayRepeat?: boolean;
}

/** The revision of the last event, or a condition on the stream. */
export type ExpectedRevision = number | 'no-stream' | 'stream-exists' | 'any';

export interface Appended {
  /** Of the last event appended; -1 for nothing appended to nothing. */
  readonly revision: number;
  readonly position: string;
  /**
   * The events as they stand in the log: of a repeated append, as the first one stored them.
   * Left out by a store that would have to ask again for them; whoever needs them reads them then.
   */
  readonly events?: readonly StoredEvent[];
}

export interface ReadOptions {
  /** Inclusive; from the start when left out (from the end when reading backwards). */
  readonly from?: number;
  readonly direction?: 'forwards' | 'backwards';
  /** How many events at the most. */
  readonly limit?: number;
}

/** A mark among the events of `follow`: all that was in the log when it was asked has been handed over. */
export type Followed = { readonly kind: 'event'; readonly event: StoredEvent } | { readonly kind: 'caught-up' };

/** Whether the store works, as far as this process knows without asking. */
export type StoreStatus =
  | { readonly state: 'up' }
  /** Nothing can be read or written; it is tried again without end. */
  | { readonly state: 'unreachable'; readonly since: string; readonly reason: string }
  /** What is there can be read, commands are refused; it is tried again without end. */
  | { readonly state: 'read-only'; readonly since: string; readonly reason: string }
  /** What is stored is not what was written; nothing is served from the damaged place, and nothing is written any more. */
  | { readonly state: 'damaged'; readonly since: string; readonly reason: string; readonly position?: string; readonly stream?: string };

/** An event that a group's handler refused five times. */
export interface Parked {
  readonly position: string;
  readonly stream: string;
  readonly revision: number;
  /** The message of the last error. */
  readonly reason: string;
}

/** All but `close`, `status` and `knownRevision` throw `StoreUnavailable` in an outage and `StoreDamaged` where what is stored is not what was written. */
export interface EventStore {
  /**
   * Atomic, and durable when it answers. Throws `RevisionConflict`, `StreamDeleted`, `EventTooLarge`.
   * After `StoreUnavailable` with `outcome: 'unknown'` the same append may be sent again and is written once.
   */
  append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[], options?: AppendOptions): Promise<Appended>;
  /** Missing and deleted streams throw `StreamNotFound`. Beyond the end: nothing, no error. */
  read(stream: string, options?: ReadOptions): AsyncIterable<StoredEvent>;
  /** The whole log in its order, system events left out. */
  readAll(options?: { readonly after?: string; readonly limit?: number }): AsyncIterable<StoredEvent>;
  /** Endless until the signal aborts; woken by appends, never polls; gapless and in order. */
  follow(options: { readonly after?: string; readonly signal: AbortSignal }): AsyncIterable<Followed>;
  /**
   * Durable: the group's place in the log outlives the process; one active owner a group.
   * A handler that throws is tried again with backoff, five times, then the event is parked with its reason.
   */
  consume(group: string, handler: (event: StoredEvent) => Promise<void>, signal: AbortSignal): Promise<void>;
  /** What the group gave up on, in the order of the log. */
  parked(group: string): Promise<readonly Parked[]>;
  /** Hands all that is parked to the group's handler again, in the order of the log; what fails again is parked again. Answers how many. */
  replayParked(group: string): Promise<number>;
  /** A soft delete: the stream reads as missing; a later append goes on at the next revision. Storage may keep showing its events in `readAll` until it reclaims them. */
  delete(stream: string): Promise<void>;
  /**
   * The revision of a stream's last event, without asking, where this process is the only one that writes (-1: there is none);
   * undefined where another may have written, or when it is not remembered.
   */
  knownRevision(stream: string): number | undefined;
  status(): StoreStatus;
  close(): Promise<void>;
}
