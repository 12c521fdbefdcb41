import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { openEventStore } from '../../apps/api/dist/event-store/open-event-store.js';
import type { EventStore } from '../../apps/api/dist/event-store/event-store.js';
import { ChainCheck } from '../lib/chain-check.ts';
import { KILL, killLeader, REAL } from '../lib/leader.ts';
import { bareFollower, Followed } from '../lib/listeners.ts';
import { PatientWriter, type WriterFaults } from '../lib/patient-writer.ts';
import { shareOf, type Ground, type Outcome, type Scenario } from '../lib/scenario.ts';
import { until } from '../lib/until.ts';

const KILLS = 10;
const [APPENDING, COMMANDING] = [4, 4];
/** From there being a leader, in milliseconds. */
const MOST = 15_000;
const PATIENCE = 120_000;

const title = 'The leader of a real EventStoreDB is killed with -9 again and again, while eight writers append and send commands, a follower follows and a consumer consumes';

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);

/** What is in the log, against what was acknowledged. */
const judge = async (store: EventStore, acknowledged: ReadonlySet<string>, faults: string[]): Promise<readonly string[]> => {
  const ids: string[] = [];
  const chain = new ChainCheck();
  const revisions = new Map<string, number>();
  for await (const event of store.readAll()) {
    ids.push(event.id);
    const expected = (revisions.get(event.stream) ?? -1) + 1;
    if (event.revision !== expected) faults.push(`the log has ${event.stream}@${event.revision} where ${expected} comes next`);
    revisions.set(event.stream, event.revision);
    const broken = chain.take(event);
    if (broken !== undefined) faults.push(broken);
  }
  const there = new Set(ids);
  if (there.size !== ids.length) faults.push(`DOUBLE: ${ids.length - there.size} events are in the log twice`);
  const lost = [...acknowledged].filter((id) => !there.has(id));
  if (lost.length > 0) faults.push(`LOST: ${lost.length} acknowledged events`);
  if (there.size !== acknowledged.size) faults.push(`${there.size} events are in the log and ${acknowledged.size} were acknowledged`);
  return ids;
};

const run = async ({ share, say }: Ground): Promise<Outcome> => {
  const namespace = `faults-${randomBytes(4).toString('hex')}`;
  const url = `${REAL ?? ''}#${namespace}`;
  const [store, other] = [await openEventStore(url), await openEventStore(url)];
  const shared: WriterFaults = { faults: [], unavailable: { 'nothing-written': 0, unknown: 0 }, longest: 0 };
  const stop = new AbortController();
  let ended = false;

  const followed = new Followed();
  const following = followed.follow(other, stop.signal);
  const bare = bareFollower(REAL ?? '', `${namespace}.`);
  const handled = new Map<string, number>();
  const consuming = other.consume('faults', async ({ id }) => void handled.set(id, (handled.get(id) ?? 0) + 1), stop.signal);

  const writers = Array.from({ length: APPENDING + COMMANDING }, () => new PatientWriter(shared));
  const writing = writers.map((writer, index) => (index < APPENDING
    ? writer.append(store, `own-${index}`, () => ended)
    // Half over another connection: others write to the same streams.
    : writer.command(index % 2 === 0 ? store : other, `count-${Math.floor(index / 2)}`, `writer-${index}`, () => ended)));
  const kills = shareOf(KILLS, share);
  const waits: number[] = [];
  const elections: number[] = [];
  for (let kill = 0; kill < kills && shared.faults.length === 0; kill += 1) {
    await delay(2000);
    const { killedAt, leaderAt } = await killLeader();
    const back = await until(() => writers.every(({ lastAt }) => lastAt > leaderAt), PATIENCE, 20);
    if (!back) shared.faults.push(`after kill ${kill + 1} not every writer was answered for ${PATIENCE / 1000} s`);
    elections.push(leaderAt - killedAt);
    waits.push(performance.now() - leaderAt);
    say(`kill ${kill + 1}: a leader after ${seconds(leaderAt - killedAt)} s, every writer answered ${seconds(waits.at(-1) ?? 0)} s later`);
  }
  ended = true;
  await Promise.all(writing);
  const acknowledged = new Set(writers.flatMap((writer) => writer.acknowledged));
  const { faults } = shared;
  const ids = await judge(store, acknowledged, faults);
  const slow = waits.filter((wait) => wait > MOST);
  if (slow.length > 0) faults.push(`after ${slow.length} kills commands were answered only ${slow.map(seconds).join(', ')} s after there was a leader`);
  if (!(await until(() => followed.ids.length >= ids.length, PATIENCE))) faults.push(`the follower got ${followed.ids.length} of ${ids.length} events`);
  if (!(await until(() => handled.size >= ids.length, PATIENCE))) faults.push(`the consumer handled ${handled.size} of ${ids.length} events`);
  if (followed.ids.join() !== ids.join()) faults.push('the follower got other events, or in another order, than the log has');
  faults.push(...followed.faults);
  const heardBare = bare.heard();
  stop.abort();
  await Promise.all([following, consuming, bare.end()]);
  await Promise.all([store.close(), other.close()]);

  if (heardBare >= ids.length) faults.push('The control, a bare subscription, got every event: this scenario sees nothing');
  const again = [...handled.values()].reduce((sum, times) => sum + times - 1, 0);
  return {
    showed: `${kills} kills, ${acknowledged.size} acknowledged events: ${faults.length === 0 ? 'none lost or doubled, chains whole' : 'faults'}; a leader after ${seconds(Math.max(...elections))} s at the most, every writer answered up to ${seconds(Math.max(...waits))} s later; the longest call took ${seconds(shared.longest)} s, ${shared.unavailable['nothing-written']} calls were told that nothing was written and ${shared.unavailable.unknown} that it is not known; the follower got each event once and in order, the consumer each at least once (${again} again)`,
    control: `a subscription of the bare client got ${heardBare} of ${ids.length} events`,
    failures: faults,
  };
};

const needs = (): string | undefined => (REAL === undefined || KILL === undefined ? 'EVENTSTORE_TEST_URL, and in EVENTSTORE_TEST_KILL_LEADER a command that kills the leader' : undefined);

export const scenario: Scenario = { id: 'LEADER', title, needs, run };
