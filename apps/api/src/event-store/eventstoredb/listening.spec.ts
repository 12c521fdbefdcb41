import { setTimeout as delay } from 'node:timers/promises';
import { Readable } from 'node:stream';
import { Listening } from './listening.js';

describe('Listening to a subscription', () => {
  /** A hundred things, of which it counts those that were taken in; then it waits. */
  const subscription = () => {
    let made = 0;
    let unsubscribed = 0;
    const stream = Object.assign(new Readable({ objectMode: true, highWaterMark: 4, read() { if (made < 100) this.push((made += 1)); } }), {
      unsubscribe: async () => { unsubscribed += 1; },
    });
    return { stream, made: () => made, unsubscribed: () => unsubscribed };
  };
  const numbers = async (listening: Listening<number>, count: number): Promise<readonly unknown[]> => {
    const heard: unknown[] = [];
    for (let index = 0; index < count; index += 1) {
      const one = await listening.next(1_000);
      heard.push(one.kind === 'event' ? one.resolved : one.kind);
    }
    return heard;
  };
  const never = new AbortController().signal;

  it('takes nothing in before somebody asks for it, but a few', async () => {
    const { stream, made } = subscription();
    const listening = new Listening<number>(stream, never);
    await delay(50);
    expect(made()).toBeLessThan(10);
    expect(await numbers(listening, 20)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    await delay(50);
    expect(made()).toBeLessThan(30);
    listening.end();
  });

  it('has caught up when what came before the mark was taken', async () => {
    const { stream } = subscription();
    const listening = new Listening<number>(stream, never);
    await numbers(listening, 1);
    await delay(20);
    const before = stream.readableLength;
    stream.emit('caughtUp');
    const heard = await numbers(listening, before + 2);
    expect(heard.indexOf('caught-up')).toBe(before);
    listening.end();
  });

  it('says once that it is over, after an error without an end and without an error at all', async () => {
    for (const over of [(stream: Readable) => stream.emit('error', new Error('gone')), (stream: Readable) => stream.push(null)]) {
      const stream = Object.assign(new Readable({ objectMode: true, read: () => undefined }), { unsubscribe: async () => undefined });
      const listening = new Listening<number>(stream, never);
      const next = listening.next(5_000);
      over(stream);
      expect((await next).kind).toBe('dropped');
      listening.end();
    }
  });

  it('is told to stop while it waits, and lets go of the call', async () => {
    const stream = Object.assign(new Readable({ objectMode: true, read: () => undefined }), { unsubscribe: async () => void (unsubscribed = true) });
    let unsubscribed = false;
    const stop = new AbortController();
    const listening = new Listening<number>(stream, stop.signal);
    const next = listening.next(60_000);
    stop.abort();
    expect((await next).kind).toBe('stopped');
    listening.end();
    expect([unsubscribed, stream.destroyed]).toEqual([true, true]);
  });

  it('says that nothing came', async () => {
    const stream = Object.assign(new Readable({ objectMode: true, read: () => undefined }), { unsubscribe: async () => undefined });
    const listening = new Listening<number>(stream, never);
    expect((await listening.next(10)).kind).toBe('silent');
    listening.end();
  });
});
