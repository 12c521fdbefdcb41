/** What a scenario is given. Everything that it draws by lot comes from the seed, except the moments at which processes are killed. */
export interface Ground {
  /** 1 is the whole; 0.02 a slice of it that takes seconds. */
  readonly share: number;
  readonly seed: number;
  /** How long the soak lasts, where one is wanted. */
  readonly soakSeconds?: number;
  /** Tells how far it is. */
  readonly say: (text: string) => void;
  /** Empty, its own, and removed afterwards. */
  readonly folder: string;
}

export interface Outcome {
  /** What came of it, in figures. */
  readonly showed: string;
  /** What came of the same without the guard, which has to be bad; left out where there is nothing to take out. */
  readonly control?: string;
  /** Empty when all promises were kept and the control broke them. */
  readonly failures: readonly string[];
  /** Why it was not run; it counts as nothing then. */
  readonly notRun?: string;
}

/** One fault: each file in `scenarios/` exports one as `scenario`. */
export interface Scenario {
  /** For example `F01`. */
  readonly id: string;
  /** What is done, in one sentence. */
  readonly title: string;
  /** What it needs and does not have; undefined when it can be run. */
  readonly needs?: (ground: Pick<Ground, 'soakSeconds'>) => string | undefined;
  readonly run: (ground: Ground) => Promise<Outcome>;
}

/** How many of so many belong to the share: one at the least. */
export const shareOf = (many: number, share: number, least = 1): number => Math.max(least, Math.min(many, Math.round(many * share)));
