import { Chance } from './chance.ts';
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
}

export interface Against {
  readonly contestant: string;
  readonly floor: string;
  /** The median over the rounds of contestant by floor, with its 95 % confidence. */
  readonly ratio: number;
  readonly between: readonly [number, number];
}

export interface Outcome {
  /** Milliseconds an operation. */
  readonly costs: readonly { readonly name: string; readonly median: number; readonly quarter: number; readonly threeQuarters: number; readonly slices: readonly number[] }[];
  readonly ratios: readonly Against[];
  /** The same against the same: what the method itself cannot tell apart. Outside 0.9 to 1.1 the run says nothing. */
  readonly control: Against;
}

/**
 * All are alive at once and take turns in an order that is drawn anew each round, so that what disturbs the machine
 * disturbs all alike. Ratios are formed within a round. The first floor runs twice a round, as its own control.
 */
export const paired = async (contestants: readonly Contestant[], compare: readonly (readonly [contestant: string, floor: string])[], rounds: number): Promise<Outcome> => {
  const controlled = contestants.find(({ name }) => name === compare[0]?.[1]);
  if (controlled === undefined) throw new Error('Nothing to compare with');
  const again: Contestant = { ...controlled, name: `${controlled.name}, again` };
  const all = [...contestants, again];
  const chance = new Chance(rounds);
  const slices = new Map(all.map(({ name }) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, work, times, each = 1, spent = () => performance.now() } of chance.shuffled(all)) {
      const before = spent();
      await work(times);
      const cost = (spent() - before) / (times * each);
      // The first round warms up.
      if (round >= 0) slices.get(name)?.push(cost);
    }
  }
  const against = (contestant: string, floor: string): Against => {
    const [ours, theirs] = [slices.get(contestant) ?? [], slices.get(floor) ?? []];
    const weightOf = (of: string): number => all.find(({ name }) => name === of)?.weight ?? 1;
    const ratios = ours.map((cost, round) => cost / weightOf(contestant) / ((theirs[round] ?? Number.NaN) / weightOf(floor)));
    return { contestant, floor, ratio: median(ratios), between: medianBetween(ratios) };
  };
  return {
    costs: all.map(({ name }) => {
      const costs = slices.get(name) ?? [];
      return { name, median: median(costs), quarter: quantile(costs, 0.25), threeQuarters: quantile(costs, 0.75), slices: costs };
    }),
    ratios: compare.map(([contestant, floor]) => against(contestant, floor)),
    control: against(again.name, controlled.name),
  };
};

/** A run whose control says that the machine was too unsteady is repeated once. */
export const pairedSteadily = async (...run: Parameters<typeof paired>): Promise<Outcome> => {
  const first = await paired(...run);
  return first.control.ratio >= 0.9 && first.control.ratio <= 1.1 ? first : paired(...run);
};
