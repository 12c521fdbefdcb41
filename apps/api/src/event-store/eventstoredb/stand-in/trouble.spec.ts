import { afterEach, describe, expect, test } from '@jest/globals';
import { ANY, END, jsonEvent, NO_STREAM, START } from '@eventstore/db-client';

import { all, failure, noted, some, startTroubled, take, until, within, type Troubled } from './client-for-specs.js';

const ONE_BY_ONE = { credentials: { username: 'admin', password: 'changeit' } };

describe('trouble with appends', () => {
  let at: Troubled;
  afterEach(() => at.close());

  const append = (stream: string, how: object = {}) => at.client.appendToStream(stream, noted(1), { expectedRevision: ANY, ...how });
  const written = (stream: string) => at.standIn.log.filter((record) => record.stream === stream).length;

  test.each([[false, 0], [true, 1]])('no answer at all; written: %s', async (isWritten, events) => {
    at = await startTroubled();
    const fault = at.standIn.fault({ at: 'append', do: 'silence', written: isWritten, times: 1 });
    expect(await within(300, append('a'))).toBe('no answer');
    expect([fault.hits(), written('a'), at.standIn.count('append')]).toEqual([1, events, { started: 1, open: 1, cancelled: 0 }]);
    await append('b');
    expect(at.standIn.count('append')).toMatchObject({ started: 2, open: 1 });
  });

  test('the shared call ends, and what was under way in it hangs', async () => {
    at = await startTroubled();
    await append('a');
    at.standIn.fault({ at: 'append', do: 'half-close', times: 1 });
    expect(await within(300, append('a'))).toBe('no answer');
    expect(written('a')).toBe(1);
  });

  test('only some streams are troubled', async () => {
    at = await startTroubled();
    at.standIn.fault({ at: 'append', do: 'refuse', message: 'Server Is Not Ready', when: ({ stream }) => stream === 'a' });
    expect(await failure(append('a'))).toMatchObject({ type: 'unknown', message: 'Could not recognize Server Is Not Ready' });
    expect(await failure(append('a', ONE_BY_ONE))).toMatchObject({ type: 'unavailable', code: 14 });
    await append('b');
    at.standIn.clearFaults();
    await append('a');
  });

  test.each([['in a shared call', {}, 'deadline-exceeded'], ['one by one', ONE_BY_ONE, 'timeout']])('a deadline whose write comes through later, %s', async (_name, how, type) => {
    at = await startTroubled();
    at.standIn.fault({ at: 'append', do: 'deadline', writtenAfter: 100, times: 1 });
    expect(await failure(append('a', how))).toMatchObject({ type });
    expect(written('a')).toBe(0);
    await until(() => Promise.resolve(written('a') === 1 || undefined));
    at.standIn.fault({ at: 'append', do: 'deadline', times: 1 });
    expect(await failure(append('b', how))).toMatchObject({ type });
  });

  test('a conflict that is none', async () => {
    at = await startTroubled();
    at.standIn.fault({ at: 'append', do: 'conflict', actual: 41, times: 1 });
    expect(await failure(append('a'))).toMatchObject({ type: 'wrong-expected-version', actualVersion: 41n });
    at.standIn.fault({ at: 'append', do: 'conflict', actual: 'none', times: 1 });
    expect(await failure(append('a', ONE_BY_ONE))).toMatchObject({ actualVersion: 'no_stream' });
  });

  test('written, and the connection is gone before the answer', async () => {
    at = await startTroubled();
    await append('a');
    at.standIn.fault({ at: 'append', do: 'cut', written: true, times: 1 });
    expect(await failure(append('a'))).toMatchObject({ type: 'unavailable', code: 14 });
    expect(written('a')).toBe(2);
    await append('a');
  });

  test('one error takes along all that is under way in the shared call', async () => {
    at = await startTroubled();
    await append('a');
    at.standIn.fault({ at: 'append', do: 'silence', written: true, when: ({ stream }) => stream === 'slow' });
    const slow = failure(append('slow'));
    at.standIn.fault({ at: 'append', do: 'fail', code: 14, details: 'No more', when: ({ stream }) => stream === 'bad' });
    const bad = failure(append('bad'));
    expect([await bad, await slow]).toMatchObject([{ code: 14 }, { code: 14 }]);
    expect(written('slow')).toBe(1);
  });

  test('another leader is named, which cannot be reached', async () => {
    at = await startTroubled();
    const host = '127.0.0.1';
    at.standIn.fault({ at: 'append', do: 'not-leader', leader: { host, port: 9 }, times: 1 });
    expect(await failure(append('a'))).toMatchObject({ type: 'not-leader', leader: { address: host, port: 9 } });
    expect(await failure(append('a'))).toMatchObject({ code: 14 });
    expect(written('a')).toBe(0);
  });

  test('a late answer', async () => {
    at = await startTroubled();
    at.standIn.fault({ at: 'append', do: 'delay', ms: 200, times: 1 });
    const before = Date.now();
    await append('a');
    expect(Date.now() - before).toBeGreaterThanOrEqual(190);
  });
});

