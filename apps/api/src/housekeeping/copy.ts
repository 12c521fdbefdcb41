import type { EventStore, StoredEvent } from '../event-store/event-store.js';
import { appendRun, runs, type Run } from './append-run.js';
import { chainedOf, ChainCheck, type Folded } from './chain-check.js';
import { eraseUpTo } from './erased.js';
import { Refused } from './open-log.js';
import { readable } from './readable.js';
import { beyond } from './stand.js';

/** How many events are on their way to a target that commits what arrives together in its order. */
const WINDOW = 2_000;

export interface Side {
  readonly store: EventStore;
  /** See `readable`. */
  readonly showsErased: boolean;
}

export interface Copy {
  readonly from: Side;
  /**
   * `grouped`: the target commits at once what is asked for in one moment, in that order, so that many are on their way together.
   * Without it one is asked for after another, since two on their way may be written in either order.
   */
  readonly to: Side & { readonly grouped: boolean };
  /** The streams that hold nothing any more, each with the revision of its last event, where the source does not show them. */
  readonly deleted?: ReadonlyMap<string, number>;
  /** Hears how many events of the source are in the target. */
  readonly tell: (events: number) => void;
  /** Called once, with how many events the target had when it began. */
  readonly began?: (already: number) => void;
  readonly checking?: () => void | Promise<void>;
}

/**
 * Brings the target to where the source is: order, ids, contents, times and revisions. What is there already must be the source's beginning,
 * so that a copy that was stopped anywhere goes on; what was deleted at the source leaves numbers without contents.
 * @throws Refused, StoreUnavailable, StoreDamaged
 */
export const copyLog = async ({ from, to, deleted = new Map(), tell, began, checking }: Copy): Promise<Folded> => {
  const check = new ChainCheck();
  const erased = new Map(deleted);
  const source = checked(readable(from.store, { showsErased: from.showsErased, onErased: ({ stream, revision }) => erased.set(stream, revision) }), check);

  const window = new Window(to);
  let done = 0;
  const missing = await beyond(source, readable(to.store, to), ({ stream }) => {
    window.begun.add(stream);
    tell((done += 1));
  });
  began?.(done);

  try {
    for await (const run of runs(missing)) {
      await window.add(run);
      tell((done += run.length));
    }
  } finally {
    // Also where the source fails: nothing is on its way any more when somebody is told.
    await window.settled();
  }
  for (const [stream, revision] of erased) if (!check.knows(stream)) await eraseUpTo(to.store, stream, revision);

  await checking?.();
  return sameAs(check.folded, await foldOf(to));
};

/** Reads the whole log anew and folds it. @throws Refused where it is not what was written */
const foldOf = async ({ store, showsErased }: Side): Promise<Folded> => {
  const check = new ChainCheck();
  for await (const event of checked(readable(store, { showsErased }), check)) void event;
  return check.folded;
};

const sameAs = (source: Folded, target: Folded): Folded => {
  if (source.events !== target.events || source.hash !== target.hash)
    throw new Refused(`The two logs differ: ${source.events} events with the hash ${source.hash} at the source, ${target.events} with ${target.hash} at the target.`);
  return target;
};

async function* checked(events: AsyncIterable<StoredEvent>, check: ChainCheck): AsyncGenerator<StoredEvent> {
  for await (const event of events) {
    const fault = check.add(chainedOf(event));
    if (fault !== undefined) throw new Refused(`${fault.stream}, revision ${fault.revision} (position ${fault.position}): ${fault.reason}.`);
    yield event;
  }
}

/** What is to be appended, and what is on its way: what comes after a refused append must not get ahead of it. */
class Window {
  readonly #target: Copy['to'];
  /** The streams that are begun at the target. */
  readonly begun = new Set<string>();
  #waiting: Run[] = [];
  #events = 0;
  #onTheWay: Promise<readonly PromiseSettledResult<void>[]> = Promise.resolve([]);

  constructor(target: Copy['to']) {
    this.#target = target;
  }

  async add(run: Run): Promise<void> {
    const [first] = run;
    if (first === undefined) return;
    if (!this.begun.has(first.stream) && first.revision > 0) await this.#beginLater(first);
    this.begun.add(first.stream);
    this.#waiting.push(run);
    this.#events += run.length;
    if (!this.#target.grouped || this.#events >= WINDOW) await this.#send();
  }

  /** All is in the target, or the failure is told and nothing is on its way any more. */
  async settled(): Promise<void> {
    await this.#send();
    await this.#arrived();
  }

  /** In one moment, so that all of it shares one commit, behind what was sent before; the source is read on meanwhile. */
  async #send(): Promise<void> {
    await this.#arrived();
    this.#onTheWay = Promise.allSettled(this.#waiting.map((run) => appendRun(this.#target.store, run, { patient: !this.#target.grouped })));
    this.#waiting = [];
    this.#events = 0;
  }

  async #arrived(): Promise<void> {
    const failed = (await this.#onTheWay).find((one) => one.status === 'rejected');
    if (failed === undefined) return;
    this.#onTheWay = Promise.resolve([]);
    this.#waiting = [];
    throw failed.reason;
  }

  /** Of a stream that is met in its middle the beginning was erased. */
  async #beginLater(first: StoredEvent): Promise<void> {
    await this.settled();
    await eraseUpTo(this.#target.store, first.stream, first.revision - 1);
  }
}
