import type { Curve, Section } from './scenario.ts';

const WIDTH = 720;
const ROW = 26;
const LEFT = 300;
const TEXT = 'font-family="system-ui, sans-serif" font-size="13"';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Each comparison as a dot with its confidence on one line of ratios; 1 means that both cost the same. */
export const ratiosAsSvg = (sections: readonly Section[]): string => {
  const rows = sections.flatMap(({ id, outcome }) => (outcome?.ratios ?? []).map((against) => ({ label: `${id}: ${against.contestant} / ${against.floor}`, ...against })));
  const [least, most] = [Math.min(0.5, ...rows.map(({ between }) => between[0])), Math.max(2, ...rows.map(({ between }) => between[1]))];
  const left = LEFT + 420;
  const x = (ratio: number): number => left + ((Math.log(ratio) - Math.log(least)) / (Math.log(most) - Math.log(least))) * (WIDTH + 420 - left - 60);
  const lines = rows.map(({ label, ratio, between }, index) => {
    const y = 40 + index * ROW;
    return `<text x="${left - 12}" y="${y + 4}" text-anchor="end">${escaped(label)}</text>
<line x1="${x(between[0])}" x2="${x(between[1])}" y1="${y}" y2="${y}" stroke="#6b7fd7" stroke-width="3"/><circle cx="${x(ratio)}" cy="${y}" r="5" fill="#3949ab"/>
<text x="${x(between[1]) + 10}" y="${y + 4}">${ratio.toFixed(2)}</text>`;
  });
  const height = 60 + rows.length * ROW;
  return svg(WIDTH + 420, height, `<line x1="${x(1)}" x2="${x(1)}" y1="24" y2="${height - 20}" stroke="#999" stroke-dasharray="4 4"/><text x="${x(1)}" y="16" text-anchor="middle">same cost</text>${lines.join('\n')}`);
};

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
