import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Operation } from './document.js';
import { Live } from './live.js';

/** The slider passes many revisions on its way; only where it rests is asked for. */
const REST_MS = 90;

interface AsOfVariables {
  readonly id: string;
  readonly asOf?: { readonly revision?: number | null } | null;
}

/** One thing as it was at a revision. */
export class Past<TData> implements ReactiveController {
  readonly #live: Live<TData, AsOfVariables>;
  #wanted: number | null = null;
  #asked: number | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    document: Operation<TData, AsOfVariables>,
    /** The thing's id; undefined asks nothing. */
    id: () => string | undefined,
  ) {
    this.#live = new Live<TData, AsOfVariables>(host, {
      document,
      variables: () => {
        const about = id();
        return this.#asked === null || about === undefined ? undefined : { id: about, asOf: { revision: this.#asked } };
      },
      identity: (variables) => variables.id,
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#rest);
  }

  /** As of a revision, or the last that was asked for while the answer is on its way; undefined for now. */
  asOf(revision: number | null): TData | undefined {
    if (revision !== this.#wanted) {
      this.#wanted = revision;
      clearTimeout(this.#rest);
      this.#rest = setTimeout(() => this.#ask(revision), revision === null ? 0 : REST_MS);
    }
    return revision === null || this.#asked === null ? undefined : this.#live.data;
  }

  #ask(revision: number | null): void {
    this.#asked = revision;
    this.host.requestUpdate();
  }
}
