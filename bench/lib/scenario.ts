import type { Gate } from './gate.ts';
import type { Outcome } from './paired.ts';

export interface Size {
  readonly name: 'quick' | 'full';
  readonly rounds: number;
  /** How many announcements the large side of a list holds; the small one holds 100. */
  readonly many: number;
  /** How many events the histories hold that grow. */
  readonly histories: readonly number[];
  /** How many announcements there are where their number grows. */
  readonly numbers: readonly number[];
}

/** A line over a growing size. */
export interface Curve {
  readonly name: string;
  /** Size and median. */
  readonly points: readonly (readonly [number, number])[];
  /** In log-log scale: 0 is constant. */
  readonly slope: number;
  /** What the size counts. */
  readonly over: string;
  /** What is measured; milliseconds when left out. */
  readonly unit?: string;
}

export interface Section {
  readonly id: string;
  /** What is compared, in one sentence. */
  readonly says: string;
  readonly outcome?: Outcome;
  readonly gates?: readonly Gate[];
  readonly curves?: readonly Curve[];
  readonly notes?: readonly string[];
  /** Which run it is of; the command fills this in. */
  readonly measured?: Measured;
}

export interface Measured {
  readonly at: string;
  readonly machine: Readonly<Record<string, unknown>>;
  readonly versions: Readonly<Record<string, unknown>>;
}

export interface Scenario {
  readonly id: string;
  readonly run: (size: Size, ground: Ground) => Promise<readonly Section[]>;
}

/** What several scenarios stand on, made once. */
export interface Ground {
  /** An empty folder on the disk that is measured. */
  readonly folder: string;
  /** A log of so many announcements with its read models, both closed. */
  readonly desk: (announcements: number) => Promise<Desk>;
}

export interface Desk {
  readonly eventStore: string;
  readonly views: string;
  readonly events: number;
  /** Seconds that the read models took to be made from the log. */
  readonly builtIn: number;
}