describe('trouble with reads', () => {
  let at: Troubled;
  afterEach(() => at.close());
  const read = () => all(at.client.readStream('a', { maxCount: 10 }));
  const begin = async () => {
    at = await startTroubled();
    await at.client.appendToStream('a', some(5), { expectedRevision: NO_STREAM });
  };

  test('a stream that is there is missing for a while', async () => {
    await begin();
    at.standIn.fault({ at: 'read', do: 'not-found', times: 2 });
    expect([await failure(read()), await failure(read())]).toMatchObject([{ type: 'stream-not-found' }, { type: 'stream-not-found' }]);
    expect(await read()).toHaveLength(5);
  });

  test('a recreated stream can be read only later, where the server is slow to note it', async () => {
    at = await startTroubled({ undeleteLag: 150 });
    await at.client.appendToStream('a', some(1));
    await at.client.deleteStream('a');
    expect(await at.client.appendToStream('a', some(1), { expectedRevision: NO_STREAM })).toMatchObject({ nextExpectedRevision: 1n });
    expect(await failure(read())).toMatchObject({ type: 'stream-not-found' });
    expect(await at.client.appendToStream('a', some(1), { expectedRevision: 1n })).toMatchObject({ nextExpectedRevision: 2n });
    expect(await until(() => read().catch(() => undefined))).toHaveLength(2);
  });

  test('the connection is lost in the middle', async () => {
    await begin();
    at.standIn.fault({ at: 'read', do: 'cut-after', events: 2, times: 1 });
    expect(await failure(read())).toMatchObject({ code: 14 });
    expect(await read()).toHaveLength(5);
  });

  test('no answer, an error, an error after which it is there', async () => {
    await begin();
    at.standIn.fault({ at: 'read', do: 'silence', times: 1 });
    at.standIn.fault({ at: 'read', do: 'fail', code: 2, details: 'Unexpected', times: 1 });
    const silent = at.client.readStream('a', { maxCount: 1 });
    silent.on('error', () => undefined);
    expect(await within(200, all(silent))).toBe('no answer');
    expect(await failure(read())).toMatchObject({ type: 'unknown' });
    await silent.cancel();
    await until(() => Promise.resolve(at.standIn.count('read').cancelled === 1 || undefined));
    expect(at.standIn.count('read')).toEqual({ started: 2, open: 0, cancelled: 1 });
  });

  test('a read that is left early stays open until it is cancelled', async () => {
    at = await startTroubled();
    const big = () => jsonEvent({ type: 'Noted', data: 'x'.repeat(300_000) });
    for (let index = 0; index < 80; index += 1) await at.client.appendToStream('a', big());
    expect(at.standIn.connections()).toBe(1);
    const stream = at.client.readStream('a', { maxCount: 80 });
    expect((await stream[Symbol.asyncIterator]().next()).done).toBe(false);
    expect(at.standIn.count('read')).toMatchObject({ open: 1, cancelled: 0 });
    await stream.cancel();
    await until(() => Promise.resolve(at.standIn.count('read').cancelled === 1 || undefined));
  });
});

