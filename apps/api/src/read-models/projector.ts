import type { Recorded } from '@fanfare/domain/kernel';
import type { EventStore } from '../event-store/event-store.js';
import type { Parse } from '../event-store/recorded.js';
import type { ViewStore } from './view-store.js';

/** Any view at all; each is handed its own documents and events only. */
export interface AnyView {
  readonly name: string;
  readonly version: number;
  readonly keyOf: (event: never) => string | undefined;
  readonly evolve: (document: never, event: never) => unknown;
  readonly fields: Readonly<Record<string, (document: never) => unknown>>;
  readonly text?: (document: never) => string;
}

export interface ViewProgress {
  readonly view: string;
  readonly version: number;
  /** `building`: made from the log, an older version serves if there is one. `parked`: an event could not be folded, see `reason`. */
  readonly state: 'live' | 'building' | 'parked';
  readonly position: string | undefined;
  /** Events folded since the building began. */
  readonly folded: number;
  readonly parkedAt?: string;
  readonly reason?: string;
}

/** An event that is now in the documents, with the key of the document that it changed by the view's name. */
export interface Change {
  readonly event: Recorded;
  readonly keys: Readonly<Record<string, string>>;
}

export interface Projector {
  /** Of the last event that every living view has folded in. */
  readonly position: string | undefined;
  /** True when every view is live or parked. */
  readonly ready: boolean;
  /** Resolves when every view is live or parked for the first time. */
  readonly whenReady: Promise<void>;
  /** True when the position is reached in time, false when not. Parked and building views do not hold it up. */
  reached(position: string, timeoutMs?: number): Promise<boolean>;
  /** Calls after each commit, in the order of the log. Answers a function that ends it. */
  onChange(listener: (change: Change) => void): () => void;
  progress(): readonly ViewProgress[];
  stop(): Promise<void>;
}

export interface StartProjector {
  readonly store: EventStore;
  readonly viewStore: ViewStore;
  readonly views: readonly AnyView[];
  readonly parse: Parse;
  readonly log?: (line: string) => void;
}

export const startProjector = (options: StartProjector): Projector => {
  throw new Error(`Not yet: ${options.views.length}`);
};
