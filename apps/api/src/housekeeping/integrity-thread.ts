/**
 * SQLite's own look at a file, beside the walk over the chains: it looks at pages and indexes, which the chains know nothing of.
 * Node starts this file as it is, compiled or not, so it imports nothing of ours, and has only erasable syntax.
 */
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

const { file } = workerData as { file: string };
const said = (): string => {
  try {
    const db = new DatabaseSync(file, { readOnly: true });
    try {
      return (db.prepare('PRAGMA integrity_check(1)').get() as { integrity_check: string }).integrity_check;
    } finally {
      db.close();
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

parentPort?.postMessage(said());
