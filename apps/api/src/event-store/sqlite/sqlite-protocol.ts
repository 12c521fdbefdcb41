import type { ExpectedRevision, Parked } from '../event-store.js';

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
}

export interface AppendRequest {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly Pick<Row, 'id' | 'type' | 'data' | 'metadata'>[];
}

export type AppendOutcome =
  | { readonly kind: 'appended'; readonly revision: number; readonly position: number; readonly recordedAt: number; readonly positions: readonly number[] }
  | { readonly kind: 'repeated'; readonly rows: readonly Row[] }
  | { readonly kind: 'conflict'; readonly current: number | 'no-stream' }
  | { readonly kind: 'deleted' };

/** Each operation with what it asks and what it answers. */
export interface Operations {
  /** All in one transaction: answered when it is on the disk. */
  append: { ask: { readonly appends: readonly AppendRequest[] }; answer: readonly AppendOutcome[] };
  /** Undefined: there is no such stream. */
  read: { ask: { readonly stream: string; readonly from: number | undefined; readonly backwards: boolean; readonly limit: number }; answer: readonly Row[] | undefined };
  readAll: { ask: { readonly after: number; readonly limit: number }; answer: readonly Row[] };
  delete: { ask: { readonly stream: string }; answer: boolean };
  checkpoint: { ask: { readonly group: string }; answer: number };
  advance: { ask: { readonly group: string; readonly position: number; readonly parked: string | undefined }; answer: true };
  parked: { ask: { readonly group: string }; answer: readonly (Omit<Parked, 'position'> & { readonly position: number })[] };
  close: { ask: object; answer: true };
}
export type Operation = keyof Operations;

export interface Request<Op extends Operation = Operation> {
  readonly id: number;
  readonly op: Op;
  readonly ask: Operations[Op]['ask'];
}

/** The first message has no id: the database is open, and where its log ends; or it cannot be opened. */
export type Reply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failed: string }
  | { readonly opened: number }
  | { readonly unavailable: string };
