import { setImmediate as turn } from 'node:timers/promises';
import type { StoredEvent } from '../event-store/event-store.js';
import { StoreDamaged, StoreUnavailable } from '../event-store/event-store-errors.js';
import { parsed } from './fold.js';
import { Gate, goOn, together } from './going-on.js';
import { earliest, foldSlice, progressOf, type Change, type Running, type StartProjector, type ViewProgress } from './running.js';
import { Reached } from './reached.js';

export type { AnyView } from './any-view.js';
export type { Change, StartProjector, ViewProgress } from './running.js';

/** Events folded in one go: the server answers others between two such slices. */
const SLICE = 200;
const TOLD_EVERY = 20_000;

/** Its cause is why this log is not for this release. */
class Refused extends Error {}

/** Folds the log into the documents of every view, and goes on as events come. */
export class Projector {
  /** Passed once it is known that the documents are this log's; refused where the log is. */
  readonly belonging = new Gate();
  readonly #options: StartProjector;
  readonly #stop = new AbortController();
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #renewals = new Set<(view: string) => void>();
  readonly #ended: Promise<void>;
  #running: readonly Running[] = [];
  readonly #reached = new Reached();
  readonly #ready = new Gate();
  #identified = false;

  constructor(options: StartProjector) {
    this.#options = options;
    // What was kept answers at once, also where the log cannot be asked yet.
    this.#hold();
    this.#ended = goOn(this.#stop.signal, () => this.#run(), (error) => this.#again(error));
  }

  /** Of the last event that every living view has folded in. */
  get position(): string | undefined {
    return this.#reached.position;
  }

  /** True once every view is live or parked. */
  get ready(): boolean {
    return this.#ready.isPassed;
  }

  get whenReady(): Promise<void> {
    return this.#ready.passed;
  }

  /** True while every view has something whole to answer from: itself, or the older version that it will take over from. */
  get serves(): boolean {
    const views = this.progress();
    return this.ready || (views.some(({ state }) => state === 'live') && views.every(({ serving }) => serving !== undefined));
  }

  /** True when the position is reached in time, false when not. Parked and building views do not hold it up. */
  reached(position: string, timeoutMs = 5000): Promise<boolean> {
    return this.#reached.wait(position, timeoutMs);
  }

  /** Calls after each commit, in the order of the log. Answers a function that ends it. */
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
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

  async #run(): Promise<void> {
    const { store, viewStore, views, admit } = this.#options;
    await admit?.().catch((fault: unknown) => {
      throw fault instanceof StoreUnavailable || fault instanceof StoreDamaged ? fault : new Refused('The log is refused', { cause: fault });
    });
    let first: string | undefined;
    for await (const { id } of store.readAll({ limit: 1 })) first = id;
    this.#identified = first !== undefined;
    const isAnothers = viewStore.belongTo(first);
    if (isAnothers) this.#reached.restart();
    this.#hold();
    if (isAnothers) for (const { name } of views) this.#renewed(name);
    this.belonging.pass();
    const building = this.#running.filter(({ state }) => state === 'building');
    if (building.length === this.#running.length) await this.#build(building, this.#stop.signal);
    const rest = building.filter(({ state }) => state === 'building');
    this.#settleReady();
    await together(this.#stop.signal, (signal) => this.#live(signal), (signal) => (rest.length === 0 ? Promise.resolve() : this.#build(rest, signal)));
  }

  /** Makes views from the log, slice by slice, until they are where the living ones are. */
  async #build(building: readonly Running[], signal: AbortSignal): Promise<void> {
    const { store, viewStore } = this.#options;
    const names = building.map(({ view }) => `${view.name} ${view.version}`).join(', ');
    let told = 0;
    this.#tell(`building ${names}`);
    for (let position = earliest(building); !signal.aborted;) {
      const slice: StoredEvent[] = [];
      for await (const event of store.readAll({ limit: SLICE, ...(position === undefined ? {} : { after: position }) })) slice.push(event);
      this.#fold(building, slice);
      position = slice.at(-1)?.position ?? position;
      const left = building.filter(({ state }) => state === 'building');
      // Nothing was awaited since the slice was folded: whoever is here has what the living views have.
      if (slice.length < SLICE && (this.position ?? '') <= (position ?? '')) {
        for (const running of left) {
          viewStore.serve(running.held);
          running.state = 'live';
          this.#renewed(running.view.name);
        }
        this.#tell(`built ${names} up to ${position ?? 'the start'}`);
        this.#settleReady();
        return;
      }
      const folded = Math.max(0, ...left.map((running) => running.folded));
      if (folded - told >= TOLD_EVERY) this.#tell(`building ${names}: ${(told = folded)} events so far, at ${position}`);
      if (left.length === 0) return this.#settleReady();
      await turn();
    }
  }

