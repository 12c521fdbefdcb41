import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { query } from './client.js';
import type { Operation } from './document.js';
import { asProblem, isAbort, type Problem } from './problem.js';
import { onConnected, subscribe } from './subscribe.js';

export interface Changes<TData, TChange, TChangeVariables> {
  readonly document: Operation<TChange, TChangeVariables>;
  readonly variables?: () => TChangeVariables;
  /** The new data, when the change holds all of it; without it (or on `undefined`) the query is asked again. */
  readonly take?: (change: TChange, data: TData | undefined) => TData | undefined;
}

export interface Question<TData, TVariables, TChange = never, TChangeVariables = never> {
  readonly document: Operation<TData, TVariables>;
  /** `undefined` asks nothing for now. Read anew at each update of the host. */
  readonly variables: () => TVariables | undefined;
  /** What makes the answer another thing's: when it changes the old answer is dropped, else it stays until the new one is there. */
  readonly identity?: (variables: TVariables) => string;
  readonly changes?: Changes<TData, TChange, TChangeVariables>;
}

export interface Faces<TData, TFace> {
  readonly pending: () => TFace;
  readonly error: (problem: Problem, again: () => void) => TFace;
  /** `fresh` is false while a newer answer is on its way, and when that failed. */
  readonly complete: (data: TData, fresh: boolean) => TFace;
}

/**
 * A question that stays answered: asked when its variables change, after each change that the server
 * tells of, and after a lost connection. The old answer stays on screen meanwhile, and typing is never
 * touched: the host's own state is the host's.
 */
export class Live<TData, TVariables, TChange = never, TChangeVariables = never> implements ReactiveController {
  data: TData | undefined;
  problem: Problem | undefined;
  asking = false;

  #asked: string | undefined;
  #identity: string | undefined;
  #abort: AbortController | undefined;
  #stops: (() => void)[] = [];
  #watched: string | undefined;
  /** Something has changed since the question on its way was asked. */
  #changed = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly question: Question<TData, TVariables, TChange, TChangeVariables>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // The first time, only what changes can have been missed: between the answer and the socket.
    this.#stops.push(onConnected((again) => (again ? this.#anew() : this.question.changes && this.again())));
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    for (const stop of this.#stops.splice(0)) stop();
    this.#watched = this.#asked = undefined;
    this.asking = this.#changed = false;
  }

  hostUpdate(): void {
    const variables = this.question.variables();
    if (variables === undefined) return;
    const asked = JSON.stringify(variables);
    if (asked === this.#asked) return;

    const identity = this.question.identity?.(variables) ?? '';
    if (identity !== this.#identity) this.data = undefined;
    this.#asked = asked;
    this.#identity = identity;
    void this.#ask(variables);
    this.#watch();
  }

  /** Asks again; the old answer stays until then. Many changes while one question is on its way make one more. */
  readonly again = (): void => {
    const variables = this.question.variables();
    if (variables === undefined || this.#asked === undefined) return;
    if (this.asking) this.#changed = true;
    else void this.#ask(variables);
  };

  /** Does not wait for a question that may have gone down with the connection. */
  #anew(): void {
    this.asking = false;
    this.again();
  }

  /** Takes an answer that came another way, for example with a command. */
  take(data: TData): void {
    this.#abort?.abort();
    this.data = data;
    this.problem = undefined;
    this.asking = this.#changed = false;
    this.host.requestUpdate();
  }

  render<TFace>({ pending, error, complete }: Faces<TData, TFace>): TFace {
    if (this.data !== undefined) return complete(this.data, !this.asking && !this.problem);
    return this.problem ? error(this.problem, this.again) : pending();
  }

  async #ask(variables: TVariables): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    this.asking = true;
    this.#changed = false;
    try {
      const data = await query(this.question.document, variables, { signal: abort.signal });
      if (abort.signal.aborted) return;
      this.data = data;
      this.problem = undefined;
    } catch (error) {
      if (isAbort(error) || abort.signal.aborted) return;
      this.problem = asProblem(error);
    }
    this.asking = false;
    this.host.requestUpdate();
    if (this.#changed) this.again();
  }

  #watch(): void {
    const { changes } = this.question;
    if (!changes) return;
    const variables = changes.variables?.() ?? ({} as TChangeVariables);
    const watched = JSON.stringify(variables);
    if (watched === this.#watched) return;

    if (this.#watched !== undefined) this.#stops.pop()?.();
    this.#watched = watched;
    this.#stops.push(
      subscribe(changes.document, variables, (change) => {
        const data = changes.take?.(change, this.data);
        if (data === undefined) this.again();
        else this.take(data);
      }),
    );
  }
}
