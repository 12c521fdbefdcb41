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

  /** What every stored stream of this Fanfare begins with; undefined: it owns all but system streams. */
  get prefix(): string | undefined {
    return this.#prefix === '' ? undefined : this.#prefix;
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
