import { setImmediate as turn } from 'node:timers/promises';
import type { StoredEvent } from '../event-store/event-store.js';
import { StoreDamaged } from '../event-store/event-store-errors.js';
import { meetLog, Refused } from './belonging.js';
import { parsed } from './fold.js';
import { Gate, goOn, together } from './going-on.js';
import { Listeners } from './listeners.js';
import { ALONE, BESIDE, earliest, foldSlice, Pace, progressOf, rising, SLICE, type Change, type Running, type StartProjector, type ViewProgress } from './running.js';
import { Reached } from './reached.js';
import { isDamage } from './view-file.js';

export type { AnyView } from './any-view.js';
export type { Change, StartProjector, ViewProgress } from './running.js';

const TOLD_EVERY = 20_000;

/** Folds the log into the documents of every view, and goes on as events come. */
export class Projector {
  /** Passed once it is known that the documents are this log's; refused where the log is. */
  readonly belonging = new Gate();
  readonly #options: StartProjector;
  readonly #stop = new AbortController();
  #damaged = new AbortController();
  readonly #changes = new Listeners<Change>((line) => this.#say(line));
  readonly #renewals = new Listeners<string>((line) => this.#say(line));
  readonly #ended: Promise<void>;
  #running: readonly Running[] = [];
  #start: string | undefined;
  readonly #reached = new Reached();
  readonly #ready = new Gate();

  constructor(options: StartProjector) {
    this.#options = options;
    // What was kept answers at once, also where the log cannot be asked yet.
    this.#hold();
    options.viewStore.onDamage((reason) => {
      this.#say(`not what was written, will be made anew: ${reason}`);
      this.#damaged.abort();
    });
    this.#ended = goOn(this.#stop.signal, () => this.#run(this.#undamaged()), (error) => this.#again(error));
  }

  /** Of the last event that every living view has folded in. */
  get position(): string | undefined {
    return this.#reached.position;
  }

  /** True once every view is live or parked. */
  get ready(): boolean {
    return this.#running.every(({ state }) => state !== 'building');
  }

  get whenReady(): Promise<void> {
    return this.#ready.passed;
  }

  /** True while every view has something whole to answer from: itself, or the older version that it will take over from. */
  get serves(): boolean {
    const views = this.progress();
    return this.#options.viewStore.damage === undefined && (this.ready || (views.some(({ state }) => state === 'live') && views.every(({ serving }) => serving !== undefined)));
  }

  /** True when the position is reached in time, false when not. Parked and building views do not hold it up. */
  reached(position: string, timeoutMs = 5000): Promise<boolean> {
    return this.#reached.wait(position, timeoutMs);
  }

  /** Calls after each commit, in the order of the log. Answers a function that ends it. */
  onChange(listener: (change: Change) => void): () => void {
    return this.#changes.add(listener);
  }

  /** Calls with the view's name when a version of it made anew has taken over: any of its documents may differ from what was read before. */
  onRenewal(listener: (view: string) => void): void {
    this.#renewals.add(listener);
  }

  progress(): readonly ViewProgress[] {
    return this.#running.map((running) => progressOf(running, this.#options.viewStore.serving(running.view)));
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#ended;
    this.#reached.end();
  }

