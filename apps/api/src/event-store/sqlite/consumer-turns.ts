import type { Followed, StoredEvent } from '../event-store.js';
import { consumeLog, type ConsumerLog } from './consume-log.js';
import { positionOf } from './positions.js';
import type { Operations } from './sqlite-protocol.js';
import { WakeUp } from './wake-up.js';

type Asked = 'checkpoint' | 'advance' | 'park' | 'parked' | 'replay' | 'replaying';

export interface ConsumerTurnsSettings {
  readonly retryAfterMs: number;
  readonly ask: <Op extends Asked>(op: Op, ask: Operations[Op]['ask']) => Promise<Operations[Op]['answer']>;
  readonly follow: (options: { readonly after?: string; readonly signal: AbortSignal }) => AsyncGenerator<Followed>;
  /** Undefined for one that was deleted. */
  readonly eventAt: (position: number) => Promise<StoredEvent | undefined>;
}

/** Who owns which group in this process; the store's file belongs to one process, so this is the whole lease. */
export class ConsumerTurns {
  readonly #settings: ConsumerTurnsSettings;
  readonly #turns = new Map<string, Promise<void>>();
  readonly #replays = new Map<string, WakeUp>();

  constructor(settings: ConsumerTurnsSettings) {
    this.#settings = settings;
  }

  /** One owner a group: whoever comes second waits until the first has ended. Ends when the signal aborts. */
  async consume(group: string, handler: (event: StoredEvent) => Promise<void>, signal: AbortSignal): Promise<void> {
    const before = this.#turns.get(group) ?? Promise.resolve();
    const mine = Promise.race([before, aborted(signal)]).then(() => (signal.aborted ? undefined : consumeLog(this.#logOf(group), handler, this.#settings.retryAfterMs, signal)));
    // Whoever gave up waiting leaves the first in its place.
    this.#turns.set(group, Promise.allSettled([before, mine]).then(() => undefined));
    await mine;
  }

  async replayParked(group: string): Promise<number> {
    const count = await this.#settings.ask('replay', { group });
    this.#replayOf(group).wake();
    return count;
  }

  #logOf(group: string): ConsumerLog {
    const { ask, follow, eventAt } = this.#settings;
    return {
      replays: this.#replayOf(group),
      follow: async function* (signal) {
        const position = await ask('checkpoint', { group });
        yield* follow({ after: positionOf(position), signal });
      },
      advance: async (position) => void (await ask('advance', { group, position: Number(position) })),
      park: async (position, reason) => void (await ask('park', { group, position: Number(position), reason })),
      parked: async () => (await ask('parked', { group })).map(({ position }) => positionOf(position)),
      replaying: async () => {
        const events = await Promise.all((await ask('replaying', { group })).map(eventAt));
        return events.filter((event) => event !== undefined);
      },
    };
  }

  #replayOf(group: string): WakeUp {
    const wakeUp = this.#replays.get(group) ?? new WakeUp();
    this.#replays.set(group, wakeUp);
    return wakeUp;
  }
}

const aborted = (signal: AbortSignal): Promise<void> => new Promise((resolve) => {
  if (signal.aborted) resolve();
  else signal.addEventListener('abort', () => resolve(), { once: true });
});
