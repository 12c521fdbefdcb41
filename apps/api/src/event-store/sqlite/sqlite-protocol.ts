import type { ExpectedRevision, Parked, StoreStatus } from '../event-store.js';
import type { PackedOutcomes, PackedRequests } from './packed-appends.js';
import type { PackedPage } from './packed-rows.js';

/** What crosses the line between the server's thread and the one that owns the database: plain values only, JSON as text. */
export interface Row {
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
  /** Milliseconds since 1970. */
  readonly recordedAt: number;
  readonly streamHash: string;
  readonly logHash: string;
}

export interface NewRow extends Pick<Row, 'id' | 'type' | 'data' | 'metadata'> {
  /** The store's clock when left out. */
  readonly recordedAt: number | undefined;
}

export interface AppendRequest {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly NewRow[];
}

/** What the store adds to an event. */
export type Mark = Pick<Row, 'position' | 'recordedAt' | 'streamHash' | 'logHash'>;

export type AppendOutcome =
  | { readonly kind: 'appended'; readonly revision: number; readonly position: number; readonly marks: readonly Mark[] }
  | { readonly kind: 'repeated'; readonly rows: readonly Row[] }
  | { readonly kind: 'conflict'; readonly current: number | 'no-stream' }
  | { readonly kind: 'deleted' };

/** Where the log ends; position 0 for an empty one. */
export interface LogHead {
  readonly position: number;
  readonly hash: string;
}

/** `more`: there is something beyond these rows. */
export interface Page {
  readonly rows: readonly Row[];
  readonly more: boolean;
}

/** Each operation with what it asks and what it answers. */
export interface Operations {
  /** All in one transaction: answered when it is on the disk. */
  append: { ask: PackedRequests; answer: PackedOutcomes };
  /** Undefined: there is no such stream. `revision` is that of its last event. */
  read: { ask: { readonly stream: string; readonly from: number | undefined; readonly backwards: boolean; readonly limit: number }; answer: (PackedPage & { readonly revision: number }) | undefined };
  readAll: { ask: { readonly after: number; readonly limit: number }; answer: PackedPage };
  delete: { ask: { readonly stream: string }; answer: boolean };
  checkpoint: { ask: { readonly group: string }; answer: number };
  advance: { ask: { readonly group: string; readonly position: number }; answer: true };
  /** Parked, or parked again, with its reason; undefined: it is parked no more. */
  park: { ask: { readonly group: string; readonly position: number; readonly reason: string | undefined }; answer: true };
  parked: { ask: { readonly group: string }; answer: readonly (Omit<Parked, 'position'> & { readonly position: number })[] };
  /** Marks all that is parked to be handed over again; answers how many. */
  replay: { ask: { readonly group: string }; answer: number };
  /** What was marked and is not yet handed over, in the order of the log. */
  replaying: { ask: { readonly group: string }; answer: readonly number[] };
  /** A copy as it was at one moment, at this path; answers where its log ends. */
  backup: { ask: { readonly path: string }; answer: LogHead };
  close: { ask: object; answer: true };
}
export type Operation = keyof Operations;

export interface Request<Op extends Operation = Operation> {
  readonly id: number;
  readonly op: Op;
  readonly ask: Operations[Op]['ask'];
}

export type Failure =
  | { readonly kind: 'unavailable'; readonly message: string; readonly outcome: 'nothing-written' | 'unknown'; readonly retryAfter: number }
  | { readonly kind: 'damaged'; readonly message: string; readonly stream: string | undefined; readonly position: string | undefined };

/** What comes without an id is the database's own news; the first is that it is open and where its log ends, or that it cannot be opened. */
export type Reply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failed: Failure }
  | { readonly id: number; readonly share: number }
  | { readonly opened: number }
  | { readonly notOpened: Failure }
  | { readonly status: StoreStatus; readonly head: number }
  | { readonly say: string };
