import { DISPATCH_TO_SINGLE, FORWARDS, persistentSubscriptionToAllSettingsFromDefaults, START, streamNameFilter, excludeSystemEvents, type EventStoreDBClient, type ResolvedEvent } from '@eventstore/db-client';
import type { Asking } from './asking.js';
import type { Parked } from '../event-store.js';
import type { Names } from './names.js';
import { within } from './patience.js';
import { positionOf } from './positions.js';
import { readPage } from './read-page.js';

const PAGE = 256;
/** What the server puts before a reason that it is given. */
const PREFIX = 'Client explicitly NAK\'ed message.\n';

/** Tries are ours: the server neither times out what is being tried, nor parks what it sent again after an outage. */
const SETTINGS = persistentSubscriptionToAllSettingsFromDefaults({
  startFrom: START, consumerStrategyName: DISPATCH_TO_SINGLE,
  messageTimeout: 3_600_000, maxRetryCount: 1_000_000, checkPointAfter: 500, checkPointLowerBound: 1, checkPointUpperBound: 100,
});

/** A group's place in the log and what it gave up on, both kept by the server. */
export class ConsumerGroup {
  readonly #asking: Asking;
  readonly #names: Names;
  /** The group's name on the server. */
  readonly name: string;

  constructor(asking: Asking, names: Names, group: string) {
    this.#asking = asking;
    this.#names = names;
    this.name = names.stored(group);
  }

  /** Made when it is missing, from the start of the log. */
  async make(client: EventStoreDBClient): Promise<void> {
    const { prefix } = this.#names;
    const filter = prefix === undefined ? excludeSystemEvents() : streamNameFilter({ prefixes: [prefix] });
    try {
      await within(this.#asking.limits.tryWithin, client.createPersistentSubscriptionToAll(this.name, SETTINGS, { filter }));
    } catch (error) {
      if ((error as { readonly type?: string }).type !== 'persistent-subscription-exists') throw error;
    }
  }

  async parked(): Promise<readonly Parked[]> {
    const all: (Parked & { readonly at: number })[] = [];
    for (let from = 0; ;) {
      const page = await this.#parkedFrom(from);
      all.push(...page.parked);
      if (page.reached === undefined || page.count < PAGE) break;
      from = page.reached + 1;
    }
    // Parked twice between two replays is parked once.
    const byPosition = new Map(all.map(({ position, stream, revision, reason }) => [position, { position, stream, revision, reason }]));
    return [...byPosition.values()].sort((a, b) => (a.position < b.position ? -1 : 1));
  }

  /** Answers how many. */
  async replay(): Promise<number> {
    const { length } = await this.parked();
    if (length === 0) return 0;
    const patience = this.#asking.patience(this.#asking.limits.askWithin);
    const answered = await this.#asking.ask(patience, (client) => within(this.#asking.limits.tryWithin, client.replayParkedMessagesToAll(this.name)));
    return answered.kind === 'answer' ? length : 0;
  }

  async #parkedFrom(from: number): Promise<{ readonly parked: readonly (Parked & { readonly at: number })[]; readonly reached: number | undefined; readonly count: number }> {
    const patience = this.#asking.patience(this.#asking.limits.askWithin);
    const answered = await this.#asking.ask(patience, async (client) => {
      const parked: (Parked & { readonly at: number })[] = [];
      let reached: number | undefined;
      let count = 0;
      const options = { fromRevision: BigInt(from), direction: FORWARDS, maxCount: PAGE, resolveLinkTos: true, requiresLeader: true } as const;
      await readPage<ResolvedEvent>(() => client.readStream(`$persistentsubscription-$all::${this.name}-parked`, options), this.#asking.limits.tryWithin, ({ event, link }) => {
        count += 1;
        reached = Number((link ?? event)?.revision ?? from);
        const stream = event === undefined ? undefined : this.#names.own(event.streamId, event.type);
        // Undefined: it was deleted since, and there is nothing to be tried any more.
        if (event === undefined || stream === undefined || event.position === undefined) return true;
        const { reason = '' } = (link?.metadata ?? {}) as { readonly reason?: string };
        parked.push({ at: reached, position: positionOf(event.position), stream, revision: Number(event.revision), reason: reason.startsWith(PREFIX) ? reason.slice(PREFIX.length) : reason });
        return true;
      });
      return { parked, reached, count };
    });
    return answered.kind === 'answer' ? answered.answer : { parked: [], reached: undefined, count: 0 };
  }
}

