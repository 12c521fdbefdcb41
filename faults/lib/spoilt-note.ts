import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance } from '../../bench/lib/chance.ts';

/**
 * The note beside the log is never synced, so nothing may hang on it: it is gone, cut short, half zeros, or half an older one.
 * `older`: what it said at another time.
 */
export const spoilNote = (folder: string, chance: Chance, older: Buffer | undefined): Buffer | undefined => {
  const file = join(folder, 'log.db.head');
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  const at = chance.below(bytes.length + 1);
  const spoilt = [bytes.subarray(0, at), Buffer.concat([bytes.subarray(0, at), Buffer.alloc(bytes.length - at)]), Buffer.concat([bytes.subarray(0, at), (older ?? bytes).subarray(at)]), older ?? bytes];
  writeFileSync(file, chance.of(spoilt));
  return bytes;
};
