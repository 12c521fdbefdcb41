import { execFile } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

export interface Kept {
  readonly code: number;
  readonly said: string;
  readonly seconds: number;
}

/** `npm run log -- …`, as whoever looks after the log gives it. */
export const keepLog = (...words: readonly string[]): Promise<Kept> => {
  const began = performance.now();
  return new Promise((resolve) => {
    execFile(process.execPath, ['apps/api/dist/housekeeping/main.js', ...words], { cwd: ROOT, maxBuffer: 1 << 26 }, (error, out, wrong) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ code, said: `${out}${wrong}`, seconds: (performance.now() - began) / 1000 });
    });
  });
};

/** Where a backup or a log is said to end. */
export const endIn = (said: string): string => /Position (\d+, log hash [0-9a-f]{64})/.exec(said)?.[1] ?? '';
