import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome, Scenario } from './scenario.ts';

export interface Verdict extends Outcome, Pick<Scenario, 'id' | 'title'> {
  readonly seconds: number;
  /** Of the run that this line is of: ISO 8601, and where its chances began. */
  readonly measuredAt?: string;
  readonly seed?: number;
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

/** What was kept of those that did not run this time: a full run of a few replaces their lines alone, and each line says when it was made. */
export const withThoseBefore = (verdicts: readonly Verdict[]): readonly Verdict[] => {
  const file = join(HERE, 'results.json');
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { readonly verdicts: readonly Verdict[] }).verdicts : [];
  const known = (wanted: string): Verdict | undefined => before.find(({ id }) => id === wanted);
  // What could not be run this time leaves what it showed when it could.
  const now = verdicts.map((one) => (one.notRun === undefined ? one : known(one.id) ?? one));
  const all = [...before.filter(({ id }) => !now.some((one) => one.id === id)), ...now];
  return all.sort((one, other) => (one.id < other.id ? -1 : 1));
};

/** Keeps what was shown by all of the scenarios that were run in full. */
export const keep = (results: object, verdicts: readonly Verdict[], when: string): void => {
  writeFileSync(join(HERE, 'results.json'), `${JSON.stringify({ ...results, verdicts }, undefined, 1)}\n`);
  const file = join(HERE, 'README.md');
  const text = readFileSync(file, 'utf8');
  const [before, after] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (before < 0 || after < 0) throw new Error('faults/README.md has lost the marks between which the table goes');
  writeFileSync(file, `${text.slice(0, before + BEGIN.length)}\n${when}\n\n${asTable(verdicts)}\n${text.slice(after)}`);
};
