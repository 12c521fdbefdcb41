import { logHash, streamHash } from '../chain.js';
import { StoreDamaged } from '../event-store-errors.js';
import { instantOf } from './instants.js';
import { positionOf } from './positions.js';
import type { Row } from './sqlite-protocol.js';

/** A row with what it is checked by. */
export interface ChainedRow extends Row {
  readonly revisionAgain: number;
  readonly chainedTo: string;
}

export const COLUMNS = `position, stream, revision, id, type, recorded_at AS recordedAt,
  revision_again AS revisionAgain, chained_to AS chainedTo, stream_hash AS streamHash, log_hash AS logHash, data, metadata`;

/** What `COLUMNS` gives, as a list: SQLite's rows as objects are slow to make and to look into. */
export type Columns = readonly [number, string, number, string, string, number, number, string, string, string, string, string];

export const rowFrom = ([position, stream, revision, id, type, recordedAt, revisionAgain, chainedTo, ofStream, ofLog, data, metadata]: Columns): ChainedRow =>
  ({ position, stream, revision, id, type, recordedAt, revisionAgain, chainedTo, streamHash: ofStream, logHash: ofLog, data, metadata });

const LATEST_MS = 8.64e15;

/** Whether the row is what was written. */
export const isWhole = (row: ChainedRow, logBefore: string): boolean =>
  row.revision === row.revisionAgain && Number.isInteger(row.recordedAt) && Math.abs(row.recordedAt) <= LATEST_MS
  && streamHash(row.chainedTo, { stream: row.stream, id: row.id, type: row.type, recordedAt: instantOf(row.recordedAt), data: row.data, metadata: row.metadata }) === row.streamHash
  && logHash(logBefore, row.streamHash) === row.logHash;

export const damagedAt = (position: number, stream?: string): StoreDamaged => new StoreDamaged(
  `What is stored at position ${positionOf(position)} of the log${stream === undefined ? '' : `, in the stream ${stream},`} is not what was written; restore the log from a backup`,
  { position: positionOf(position), ...(stream === undefined ? {} : { stream }) },
);

export const damagedStream = (stream: string): StoreDamaged =>
  new StoreDamaged(`What is stored of the stream ${stream} is not what was written; restore the log from a backup`, { stream });

/** As one alone crosses the line: what it is chained to is the one before's hash, which whoever checks has. A page is packed without it anyway. */
export const asRow = ({ position, stream, revision, id, type, data, metadata, recordedAt, streamHash: ofStream, logHash: ofLog }: ChainedRow): Row =>
  ({ position, stream, revision, id, type, data, metadata, recordedAt, streamHash: ofStream, logHash: ofLog });
