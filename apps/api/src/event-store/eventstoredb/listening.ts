import { Dropped } from './client-errors.js';

interface Subscription {
  readonly readableLength: number;
  on(event: string, listener: (...given: readonly unknown[]) => void): unknown;
  read(): unknown;
  unsubscribe(): Promise<void>;
  destroy(): unknown;
}

/** What a subscription says next. `silent`: nothing for as long as was waited. */
export type Heard<Resolved> =
  | { readonly kind: 'event'; readonly resolved: Resolved }
  | { readonly kind: 'caught-up' | 'silent' | 'stopped' }
  /** It is over, with an error or, as silently as one that was ended, without. */
  | { readonly kind: 'dropped'; readonly error: unknown };

/** One subscription, pulled: nothing is taken from it before it is asked for, so a slow reader holds the server back. */
export class Listening<Resolved> {
  readonly #subscription: Subscription;
  readonly #signal: AbortSignal;
  #dropped: { readonly error: unknown } | undefined;
  /** Events that stand before the mark of having caught up; undefined without a mark. */
  #untilLevel: number | undefined;
  #wake: () => void = () => undefined;

  constructor(subscription: Subscription, signal: AbortSignal) {
    this.#subscription = subscription;
    this.#signal = signal;
    // An error without a listener would end the process, and after an error nothing else is said: no end, no close.
    subscription.on('error', (error) => this.drop(error));
    subscription.on('end', () => this.drop(new Dropped('the server ended the subscription')));
    subscription.on('close', () => this.drop(new Dropped('the subscription was closed')));
    subscription.on('readable', () => this.#wake());
    subscription.on('caughtUp', () => {
      this.#untilLevel = subscription.readableLength;
      this.#wake();
    });
    signal.addEventListener('abort', this.#stop);
  }

  async next(milliseconds: number): Promise<Heard<Resolved>> {
    const until = performance.now() + milliseconds;
    for (;;) {
      if (this.#signal.aborted) return { kind: 'stopped' };
      if (this.#untilLevel === 0) {
        this.#untilLevel = undefined;
        return { kind: 'caught-up' };
      }
      const resolved = this.#subscription.read() as Resolved | null;
      if (resolved !== null) {
        if (this.#untilLevel !== undefined) this.#untilLevel -= 1;
        return { kind: 'event', resolved };
      }
      if (this.#dropped !== undefined) return { kind: 'dropped', error: this.#dropped.error };
      const left = until - performance.now();
      if (left <= 0) return { kind: 'silent' };
      await this.#woken(left);
    }
  }

  end(): void {
    this.#signal.removeEventListener('abort', this.#stop);
    this.#subscription.unsubscribe().catch(() => undefined);
    this.#subscription.destroy();
  }

  /** What follows is of no use any more. */
  drop(error: unknown): void {
    this.#dropped ??= { error };
    this.#wake();
  }

  readonly #stop = (): void => this.#wake();

  async #woken(milliseconds: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      timer = setTimeout(resolve, milliseconds);
    });
    clearTimeout(timer);
  }
}
