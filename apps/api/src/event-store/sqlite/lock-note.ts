import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

interface Note {
  readonly pid: number;
  readonly host: string;
  /** ISO 8601. */
  readonly since: string;
}

const noteOf = (path: string): string => `${path}.lock`;

/** Who has the file open, for the words alone: the lock is SQLite's own, and goes with its process. A full disk may refuse it. */
export const writeNote = (path: string): void => {
  try {
    writeFileSync(noteOf(path), `${JSON.stringify({ pid: process.pid, host: hostname(), since: new Date().toISOString() })}\n`);
  } catch {
    return;
  }
};

export const removeNote = (path: string): void => rmSync(noteOf(path), { force: true });

export const whoHolds = (path: string): string => {
  const note = readNote(path);
  if (note === undefined || (note.host === hostname() && !isAlive(note.pid))) {
    return `The event store ${path} is open in another process, one that left no note of itself (a database shell, perhaps); close it there first.`;
  }
  const where = note.host === hostname() ? 'on this machine' : `on ${note.host}`;
  const who = note.host === hostname() && note.pid === process.pid ? 'in this very process' : `in process ${note.pid} ${where}`;
  return `The event store ${path} is open ${who} since ${sinceWhen(note.since)}; stop that one first.`;
};

const readNote = (path: string): Note | undefined => {
  try {
    const { pid, host, since } = JSON.parse(readFileSync(noteOf(path), 'utf8')) as Partial<Note>;
    return Number.isInteger(pid) && typeof host === 'string' && !Number.isNaN(Date.parse(since ?? '')) ? { pid, host, since } as Note : undefined;
  } catch {
    return undefined;
  }
};

/** Signal 0 only asks. Not being allowed to ask means that it is there. */
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const sinceWhen = (since: string): string => {
  const today = new Date().toISOString().slice(0, 10);
  return `${since.startsWith(today) ? '' : `${since.slice(0, 10)} `}${since.slice(11, 16)} UTC`;
};
