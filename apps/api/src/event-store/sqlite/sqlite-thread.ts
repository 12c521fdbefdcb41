import { Worker } from 'node:worker_threads';
import { StoreUnavailable } from '../event-store-errors.js';
import type { Operation, Operations, Reply } from './sqlite-protocol.js';

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** The server's end of the line to the thread that owns the database. Every failure is `StoreUnavailable`. */
export class SqliteThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #nextId = 1;
  #gone: StoreUnavailable | undefined;

  private constructor(worker: Worker) {
    this.#worker = worker;
  }

  /** Answers the line and the position of the last event in the log, 0 for an empty one. */
  static open(path: string): Promise<{ thread: SqliteThread; head: number }> {
    // Run from source, the thread's file is source too: Node strips its types.
    const file = import.meta.url.endsWith('.ts') ? './sqlite-worker.ts' : './sqlite-worker.js';
    const worker = new Worker(new URL(file, import.meta.url), { workerData: { path } });
    const thread = new SqliteThread(worker);
    return new Promise((resolve, reject) => {
      worker.on('message', (reply: Reply) => {
        if ('opened' in reply) {
          worker.unref();
          resolve({ thread, head: reply.opened });
        } else if ('unavailable' in reply) reject(new StoreUnavailable(`The event store ${path} cannot be opened: ${inWords(reply.unavailable)}`));
        else thread.#settle(reply);
      });
      const end = (reason: string): void => {
        thread.#end(reason);
        reject(new StoreUnavailable(reason));
      };
      worker.on('error', (error) => end(`The event store's thread failed: ${error instanceof Error ? error.message : String(error)}`));
      worker.on('exit', () => end('The event store is closed'));
    });
  }

  ask<Op extends Operation>(op: Op, ask: Operations[Op]['ask']): Promise<Operations[Op]['answer']> {
    if (this.#gone !== undefined) return Promise.reject(this.#gone);
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      // The process may end while nothing is asked, and not before an answer is there.
      if (this.#waiting.size === 0) this.#worker.ref();
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, op, ask });
    });
  }

  async close(): Promise<void> {
    if (this.#gone !== undefined) return;
    const exited = new Promise<void>((resolve) => this.#worker.once('exit', () => resolve()));
    await this.ask('close', {});
    this.#worker.ref();
    await exited;
  }

  #settle(reply: Extract<Reply, { id: number }>): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ('failed' in reply) waiting?.reject(new StoreUnavailable(`The event store failed: ${reply.failed}`));
    else waiting?.resolve(reply.answer as never);
  }

  #end(reason: string): void {
    this.#gone ??= new StoreUnavailable(reason);
    for (const { reject } of this.#waiting.values()) reject(this.#gone);
    this.#waiting.clear();
  }
}

const inWords = (reason: string): string => (reason.includes('locked') ? 'another process has it open' : reason);
