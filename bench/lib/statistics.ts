import { Chance } from './chance.ts';

/** The value below which the share of the numbers lies; 0.5 is the median. */
export const quantile = (numbers: readonly number[], share: number): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN];
  return below + (above - below) * (place - Math.floor(place));
};

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** Between which two numbers the median lies with 95 % confidence: 2,000 bootstrap samples. */
export const medianBetween = (numbers: readonly number[]): readonly [number, number] => {
  const chance = new Chance(7);
  const medians = Array.from({ length: 2000 }, () => median(numbers.map(() => chance.of(numbers))));
  return [quantile(medians, 0.025), quantile(medians, 0.975)];
};

/** The slope of a straight line through the points in log-log scale: 0 is constant, 1 grows with x. */
export const slopeOf = (points: readonly (readonly [number, number])[]): number => {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (pick: 0 | 1): number => logs.reduce((sum, point) => sum + point[pick], 0) / logs.length;
  const [x0, y0] = [mean(0), mean(1)];
  const across = logs.reduce((sum, [x]) => sum + (x - x0) ** 2, 0);
  return logs.reduce((sum, [x, y]) => sum + (x - x0) * (y - y0), 0) / across;
};
