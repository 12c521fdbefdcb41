import { mkdirSync } from 'node:fs';
import type { Look, Soak } from '../children/soaking.ts';
import { startChild } from './child.ts';

const PATIENCE_MS = 60_000;

export interface Soaked {
  readonly looks: readonly Look[];
  readonly alarms: readonly string[];
  readonly written: number;
  readonly wrong: string;
}

/** A store under load in a process of its own, beside all that stands still. It is killed once the alarms are enough. */
export const soak = async (wanted: Soak, args: readonly string[] = [], enough: (alarms: readonly string[]) => boolean = () => false): Promise<Soaked> => {
  mkdirSync(wanted.folder);
  const [looks, alarms]: [Look[], string[]] = [[], []];
  let written = 0;
  const child = startChild('soaking.ts', (line) => {
    const said = JSON.parse(line) as Look | { readonly alarm: string } | { readonly written: number };
    if ('alarm' in said) alarms.push(said.alarm);
    else if ('written' in said) ({ written } = said);
    else looks.push(said);
    if (enough(alarms)) child.kill();
  }, { args: ['--expose-gc', ...args] });
  child.tell(wanted);
  const patience = setTimeout(() => child.kill(), wanted.seconds * 1500 + PATIENCE_MS);
  const { code, wrong } = await child.ended;
  clearTimeout(patience);
  return { looks, alarms, written, wrong: code === 0 || enough(alarms) ? '' : `the writer ended with ${code ?? 'a signal'}: ${wrong}` };
};

export const highest = (looks: readonly Look[], of: keyof Look): number => Math.max(0, ...looks.map((look) => look[of]));
