import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../lib/child.ts';
import { KilledLog } from '../lib/killed-log.ts';
import { shareOf, type Ground, type Outcome, type Scenario } from '../lib/scenario.ts';

const KILLS = 1000;
/** Logs that are killed side by side. */
const LANES = 2;
/** A log is begun anew after so many, so that beginning one is killed too and the last look goes through all of it. */
const PER_LOG = 50;
/** The control is killed until it has lost something, which is chance each time. */
const MOST_CONTROL_KILLS = 200;

const title = 'Sixteen writers of one log and the read model beside it are killed with -9 at random, also while they open and recover; each next process shows what is there, repeats what was not acknowledged, and goes on';

const run = async ({ share, seed, say, folder }: Ground): Promise<Outcome> => {
  await compile('killed-writer.ts');
  const kills = shareOf(KILLS, share, 20);
  const failures: string[] = [];
  let [acknowledged, repeated, events, done] = [0, 0, 0, 0];
  let left = kills;
  const lane = async (): Promise<void> => {
    while (left > 0 && failures.length === 0) {
      const mine = Math.min(left, PER_LOG);
      const name = `log-${left}`;
      left -= mine;
      const log = new KilledLog(inNew(folder, name), seed + left, false);
      await log.killTimes(mine, () => (done += 1) % 100 === 0 && say(`${done} of ${kills} kills`));
      await log.lookThroughAll();
      acknowledged += log.acknowledged;
      repeated += log.repeated;
      events += log.events;
      failures.push(...log.faults.map((fault) => `${name}: ${fault}`));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const broken = failures.length;
  if (repeated === 0) failures.push('No kill left an append that was stored and not acknowledged: the repeats were not tried');

  const early = new KilledLog(inNew(folder, 'control'), seed, true);
  await early.killTimes(MOST_CONTROL_KILLS, () => undefined);
  const lost = early.faults.filter((fault) => fault.startsWith('LOST'));
  if (lost.length === 0) failures.push('The control acknowledged before the commit and lost nothing: this scenario sees nothing');
  return {
    showed: `${kills} kills, ${acknowledged} acknowledged appends, ${events} events: ${broken === 0 ? '0' : 'some'} lost, doubled or torn, both chains whole, ${repeated} appends stored but not acknowledged answered as stored when repeated, read model equal to a replay each time`,
    control: `acknowledging before the commit ${lost.length === 0 ? 'lost nothing' : `lost after ${early.kills} kills (${lost[0] ?? ''})`}`,
    failures,
  };
};

const inNew = (folder: string, name: string): string => {
  const made = join(folder, name);
  mkdirSync(made);
  return made;
};

export const scenario: Scenario = { id: 'F01', title, run };
