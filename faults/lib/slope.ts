import { median } from '../../bench/lib/statistics.ts';

/** The slope of a line through the points that no handful of outliers can turn (Theil and Sen): the median of the slopes between every two. */
export const slopeThrough = (points: readonly (readonly [x: number, y: number])[]): number =>
  median(points.flatMap(([x, y], index) => points.slice(index + 1).map(([later, there]) => (there - y) / (later - x))));
