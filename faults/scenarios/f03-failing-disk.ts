import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Chance } from '../../bench/lib/chance.ts';
import { cutOften } from '../lib/cut-often.ts';
import { fullServer } from '../lib/full-server.ts';
import { inParallel } from '../lib/in-parallel.ts';
import { shareOf, type Ground, type Outcome, type Scenario } from '../lib/scenario.ts';
import { readRecording } from '../lib/recording.ts';
import { faultsOf, heardIn, trouble } from '../lib/troubled-log.ts';

const KINDS = ['syncEvery', 'writeEvery', 'truncateEvery'] as const;
const MOST = 50;
const CUTS = 200;
const SHAPE = { writers: 8, tries: 6 };

const title = 'Every n-th sync, write or truncation below the log fails with an input/output error, n from 1 to 50, then the disk is well again; of some such runs the power is cut besides; the same below a whole server, with the public face beside it';

const run = async ({ share, seed, say, folder }: Ground): Promise<Outcome> => {
  const chance = new Chance(seed);
  const rounds = KINDS.flatMap((kind) => chance.shuffled(Array.from({ length: MOST }, (_, index) => index + 1)).slice(0, shareOf(MOST, share, 2)).map((n) => ({ kind, n })));
  // The worst and the one where a transaction fails at its sync are always among them.
  rounds.push({ kind: 'syncEvery', n: 1 }, { kind: 'writeEvery', n: 1 });
  const failures: string[] = [];
  let [failed, refused, unknown, acknowledged, readOnly, done, slowest] = [0, 0, 0, 0, 0, 0, 0];
  let control = 0;
  await inParallel(rounds, 2, async ({ kind, n }) => {
    const mine = join(folder, `${kind}-${n}-${done += 1}`);
    const { heard, ending, faults } = await trouble(mine, { ...SHAPE, seed: seed + n, fails: { [kind]: n } });
    const count = (...became: readonly string[]): number => heard.filter((one) => became.includes(one.became)).length;
    const fault = (text: string): void => void failures.push(`${kind} ${n}: ${text}`);
    for (const one of faults.slice(0, 3)) fault(one);
    failed += ending.failed;
    acknowledged += count('acknowledged', 'settled');
    refused += count('nothing-written');
    unknown += count('unknown');
    if (!ending.readable) fault('what is in the log could not be read meanwhile');
    if (ending.states.at(-1) !== 'up') fault(`the store did not come back: ${ending.states.join(', ')}`);
    if (n === 1 && kind !== 'truncateEvery' && !ending.states.includes('read-only')) fault(`each ${kind} failed and the store never said that it is read-only`);
    if (ending.states.includes('read-only')) {
      readOnly += 1;
      slowest = Math.max(slowest, ending.recoveredMs);
    }
    if (ending.failed > 0 && count('nothing-written', 'unknown') > 0) {
      // The control: whoever takes a refusal for an acknowledgement has to be found out.
      const lies = await faultsOf(mine, seed + n, heard.map((one) => ({ ...one, became: 'acknowledged' as const })));
      if (lies.some((lie) => lie.startsWith('LOST'))) control += 1;
    }
    rmSync(mine, { recursive: true });
    if (done % 25 === 0) say(`${done} of ${rounds.length} runs`);
  });

  let [cuts, broken] = [0, 0];
  for (const n of [3, 7]) {
    const mine = join(folder, `cut-${n}`);
    await trouble(mine, { ...SHAPE, seed, fails: { syncEvery: n } }, true);
    const times = shareOf(CUTS / 2, share, 8);
    const found = await cutOften({
      taped: { name: `every ${n}th sync failing`, steps: readRecording(`${mine}.tape`), before: new Map() }, times, seed, folder,
      look: (left, said) => faultsOf(left, seed, heardIn(said)),
    });
    cuts += times;
    broken += found.length;
    failures.push(...found.slice(0, 5).map(({ tape, at, cut, faults }) => `${tape}, cut before step ${at} (${cut}): ${faults.slice(0, 3).join('; ')}`));
  }
  const below = await fullServer(join(folder, 'server'), { syncEvery: 1 });
  failures.push(...below.faults.slice(0, 3).map((fault) => `server: ${fault}`));
  if (failed === 0 || refused + unknown === 0) failures.push('The disk refused nothing: this scenario sees nothing');
  if (control === 0) failures.push('The control took refusals for acknowledgements and was not found out');
  return {
    showed: `${rounds.length} runs, ${failed} calls failed: ${acknowledged} appends acknowledged and there, ${refused} refused and not there, ${unknown} unknown and written once when sent again; ${readOnly} times read-only, always said so and up again by itself, after ${(slowest / 1000).toFixed(1)} s at the most; ${cuts} power cuts besides, ${broken} of them with a fault; below a whole server: ${below.refused} commands answered 503, ${below.health} on /health, and ${below.looked} requests for the public page answered with 200 throughout`,
    control: `refusals taken for acknowledgements are missed in ${control} runs`,
    failures,
  };
};

export const scenario: Scenario = { id: 'F03', title, run };
