import { statSync } from 'node:fs';
import { StoreDamaged } from '../event-store-errors.js';

/** How often it is looked while nobody writes, in milliseconds. */
const LOOK = 1000;

/**
 * Whether the files that are open are still those at their paths. What is written into one that was removed or replaced is gone with this
 * process, and the system says nothing.
 */
export class OwnFile {
  readonly #paths: readonly string[];
  readonly #inodes = new Map<string, number>();
  readonly #looking: NodeJS.Timeout;

  /** `gone` hears of it once; the database is open. */
  constructor(path: string, gone: (fault: unknown) => void) {
    this.#paths = [path, `${path}-wal`];
    this.check();
    this.#looking = setInterval(() => {
      try {
        this.check();
      } catch (fault) {
        this.stop();
        gone(fault);
      }
    }, LOOK).unref();
  }

  /** @throws StoreDamaged */
  check(): void {
    for (const path of this.#paths) {
      const inode = statSync(path, { throwIfNoEntry: false })?.ino;
      const known = this.#inodes.get(path);
      // The write-ahead log is made when it is first written to.
      if (known === undefined && inode !== undefined) this.#inodes.set(path, inode);
      else if (known !== inode) throw new StoreDamaged(`The file ${path} was ${inode === undefined ? 'removed' : 'replaced'} while it was open: nothing is written any more; put it back or restore a backup, and start again`);
    }
  }

  stop(): void {
    clearInterval(this.#looking);
  }
}
