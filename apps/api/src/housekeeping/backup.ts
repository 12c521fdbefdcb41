import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { SqliteEventStore } from '../event-store/sqlite/sqlite-event-store.js';
import { askForBackup } from './ask-server.js';
import { checkBackup, seal, syncName, type Seal } from './backup-file.js';
import { copyLog } from './copy.js';
import { fileOf, openLog, Refused, showsErased } from './open-log.js';
import type { Telling } from './progress.js';
import { runningServer } from './server-note.js';
import type { Verified } from './verify.js';

export interface Backup {
  readonly store: string;
  /** An absolute path. */
  readonly file: string;
  readonly force: boolean;
  readonly tell: Telling;
  readonly madeAt: string;
}

/**
 * One file that holds the log as it was at one moment, checked. A server that runs on the log is asked to make the copy, and goes on.
 * @throws Refused, StoreUnavailable, StoreDamaged
 */
export const backUp = async ({ store, file, force, tell, madeAt }: Backup): Promise<Verified & { readonly seal: Seal }> => {
  if (existsSync(file) && !force) throw new Refused(`${file} is there already; with --force it is replaced.`);
  mkdirSync(dirname(file), { recursive: true });
  // It gets its name when it is whole and checked, so that no half of a backup is ever taken for one.
  const unfinished = `${file}.unchecked`;
  removeLog(unfinished);
  try {
    await makeCopy(store, unfinished, tell('Copying'));
    const { events } = seal(unfinished, madeAt);
    const checked = await checkBackup(unfinished, tell('Checking', events));
    renameSync(unfinished, file);
    syncName(file);
    return checked;
  } finally {
    removeLog(unfinished);
  }
};

const makeCopy = async (store: string, to: string, tell: (events: number) => void): Promise<void> => {
  const source = fileOf(store);
  const server = source === undefined ? undefined : runningServer(source);
  if (server !== undefined && (await askForBackup(server, to, () => undefined))) return;

  const log = await openLog(store, { mustExist: true });
  try {
    if (log instanceof SqliteEventStore) await log.backup(to);
    else await copyInto(to, { store: log, showsErased: showsErased(store) }, tell);
  } finally {
    await log.close();
  }
};

const copyInto = async (to: string, from: Parameters<typeof copyLog>[0]['from'], tell: (events: number) => void): Promise<void> => {
  const target = await openLog(`sqlite:${to}`, { mustExist: false });
  try {
    await copyLog({ from, to: { store: target, showsErased: false, grouped: true }, tell });
  } finally {
    await target.close();
  }
};

/** A log's file with what lies beside it. A write-ahead log that is left behind would be taken for the next file's of that name, and so would a note of how far it went. */
export const removeLog = (file: string): void => {
  for (const end of ['', '-wal', '-shm', '-journal', '.head', '.lock', '.unfinished']) rmSync(`${file}${end}`, { force: true });
};
