import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANY, END, START, streamNameFilter } from '@eventstore/db-client';

import { all, noted, some, startPlain, take, type Plain } from './client-for-specs.js';

describe('a subscription to the log', () => {
  let server: Plain;
  beforeAll(async () => void (server = await startPlain()));
  afterAll(() => server.close());

  const append = (stream: string, count: number, from = 0) => server.client.appendToStream(stream, some(count, from), { expectedRevision: ANY });
  const prefixed = (prefix: string, rest: object = {}) => streamNameFilter({ prefixes: [prefix], ...rest });

  test('has all that its filter lets through, then what comes', async () => {
    const stream = server.stream();
    await append(stream, 3);
    const found = take(server.client.subscribeToAll({ fromPosition: START, filter: prefixed(stream) }), 5);
    await append(server.stream(), 1, 100);
    await append(stream, 2, 3);
    expect(await found).toEqual([0, 1, 2, 3, 4]);
  });

  test('begins after the position it is given', async () => {
    const stream = server.stream();
    await append(stream, 3);
    const [first] = await all(server.client.readStream(stream, { maxCount: 1 }));
    const found = take(server.client.subscribeToAll({ fromPosition: first?.event?.position ?? START, filter: prefixed(stream) }), 2);
    expect(await found).toEqual([1, 2]);
  });

  test('at the end has only what comes', async () => {
    const stream = server.stream();
    await append(stream, 3);
    const subscription = server.client.subscribeToAll({ fromPosition: END, filter: prefixed(stream) });
    const level = new Promise((resolve) => subscription.once('caughtUp', resolve));
    const found = take(subscription, 1);
    await level;
    await append(stream, 1, 9);
    expect(await found).toEqual([9]);
  });

  test('says that it has caught up after all that was there', async () => {
    const stream = server.stream();
    await append(stream, 3);
    const heard: unknown[] = [];
    const subscription = server.client.subscribeToAll({ fromPosition: START, filter: prefixed(stream) });
    subscription.on('error', () => undefined).on('confirmation', () => heard.push('confirmed'));
    subscription.on('data', ({ event }) => heard.push((event?.data as { n?: number } | undefined)?.n));
    await new Promise((resolve) => subscription.once('caughtUp', resolve));
    expect(heard).toEqual(['confirmed', 0, 1, 2]);
    await subscription.unsubscribe();
  });

  test('passes a checkpoint now and then for what its filter holds back', async () => {
    const stream = server.stream();
    const [last] = await all(server.client.readAll({ direction: 'backwards', fromPosition: END, maxCount: 1 }));
    const from = last?.event?.position ?? START;
    const reached: bigint[] = [];
    const filter = prefixed(stream, { maxSearchWindow: 10, checkpointInterval: 2, checkpointReached: (_: unknown, { commit }: { commit: bigint }) => void reached.push(commit) });
    const subscription = server.client.subscribeToAll({ fromPosition: from, filter });
    const level = new Promise((resolve) => subscription.once('caughtUp', resolve));
    const found = take(subscription, 1);
    await level;
    await append(server.stream(), 45);
    const { position } = await append(stream, 1);
    await found;
    const during = reached.filter((commit) => from !== START && commit > from.commit);
    expect(during.length).toBeGreaterThanOrEqual(2);
    expect(during.every((commit) => commit < (position?.commit ?? 0n))).toBe(true);
  });

  test('of one stream waits for it, and begins after its revision', async () => {
    const stream = server.stream();
    const waiting = server.client.subscribeToStream(stream);
    waiting.on('error', () => undefined);
    await new Promise((resolve) => waiting.once('caughtUp', resolve));
    await server.client.appendToStream(stream, [noted(0), noted(1)]);
    for await (const { event } of waiting) {
      if (event?.revision === 1n) break;
    }
    await waiting.unsubscribe();
    const later = server.client.subscribeToStream(stream, { fromRevision: 0n });
    for await (const { event } of later) {
      expect(event?.revision).toBe(1n);
      break;
    }
    await later.unsubscribe();
  });
});
