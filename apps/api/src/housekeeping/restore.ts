import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkBackup, readSeal, syncName, unseal, type Seal } from './backup-file.js';
import { removeLog } from './backup.js';
import { copyLog } from './copy.js';
import { LogFile } from './log-file.js';
import { fileOf, openLog, Refused, showsErased } from './open-log.js';
import type { Telling } from './progress.js';
import type { Folded } from './chain-check.js';

export interface Restore {
  readonly file: string;
  readonly store: string;
  readonly tell: Telling;
}

export interface Restored {
  readonly seal: Seal;
  readonly target: Folded;
}

/**
 * Brings a backup into an empty store. The store gets nothing of a backup that is not what was written.
 * @throws Refused, StoreUnavailable, StoreDamaged
 */
export const restore = async ({ file, store, tell }: Restore): Promise<Restored> => {
  const seal = readSeal(file);
  if (store === 'sqlite::memory:') throw new Refused('What is restored into memory is gone at once: name a file, or an EventStoreDB.');
  await mustBeEmpty(store);
  const target = fileOf(store);
  return { seal, target: target === undefined ? await intoStore(file, store, tell, seal.events) : await intoFile(file, target, tell, seal.events) };
};

const mustBeEmpty = async (store: string): Promise<void> => {
  const target = fileOf(store);
  if (target !== undefined && !existsSync(target)) return mustLeaveNothing(target);
  const log = await openLog(store, { mustExist: false });
  try {
    for await (const { type, position } of log.readAll({ limit: 1 }))
      throw new Refused(`${target ?? 'The store'} is not empty (${type} at position ${position}): a backup is restored into an empty one.`);
  } finally {
    await log.close();
  }
};

/** What was acknowledged last may stand in a write-ahead log alone, and is not thrown away. */
const mustLeaveNothing = (target: string): void => {
  const wal = `${target}-wal`;
  if (existsSync(wal) && statSync(wal).size > 0)
    throw new Refused(`${target} is not there, but ${wal} is: what was recorded last may be in it alone. Put it to the file that it belongs to, with ${target}.head, and restore then.`);
};

/** What is checked is the copy that will be used. */
const intoFile = async (file: string, target: string, tell: Telling, total: number): Promise<Folded> => {
  mkdirSync(dirname(target), { recursive: true });
  const unfinished = `${target}.unchecked`;
  removeLog(unfinished);
  try {
    copyFileSync(file, unfinished);
    const { seal, ...checked } = await checkBackup(unfinished, tell('Checking', total));
    unseal(unfinished);
    removeLog(target);
    renameSync(unfinished, target);
    syncName(target);
    const log = LogFile.open(target);
    const { head } = log;
    log.close();
    if (head.position !== seal.position || head.hash !== seal.hash) throw new Refused(`${target} ends at position ${head.position}, and the backup at ${seal.position}.`);
    return checked;
  } finally {
    removeLog(unfinished);
  }
};

/** The backup itself stays as it is: opening a log changes its file. */
const intoStore = async (file: string, store: string, tell: Telling, total: number): Promise<Folded> => {
  const folder = mkdtempSync(join(tmpdir(), 'fanfare-restore-'));
  try {
    const copy = join(folder, 'log.db');
    copyFileSync(file, copy);
    await checkBackup(copy, tell('Checking', total));
    const [from, to] = [await openLog(`sqlite:${copy}`, { mustExist: true }), await openLog(store, { mustExist: false })];
    try {
      return await copyLog({ from: { store: from, showsErased: false }, to: { store: to, showsErased: showsErased(store), grouped: false }, tell: tell('Restoring', total) });
    } finally {
      await Promise.all([from.close(), to.close()]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
