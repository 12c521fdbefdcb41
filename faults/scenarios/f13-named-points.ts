import { join } from 'node:path';
import { Chance } from '../../bench/lib/chance.ts';
import { POINTS, type Desk, type Point } from '../lib/crash-points.ts';
import { compile } from '../lib/child.ts';
import { CrashingLog } from '../lib/crashing-log.ts';
import { inParallel } from '../lib/in-parallel.ts';
import { shareOf, type Ground, type Outcome, type Scenario } from '../lib/scenario.ts';

const TIMES = 15;
/** A point is passed as often at the least, however many events share one commit. */
const MOST = 5;
const MOST_ROUNDS = 7;

const title = 'A desk dies at a named point between any two steps: append, publish, answer, documents, their place, effect, acknowledgement; the next one sends again what was not answered and goes on; the effect stands for the webhooks and the mail that the product does not send';

/** Each control takes one guard out, dies where that guard stands, and has to break what begins so. */
const CONTROLS: readonly { readonly without: NonNullable<Desk['without']>; readonly point: Point; readonly breaks: string }[] = [
  { without: 'one transaction', point: 'between documents and their place', breaks: 'VIEW' },
  { without: 'acknowledgement after the effect', point: 'between publish and answer', breaks: 'EFFECT' },
  { without: 'command ids', point: 'between append and publish', breaks: 'DOUBLE' },
];

const run = async ({ share, seed, folder, say }: Ground): Promise<Outcome> => {
  await compile('crashing-desk.ts');
  const chance = new Chance(seed);
  const times = shareOf(TIMES, share, 1);
  const failures: string[] = [];
  let [crashes, events, repeated] = [0, 0, 0];
  await inParallel(POINTS, 2, async (point) => {
    const log = new CrashingLog(join(folder, point.replaceAll(' ', '-')));
    for (let time = 0; time < times; time += 1) await log.crash(point, 1 + chance.below(MOST));
    await log.judge();
    if (log.crashes === 0) failures.push(`${point}: nothing died`);
    failures.push(...log.faults.map((fault) => `${point}: ${fault}`));
    crashes += log.crashes;
    events += log.events;
    repeated += log.repeated;
    say(`${point}: ${log.crashes} crashes, ${log.faults.length} faults`);
  });

  const controls: string[] = [];
  await inParallel(CONTROLS, 2, async ({ without, point, breaks }) => {
    let broken: readonly string[] = [];
    // What is under way when it dies is a matter of a few milliseconds: until something was.
    for (let round = 0; round < MOST_ROUNDS && broken.length === 0; round += 1) {
      const log = new CrashingLog(join(folder, `without-${without.replaceAll(' ', '-')}-${round}`), without);
      for (let time = 0; time < 3; time += 1) await log.crash(point, 3 + time);
      await log.judge();
      broken = log.faults.filter((fault) => fault.startsWith(breaks));
    }
    if (broken.length === 0) failures.push(`The control without ${without} broke nothing: this scenario sees nothing`);
    controls.push(`without ${without}: ${broken[0] ?? 'nothing broken'}`);
  });
  return {
    showed: `${POINTS.length} points, ${crashes} crashes, ${events} events: each command once in the log and with the same answer when it was sent again, read models equal to a replay, each event had its effect, ${repeated} of them more than once`,
    control: controls.join('; '),
    failures,
  };
};

export const scenario: Scenario = { id: 'F13', title, run };
