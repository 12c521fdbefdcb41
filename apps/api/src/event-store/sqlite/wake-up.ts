/** What followers wait on. It counts, so that none misses a commit that comes between its reading and its waiting. */
export class WakeUp {
  #commits = 0;
  #closed = false;
  #waiting = new Set<() => void>();

  get commits(): number {
    return this.#commits;
  }

  get closed(): boolean {
    return this.#closed;
  }

  wake(): void {
    this.#commits += 1;
    const waiting = this.#waiting;
    this.#waiting = new Set();
    for (const wake of waiting) wake();
  }

  close(): void {
    this.#closed = true;
    this.wake();
  }

  /** At once if there was a commit since, or the signal has aborted. */
  after(seen: number, signal: AbortSignal): Promise<void> {
    if (this.#commits !== seen || signal.aborted || this.#closed) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        signal.removeEventListener('abort', wake);
        this.#waiting.delete(wake);
        resolve();
      };
      signal.addEventListener('abort', wake);
      this.#waiting.add(wake);
    });
  }
}
