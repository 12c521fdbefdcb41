import { Worker } from 'node:worker_threads';
import type { StoreStatus } from '../event-store.js';
import { StoreUnavailable } from '../event-store-errors.js';
import { errorOf } from './disk-errors.js';
import type { Operation, Operations, Reply } from './sqlite-protocol.js';

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly onShare: ((share: number) => void) | undefined;
}

export interface ThreadNews {
  readonly onStatus: (status: StoreStatus, head: number) => void;
  readonly say: (words: string) => void;
  /** It has ended without having been closed, and the database is let go; told before what was asked is answered. */
  readonly onGone: (reason: string) => void;
}

/** The server's end of the line to the thread that owns the database. Every failure is `StoreUnavailable` or `StoreDamaged`. */
export class SqliteThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #nextId = 1;
  #closed = false;
  #gone: StoreUnavailable | undefined;

  private constructor(worker: Worker) {
    this.#worker = worker;
  }

  /** Answers the line and the position of the last event in the log, 0 for an empty one. */
  static open(path: string, { onStatus, say, onGone }: ThreadNews): Promise<{ thread: SqliteThread; head: number }> {
    // Run from source, the thread's file is source too: Node strips its types.
    const file = import.meta.url.endsWith('.ts') ? './sqlite-worker.ts' : './sqlite-worker.js';
    const worker = new Worker(new URL(file, import.meta.url), { workerData: { path } });
    const thread = new SqliteThread(worker);
    let opened = false;
    let reason = 'The event store\'s thread ended by itself';
    return new Promise((resolve, reject) => {
      worker.on('message', (reply: Reply) => {
        if ('id' in reply) thread.#settle(reply);
        else if ('say' in reply) say(reply.say);
        else if ('status' in reply) onStatus(reply.status, reply.head);
        else if ('notOpened' in reply) reject(errorOf(reply.notOpened));
        else {
          opened = true;
          worker.unref();
          resolve({ thread, head: reply.opened });
        }
      });
      // It has ended with its exit: until then it may still be writing, and has the database open.
      worker.on('error', (error) => { reason = `The event store's thread failed: ${error instanceof Error ? error.message : String(error)}`; });
      worker.on('exit', () => {
        if (opened && !thread.#closed) onGone(reason);
        thread.#end(thread.#closed ? new StoreUnavailable('The event store is closed') : new StoreUnavailable(reason, { outcome: 'unknown' }));
        reject(new StoreUnavailable(reason));
      });
    });
  }

  ask<Op extends Operation>(op: Op, ask: Operations[Op]['ask'], onShare?: (share: number) => void): Promise<Operations[Op]['answer']> {
    if (this.#gone !== undefined) return Promise.reject(new StoreUnavailable(this.#gone.message));
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      // The process may end while nothing is asked, and not before an answer is there.
      if (this.#waiting.size === 0) this.#worker.ref();
      this.#waiting.set(id, { resolve, reject, onShare });
      this.#worker.postMessage({ id, op, ask });
    });
  }

  async close(): Promise<void> {
    if (this.#gone !== undefined) return;
    const exited = new Promise<void>((resolve) => this.#worker.once('exit', () => resolve()));
    await this.ask('close', {});
    this.#closed = true;
    this.#worker.ref();
    await exited;
  }

  #settle(reply: Extract<Reply, { id: number }>): void {
    const waiting = this.#waiting.get(reply.id);
    if ('share' in reply) return waiting?.onShare?.(reply.share);
    this.#waiting.delete(reply.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ('failed' in reply) waiting?.reject(errorOf(reply.failed));
    else waiting?.resolve(reply.answer as never);
  }

  #end(gone: StoreUnavailable): void {
    this.#gone ??= gone;
    for (const { reject } of this.#waiting.values()) reject(this.#gone);
    this.#waiting.clear();
  }
}
