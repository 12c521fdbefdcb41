import type { StoreStatus } from '../event-store.js';
import { StoreDamaged } from '../event-store-errors.js';

/** Whether the servers answer, as far as the calls of this process have shown. */
export class Availability {
  #status: StoreStatus = { state: 'unreachable', since: new Date().toISOString(), reason: 'it has not been reached yet' };
  #lastAnswer = 0;
  #damage: StoreDamaged | undefined;

  get status(): StoreStatus {
    return this.#status;
  }

  /** Milliseconds since the servers were last heard of, while they are out of reach; 0 otherwise. */
  get outFor(): number {
    return this.#status.state === 'unreachable' ? Date.now() - Date.parse(this.#status.since) : 0;
  }

  answered(): void {
    this.#lastAnswer = performance.now();
    if (this.#status.state === 'unreachable') this.#status = { state: 'up' };
  }

  /** `since`: when the call began, by `performance.now()`. What was answered after that says more. */
  failed(reason: string, since: number): void {
    if (this.#lastAnswer > since || this.#status.state === 'damaged') return;
    const before = this.#status.state === 'unreachable' ? this.#status.since : new Date().toISOString();
    this.#status = { state: 'unreachable', since: before, reason };
  }

  /** Nothing is built upon what is known to be damaged. Throws `StoreDamaged`. */
  refuseIfDamaged(): void {
    if (this.#damage === undefined) return;
    const { message, stream, position } = this.#damage;
    throw new StoreDamaged(message, { stream, position, outcome: 'nothing-written' });
  }

  damaged(error: StoreDamaged): void {
    const { message, stream, position } = error;
    this.#damage = error;
    this.#status = {
      state: 'damaged', since: new Date().toISOString(), reason: message,
      ...(stream === undefined ? {} : { stream }), ...(position === undefined ? {} : { position }),
    };
  }
}
