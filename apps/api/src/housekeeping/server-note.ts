import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/** Where the server that owns an SQLite file can be asked for something; it lies beside the file while the server runs. */
const NOTE = z.object({
  pid: z.number().int().positive(),
  /** The socket it listens on: only its own user can open it. */
  socket: z.string().min(1),
});
export type ServerNote = z.output<typeof NOTE>;

const noteOf = (file: string): string => `${file}.server`;

export const leaveNote = (file: string, note: ServerNote): void =>
  writeFileSync(noteOf(file), `${JSON.stringify(note)}\n`, { mode: 0o600 });

/** Takes away this process's own note, and nobody else's. */
export const takeNoteAway = (file: string): void => {
  if (readNote(file)?.pid === process.pid) rmSync(noteOf(file), { force: true });
};

/** The server that has the file open; undefined where none runs. A note that a killed server left behind counts for nothing. */
export const runningServer = (file: string): ServerNote | undefined => {
  const note = readNote(file);
  return note !== undefined && isAlive(note.pid) ? note : undefined;
};

const readNote = (file: string): ServerNote | undefined => {
  try {
    return NOTE.safeParse(JSON.parse(readFileSync(noteOf(file), 'utf8'))).data;
  } catch {
    return undefined;
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
