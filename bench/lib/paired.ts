import { Chance } from './chance.ts';
import { sameWork, type Proof } from './same-work.ts';
import { median, medianBetween, quantile } from './statistics.ts';

/** One that takes part: it does its work so many times. */
export interface Contestant {
  readonly name: string;
  readonly work: (times: number) => void | Promise<void>;
  /** How often in one slice. */
  readonly times: number;
  /** Operations in one time of work; 1 when left out. */
  readonly each?: number;
  /** How much one operation is, where the sides cannot be given the very same work; ratios are formed of the cost of one unit. 1 when left out. */
  readonly weight?: number;
  /** What has been spent so far, in milliseconds: wall time when left out, CPU time of a server otherwise. */
  readonly spent?: () => number;
  /** What it makes of work that others are given too: those who prove something must prove the same, or nothing is measured. */
  readonly proof?: Proof;
}

export interface Against {
  readonly contestant: string;
  readonly floor: string;
  /** The median over the rounds of contestant by floor, with its 95 % confidence. */
  readonly ratio: number;
  readonly between: readonly [number, number];
}

export interface Cost {
  readonly name: string;
  /** Milliseconds an operation. */
  readonly median: number;
  readonly quarter: number;
  readonly threeQuarters: number;
  /** In the order of the rounds: those of one place were measured in the same round. */
  readonly slices: readonly number[];
  readonly weight?: number;
}

export interface Outcome {
  readonly costs: readonly Cost[];
  readonly ratios: readonly Against[];
  /** The same against the same: what the method itself cannot tell apart. Outside 0.9 to 1.1 the run says nothing. */
  readonly control: Against;
  /** SHA-256 of what all who proved something came to. */
  readonly work?: string;
}

/**
 * All are alive at once and take turns in an order that is drawn anew each round, so that what disturbs the machine
 * disturbs all alike. Ratios are formed within a round. The first floor runs twice a round, as its own control.
 */
export const paired = async (contestants: readonly Contestant[], compare: readonly (readonly [contestant: string, floor: string])[], rounds: number): Promise<Outcome> => {
  const controlled = contestants.find(({ name }) => name === compare[0]?.[1]);
  if (controlled === undefined) throw new Error('Nothing to compare with');
  const work = await sameWork(contestants);
  const again: Contestant = { ...controlled, name: `${controlled.name}, again` };
  const all = [...contestants, again];
  const chance = new Chance(rounds);
  const slices = new Map(all.map(({ name }) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, work: itsWork, times, each = 1, spent = () => performance.now() } of chance.shuffled(all)) {
      const before = spent();
      await itsWork(times);
      const cost = (spent() - before) / (times * each);
      // The first round warms up.
      if (round >= 0) slices.get(name)?.push(cost);
    }
  }
  const costs = all.map(({ name, weight }): Cost => {
    const its = slices.get(name) ?? [];
    return { name, median: median(its), quarter: quantile(its, 0.25), threeQuarters: quantile(its, 0.75), slices: its, ...(weight === undefined ? {} : { weight }) };
  });
  return {
    costs,
    ratios: compare.map(([contestant, floor]) => against(costs, contestant, floor)),
    control: against(costs, again.name, controlled.name),
    ...(work === undefined ? {} : { work }),
  };
};

/** The cost of one against the cost of another, round by round. */
export const against = (costs: readonly Cost[], contestant: string, floor: string): Against => {
  const each = (wanted: string): readonly number[] => {
    const its = costs.find(({ name }) => name === wanted);
    if (its === undefined) throw new Error(`${wanted} was not measured`);
    return its.slices.map((cost) => cost / (its.weight ?? 1));
  };
  const theirs = each(floor);
  const ratios = each(contestant).map((cost, round) => cost / (theirs[round] ?? Number.NaN));
  return { contestant, floor, ratio: median(ratios), between: medianBetween(ratios) };
};

export const steady = ({ control }: Outcome): boolean => control.ratio >= 0.9 && control.ratio <= 1.1;

/** A run whose control says that the machine was too unsteady is repeated once. */
export const pairedSteadily = async (...run: Parameters<typeof paired>): Promise<Outcome> => {
  const first = await paired(...run);
  return steady(first) ? first : paired(...run);
};
