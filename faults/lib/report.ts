import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome, Scenario } from './scenario.ts';

export interface Verdict extends Outcome, Pick<Scenario, 'id' | 'title'> {
  readonly seconds: number;
}

const HERE = join(import.meta.dirname, '..');
const [BEGIN, END] = ['<!-- the table is made by `npm run test:faults` -->', '<!-- end of the table -->'];
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const verdictOf = ({ failures, notRun }: Outcome): string => (notRun !== undefined ? `not run: ${notRun}` : failures.length === 0 ? 'held' : `**failed**: ${failures[0] ?? ''}`);

/** One line a scenario, for people. */
export const asTable = (verdicts: readonly Verdict[]): string => [
  '| fault | what was done | what it showed | control | seconds | verdict |',
  '| --- | --- | --- | --- | --- | --- |',
  ...verdicts.map((one) => `| ${[one.id, one.title, one.showed, one.control ?? 'none', String(Math.round(one.seconds)), verdictOf(one)].map(cell).join(' | ')} |`),
].join('\n');

/** Keeps what a whole run showed. */
export const keep = (results: object, verdicts: readonly Verdict[], when: string): void => {
  writeFileSync(join(HERE, 'results.json'), `${JSON.stringify({ ...results, verdicts }, undefined, 1)}\n`);
  const file = join(HERE, 'README.md');
  const text = readFileSync(file, 'utf8');
  const [before, after] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (before < 0 || after < 0) throw new Error('faults/README.md has lost the marks between which the table goes');
  writeFileSync(file, `${text.slice(0, before + BEGIN.length)}\n${when}\n\n${asTable(verdicts)}\n${text.slice(after)}`);
};
