import { closeSync, existsSync, openSync, readlinkSync, statSync } from 'node:fs';
import { StoreDamaged } from '../event-store-errors.js';

/** How often it is looked while nobody writes, in milliseconds. */
const LOOK = 1000;
/** Where the system names the file that is open, by the path that it has now. */
const OPEN_FILES = '/proc/self/fd';

/** What the file at the end of the path is; undefined where there is none. */
type Identity = () => string | undefined;

/**
 * Asking for a file's state makes the system note its next change to the nanosecond, and that is one more write for each sync:
 * an append alone took a third longer. The name of an open file is asked for without that. It is opened once and closed after the
 * database: closing any file of that name before would take its lock away.
 */
const byName = (path: string, opened: number[]): Identity | undefined => {
  if (!existsSync(path)) return undefined;
  const file = openSync(path, 'r');
  opened.push(file);
  const name = readlinkSync(`${OPEN_FILES}/${file}`);
  return () => (readlinkSync(`${OPEN_FILES}/${file}`) === name ? name : undefined);
};

const byNumber = (path: string): Identity | undefined => {
  const numberOf = (): number | undefined => statSync(path, { throwIfNoEntry: false })?.ino;
  const known = numberOf();
  return known === undefined ? undefined : () => (numberOf() === known ? String(known) : undefined);
};

/**
 * Whether the files that are open are still those at their paths. What is written into one that was removed or replaced is gone with this
 * process, and the system says nothing.
 */
export class OwnFile {
  readonly #paths: readonly string[];
  readonly #known = new Map<string, Identity>();
  readonly #opened: number[] = [];
  readonly #looking: NodeJS.Timeout;

  /** `gone` hears of it once; the database is open. */
  constructor(path: string, gone: (fault: unknown) => void) {
    this.#paths = [path, `${path}-wal`];
    this.check();
    this.#looking = setInterval(() => {
      try {
        this.check();
      } catch (fault) {
        clearInterval(this.#looking);
        gone(fault);
      }
    }, LOOK).unref();
  }

  /** @throws StoreDamaged */
  check(): void {
    for (const path of this.#paths) {
      const identity = this.#known.get(path) ?? this.#meet(path);
      if (identity !== undefined && identity() === undefined) {
        throw new StoreDamaged(`The file ${path} was ${existsSync(path) ? 'replaced' : 'removed'} while it was open: nothing is written any more; put it back or restore a backup, and start again`);
      }
    }
  }

  /** Once the database is closed. */
  stop(): void {
    clearInterval(this.#looking);
    for (const file of this.#opened.splice(0)) closeSync(file);
  }

  /** The write-ahead log is made when it is first written to. */
  #meet(path: string): Identity | undefined {
    const identity = existsSync(OPEN_FILES) ? byName(path, this.#opened) : byNumber(path);
    if (identity !== undefined) this.#known.set(path, identity);
    return identity;
  }
}
