import { excludeSystemEvents, streamNameFilter } from '@eventstore/db-client';

type Filter = ReturnType<typeof streamNameFilter> | ReturnType<typeof excludeSystemEvents>;

/** A sign of life for each so many events that the server passes over, times 32: with the client's 1, a log that many share would be told event by event. */
const CHECKPOINT_EVERY = 100;

/** How streams and groups of this Fanfare are called on a server that it may share with others. */
export class Names {
  readonly #prefix: string;

  private constructor(prefix: string) {
    this.#prefix = prefix;
  }

  static ofLog(namespace: string | undefined): Names {
    return new Names(namespace === undefined ? '' : `${namespace}.`);
  }

  /** Of what the adapter notes for itself, beside the log: system streams to everybody else. */
  static ofNotes(namespace: string | undefined): Names {
    return new Names(`$fanfare-${namespace ?? ''}.`);
  }

  /** What the server is to leave out of the log; without a namespace this Fanfare owns all but system streams. */
  filter(passing: () => void = () => undefined): Filter {
    const checkpoints = { checkpointInterval: CHECKPOINT_EVERY, checkpointReached: passing };
    return this.#prefix === '' ? excludeSystemEvents(checkpoints) : streamNameFilter({ prefixes: [this.#prefix], ...checkpoints });
  }

  stored(name: string): string {
    return this.#prefix + name;
  }

  /** The stream's own name; undefined for another's stream and for what the server notes for itself. */
  own(stored: string, type: string): string | undefined {
    const system = type.startsWith('$') || (stored.startsWith('$') && !this.#prefix.startsWith('$'));
    if (system || !stored.startsWith(this.#prefix)) return undefined;
    return stored.slice(this.#prefix.length);
  }
}
