import { closeSync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { StoreDamaged } from '../event-store/event-store-errors.js';
import { integrityOf } from './integrity.js';
import { inWords, LogFile } from './log-file.js';
import { Refused } from './open-log.js';
import { verifyFile } from './verify-file.js';
import type { Verified } from './verify.js';

/** What a backup says of itself, inside of the file. */
const SEAL = z.object({ position: z.number().int().min(0), hash: z.string().length(64), events: z.number().int().min(0), madeAt: z.string() });
export type Seal = z.output<typeof SEAL>;

/** Makes a copy of a log into a backup: one file without companions, with what it holds written into it, on the disk. */
export const seal = (file: string, madeAt: string): Seal => {
  const log = LogFile.open(file);
  const { position, hash } = log.head;
  const { events } = log;
  log.close();
  changing(file, (db) => {
    db.exec('PRAGMA journal_mode = DELETE; DROP TABLE IF EXISTS backup; CREATE TABLE backup (position INTEGER NOT NULL, hash TEXT NOT NULL, events INTEGER NOT NULL, made_at TEXT NOT NULL) STRICT');
    db.prepare('INSERT INTO backup VALUES (?, ?, ?, ?)').run(position, hash, events, madeAt);
  });
  return { position, hash, events, madeAt };
};

/** Makes a backup into a log again. */
export const unseal = (file: string): void => changing(file, (db) => db.exec('DROP TABLE backup'));

/** @throws Refused for a file that is no backup, StoreDamaged for one that is not what was written */
export const readSeal = (file: string): Seal => {
  const log = LogFile.open(file);
  try {
    const found = log.db.prepare(`SELECT name FROM sqlite_schema WHERE name = 'backup'`).get();
    if (found === undefined) throw new Refused(`${file} is a log and no backup: move it with copy, or make a backup of it.`);
    return SEAL.parse(log.db.prepare('SELECT position, hash, events, made_at AS madeAt FROM backup').get());
  } catch (error) {
    throw error instanceof z.ZodError ? new StoreDamaged(`${file} does not say what it holds`) : inWords(file, error);
  } finally {
    log.close();
  }
};

/**
 * Reads all of a backup and holds it against what it says of itself.
 * @throws StoreDamaged with the first thing that is wrong
 */
export const checkBackup = async (file: string, tell: (events: number) => void): Promise<Verified & { readonly seal: Seal }> => {
  const found = readSeal(file);
  // Both come to their end, also where one of them finds damage first.
  const [pages, walked] = await Promise.allSettled([integrityOf(file), verifyWhole(file, tell)]);
  if (pages.status === 'rejected') throw pages.reason;
  if (pages.value !== undefined) throw new StoreDamaged(`${file} is damaged: SQLite says "${pages.value}"`);
  if (walked.status === 'rejected') throw walked.reason;
  const { fault, events, position, logHash } = walked.value;
  if (fault !== undefined) throw new StoreDamaged(`${file} is damaged at position ${fault.position}: ${fault.reason}`);
  if (events !== found.events || logHash !== found.hash || Number(position ?? 0) !== found.position)
    throw new StoreDamaged(`${file} holds ${events} events up to position ${Number(position ?? 0)}, and says that it holds ${found.events} up to ${found.position}`);
  return { ...walked.value, seal: found };
};

const verifyWhole = async (file: string, tell: (events: number) => void): Promise<Verified> => {
  const log = LogFile.open(file);
  try {
    return verifyFile(log, { tell });
  } catch (error) {
    throw inWords(file, error);
  } finally {
    log.close();
  }
};

const changing = (file: string, change: (db: DatabaseSync) => void): void => {
  const db = new DatabaseSync(file);
  try {
    db.exec('PRAGMA synchronous = FULL');
    change(db);
  } finally {
    db.close();
  }
  syncFile(file);
};

/** On the disk: a file, or the names in a folder. */
const syncFile = (path: string): void => {
  const opened = openSync(path, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
};

/** That a file got its name is in its folder. */
export const syncName = (file: string): void => {
  // Windows has no such thing.
  if (process.platform !== 'win32') syncFile(dirname(file));
};
