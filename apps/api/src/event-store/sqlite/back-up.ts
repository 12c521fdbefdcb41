import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '../event-store-errors.js';
import { isLocked } from './disk-errors.js';
import { storedHead } from './heads.js';
import type { LogHead } from './sqlite-protocol.js';

/** Pages a step: writers wait for one step at the most. */
const PAGES = 256;
const TRIES = 100;

/**
 * A copy of the whole database as it is when the last page is copied: what is written meanwhile by this connection goes into the copy too.
 * It appears under its name only when it is whole and on the disk.
 */
export const backUp = async (db: DatabaseSync, path: string, onShare: (share: number) => void): Promise<LogHead> => {
  if (existsSync(path)) throw new StoreUnavailable(`There is already a file ${path}: a backup takes no other's place`);
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.unfinished`;
  rmSync(unfinished, { force: true });
  await copyPages(db, unfinished, onShare);
  const head = headOfCopy(unfinished);
  sync(unfinished);
  renameSync(unfinished, path);
  sync(dirname(path));
  return head;
};

/** Node takes a first or a last step that meets a write under way for the end of it, and says that it is no error: the copy is begun anew then. */
const copyPages = async (db: DatabaseSync, to: string, onShare: (share: number) => void): Promise<void> => {
  for (let tried = 1; ; tried += 1) {
    try {
      await backup(db, to, { rate: PAGES, progress: ({ totalPages, remainingPages }) => onShare(totalPages === 0 ? 1 : 1 - remainingPages / totalPages) });
      return;
    } catch (error) {
      if (!metAWrite(error) || tried === TRIES) throw error;
      rmSync(to, { force: true });
    }
  }
};

const metAWrite = (error: unknown): boolean => isLocked(error) || (error instanceof Error && 'errcode' in error && error.errcode === 0);

const headOfCopy = (path: string): LogHead => {
  const copy = new DatabaseSync(path);
  try {
    // One file, without a write-ahead log beside it.
    copy.exec('PRAGMA journal_mode = DELETE');
    return storedHead(copy);
  } finally {
    copy.close();
  }
};

const sync = (path: string): void => {
  const file = openSync(path, 'r');
  fsyncSync(file);
  closeSync(file);
};
