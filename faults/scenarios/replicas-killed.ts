import { randomBytes } from 'node:crypto';
import { REAL } from '../lib/leader.ts';
import { killOwners } from '../lib/one-owner.ts';
import { shareOf, type Ground, type Outcome, type Scenario } from '../lib/scenario.ts';
import { killServers } from '../lib/two-servers.ts';

const KILLS = 6;
/** Milliseconds. */
const MOST = 10_000;

const title = 'Two replicas on one real EventStoreDB: the one that does a group’s work is killed with -9, and one of two whole servers under clients that use both';

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);

const run = async ({ share, folder, say }: Ground): Promise<Outcome> => {
  const kills = shareOf(KILLS, share, 2);
  const url = (): string => `${REAL ?? ''}#faults-${randomBytes(4).toString('hex')}`;
  const group = await killOwners(url(), kills, 'reactions');
  say(`the other consumer took over after ${group.takeovers.map(seconds).join(', ')} s`);
  const servers = await killServers(folder, url(), kills, say);
  const unowned = await killOwners(url(), 1, undefined);
  const unseen = unowned.again > 0 && unowned.faults.length > 0 ? [] : ['The control, two replicas that each subscribe for themselves, handled each event once: this scenario sees nothing'];
  const slow = group.takeovers.filter((took) => took > MOST);
  return {
    showed: `${kills} owners killed: the other took over after ${seconds(Math.min(...group.takeovers))} to ${seconds(Math.max(...group.takeovers))} s, all ${group.events} events handled, ${group.again} of them again; ${kills} servers killed: ${servers.acknowledged} commands acknowledged by both, none lost or doubled, ${servers.honoured} answers of one shown by the other at once, nobody answered for ${seconds(servers.silence)} s at the most`,
    control: `with a subscription of the bare client in each replica ${unowned.again} of ${unowned.events} events were handled more than once: ${unowned.faults[0] ?? 'no fault was seen'}`,
    failures: [...group.faults, ...servers.faults, ...unseen, ...slow.map((took) => `the other consumer took over after ${seconds(took)} s only`)],
  };
};

const needs = (): string | undefined => (REAL === undefined ? 'EVENTSTORE_TEST_URL' : undefined);

export const scenario: Scenario = { id: 'REPLICAS', title, needs, run };
