import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
/** The log's own code, and what only hands it on. */
const OF_THE_LOG = /event-store\/|noting-store|-for-specs|\.spec\.|housekeeping\//;

/**
 * Who in the product does something outside because of an event. Nobody so far: no webhook, no mail, no message to a channel, only the public
 * snapshot, which is made of the read models and is the same however often an event was handed over. Whoever appears here belongs among what is delivered twice.
 */
export const outsideEffects = (): readonly string[] =>
  globSync('apps/api/src/**/*.ts', { cwd: ROOT }).filter((file) => !OF_THE_LOG.test(file) && /\.consume\(|nodemailer|\bfetch\(/.test(readFileSync(join(ROOT, file), 'utf8')));
