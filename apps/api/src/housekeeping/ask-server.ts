import { request, type IncomingMessage } from 'node:http';
import { createInterface } from 'node:readline';
import { Refused } from './open-log.js';
import type { ServerNote } from './server-note.js';

/** What a running server says while it makes a backup, one line of JSON each. */
export type Told =
  | { readonly share: number }
  | { readonly finished: true }
  | { readonly failed: string };

/**
 * Asks the server that owns the log to write a copy of it to `file` (absolute, not there yet). False: nobody answers there, so the note was
 * left behind by a server that was killed.
 * @throws Refused with what the server said
 */
export const askForBackup = async ({ pid, socket }: ServerNote, file: string, tell: (share: number) => void): Promise<boolean> => {
  const response = await post(socket, { file }).catch(() => undefined);
  if (response === undefined) return false;
  try {
    for await (const line of createInterface({ input: response })) {
      const told = JSON.parse(line) as Told;
      if ('failed' in told) throw new Refused(`The server (process ${pid}) made no backup: ${told.failed}`);
      if ('finished' in told) return true;
      tell(told.share);
    }
  } catch (error) {
    // Its connection breaks when it is killed.
    if (error instanceof Refused) throw error;
  }
  throw new Refused(`The server (process ${pid}) ended before the backup was done.`);
};

const post = (socketPath: string, body: object): Promise<IncomingMessage> => new Promise((resolve, reject) => {
  const asking = request({ socketPath, path: '/backup', method: 'POST', headers: { 'content-type': 'application/json' } }, resolve);
  asking.once('error', reject);
  asking.end(JSON.stringify(body));
});
