import type { Gate } from './gate.ts';
import { steady } from './paired.ts';
import type { Section } from './scenario.ts';

/** A section on the console. */
export const print = ({ id, says, outcome, gates = [], curves = [], notes = [] }: Section): void => {
  console.log(`\n${id}\n  ${says}`);
  for (const { name, median, quarter, threeQuarters } of outcome?.costs ?? []) console.log(`    ${name.padEnd(44)} ${ms(median)}   (${ms(quarter).trim()} to ${ms(threeQuarters).trim()})`);
  for (const { contestant, floor, ratio, between } of outcome?.ratios ?? []) console.log(`    ${contestant} = ${figure(ratio)} x ${floor}   (95 %: ${figure(between[0])} to ${figure(between[1])})`);
  for (const { name, slope } of curves) console.log(`    ${name}: slope ${slope.toFixed(3)} (0 is constant, 1 grows as fast)`);
  for (const note of notes) console.log(`    ${note}`);
  if (outcome !== undefined) console.log(`    same against same: ${outcome.control.ratio.toFixed(2)}${steady(outcome) ? '' : '   THE MACHINE WAS TOO UNSTEADY: these ratios say nothing'}`);
  for (const gate of gates) console.log(`    ${gate.verdict.toUpperCase()}: ${inWords(gate)}`);
};

export const inWords = ({ says, value, between, side, target }: Gate): string =>
  `${says}: ${figure(value)} (95 %: ${figure(between[0])} to ${figure(between[1])}), wanted ${side} ${target}`;

export const figure = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : Math.abs(value) < 0.1 ? value.toFixed(3) : value.toFixed(2));
const ms = (value: number): string => `${value < 0.01 ? value.toFixed(5) : value.toFixed(value < 1 ? 3 : 2)} ms`.padStart(10);
