import { exec } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

/** Where the real server is, and how its leader is killed: a command of the shell. */
export const REAL = process.env['EVENTSTORE_TEST_URL']?.replace(/#.*$/, '');
export const KILL = process.env['EVENTSTORE_TEST_KILL_LEADER'];

const HOSTS = REAL?.replace(/^[^/]*\/\/(?:[^@/]*@)?/, '').replace(/[/?].*$/, '').split(',') ?? [];
const SCHEME = REAL?.includes('tls=false') ? 'http' : 'https';

/** Which node says of itself that it leads; undefined while none does. */
export const leader = async (): Promise<string | undefined> => {
  const states = await Promise.all(HOSTS.map(async (host) => {
    try {
      const response = await fetch(`${SCHEME}://${host}/info`, { signal: AbortSignal.timeout(1000) });
      return { host, state: (await response.json() as { readonly state?: string }).state };
    } catch {
      return { host, state: undefined };
    }
  }));
  return states.find(({ state }) => state === 'leader')?.host;
};

/** Kills the leader, and answers when there is one again: the moments of both. Throws where there is none for two minutes. */
export const killLeader = async (): Promise<{ readonly killedAt: number; readonly leaderAt: number }> => {
  const killedAt = performance.now();
  await new Promise<void>((done, failed) => exec(KILL ?? 'false', (error, said, wrong) => (error === null ? done() : failed(new Error(`The leader could not be killed: ${said}${wrong}`)))));
  for (const end = performance.now() + 120_000; performance.now() < end; await delay(50)) {
    if ((await leader()) !== undefined) return { killedAt, leaderAt: performance.now() };
  }
  throw new Error('There is no leader for two minutes');
};
