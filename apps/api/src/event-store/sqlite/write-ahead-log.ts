import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';

const COMMITS_BETWEEN_LOOKS = 256;
const BETWEEN_TRIES_MS = 5000;

export interface WriteAheadLogSettings {
  readonly db: DatabaseSync;
  readonly file: string;
  readonly largest: number;
  readonly say: (words: string) => void;
}

/** SQLite writes it into the database every thousand pages, and says nothing when it cannot. */
export class WriteAheadLog {
  readonly #settings: WriteAheadLogSettings;
  #commits = 0;
  #said = false;
  #triedAt = 0;
  #holdsTraces = false;

  constructor(settings: WriteAheadLogSettings) {
    this.#settings = settings;
  }

  committed(): void {
    this.#commits += 1;
    if (this.#holdsTraces) this.eraseTraces();
    if (this.#commits % COMMITS_BETWEEN_LOOKS === 0) this.#look();
  }

  /** What was deleted must not linger here. If the disk does not take it now, it is tried again with each commit. */
  eraseTraces(): void {
    const trouble = this.#empty();
    if (trouble !== undefined && !this.#holdsTraces) this.#settings.say(`What was deleted is still to be found in ${this.#settings.file}: ${trouble}. It is tried again`);
    this.#holdsTraces = trouble !== undefined;
  }

  #look(): void {
    const { file, largest, say } = this.#settings;
    if (this.#size() <= largest) {
      if (this.#said) say(`The write-ahead log ${file} is small again`);
      this.#said = false;
      return;
    }
    if (this.#said && Date.now() - this.#triedAt < BETWEEN_TRIES_MS) return;
    const trouble = this.#empty();
    this.#triedAt = Date.now();
    if (trouble === undefined || this.#said) return;
    say(`The write-ahead log ${file} has grown to ${Math.round(this.#size() / 1024 / 1024)} MB and cannot be written into the database: ${trouble}`);
    this.#said = true;
  }

  #size(): number {
    return statSync(this.#settings.file, { throwIfNoEntry: false })?.size ?? 0;
  }

  /** Why it could not be emptied; undefined when it could. */
  #empty(): string | undefined {
    try {
      const { busy } = this.#settings.db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number };
      return busy === 0 ? undefined : 'somebody is still reading';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}
