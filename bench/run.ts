// Started by `npm run bench`. Everything is measured in pairs that take turns; see lib/paired.ts.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { makeDesk } from './lib/desk.ts';
import { curvesAsSvg, ratiosAsSvg } from './lib/plot.ts';
import type { Desk, Ground, Scenario, Section, Size } from './lib/scenario.ts';
import { commandCost } from './scenarios/command-cost.ts';
import { growth } from './scenarios/growth.ts';
import { listOfFifty } from './scenarios/list-of-fifty.ts';
import { overHttp } from './scenarios/over-http.ts';

const SCENARIOS: readonly Scenario[] = [commandCost, growth, listOfFifty, overHttp];
const QUICK: Size = { name: 'quick', rounds: 15, many: 2000 };
const FULL: Size = { name: 'full', rounds: 15, many: 100_000 };

const HERE = import.meta.dirname;
const chosen = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const size = process.argv.includes('--quick') ? QUICK : FULL;

const groundIn = (folder: string): Ground => {
  const desks = new Map<number, Promise<Desk>>();
  return {
    folder,
    desk: (announcements) => {
      const made = desks.get(announcements) ?? (console.log(`  making a desk of ${announcements.toLocaleString('en')} announcements …`), makeDesk(folder, announcements));
      desks.set(announcements, made);
      return made;
    },
  };
};

const print = ({ id, says, outcome, curves = [], notes = [] }: Section): void => {
  console.log(`\n${id}\n  ${says}`);
  for (const { name, median, quarter, threeQuarters } of outcome?.costs ?? []) console.log(`    ${name.padEnd(34)} ${ms(median)}   (${ms(quarter)} to ${ms(threeQuarters)})`);
  for (const { contestant, floor, ratio, between } of outcome?.ratios ?? []) console.log(`    ${contestant} = ${ratio.toFixed(2)} x ${floor}   (95 %: ${between[0].toFixed(2)} to ${between[1].toFixed(2)})`);
  for (const { name, slope } of curves) console.log(`    ${name}: slope ${slope.toFixed(2)} (0 is constant, 1 grows as fast)`);
  for (const note of notes) console.log(`    ${note}`);
  if (outcome !== undefined) console.log(`    same against same: ${outcome.control.ratio.toFixed(2)}${steady(outcome.control.ratio) ? '' : '   THE MACHINE WAS TOO UNSTEADY: these ratios say nothing'}`);
};
const ms = (value: number): string => `${value.toFixed(value < 1 ? 3 : 2)} ms`.padStart(10);
const steady = (ratio: number): boolean => ratio >= 0.9 && ratio <= 1.1;

const data = join(HERE, '..', 'data');
mkdirSync(data, { recursive: true });
const folder = mkdtempSync(join(data, 'bench-'));
const ground = groundIn(folder);
const began = performance.now();
const sections: Section[] = [];
try {
  for (const scenario of SCENARIOS) {
    if (chosen.length > 0 && !chosen.some((word) => scenario.id.includes(word))) continue;
    const made = await scenario.run(size, ground);
    made.forEach(print);
    sections.push(...made);
  }
} finally {
  rmSync(folder, { recursive: true });
}

const seconds = Math.round((performance.now() - began) / 1000);
const [cpu] = cpus();
const results = {
  measuredAt: new Date().toISOString(), size: size.name, seconds,
  machine: { cpu: cpu?.model, cores: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30), system: `${process.platform} ${release()}` },
  versions: { node: process.versions.node, v8: process.versions.v8, sqlite: process.versions['sqlite'] },
  sections,
};
// What is kept in the repository is a full run.
if (chosen.length === 0 && size === FULL) {
  writeFileSync(join(HERE, 'results.json'), `${JSON.stringify(results, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(5)) : value), 1)}\n`);
  writeFileSync(join(HERE, 'ratios.svg'), ratiosAsSvg(sections));
  writeFileSync(join(HERE, 'growth.svg'), curvesAsSvg(sections.flatMap(({ curves = [] }) => curves)));
  console.log(`\nWritten: bench/results.json, bench/ratios.svg, bench/growth.svg`);
}
console.log(`${size.name} run of ${seconds} s`);
