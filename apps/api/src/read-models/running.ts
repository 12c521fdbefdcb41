import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import type { Recorded } from '@fanfare/domain/kernel';
import type { EventStore, StoredEvent } from '../event-store/event-store.js';
import type { Parse } from '../event-store/recorded.js';
import type { AnyView } from './any-view.js';
import { fold, type Folded, type Parsed } from './fold.js';
import type { Held, ViewStore } from './view-store.js';

/** How a log begins, for a store that is asked more quickly for one stream than for its first event. */
export interface Origin {
  /** Of an event that no other log has. */
  readonly id: string;
  /** Nothing that is folded is before it, nor at it. */
  readonly position?: string;
}

export interface StartProjector {
  readonly store: EventStore;
  readonly viewStore: ViewStore;
  readonly views: readonly AnyView[];
  /** Throws `PassedOver` on what no view is to see. */
  readonly parse: Parse;
  /** Asked before the log is read, and again after an outage. An error that is no outage keeps the projector from ever reading it. Answers how the log begins, where that is known. */
  readonly admit?: () => Promise<Origin | undefined>;
  readonly log?: (line: string) => void;
}

export interface ViewProgress {
  readonly view: string;
  readonly version: number;
  /** `building`: made from the log, an older version serves if there is one. `parked`: an event could not be folded, see `reason`. */
  readonly state: 'live' | 'building' | 'parked';
  /** The version that answers meanwhile; undefined while nothing whole does. */
  readonly serving: number | undefined;
  readonly position: string | undefined;
  /** Events folded since the process started. */
  readonly folded: number;
  readonly parkedAt?: string;
  readonly reason?: string;
}

/** Events folded in one go: the server answers others between two such slices. */
export const SLICE = 200;

/** How views are made from the log, step by step. */
interface Manner {
  /** Events in one step. */
  readonly first: number;
  readonly least: number;
  readonly most: number;
  /** How long a step may fold, in milliseconds, so long nobody else is answered. */
  readonly folding: number;
  /** Times as long as it worked it rests then. */
  readonly rests: number;
}

/** While nothing whole is there to answer from: a document that several events of a step change is written once. */
export const ALONE: Manner = { first: SLICE, least: SLICE, most: 2000, folding: 100, rests: 0 };
/** Beside living views: who waits for a command or a page is not to notice it, however dear a view's events are and however fast the machine is. */
export const BESIDE: Manner = { first: 50, least: 10, most: 100, folding: 1, rests: 10 };

/** A log on the network is waited for and not worked on, so there is an end to a rest. */
const LONGEST_REST_MS = 20;

/** How many events are folded in one go, and what is waited for before the next. */
export class Pace {
  readonly #manner: Manner;
  step: number;

  constructor(manner: Manner) {
    this.#manner = manner;
    this.step = manner.first;
  }

  /** What the last step took, in milliseconds: to read its events, and then to fold them, when nothing else goes on. */
  async rest(reading: number, folding: number): Promise<void> {
    const { least, most, folding: longest, rests } = this.#manner;
    if (folding > longest) this.step = Math.max(least, Math.floor(this.step / 2));
    else if (folding < longest / 2) this.step = Math.min(most, Math.ceil(this.step * 1.2));
    if (rests === 0) await turn();
    else await pause(Math.min(LONGEST_REST_MS, Math.max(1, rests * (reading + folding))));
  }
}

/** A view while the projector runs it. */
export interface Running {
  readonly view: AnyView;
  readonly held: Held;
  state: ViewProgress['state'];
  folded: number;
  parked?: { readonly position: string; readonly reason: string };
}

export const progressOf = ({ view, held, state, folded, parked }: Running, serving: number | undefined): ViewProgress => ({
  view: view.name, version: view.version, state, serving, position: held.position, folded,
  ...(parked === undefined ? {} : { parkedAt: parked.position, reason: parked.reason }),
});

/** Undefined where one of them has nothing yet. */
export const earliest = (views: readonly Running[]): string | undefined => {
  const positions = views.map(({ held }) => held.position);
  return positions.includes(undefined) ? undefined : (positions as string[]).sort()[0];
};

/** The events behind a position, each once: what a store hands over twice, or again after later ones, is left out. */
export const rising = (events: readonly StoredEvent[], after: string | undefined): readonly StoredEvent[] => {
  let last = after;
  return events.filter(({ position }) => {
    if (last !== undefined && position <= last) return false;
    last = position;
    return true;
  });
};

/** An event that is now in the documents, with the key of the document that it changed by the view's name. */
export interface Change {
  readonly event: Recorded;
  readonly keys: Readonly<Record<string, string>>;
}

/** Folds events into some views and writes it in one transaction, each view from its own position on. Answers what it changed. */
export const foldSlice = (viewStore: ViewStore, views: readonly Running[], events: readonly Parsed[], park: (running: Running, poison: NonNullable<Folded['poison']>) => void): readonly Change[] => {
  const made = views.map((running) => ({
    running, folded: fold(running.view, running.held, events.filter(({ stored }) => stored.position > (running.held.position ?? ''))),
  }));
  viewStore.write(() => made.forEach(({ running, folded }) => write(viewStore, running.held, folded)));
  for (const { running, folded } of made) {
    running.folded += folded.count;
    running.held.mark = folded.mark ?? running.held.mark;
    running.held.position = running.held.mark?.position;
    if (folded.poison !== undefined) park(running, folded.poison);
  }
  return events.flatMap((one) => ('event' in one ? [changeOf(one, made)] : []));
};

const write = (viewStore: ViewStore, held: Held, { documents, mark }: Folded): void => {
  for (const [key, kept] of documents) {
    if (kept === undefined) held.table.remove(key);
    else held.table.put(key, kept);
  }
  if (mark !== undefined) viewStore.moved(held, mark);
};

const changeOf = ({ event, stored }: Extract<Parsed, { event: Recorded }>, made: readonly { readonly running: Running; readonly folded: Folded }[]): Change => ({
  event,
  keys: Object.fromEntries(made.flatMap(({ running, folded }) => {
    const key = folded.keys.get(stored.position);
    return key === undefined ? [] : [[running.view.name, key]];
  })),
});
