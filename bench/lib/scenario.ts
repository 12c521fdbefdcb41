import type { Outcome } from './paired.ts';

export interface Size {
  readonly name: 'quick' | 'full';
  readonly rounds: number;
  /** How many announcements the large side holds; the small one holds 100. */
  readonly many: number;
}

/** A line over a growing size. */
export interface Curve {
  readonly name: string;
  /** Size and median milliseconds. */
  readonly points: readonly (readonly [number, number])[];
  /** In log-log scale: 0 is constant. */
  readonly slope: number;
}

export interface Section {
  readonly id: string;
  /** What is compared, in one sentence. */
  readonly says: string;
  readonly outcome?: Outcome;
  readonly curves?: readonly Curve[];
  readonly notes?: readonly string[];
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
