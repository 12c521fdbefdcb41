import type { StoredEvent } from '../event-store.js';
import { Trying, type Outcome } from '../trying.js';

describe('Trying', () => {
  const event = (stream: string, revision: number): StoredEvent => ({ id: '', type: 'E', data: {}, metadata: {}, stream, revision, position: '', recordedAt: '', streamHash: '' });

  const run = async (handler: (one: StoredEvent) => Promise<void>, events: readonly StoredEvent[], signal = new AbortController().signal): Promise<readonly string[]> => {
    const settled: string[] = [];
    const trying = new Trying({ handler, retryAfterMs: 1, signal });
    const settle = (one: StoredEvent) => async (outcome: Outcome) => void settled.push(`${one.stream}/${one.revision} ${outcome.kind === 'done' ? 'done' : outcome.reason}`);
    for (const one of events) await trying.take({ event: one, settle: settle(one) });
    await trying.ended();
    return settled;
  };

  it('gives up after five tries, with the last reason', async () => {
    let tries = 0;
    expect(await run(async () => { throw new Error(`try ${(tries += 1)}`); }, [event('a', 0)])).toEqual(['a/0 try 5']);
  });

  it('lets only the same stream wait', async () => {
    let tries = 0;
    const settled = await run(async ({ stream, revision }) => {
      if (stream === 'a' && revision === 0 && (tries += 1) < 3) throw new Error('not yet');
    }, [event('a', 0), event('a', 1), event('b', 0), event('b', 1)]);
    expect(settled).toEqual(['b/0 done', 'b/1 done', 'a/0 done', 'a/1 done']);
  });

  it('hands over one event at a time, those that are tried again too', async () => {
    let [at, most, calls] = [0, 0, 0];
    await run(async () => {
      at += 1;
      most = Math.max(most, at);
      await new Promise((resolve) => setTimeout(resolve, 2));
      at -= 1;
      if ((calls += 1) % 2 === 1) throw new Error('odd');
    }, Array.from({ length: 8 }, (_, index) => event(`s${index}`, 0)));
    expect(most).toBe(1);
  });

  it('settles nothing that was interrupted', async () => {
    const stop = new AbortController();
    expect(await run(async () => {
      stop.abort();
      throw new Error('no');
    }, [event('a', 0), event('a', 1)], stop.signal)).toEqual([]);
  });
});
