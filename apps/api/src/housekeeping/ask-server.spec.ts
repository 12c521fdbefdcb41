import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askForBackup } from './ask-server.js';

describe('Asking the server that owns the log for a backup', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ask-server-'));
  let count = 0;
  let note = { pid: 4711, socket: '' };
  let server: Server | undefined;
  beforeEach(() => { note = { pid: 4711, socket: join(folder, `socket-${(count += 1)}`) }; });
  afterEach(() => {
    server?.close();
    server?.closeAllConnections();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const answering = async (answer: (response: ServerResponse) => void): Promise<readonly number[]> => {
    server = createServer((_, response) => answer(response));
    await new Promise<void>((listening) => server?.listen(note.socket, listening));
    const shares: number[] = [];
    expect(await askForBackup(note, join(folder, 'backup.db'), (share) => shares.push(share))).toBe(true);
    return shares;
  };

  it('hears how far it is, until it is done', async () => {
    expect(await answering((response) => response.end('{"share":0.5}\n{"share":1}\n{"finished":true}\n'))).toEqual([0.5, 1]);
  });

  it.each([
    ['says why it made none', (response: ServerResponse) => response.end('{"failed":"the disk is full"}\n'), 'The server (process 4711) made no backup: the disk is full'],
    ['ends', (response: ServerResponse) => response.end('{"share":0.5}\n'), 'The server (process 4711) ended before the backup was done.'],
    ['is killed', (response: ServerResponse) => response.write('{"share":0.5}\n', () => response.socket?.destroy()), 'The server (process 4711) ended before the backup was done.'],
  ])('is told in a sentence when it %s', async (_, answer, sentence) => {
    await expect(answering(answer)).rejects.toMatchObject({ name: 'Refused', message: sentence });
  });

  it('knows that nobody is there', async () => {
    expect(await askForBackup(note, join(folder, 'backup.db'), () => undefined)).toBe(false);
  });
});
