import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Chance } from '../../bench/lib/chance.ts';
import { fullServer } from '../lib/full-server.ts';
import { inParallel } from '../lib/in-parallel.ts';
import { shareOf, type Ground, type Outcome, type Scenario } from '../lib/scenario.ts';
import { faultsOf, trouble } from '../lib/troubled-log.ts';

const ROUNDS = 100;
const SERVERS = 4;
const MOST_BYTES = 200_000;

const title = 'The disk below the log is full at a random byte, in the middle of a write too, and has room again later; the same below a whole server, log and read models, with commands and questions over HTTP, and the public face beside it';

const run = async ({ share, seed, say, folder }: Ground): Promise<Outcome> => {
  const chance = new Chance(seed);
  const failures: string[] = [];
  let [refused, acknowledged, unknown, readOnly, slowest, control] = [0, 0, 0, 0, 0, 0];
  // The first one is full at once, so that a disk is full whatever the lot says.
  const rounds = Array.from({ length: shareOf(ROUNDS, share, 6) }, (_, number) => ({ number, space: number === 0 ? 0 : chance.below(chance.is(0.3) ? 6000 : MOST_BYTES) }));
  await inParallel(rounds, 2, async ({ number, space }) => {
    const mine = join(folder, `full-${number}`);
    const { heard, ending, faults } = await trouble(mine, { writers: 8, tries: 8, seed: seed + number, fails: { space } });
    const count = (...became: readonly string[]): number => heard.filter((one) => became.includes(one.became)).length;
    failures.push(...faults.slice(0, 3).map((fault) => `${space} bytes left: ${fault}`));
    if (!ending.readable) failures.push(`${space} bytes left: what is in the log could not be read`);
    if (ending.states.at(-1) !== 'up') failures.push(`${space} bytes left: the store did not come back: ${ending.states.join(', ')}`);
    const refusedHere = count('nothing-written');
    refused += refusedHere;
    unknown += count('unknown');
    acknowledged += count('acknowledged', 'settled');
    if (ending.states.includes('read-only')) {
      readOnly += 1;
      slowest = Math.max(slowest, ending.recoveredMs);
    }
    if (refusedHere > 0) {
      const lies = await faultsOf(mine, seed + number, heard.map((one) => ({ ...one, became: 'acknowledged' as const })));
      if (lies.some((lie) => lie.startsWith('LOST'))) control += 1;
    }
    rmSync(mine, { recursive: true });
    if ((number + 1) % 25 === 0) say(`${number + 1} of ${rounds.length} full disks`);
  });
  if (refused === 0) failures.push('No disk was full: this scenario sees nothing');
  if (control === 0) failures.push('The control took refusals for acknowledgements and was not found out');

  const servers: string[] = [];
  for (let number = 0; number < shareOf(SERVERS, share); number += 1) {
    // The first one is filled by the read models while the log still has room for what comes next.
    const space = number === 0 ? 40_000 : chance.below(80_000);
    const { faults, ...shown } = await fullServer(join(folder, `server-${number}`), { space });
    failures.push(...faults.slice(0, 3).map((fault) => `server with ${space} bytes left: ${fault}`));
    servers.push(`${shown.refused} commands answered 503 with Retry-After ${shown.retryAfter.join(' or ')} s, ${shown.health}, taken again after ${(shown.recoveredMs / 1000).toFixed(1)} s without a restart, ${shown.looked} requests for the public page answered with 200 throughout`);
    say(`server: ${servers.at(-1) ?? ''}`);
  }
  return {
    showed: `${rounds.length} full disks: ${acknowledged} appends acknowledged and there, ${refused} refused and not there, ${unknown} unknown and settled; ${readOnly} times read-only, up again by itself within ${(slowest / 1000).toFixed(1)} s; lists were answered throughout; ${servers.length} servers, the first: ${servers[0] ?? ''}`,
    control: `refusals taken for acknowledgements are missed in ${control} runs`,
    failures,
  };
};

export const scenario: Scenario = { id: 'F04', title, run };
