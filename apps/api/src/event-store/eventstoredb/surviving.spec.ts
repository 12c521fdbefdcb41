import { inProcess } from './child-for-specs.js';
import { startStandIn, type StandIn } from './stand-in/stand-in.js';

/** Each of these would end the process, or is to end it. */
describe('The process', () => {
  let standIn: StandIn;
  beforeEach(async () => { standIn = await startStandIn(); });
  afterEach(() => standIn.close());

  const store = (name: string): string => `const ${name} = new EventStoreDbEventStore('${standIn.url}#ours', { limits: { tryWithin: 800, appendWithin: 8000, askWithin: 3000, silence: 400 } });`;
  const preamble = `
    import { EventStoreDbEventStore } from './eventstoredb-event-store.ts';
    import { setTimeout as delay } from 'node:timers/promises';
    const fact = () => ({ id: crypto.randomUUID(), type: 'A', data: {}, metadata: {} });`;

  it('survives answers that come after another client’s trouble took away those who waited', async () => {
    standIn.fault({ at: 'append', do: 'delay', ms: 300, when: ({ stream }) => stream?.startsWith('ours.slow') === true });
    standIn.fault({ at: 'append', do: 'fail', code: 14, times: 1, when: ({ stream }) => stream === 'ours.trouble' });
    const { code, said } = await inProcess(`${preamble} ${store('one')} ${store('other')}
      await Promise.all([one.append('warm-1', 'no-stream', [fact()]), other.append('warm-2', 'no-stream', [fact()])]);
      const slow = Array.from({ length: 5 }, (_, index) => other.append('slow-' + index, 'no-stream', [fact()]));
      await delay(100);
      await one.append('trouble', 'no-stream', [fact()]);
      console.log((await Promise.all(slow)).map(({ revision }) => revision).join());
      await Promise.all([one.close(), other.close()]);`);
    expect({ code, said }).toEqual({ code: 0, said: '0,0,0,0,0\n' });
  });

  it('survives errors of reads and subscriptions, whenever they come', async () => {
    standIn.fault({ at: 'read', do: 'fail', code: 13, times: 4 });
    standIn.fault({ at: 'subscribe', do: 'fail', code: 13, times: 3 });
    standIn.fault({ at: 'features', do: 'fail', code: 14, times: 2 });
    const { code, said } = await inProcess(`${preamble} ${store('one')}
      await one.append('thing-1', 'no-stream', [fact()]);
      for await (const { type } of one.read('thing-1')) console.log(type);
      const stop = new AbortController();
      for await (const { kind } of one.follow({ signal: stop.signal })) {
        console.log(kind);
        if (kind === 'caught-up') break;
      }
      await one.close();`);
    expect({ code, said }).toEqual({ code: 0, said: 'A\nevent\ncaught-up\n' });
  });

  it('survives errors that come when nobody waits any more', async () => {
    await standIn.close();
    standIn = await startStandIn({ nodes: 3 });
    standIn.fault({ at: 'gossip', do: 'silence' });
    const { code, said } = await inProcess(`${preamble}
      const one = new EventStoreDbEventStore('${standIn.url}&gossipTimeout=1&maxDiscoverAttempts=1', { limits: { tryWithin: 300, askWithin: 600, appendWithin: 600, silence: 400 } });
      const stop = new AbortController();
      const working = [(async () => { for await (const _ of one.follow({ signal: stop.signal })); })(), one.consume('mail', async () => {}, stop.signal)];
      const asked = [(async () => { for await (const _ of one.read('thing-1')); })(), (async () => { for await (const _ of one.readAll()); })(), one.append('thing-1', 'no-stream', [fact()])];
      console.log((await Promise.allSettled(asked)).map(({ reason }) => reason?.name).join());
      stop.abort();
      await Promise.all(working);
      await delay(4500);
      await one.close();`);
    expect({ code, said }).toEqual({ code: 0, said: 'StoreUnavailable,StoreUnavailable,StoreUnavailable\n' });
  });

  it('survives connections that are reset again and again under writers, readers, followers and consumers', async () => {
    const ended = inProcess(`${preamble} ${store('one')}
      const stop = new AbortController();
      const working = [
        (async () => { for await (const _ of one.follow({ signal: stop.signal })); })(),
        one.consume('mail', async () => {}, stop.signal),
      ];
      const began = Date.now();
      let written = 0;
      while (Date.now() - began < 3000) {
        await Promise.all(Array.from({ length: 20 }, (_, index) => one.append('thing-' + index + '-' + written, 'no-stream', [fact()]).catch((error) => { if (error.name !== 'StoreUnavailable') throw error; })));
        written += 1;
      }
      stop.abort();
      await Promise.all(working);
      await one.close();
      console.log('fine');`);
    const cutting = setInterval(() => standIn.nodes[0]!.cut(), 150);
    const { code, said } = await ended;
    clearInterval(cutting);
    expect({ code, said }).toEqual({ code: 0, said: 'fine\n' });
  });

  it('survives, and logs, a write after the end that the client throws outside of any call', async () => {
    const { code, said } = await inProcess(`${preamble} ${store('one')}
      const error = Object.assign(new Error('write after end'), { code: 'ERR_STREAM_WRITE_AFTER_END', stack: 'Error: write after end\\n at Http2CallStream.write (/node_modules/@grpc/grpc-js/build/src/call-stream.js:1:1)' });
      setTimeout(() => { throw error; }, 10);
      Promise.reject(error);
      await delay(100);
      await one.close();
      console.log(['al', 'ive'].join('')); `);
    expect(code).toBe(0);
    expect(said.match(/write after end/g)).toHaveLength(2);
    expect(said).toContain('alive');
  });

  it.each([
    ['an error', `setTimeout(() => { throw new TypeError('undefined is not iterable'); }, 10);`],
    ['a rejection', `Promise.reject(new Error('write after end, in our own code'));`],
  ])('ends as ever by %s of anybody else’s, and says which', async (_what, fault) => {
    const { code, said } = await inProcess(`${preamble} ${store('one')} ${fault} await delay(500); console.log(['al', 'ive'].join('')); `);
    expect(code).toBe(1);
    expect(said).toMatch(/undefined is not iterable|in our own code/);
    expect(said).not.toContain('alive');
  });

  it('is let go by a store that was closed', async () => {
    const { code, said } = await inProcess(`${preamble} ${store('one')}
      await one.append('thing-1', 'no-stream', [fact()]);
      const following = (async () => { for await (const _ of one.follow({ signal: new AbortController().signal })); })();
      const consuming = one.consume('mail', async () => {}, new AbortController().signal);
      await delay(200);
      await one.close();
      await Promise.all([following, consuming]);
      await one.append('thing-1', 0, [fact()]).catch((error) => console.log(error.name));
      console.log(process.listenerCount('uncaughtException'));`);
    expect({ code, said }).toEqual({ code: 0, said: 'StoreUnavailable\n0\n' });
    expect(standIn.connections()).toBe(0);
  });
});
