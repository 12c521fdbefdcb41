/** What is committed, in the order of the log. All nodes share it. */
export interface LogRecord {
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  readonly isJson: boolean;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
  /** A byte offset: strictly increasing, never dense. */
  readonly position: bigint;
  readonly created: Date;
}
