import { join } from 'node:path';
import { inParallel } from '../lib/in-parallel.ts';
import { jump, JUMPS, type Jumped } from '../lib/jumping-clock.ts';
import { LOCAL, looksEmpty, wrongTimes } from '../lib/local-times.ts';
import { shareOf, type Ground, type Outcome, type Scenario } from '../lib/scenario.ts';
import { skewed } from '../lib/skewed-servers.ts';

const WORKS = 20;

const title = 'The clock jumps an hour back, a year on and back again, over the two changes of clocks in Berlin and by a leap second, while work is under way; two servers on one log have clocks that are forty minutes apart; windows are read in zones that change their clocks';

const run = async ({ share, folder, say }: Ground): Promise<Outcome> => {
  const failures: string[] = [];
  const works = shareOf(WORKS, share, 2);
  let jumped: Jumped = { faults: [], events: 0, misplaced: 0 };
  await inParallel(['one', 'two'] as const, 2, async (which) => {
    if (which === 'one') jumped = await jump(join(folder, 'one'));
    else failures.push(...(await skewed(join(folder, 'two'), works)).map((fault) => `two servers: ${fault}`));
    say(`${which}: done`);
  });
  failures.push(...jumped.faults, ...wrongTimes());
  if (jumped.misplaced === 0) failures.push('The control, which orders by the clock, leaves everything in its place: this scenario sees nothing');
  if (looksEmpty() === 0) failures.push('The control, which leaves out by which time a window is told, shows no window that seems empty: this scenario sees nothing');
  return {
    showed: `${JUMPS.length} jumps, ${jumped.events} events in the order of their positions, in the log and in the timeline; each work begun and ended once though asked twice, users told once, the bar there while work was under way and gone when it had ended; ${works} works on two servers begun and ended by both at once: each once, and one story on both; ${LOCAL.length} windows read right where they are`,
    control: `ordered by the clock ${jumped.misplaced} events would change places; without saying by which time, ${looksEmpty()} windows of an hour seem empty`,
    failures,
  };
};

export const scenario: Scenario = { id: 'F16', title, run };
