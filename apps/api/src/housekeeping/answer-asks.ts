import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import type { Told } from './ask-server.js';

const ASK = z.object({ file: z.string().refine(isAbsolute, 'an absolute path') });

/** Writes a consistent copy of the log while it is in use; hears which share of it is done, 0 to 1. */
export type MakeBackup = (file: string, tell: (share: number) => void) => Promise<unknown>;

export interface Answering {
  /** What whoever asks connects to. */
  readonly socket: string;
  end(): Promise<void>;
}

/**
 * Listens for `npm run log` on a socket of the file system, in a folder that only this user may enter: no port, so nothing that a browser or
 * another machine could reach, and no secret to keep.
 */
export const answerAsks = async (backup: MakeBackup): Promise<Answering> => {
  const folder = mkdtempSync(join(tmpdir(), 'fanfare-'));
  const socket = process.platform === 'win32' ? `\\\\.\\pipe\\fanfare-${process.pid}` : join(folder, 'ask');
  const server = createServer((request, response) => void answer(request, response, backup));
  await listening(server, socket);
  server.unref();
  return {
    socket,
    end: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const listening = (server: Server, socket: string): Promise<void> => new Promise((resolve, reject) => {
  server.once('error', reject);
  server.listen(socket, () => resolve());
});

const answer = async (request: IncomingMessage, response: ServerResponse, backup: MakeBackup): Promise<void> => {
  const tell = (told: Told): void => void response.write(`${JSON.stringify(told)}\n`);
  try {
    if (request.method !== 'POST' || request.url !== '/backup') {
      response.statusCode = 404;
      return;
    }
    const asked = ASK.safeParse(await json(request));
    if (!asked.success) return tell({ failed: 'The request names no file by its absolute path.' });
    // Whoever asks puts the file in its place: nothing that is there is written over from here.
    if (existsSync(asked.data.file)) return tell({ failed: `${asked.data.file} is there already.` });
    await backup(asked.data.file, (share) => tell({ share }));
    tell({ finished: true });
  } catch (error) {
    tell({ failed: error instanceof Error ? error.message : String(error) });
  } finally {
    response.end();
  }
};
