import type { ReactiveControllerHost } from 'lit';
import { asProblem, isAbort, type Problem } from './problem.js';

/** Asks for one thing at a time: a newer asking ends the older, whose answer would come too late. */
export class Latest {
  asking = false;
  /** Of the last asking that came to an end. */
  problem: Problem | undefined;
  #abort: AbortController | undefined;

  constructor(private readonly host: () => Pick<ReactiveControllerHost, 'requestUpdate'>) {}

  async ask(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.stop();
    const abort = (this.#abort = new AbortController());
    this.asking = true;
    this.host().requestUpdate();
    try {
      await work(abort.signal);
      if (abort.signal.aborted) return;
      this.problem = undefined;
    } catch (error) {
      if (isAbort(error) || abort.signal.aborted) return;
      this.problem = asProblem(error);
    }
    this.asking = false;
    this.host().requestUpdate();
  }

  stop(): void {
    this.#abort?.abort();
  }
}
