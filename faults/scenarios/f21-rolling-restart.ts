import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { RestartedServer, type RestartedSettings } from '../lib/restarted-server.ts';
import { shareOf, type Ground, type Outcome, type Scenario } from '../lib/scenario.ts';

const RESTARTS = 50;
/** Whether a kill falls between a commit and its answer is chance: the control goes on, in rounds of so many, until one did. */
const [CONTROL_KILLS, MOST_ROUNDS] = [4, 10];

const title = 'The server is asked to end (SIGTERM) and started again, over and over, while eight clients comment without a pause and send again what was not answered';

const run = async ({ share, folder, say }: Ground): Promise<Outcome> => {
  const inNew = (name: string, more: Omit<RestartedSettings, 'folder'>): RestartedServer => {
    mkdirSync(join(folder, name));
    return new RestartedServer({ folder: join(folder, name), ...more });
  };
  const restarts = shareOf(RESTARTS, share, 2);
  const asked = inNew('asked', { signal: 'SIGTERM', commandIds: true });
  let done = 0;
  await asked.restartTimes(restarts, () => (done += 1) % 10 === 0 && say(`${done} of ${restarts} restarts`));

  let [kills, cut, unanswered, doubled] = [0, 0, 0, 0];
  for (let round = 0; round < MOST_ROUNDS && (unanswered === 0 || doubled === 0); round += 1) {
    const killed = inNew(`killed-${round}`, { signal: 'SIGKILL', commandIds: false });
    await killed.restartTimes(shareOf(CONTROL_KILLS, Math.max(share, 0.5)), () => (kills += 1));
    cut += killed.cut;
    unanswered += killed.unanswered;
    doubled += killed.faults.filter((fault) => fault.startsWith('DOUBLE')).length;
  }
  const blind = unanswered === 0 || doubled === 0;
  return {
    showed: `${restarts} restarts, ${asked.acknowledged.size} comments acknowledged: ${asked.faults.length === 0 ? 'none lost and none twice' : 'faults'}, ${asked.sentAgain} sendings repeated, ${asked.cut} of them on a connection that was just being closed, of which ${asked.unanswered} had been recorded (and were answered as they stood when sent again); the slowest ended after ${Math.round(asked.slowestDrainMs)} ms`,
    control: `killed at once ${kills} times and without command ids, ${cut} answers were cut off, ${unanswered} of them to what had been recorded, and ${doubled} comments are in the log twice`,
    failures: [...asked.faults, ...(blind ? ['The control cut off no answer to what was recorded or doubled nothing: this scenario sees nothing'] : [])],
  };
};

export const scenario: Scenario = { id: 'F21', title, run };
