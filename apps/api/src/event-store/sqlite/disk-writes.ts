import type { DatabaseSync } from 'node:sqlite';
import type { StoreStatus } from '../event-store.js';
import { StoreDamaged, StoreUnavailable } from '../event-store-errors.js';
import { diskTrouble, isDamage } from './disk-errors.js';
import { SCHEMA_VERSION } from './schema.js';

const TRIES = 3;
const FIRST_PROBE_MS = 500;
const LONGEST_PROBE_MS = 5000;

export interface DiskWritesSettings {
  readonly db: DatabaseSync;
  /** Whether the end of the log is what was acknowledged. */
  readonly endsWell: () => boolean;
  readonly onStatus: (status: StoreStatus) => void;
}

/**
 * Every write goes through here. After three that the disk refused in a row none is tried any more, until a probe finds that it takes them again.
 *
 * A sync that failed leaves open whether its transaction will be there after a crash, and a later sync that succeeds proves nothing about it.
 * But in the write-ahead log the next transaction is written over the refused one, and each frame's checksum is built on those before it:
 * once any other transaction is synced there, the refused one is gone for good. So a probe is a transaction that changes nothing.
 */
export class DiskWrites {
  readonly #settings: DiskWritesSettings;
  #status: StoreStatus = { state: 'up' };
  #failed = 0;
  /** A refused transaction may still be found after a crash. */
  #unsettled = false;
  #probes = 0;
  #probe: NodeJS.Timeout | undefined;

  constructor(settings: DiskWritesSettings) {
    this.#settings = settings;
  }

  get status(): StoreStatus {
    return this.#status;
  }

  /** In a transaction of its own. Throws `StoreUnavailable` and `StoreDamaged`; nothing is written then, unless the outcome is said to be unknown. */
  write<Answer>(work: () => Answer): Answer {
    this.#refuse();
    if (this.#unsettled) this.#attempt(() => this.#settle());
    const answer = this.#attempt(() => this.#inTransaction(work));
    this.#failed = 0;
    return answer;
  }

  /** What is found out elsewhere: a damaged place that was read, or a disk that was full when the file was opened. */
  found(error: unknown): void {
    const trouble = diskTrouble(error);
    if (isDamage(error)) {
      const { position, stream } = error instanceof StoreDamaged ? error : {};
      const reason = error instanceof Error ? error.message : String(error);
      this.#become({ state: 'damaged', since: now(), reason, ...(position === undefined ? {} : { position }), ...(stream === undefined ? {} : { stream }) });
    } else if (trouble !== undefined) this.#stop(trouble);
  }

  stopProbing(): void {
    clearTimeout(this.#probe);
  }

  #refuse(): void {
    const status = this.#status;
    if (status.state === 'damaged') throw new StoreDamaged(status.reason, status);
    if (status.state !== 'up') throw new StoreUnavailable(`Nothing can be written now. ${status.reason}`, { retryAfter: Math.ceil(this.#pause() / 1000) });
  }

  #attempt<Answer>(work: () => Answer): Answer {
    try {
      return work();
    } catch (error) {
      const trouble = diskTrouble(error);
      if (trouble === undefined) throw error;
      this.#failed += 1;
      const outcome = this.#unsettled && !this.#settles() ? 'unknown' : 'nothing-written';
      if (this.#failed >= TRIES) this.#stop(trouble);
      throw new StoreUnavailable(`Nothing can be written now. ${trouble}`, { outcome, retryAfter: 1 });
    }
  }

  #inTransaction<Answer>(work: () => Answer): Answer {
    const { db } = this.#settings;
    db.exec('BEGIN IMMEDIATE');
    try {
      const answer = work();
      this.#unsettled = true;
      db.exec('COMMIT');
      this.#unsettled = false;
      return answer;
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  }

  #settle(): void {
    this.#inTransaction(() => this.#settings.db.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`));
  }

  #settles(): boolean {
    try {
      this.#settle();
      return true;
    } catch {
      return false;
    }
  }

  #stop(reason: string): void {
    if (this.#status.state !== 'up') return;
    this.#become({ state: 'read-only', since: now(), reason });
    this.#probes = 0;
    this.#probeLater();
  }

  #probeLater(): void {
    this.#probe = setTimeout(() => {
      this.#probes += 1;
      try {
        this.#settle();
        // What waits in the write-ahead log needs room too.
        this.#settings.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
        this.#failed = 0;
        if (this.#settings.endsWell()) this.#become({ state: 'up' });
        else this.found(new StoreDamaged('The log does not end with what was acknowledged; restore it from a backup'));
      } catch (error) {
        if (isDamage(error)) this.found(error);
        else this.#probeLater();
      }
    }, this.#pause() * (0.5 + Math.random() / 2));
  }

  #pause(): number {
    return Math.min(LONGEST_PROBE_MS, FIRST_PROBE_MS * 2 ** this.#probes);
  }

  #become(status: StoreStatus): void {
    // What is damaged does not mend itself.
    if (this.#status.state === 'damaged') return;
    this.#status = status;
    this.#settings.onStatus(status);
  }
}

const now = (): string => new Date().toISOString();
