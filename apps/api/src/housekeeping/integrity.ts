import { Worker } from 'node:worker_threads';

/** What SQLite finds wrong with the file's pages and indexes; undefined when nothing is. On a thread of its own. */
export const integrityOf = (file: string): Promise<string | undefined> => {
  // Run from source, the thread's file is source too: Node strips its types.
  const thread = import.meta.url.endsWith('.ts') ? './integrity-thread.ts' : './integrity-thread.js';
  const worker = new Worker(new URL(thread, import.meta.url), { workerData: { file } });
  return new Promise((resolve, reject) => {
    worker.once('message', (said: string) => resolve(said === 'ok' ? undefined : said));
    worker.once('error', reject);
  });
};