  async #live(signal: AbortSignal): Promise<void> {
    const { store } = this.#options;
    const after = earliest(this.#running.filter(({ state }) => state !== 'building'));
    this.#reached.moveTo(after);
    let arrived: StoredEvent[] = [];
    let flushing: NodeJS.Immediate | undefined;
    const flush = (): void => {
      clearImmediate(flushing);
      flushing = undefined;
      const slice = arrived;
      arrived = [];
      this.#advance(slice);
    };
    try {
      for await (const followed of store.follow(after === undefined ? { signal } : { after, signal })) {
        if (followed.kind !== 'event') continue;
        arrived.push(followed.event);
        // What comes in one breath is written in one transaction.
        flushing ??= setImmediate(flush);
        if (arrived.length < SLICE) continue;
        flush();
        await turn();
      }
    } finally {
      flush();
    }
  }

  #advance(slice: readonly StoredEvent[]): void {
    const last = slice.at(-1);
    if (last === undefined) return;
    const changes = this.#fold(this.#running.filter(({ state }) => state === 'live'), slice);
    this.#reached.moveTo(last.position);
    for (const change of changes) for (const listener of this.#listeners) this.#quietly(() => listener(change));
  }

  /** Folds a slice into some views, parks those that cannot take it, and answers what it changed. */
  #fold(views: readonly Running[], slice: readonly StoredEvent[]): readonly Change[] {
    const { viewStore, parse, passesOver } = this.#options;
    const [first] = slice;
    if (first === undefined) return [];
    if (!this.#identified) viewStore.belongTo(first.id);
    this.#identified = true;
    return foldSlice(viewStore, views, slice.map((stored) => (passesOver?.(stored) ? { stored, passedOver: true } : parsed(stored, parse))), (running, poison) => this.#park(running, poison));
  }

  #park(running: Running, poison: NonNullable<Running['parked']>): void {
    running.state = 'parked';
    running.parked = poison;
    this.#tell(`parked ${running.view.name} ${running.view.version} at ${poison.position}: ${poison.reason}`);
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

  #renewed(view: string): void {
    for (const listener of this.#renewals) this.#quietly(() => listener(view));
  }

  #settleReady(): void {
    if (this.#running.some(({ state }) => state === 'building')) return;
    this.#ready.pass();
  }

  #tell(line: string): void {
    this.#options.log?.(`read models: ${line}`);
  }

  #quietly(call: () => void): void {
    try {
      call();
    } catch (error) {
      this.#tell(`a listener failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** An outage of the store ends no projection; a log that is refused or damaged does, since asking again does not help. */
  #again(error: unknown): boolean {
    if (error instanceof Refused) this.belonging.refuse(error.cause);
    else if (error instanceof StoreDamaged) this.#damaged(error);
    else {
      this.#tell(`interrupted, will go on: ${error instanceof Error ? error.message : String(error)}`);
      return true;
    }
    return false;
  }

  /** What was folded before the damaged place goes on answering. */
  #damaged(error: StoreDamaged): void {
    for (const running of this.#running) {
      if (running.state !== 'parked') this.#park(running, { position: error.position ?? 'unknown', reason: error.message });
    }
    this.#reached.end();
    this.belonging.refuse(error);
    this.#settleReady();
  }
}

export const startProjector = (options: StartProjector): Projector => new Projector(options);
