import { StoreDamaged, StoreUnavailable } from '../event-store-errors.js';
import type { Failure } from './sqlite-protocol.js';

/** SQLite's result codes, of which the lower eight bits are the kind: https://sqlite.org/rescode.html */
const [BUSY, IOERR, CORRUPT, FULL, NOTADB] = [5, 10, 11, 13, 26];
const IO_DEED: Readonly<Record<number, string>> = { 266: 'read', 522: 'read', 778: 'write', 1034: 'sync', 1290: 'sync of its folder', 1546: 'truncation', 8458: 'read' };

const codeOf = (error: unknown): number | undefined =>
  (typeof error === 'object' && error !== null && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : undefined);
const kindOf = (error: unknown): number | undefined => {
  const code = codeOf(error);
  return code === undefined ? undefined : code & 0xff;
};

/** Why the disk did not do it, in words; undefined for an error that is not the disk's. */
export const diskTrouble = (error: unknown): string | undefined => {
  const kind = kindOf(error);
  if (kind === FULL) return 'The disk is full';
  if (kind === IOERR) return `The disk does not answer: input/output error on ${IO_DEED[codeOf(error) ?? 0] ?? 'access'}`;
  return undefined;
};

export const isLocked = (error: unknown): boolean => kindOf(error) === BUSY;

/** A number that JavaScript cannot hold was never written by us, nor was a row that SQLite itself finds to be none. */
export const isDamage = (error: unknown): boolean =>
  error instanceof StoreDamaged || kindOf(error) === CORRUPT || kindOf(error) === NOTADB
  || (error instanceof Error && 'code' in error && error.code === 'ERR_OUT_OF_RANGE');

export const failureOf = (error: unknown): Failure => {
  if (error instanceof StoreDamaged) return { kind: 'damaged', message: error.message, stream: error.stream, position: error.position };
  if (error instanceof StoreUnavailable) return { kind: 'unavailable', message: error.message, outcome: error.outcome, retryAfter: error.retryAfter };
  const words = error instanceof Error ? error.message : String(error);
  if (isDamage(error)) return { kind: 'damaged', message: `The event store's file is damaged (${words}); restore it from a backup`, stream: undefined, position: undefined };
  return { kind: 'unavailable', message: `The event store failed: ${diskTrouble(error) ?? words}`, outcome: 'nothing-written', retryAfter: 5 };
};

export const errorOf = (failure: Failure): StoreDamaged | StoreUnavailable => {
  if (failure.kind === 'unavailable') return new StoreUnavailable(failure.message, failure);
  const { message, stream, position } = failure;
  return new StoreDamaged(message, { ...(stream === undefined ? {} : { stream }), ...(position === undefined ? {} : { position }) });
};
