import { against, type Against, type Cost } from './paired.ts';
import { median, medianBetween, slopeOf } from './statistics.ts';

/** A promise about a figure, and whether it was kept. */
export interface Gate {
  readonly says: string;
  readonly value: number;
  /** 95 % confidence. */
  readonly between: readonly [number, number];
  readonly target: number;
  readonly side: 'at least' | 'at most';
  /** `kept`: so says the median. `near`: the median misses it and the confidence does not. `missed`: all of the confidence is on the wrong side. */
  readonly verdict: 'kept' | 'near' | 'missed';
  /** False fails the run: all of the confidence is on the wrong side, by more than 15 %. */
  readonly holds: boolean;
}

const SLACK = 0.85;

export const gateOf = (says: string, side: Gate['side'], target: number, value: number, between: readonly [number, number]): Gate => {
  const best = side === 'at least' ? between[1] : between[0];
  const meets = (figure: number, wanted = target): boolean => (side === 'at least' ? figure >= wanted : figure <= wanted);
  return {
    says, side, target, value, between,
    verdict: meets(value) ? 'kept' : meets(best) ? 'near' : 'missed',
    holds: meets(best, side === 'at least' ? target * SLACK : target / SLACK),
  };
};

/** How many times as fast one is as another: their ratios turned over, so that more is better. */
export const fasterThan = (costs: readonly Cost[], contestant: string, floor: string, target: number, says = `${contestant}, as fast as ${floor}`): Gate => {
  const { ratio, between } = against(costs, floor, contestant);
  return gateOf(says, 'at least', target, ratio, between);
};

/** How many times another's cost one costs. */
export const costs = ({ contestant, floor, ratio, between }: Against, target: number, says = `${contestant} costs ${floor}`): Gate => gateOf(says, 'at most', target, ratio, between);

/** The slope of cost over size in log-log scale, formed in each round, with its confidence over the rounds. */
export const slopeGate = (says: string, measured: readonly (readonly [size: number, cost: Cost])[], target: number): Gate => {
  const rounds = measured[0]?.[1].slices.length ?? 0;
  const slopes = Array.from({ length: rounds }, (_, round) => slopeOf(measured.map(([size, { slices }]) => [size, slices[round] ?? Number.NaN])));
  return gateOf(says, 'at most', target, median(slopes), medianBetween(slopes));
};
