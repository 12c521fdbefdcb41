import type { EventStoreDBClient } from '@eventstore/db-client';
import { StoreDamaged, StoreUnavailable } from '../event-store-errors.js';
import { Availability } from './availability.js';
import { Dropped, troubleOf, type Outage, type Trouble } from './client-errors.js';
import type { Connection } from './connection.js';
import { Deadlines } from './deadlines.js';
import { Patience } from './patience.js';

export interface Limits {
  /** How long an append is tried again before its caller is told that it is unknown, in milliseconds. */
  readonly appendWithin: number;
  /** The same for all else. */
  readonly askWithin: number;
  /** How long one try may take. */
  readonly tryWithin: number;
  /** How long a follower believes a subscription that says nothing. */
  readonly silence: number;
}

/** What could not be answered within the patience of its caller. */
export type Answered<Answer> = { readonly kind: 'answer'; readonly answer: Answer; readonly sentBefore: boolean } | (Exclude<Trouble, Outage> & { readonly sentBefore: boolean });

/** Asks the servers, again and again where they do not answer, with a new client where the old one is broken. */
export class Asking {
  readonly availability = new Availability();
  readonly #closed = new AbortController();

  readonly connection: Connection;
  readonly limits: Limits;
  /** Of one try to append. */
  readonly deadlines: Deadlines;

  constructor(connection: Connection, limits: Limits) {
    this.connection = connection;
    this.limits = limits;
    this.deadlines = new Deadlines(Math.min(limits.tryWithin, limits.appendWithin));
  }

  get closed(): AbortSignal {
    return this.#closed.signal;
  }

  close(): void {
    this.#closed.abort();
    this.deadlines.end();
  }

  /** When they are long out of reach, nobody is kept waiting for all of it. */
  patience(milliseconds: number): Patience {
    const { outFor } = this.availability;
    return new Patience(outFor > milliseconds ? Math.min(milliseconds, this.limits.tryWithin) : milliseconds, this.closed);
  }

  /** The server's answer, or its clear no, unless there is a reason not to believe that. Throws `StoreUnavailable`. */
  async ask<Answer>(patience: Patience, call: (client: EventStoreDBClient) => Promise<Answer>, doubt: (trouble: Trouble) => { readonly reason: string } | undefined = () => undefined): Promise<Answered<Answer>> {
    let sentBefore = false;
    for (;;) {
      if (this.closed.aborted) throw new StoreUnavailable('The event store is closed', { outcome: sentBefore ? 'unknown' : 'nothing-written' });
      const { client, generation } = this.connection.current;
      const since = performance.now();
      try {
        const answer = await call(client);
        // A client that is replaced ends what is under way on it as if that were all.
        if (this.connection.current.generation !== generation) throw new Dropped('the client was replaced meanwhile');
        this.availability.answered();
        return { kind: 'answer', answer, sentBefore };
      } catch (error) {
        if (error instanceof StoreDamaged) throw this.damaged(error);
        const told = troubleOf(error);
        const doubted = doubt(told);
        const trouble: Trouble = doubted === undefined ? told : { kind: 'outage', ...doubted, sent: true, clientBroken: false, leaderWanted: true };
        if (trouble.kind !== 'outage') {
          this.availability.answered();
          return { ...trouble, sentBefore };
        }
        this.failed(trouble, generation, since);
        sentBefore ||= trouble.sent;
        if (!(await patience.pause(trouble))) throw unavailable(trouble, sentBefore);
      }
    }
  }

  /** Answers the error that it was given. */
  damaged(error: unknown): unknown {
    if (error instanceof StoreDamaged) this.availability.damaged(error);
    return error;
  }

  failed({ reason, clientBroken }: Outage, generation: number, since: number): void {
    this.availability.failed(reason, since);
    if (clientBroken) this.connection.replace(generation);
  }
}

export const unavailable = ({ reason }: Pick<Outage, 'reason'>, sent: boolean): StoreUnavailable =>
  new StoreUnavailable(`The event store cannot be reached: ${reason}`, { outcome: sent ? 'unknown' : 'nothing-written', retryAfter: 5 });