describe('trouble with subscriptions', () => {
  let at: Troubled;
  afterEach(() => at.close());
  const follow = () => {
    const subscription = at.client.subscribeToAll({ fromPosition: START });
    subscription.on('error', () => undefined);
    return subscription;
  };
  const begin = async () => {
    at = await startTroubled();
    await at.client.appendToStream('a', some(5), { expectedRevision: NO_STREAM });
  };

  test.each([
    ['twice', (index: number) => (index === 2 ? 'twice' : 'once'), [0, 1, 1, 2, 3, 4]],
    ['not at all', (index: number) => (index === 2 ? 'never' : 'once'), [0, 2, 3, 4]],
    ['after two later ones', (index: number) => (index === 2 ? 2 : 'once'), [0, 2, 3, 1, 4]],
  ] as const)('an event comes %s', async (_name, deliver, numbers) => {
    await begin();
    at.standIn.fault({ at: 'subscribe', do: 'mangle', deliver });
    expect(await take(follow(), numbers.length)).toEqual(numbers);
  });

  test('it ends as if nothing were wrong', async () => {
    await begin();
    at.standIn.fault({ at: 'subscribe', do: 'end-after', events: 3, times: 1 });
    expect(await all(follow())).toHaveLength(3);
  });

  test('it is dropped with an error', async () => {
    await begin();
    at.standIn.fault({ at: 'subscribe', do: 'end-after', events: 3, times: 1, failure: { do: 'fail', code: 2, details: 'Unexpected SubscriptionDropReason: TooSlow' } });
    expect(await failure(all(follow()))).toMatchObject({ type: 'unknown' });
    const later = failure(all(follow()));
    const [open] = await until(() => Promise.resolve(at.standIn.subscriptions().length > 0 ? at.standIn.subscriptions() : undefined));
    open?.end({ code: 1, details: 'Call cancelled' });
    expect(await later).toMatchObject({ type: 'cancelled', code: 1 });
    expect(at.standIn.subscriptions()).toEqual([]);
  });

  test('it falls behind and catches up again, and repeats itself', async () => {
    await begin();
    const heard: string[] = [];
    const subscription = follow();
    subscription.on('caughtUp', () => heard.push('caught up')).on('fellBehind', () => heard.push('behind'));
    subscription.on('data', ({ event }) => heard.push(String((event?.data as { n?: number }).n)));
    await until(() => Promise.resolve(heard.includes('caught up') || undefined));
    const [open] = at.standIn.subscriptions();
    open?.fellBehind();
    open?.repeat();
    open?.caughtUp();
    await until(() => Promise.resolve(heard.length === 10 || undefined));
    expect(heard.slice(-5)).toEqual(['4', 'caught up', 'behind', '4', 'caught up']);
    await subscription.unsubscribe();
  });

  test('it hears nothing while the network swallows all, and everything after', async () => {
    await begin();
    const numbers: number[] = [];
    const subscription = at.client.subscribeToAll({ fromPosition: END });
    subscription.on('error', () => undefined).on('data', ({ event }) => numbers.push((event?.data as { n: number }).n));
    await new Promise((resolve) => subscription.once('caughtUp', resolve));
    at.standIn.nodes[0]?.swallow(true);
    const lost = at.client.appendToStream('a', noted(7));
    expect(await within(200, lost)).toBe('no answer');
    expect(numbers).toEqual([]);
    expect(at.standIn.log.filter(({ stream }) => stream === 'a')).toHaveLength(5);
    at.standIn.nodes[0]?.swallow(false);
    await lost;
    await until(() => Promise.resolve(numbers.length === 1 || undefined));
    await subscription.unsubscribe();
  });
});
