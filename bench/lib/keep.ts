import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { steady } from './paired.ts';
import { curvesAsSvg, gatesAsSvg, ratiosAsSvg } from './plot.ts';
import { figure } from './print.ts';
import type { Curve, Section } from './scenario.ts';

const HERE = join(import.meta.dirname, '..');
const RESULTS = join(HERE, 'results.json');
const README = join(HERE, 'README.md');
const [FROM, UNTIL] = ['<!-- made by npm run bench: from here -->', '<!-- to here -->'];

/** Writes results, pictures and the table: what was measured now takes the place of what was measured before under the same name. */
export const keep = (measured: readonly Section[]): void => {
  const before = existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as { readonly sections: readonly Section[] }).sections : [];
  const known = before.map((section) => measured.find(({ id }) => id === section.id) ?? section);
  const sections = [...known, ...measured.filter(({ id }) => !known.some((section) => section.id === id))].sort((a, b) => (a.id < b.id ? -1 : 1));
  writeFileSync(RESULTS, `${JSON.stringify({ sections }, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(5)) : value), 1)}\n`);
  writeFileSync(join(HERE, 'ratios.svg'), ratiosAsSvg(sections));
  writeFileSync(join(HERE, 'gates.svg'), gatesAsSvg(sections));
  const curves = sections.flatMap((section) => section.curves ?? []);
  const pictures = [...new Set(curves.map(kind))].map((one) => ({ file: `growth-${one}.svg`, of: curves.filter((curve) => kind(curve) === one) }));
  for (const file of readdirSync(HERE)) if (/^growth.*\.svg$/.test(file)) rmSync(join(HERE, file));
  for (const { file, of } of pictures) writeFileSync(join(HERE, file), curvesAsSvg(of));
  const [head, tail] = [readFileSync(README, 'utf8').split(FROM)[0], readFileSync(README, 'utf8').split(UNTIL)[1]];
  writeFileSync(README, `${head}${FROM}\n\n${table(sections)}\n\n![Each promise](gates.svg)\n\n${pictures.map(({ file, of }) => `![${of.map(({ name }) => name).join(', ')} by ${of[0]?.over}](${file})`).join('\n')}\n\n![All ratios](ratios.svg)\n\n${UNTIL}${tail}`);
};

const kind = ({ over, unit = 'ms' }: Curve): string => `${over} ${unit}`.replaceAll(/[^a-zA-Z]+/g, '-').toLowerCase();

const table = (sections: readonly Section[]): string => {
  const gated = sections.filter(({ gates = [] }) => gates.length > 0);
  const rows = gated.flatMap(({ id, gates = [], outcome }) => gates.map(({ says, value, between, side, target, verdict }) =>
    `| \`${id}\` | ${says} | **${figure(value)}** | ${figure(between[0])} to ${figure(between[1])} | ${side} ${target} | ${verdict} | ${outcome === undefined ? '' : `${outcome.control.ratio.toFixed(2)}${steady(outcome) ? '' : ' (void)'}`} |`));
  const absent = sections.filter(({ gates = [], notes = [] }) => gates.length === 0 && notes.some((note) => note.startsWith('Left out'))).map(({ id, notes = [] }) => `\`${id}\`: ${notes[0]}.`);
  const runs = [...new Map(gated.flatMap(({ measured }) => (measured === undefined ? [] : [[measured.at, measured] as const]))).values()]
    .map(({ at, machine, versions }) => `${at.slice(0, 16).replace('T', ' ')} UTC on ${machine['cores']} cores (${String(machine['cpu']).trim()}, ${machine['system']}), Node ${versions['node']}, SQLite ${versions['sqlite']}`);
  return [
    '| scenario | what | figure | 95 % | target | | same against same |', '|---|---|---|---|---|---|---|', ...rows, '',
    ...absent, ...(absent.length > 0 ? [''] : []), `Measured ${runs.join('; ')}.`,
  ].join('\n');
};
