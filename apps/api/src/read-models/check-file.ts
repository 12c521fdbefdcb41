import { Worker } from 'node:worker_threads';

/** Looks through a file of read models in a thread of its own, beside whoever uses it. Answers the damage that it finds, in words. */
export const checkFile = (path: string): Promise<string | undefined> => {
  // Run from source, the thread's file is source too: Node strips its types.
  const file = import.meta.url.endsWith('.ts') ? './check-file-worker.ts' : './check-file-worker.js';
  const worker = new Worker(new URL(file, import.meta.url), { workerData: { path } });
  worker.unref();
  return new Promise((resolve) => {
    worker.on('message', ({ damage }: { readonly damage: string | undefined }) => resolve(damage));
    // A check that cannot be made has found nothing; what is served is checked on its own.
    worker.on('error', () => resolve(undefined));
    worker.on('exit', () => resolve(undefined));
  });
};