  /** Until the read models are damaged: what is left of them then is dropped, and all is made from the log again. */
  #undamaged(): AbortSignal {
    const { viewStore } = this.#options;
    if (viewStore.damage !== undefined) this.#anew();
    this.#damaged = new AbortController();
    return AbortSignal.any([this.#stop.signal, this.#damaged.signal]);
  }

  #anew(): void {
    this.#options.viewStore.beginAnew();
    this.#reached.restart();
    this.#hold();
    for (const { name } of this.#options.views) this.#renewals.tell(name);
  }

  async #run(stop: AbortSignal): Promise<void> {
    const { id, after, isSame } = await meetLog(this.#options, this.#running.map(({ held }) => held.mark));
    if (isSame) this.#hold();
    else this.#anew();
    if (id !== undefined) this.#options.viewStore.madeFrom = id;
    this.#start = after;
    this.belonging.pass();
    const building = this.#running.filter(({ state }) => state === 'building');
    if (building.length === this.#running.length) await this.#build(building, stop, new Pace(ALONE));
    const rest = building.filter(({ state }) => state === 'building');
    this.#settleReady();
    await together(stop, (signal) => this.#live(signal), (signal) => (rest.length === 0 ? Promise.resolve() : this.#build(rest, signal, new Pace(BESIDE))));
  }

  /** Makes views from the log, slice by slice, until they are where the living ones are. */
  async #build(building: readonly Running[], signal: AbortSignal, pace: Pace): Promise<void> {
    const { store, viewStore } = this.#options;
    const names = building.map(({ view }) => `${view.name} ${view.version}`).join(', ');
    let told = 0;
    this.#say(`building ${names}`);
    for (let position = earliest(building) ?? this.#start; !signal.aborted;) {
      const [began, { step }] = [performance.now(), pace];
      const read: StoredEvent[] = [];
      for await (const event of store.readAll({ limit: step, ...(position === undefined ? {} : { after: position }) })) read.push(event);
      const arrived = performance.now();
      const slice = rising(read, position);
      this.#fold(building, slice);
      position = slice.at(-1)?.position ?? position;
      const left = building.filter(({ state }) => state === 'building');
      // Nothing was awaited since the slice was folded: whoever is here has what the living views have.
      if (read.length < step && (this.position ?? '') <= (position ?? '')) {
        for (const running of left) {
          viewStore.serve(running.held);
          running.state = 'live';
          this.#renewals.tell(running.view.name);
        }
        this.#say(`built ${names} up to ${position ?? 'the start'}`);
        this.#settleReady();
        return;
      }
      const folded = Math.max(0, ...left.map((running) => running.folded));
      if (folded - told >= TOLD_EVERY) this.#say(`building ${names}: ${(told = folded)} events so far, at ${position}`);
      if (left.length === 0) return this.#settleReady();
      await pace.rest(arrived - began, performance.now() - arrived);
    }
  }

  async #live(signal: AbortSignal): Promise<void> {
    const after = earliest(this.#running.filter(({ state }) => state !== 'building')) ?? this.#start;
    this.#reached.moveTo(after);
    const arrived: StoredEvent[] = [];
    let flushing: NodeJS.Immediate | undefined;
    // A slice that could not be written is read again: what comes behind it must not be folded first.
    const failed = new AbortController();
    const flush = (): void => {
      clearImmediate(flushing);
      flushing = undefined;
      const slice = arrived.splice(0);
      try {
        if (!failed.signal.aborted) this.#advance(slice);
      } catch (error) {
        failed.abort(error);
      }
    };
    const until = AbortSignal.any([signal, failed.signal]);
    try {
      for await (const followed of this.#options.store.follow(after === undefined ? { signal: until } : { after, signal: until })) {
        if (followed.kind !== 'event') continue;
        arrived.push(followed.event);
        // What comes in one breath is written in one transaction.
        flushing ??= setImmediate(flush);
        if (arrived.length < SLICE) continue;
        flush();
        await turn();
      }
      failed.signal.throwIfAborted();
    } finally {
      flush();
    }
  }

  #advance(arrived: readonly StoredEvent[]): void {
    const slice = rising(arrived, this.position);
    const last = slice.at(-1);
    if (last === undefined) return;
    const changes = this.#fold(this.#running.filter(({ state }) => state === 'live'), slice);
    this.#reached.moveTo(last.position);
    for (const change of changes) this.#changes.tell(change);
  }

  /** Folds a slice into some views, parks those that cannot take it, and answers what it changed. */
  #fold(views: readonly Running[], slice: readonly StoredEvent[]): readonly Change[] {
    const { viewStore, parse } = this.#options;
    const [first] = slice;
    if (first === undefined) return [];
    if (viewStore.madeFrom === undefined) viewStore.madeFrom = first.id;
    return foldSlice(viewStore, views, slice.map((stored) => parsed(stored, parse)), (running, poison) => this.#park(running, poison));
  }

  #park(running: Running, poison: NonNullable<Running['parked']>): void {
    running.state = 'parked';
    running.parked = poison;
    this.#say(`parked ${running.view.name} ${running.view.version} at ${poison.position}: ${poison.reason}`);
  }

  /** From what the view store has: each view goes on from where its documents are. */
  #hold(): void {
    const { viewStore, views } = this.#options;
    this.#running = views.map((view): Running => {
      const held = viewStore.hold(view);
      return { view, held, state: held.complete ? 'live' : 'building', folded: 0 };
    });
    this.#reached.moveTo(earliest(this.#running.filter(({ state }) => state === 'live')));
  }

  #settleReady(): void {
    if (this.ready) this.#ready.pass();
  }

  #say(line: string): void {
    this.#options.log?.(`read models: ${line}`);
  }

  /** An outage of the store ends no projection; a log that is refused or damaged does, since asking again does not help. */
  #again(error: unknown): boolean {
    if (error instanceof Refused) this.belonging.refuse(error.cause);
    else if (error instanceof StoreDamaged) this.#stopAt(error);
    else {
      if (isDamage(error)) this.#options.viewStore.distrust(error instanceof Error ? error.message : String(error));
      this.#say(`interrupted, will go on: ${error instanceof Error ? error.message : String(error)}`);
      return true;
    }
    return false;
  }

  /** What was folded before the damaged place goes on answering. */
  #stopAt(error: StoreDamaged): void {
    for (const running of this.#running) {
      if (running.state !== 'parked') this.#park(running, { position: error.position ?? 'unknown', reason: error.message });
    }
    this.#reached.end();
    this.belonging.refuse(error);
    this.#settleReady();
  }
}

export const startProjector = (options: StartProjector): Projector => new Projector(options);
