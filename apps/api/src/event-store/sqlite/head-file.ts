import { hash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { LogHead } from './sqlite-protocol.js';
import { positionOf } from './positions.js';

/**
 * Beside the database: how far the log was acknowledged. SQLite ends its recovery at the first frame of the write-ahead log that is damaged,
 * without a word, and what was acknowledged after it would be gone unnoticed. Never synced: after a power cut it may be old or torn, but not ahead.
 */
export const headFileOf = (path: string): string => `${path}.head`;

/** What is torn is as good as none. */
export const readHead = (path: string): LogHead | undefined => {
  const file = headFileOf(path);
  if (!existsSync(file)) return undefined;
  const [position = '', logHash = '', checksum] = readFileSync(file, 'utf8').trimEnd().split(' ');
  return lineOf({ position: Number(position), hash: logHash }) === `${position} ${logHash} ${checksum}\n` ? { position: Number(position), hash: logHash } : undefined;
};

/** Written in place, always at the same length. */
export class HeadFile {
  readonly #file: number;

  constructor(path: string) {
    this.#file = openSync(headFileOf(path), existsSync(headFileOf(path)) ? 'r+' : 'w');
  }

  /** What the disk does not take leaves the note old or torn, as a power cut does: the event that it was about is stored all the same. */
  write(head: LogHead): void {
    try {
      writeSync(this.#file, lineOf(head), 0);
    } catch {
      return;
    }
  }

  close(): void {
    closeSync(this.#file);
  }
}

const lineOf = ({ position, hash: logHash }: LogHead): string => {
  const said = `${positionOf(position)} ${logHash}`;
  return `${said} ${hash('sha256', said).slice(0, 16)}\n`;
};
