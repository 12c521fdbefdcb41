import { EventStoreDBClient } from '@eventstore/db-client';
import type { Target } from './connection-string.js';
import { survivingFailedSearches, survivingLateAnswers, type HasInsides } from './client-faults.js';

const DISPOSED_WITHIN_MS = 1_000;

export interface Connected {
  readonly client: EventStoreDBClient;
  /** Counts up with each client that took the place of a broken one. */
  readonly generation: number;
}

/** The one client of this process for its event store. A broken one is replaced, never used again. */
export class Connection {
  readonly #target: Target;
  #now: Connected & { readonly channels: Channels };
  #closed = false;

  constructor(target: Target) {
    this.#target = target;
    this.#now = build(target, 0);
  }

  get current(): Connected {
    return this.#now;
  }

  /** Calls under way on the old client fail. Whoever comes second with the same broken one changes nothing. */
  replace(broken: number): void {
    if (this.#closed || broken !== this.#now.generation) return;
    const old = this.#now;
    this.#now = build(this.#target, broken + 1);
    void dispose(old);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await dispose(this.#now);
  }
}

const build = ({ connectionString }: Target, generation: number): Connected & { readonly channels: Channels } => {
  const client = EventStoreDBClient.connectionString(connectionString);
  survivingLateAnswers(client as unknown as HasInsides);
  survivingFailedSearches(client as unknown as HasInsides);
  return { client, generation, channels: new Channels(client as unknown as HasInsides) };
};

const dispose = async ({ client, channels }: { readonly client: EventStoreDBClient; readonly channels: Channels }): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => { timer = setTimeout(resolve, DISPOSED_WITHIN_MS); });
  await Promise.race([client.dispose().catch(() => undefined), enough]);
  clearTimeout(timer);
  channels.close();
};

/** The sockets of a client, which it opens for itself and never closes. */
class Channels {
  readonly #open = new Set<{ close(): void }>();
  #closed = false;

  constructor(client: HasInsides) {
    const original = client.getChannel;
    client.getChannel = async () => {
      const channel = await original();
      if (this.#closed) channel.close();
      else this.#open.add(channel);
      return channel;
    };
  }

  close(): void {
    this.#closed = true;
    for (const channel of this.#open) channel.close();
    this.#open.clear();
  }
}
