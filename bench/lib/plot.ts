import { figure } from './print.ts';
import type { Curve, Section } from './scenario.ts';

const WIDTH = 720;
const ROW = 26;
const TEXT = 'font-family="system-ui, sans-serif" font-size="13"';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface Row {
  readonly label: string;
  readonly value: number;
  readonly between: readonly [number, number];
  readonly says: string;
  readonly colour: string;
}

const LEFT = 620;
const RIGHT = 420;
/** What lies beyond is drawn at the edge: its number stands beside it. */
const [LEAST, MOST] = [0.02, 50];

/** A dot for each, with its confidence, on one line of ratios. */
const dots = (rows: readonly Row[], atOne: string): string => {
  const clamped = (ratio: number): number => Math.min(MOST, Math.max(LEAST, ratio));
  const ends = rows.flatMap(({ between }) => between.map(clamped));
  const [least, most] = [Math.min(0.5, ...ends), Math.max(2, ...ends)];
  const x = (ratio: number): number => LEFT + ((Math.log(clamped(ratio)) - Math.log(least)) / (Math.log(most) - Math.log(least))) * RIGHT;
  const lines = rows.map(({ label, value, between, says, colour }, index) => {
    const y = 40 + index * ROW;
    return `<text x="${LEFT - 12}" y="${y + 4}" text-anchor="end">${escaped(label)}</text>
<line x1="${x(between[0])}" x2="${x(between[1])}" y1="${y}" y2="${y}" stroke="${colour}" stroke-opacity="0.45" stroke-width="3"/><circle cx="${x(value)}" cy="${y}" r="5" fill="${colour}"/>
<text x="${x(between[1]) + 10}" y="${y + 4}">${says}</text>`;
  });
  const height = 60 + rows.length * ROW;
  return svg(LEFT + RIGHT + 130, height, `<line x1="${x(1)}" x2="${x(1)}" y1="24" y2="${height - 20}" stroke="#999" stroke-dasharray="4 4"/><text x="${x(1)}" y="16" text-anchor="middle">${atOne}</text>${lines.join('\n')}`);
};

/** Each comparison: what one costs by what another costs. */
export const ratiosAsSvg = (sections: readonly Section[]): string => dots(sections.flatMap(({ id, outcome }) => (outcome?.ratios ?? []).map(({ contestant, floor, ratio, between }): Row =>
  ({ label: `${id}: ${contestant} / ${floor}`, value: ratio, between, says: figure(ratio), colour: '#3949ab' }))), 'same cost');

/** Each promise that is a ratio: how many times as good as promised; to the right of the line it is kept. */
export const gatesAsSvg = (sections: readonly Section[]): string => dots(sections.flatMap(({ id, gates = [] }) => gates.filter(({ says }) => !says.startsWith('slope')).map(({ says, value, between, target, side, verdict }): Row => {
  const good = (figureOf: number): number => (side === 'at least' ? figureOf / target : target / figureOf);
  const [one, other] = between.map(good) as [number, number];
  return {
    label: `${id}: ${says}`.slice(0, 95), value: good(value), between: [Math.min(one, other), Math.max(one, other)],
    says: `${figure(value)}, ${side} ${target}`, colour: { kept: '#047857', near: '#b45309', missed: '#b91c1c' }[verdict],
  };
})), 'as promised');

const COLOURS = ['#3949ab', '#c2410c', '#047857', '#7c3aed'];

/** Cost over size, both in powers of ten. */
export const curvesAsSvg = (curves: readonly Curve[]): string => {
  const { over, unit = 'ms' } = curves[0] as Curve;
  const points = curves.flatMap((curve) => curve.points);
  const range = (pick: 0 | 1): readonly [number, number] => {
    const values = points.map((point) => Math.log10(point[pick]));
    return [Math.floor(Math.min(...values)), Math.max(Math.floor(Math.min(...values)) + 1, Math.ceil(Math.max(...values)))];
  };
  const [[x0, x1], [y0, y1]] = [range(0), range(1)];
  const x = (value: number): number => 80 + ((Math.log10(value) - x0) / (x1 - x0)) * (WIDTH - 260);
  const y = (value: number): number => 320 - ((Math.log10(value) - y0) / (y1 - y0)) * 280;
  const powers = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));
  const grid = [
    ...powers(x0, x1).map((value) => `<line x1="${x(value)}" x2="${x(value)}" y1="40" y2="320" stroke="#ddd"/><text x="${x(value)}" y="340" text-anchor="middle">${value.toLocaleString('en')}</text>`),
    ...powers(y0, y1).map((value) => `<line x1="80" x2="${WIDTH - 180}" y1="${y(value)}" y2="${y(value)}" stroke="#ddd"/><text x="72" y="${y(value) + 4}" text-anchor="end">${Number(value.toPrecision(1))} ${unit}</text>`),
  ];
  const lines = curves.map(({ name, points: along, slope }, index) => {
    const colour = COLOURS[index % COLOURS.length];
    const last = along.at(-1) ?? [1, 1];
    return `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${along.map(([size, cost]) => `${x(size)},${y(cost)}`).join(' ')}"/>
<text x="${x(last[0]) + 8}" y="${y(last[1]) + 4}" fill="${colour}">${escaped(name)}, slope ${slope.toFixed(slope < 0.1 ? 3 : 2)}</text>`;
  });
  return svg(WIDTH, 370, [...grid, ...lines, `<text x="${WIDTH / 2 - 90}" y="362" text-anchor="middle">${escaped(over)}</text>`].join('\n'));
};

const svg = (width: number, height: number, inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ${TEXT}><rect width="100%" height="100%" fill="#fff"/>\n${inner}\n</svg>\n`;
