import { fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Contestant } from './paired.ts';

const BYTES = Buffer.alloc(600, 'x');

/** What durability itself costs here: one write of 600 bytes that is on the disk before the next begins. */
export const bareSync = (folder: string, times: number): Contestant => {
  const file = openSync(join(folder, 'floor'), 'a');
  return {
    name: 'write + fdatasync', times,
    work: (count) => {
      for (let done = 0; done < count; done += 1) {
        writeSync(file, BYTES);
        fdatasyncSync(file);
      }
    },
  };
};
