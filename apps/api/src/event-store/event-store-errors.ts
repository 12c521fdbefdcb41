import type { ExpectedRevision } from './event-store.js';

/** The stream is not where the writer thought: somebody else was faster, or the writer's knowledge is old. */
export class RevisionConflict extends Error {
  override readonly name = 'RevisionConflict';
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly current: number | 'no-stream';

  constructor(stream: string, expected: ExpectedRevision, current: number | 'no-stream') {
    super(`${stream} is at ${current}, not at ${expected}`);
    this.stream = stream;
    this.expected = expected;
    this.current = current;
  }
}

/** There is no such stream, or it was deleted. */
export class StreamNotFound extends Error {
  override readonly name = 'StreamNotFound';
  readonly stream: string;

  constructor(stream: string) {
    super(`There is no stream ${stream}`);
    this.stream = stream;
  }
}

/** The append asks for a stream that exists, and this one was deleted. */
export class StreamDeleted extends Error {
  override readonly name = 'StreamDeleted';
  readonly stream: string;

  constructor(stream: string) {
    super(`The stream ${stream} was deleted`);
    this.stream = stream;
  }
}

/** One append carries more than the log takes. */
export class EventTooLarge extends Error {
  override readonly name = 'EventTooLarge';
  readonly bytes: number;
  readonly limit: number;

  constructor(bytes: number, limit: number) {
    super(`The append has ${bytes} bytes, the limit is ${limit}`);
    this.bytes = bytes;
    this.limit = limit;
  }
}

/** The log cannot be reached or refuses to work: an outage, not an answer. What was asked may be asked again. */
export class StoreUnavailable extends Error {
  override readonly name: string = 'StoreUnavailable';
  /** Of an append: `unknown` when it may have been written, or may yet be; the same append sent again is written once. */
  readonly outcome: 'nothing-written' | 'unknown';
  /** When it is worth asking again, in seconds. */
  readonly retryAfter: number;

  constructor(message: string, { outcome = 'nothing-written', retryAfter = 5 }: { readonly outcome?: 'nothing-written' | 'unknown'; readonly retryAfter?: number } = {}) {
    super(message);
    this.outcome = outcome;
    this.retryAfter = retryAfter;
  }
}

/** What is stored is not what was written. It is not served, and asking again does not help: the log is restored from a backup. */
export class StoreDamaged extends Error {
  override readonly name = 'StoreDamaged';
  readonly stream: string | undefined;
  readonly position: string | undefined;
  /** Of an append or a command: `unknown` unless the damage was certainly found before anything was written. */
  readonly outcome: 'nothing-written' | 'unknown';

  constructor(
    message: string,
    { stream, position, outcome = 'unknown' }: { readonly stream?: string | undefined; readonly position?: string | undefined; readonly outcome?: 'nothing-written' | 'unknown' } = {},
  ) {
    super(message);
    this.stream = stream;
    this.position = position;
    this.outcome = outcome;
  }
}
