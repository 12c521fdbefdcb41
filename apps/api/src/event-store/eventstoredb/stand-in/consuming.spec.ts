import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  ANY, DISPATCH_TO_SINGLE, PARK, persistentSubscriptionToAllSettingsFromDefaults, RETRY, START, streamNameFilter, type PersistentSubscriptionToAll,
  type PersistentSubscriptionToAllResolvedEvent,
} from '@eventstore/db-client';

import { all, failure, some, startPlain, until, type Plain } from './client-for-specs.js';

const numberOf = (data: unknown): number => (data as { n: number }).n;

describe('a persistent subscription to the log', () => {
  let server: Plain;
  let stream: string;
  let group: string;
  beforeAll(async () => void (server = await startPlain()));
  afterAll(() => server.close());
  beforeEach(() => void ([stream, group] = [server.stream(), server.stream()]));

  const create = (settings: object = {}) =>
    server.client.createPersistentSubscriptionToAll(
      group,
      persistentSubscriptionToAllSettingsFromDefaults({ startFrom: START, consumerStrategyName: DISPATCH_TO_SINGLE, checkPointAfter: 100, ...settings }),
      { filter: streamNameFilter({ prefixes: [stream] }) },
    );
  const append = (count: number, from = 0) => server.client.appendToStream(stream, some(count, from), { expectedRevision: ANY });
  const join = (bufferSize = 10): PersistentSubscriptionToAll => {
    const subscription = server.client.subscribeToPersistentSubscriptionToAll(group, { bufferSize });
    subscription.on('error', () => undefined);
    return subscription;
  };
  /** Handles events until that many came; `handle` acknowledges, or does not. */
  const consume = async (count: number, handle: (subscription: PersistentSubscriptionToAll, event: PersistentSubscriptionToAllResolvedEvent) => Promise<void>) => {
    const subscription = join();
    const seen: { readonly n: number; readonly retries: number; readonly replayed: boolean }[] = [];
    for await (const event of subscription) {
      seen.push({ n: numberOf(event.event?.data), retries: event.retryCount, replayed: event.link !== undefined });
      await handle(subscription, event);
      if (seen.length === count) break;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    await subscription.unsubscribe();
    return seen;
  };
  const parked = () => until(async () => {
    const found = await all(server.client.readStream(`$persistentsubscription-$all::${group}-parked`, { maxCount: 50, resolveLinkTos: true })).catch(() => []);
    return found.length > 0 ? found : undefined;
  });

  test('hands out what was there and what comes, and goes on after what was acknowledged', async () => {
    await append(2);
    await create();
    const first = consume(3, (subscription, event) => subscription.ack(event));
    await append(1, 2);
    expect((await first).map(({ n }) => n)).toEqual([0, 1, 2]);
    await append(1, 3);
    expect((await consume(1, (subscription, event) => subscription.ack(event))).map(({ n }) => n)).toEqual([3]);
  });

  test('hands out again what its consumer left unacknowledged', async () => {
    await append(2);
    await create();
    await consume(2, async (subscription, event) => (numberOf(event.event?.data) === 0 ? subscription.ack(event) : undefined));
    expect((await consume(1, (subscription, event) => subscription.ack(event))).map(({ n }) => n)).toEqual([1]);
  });

  test('tries again as often as it was told, and then parks it', async () => {
    await append(1);
    await create({ maxRetryCount: 2 });
    const seen = await consume(3, (subscription, event) => subscription.nack(RETRY, 'not now', event));
    expect(seen.map(({ retries }) => retries)).toEqual([0, 1, 2]);
    const [found] = await parked();
    expect(found?.link).toMatchObject({ type: '$>', isJson: false, metadata: { reason: 'Reached retry count of 2' } });
    expect(found?.event).toMatchObject({ streamId: stream, revision: 0n });
  });

  test('parks with the reason it is given, and hands the parked out again when asked', async () => {
    await append(3);
    await create();
    await consume(3, (subscription, event) => (numberOf(event.event?.data) === 1 ? subscription.nack(PARK, 'a "reason" ☃', event) : subscription.ack(event)));
    const [found] = await parked();
    expect(found?.link?.metadata).toMatchObject({ reason: 'Client explicitly NAK\'ed message.\na "reason" ☃', subscriptionEventNumber: 1 });
    expect(Buffer.from(found?.link?.data as Uint8Array).toString()).toBe(`1@${stream}`);
    const { stats } = await server.client.getPersistentSubscriptionToAllInfo(group);
    expect(stats.parkedMessageCount).toBe(1n);
    await server.client.replayParkedMessagesToAll(group);
    expect(await consume(1, (subscription, event) => subscription.ack(event))).toEqual([{ n: 1, retries: 0, replayed: true }]);
    expect(await all(server.client.readStream(`$persistentsubscription-$all::${group}-parked`, { maxCount: 9 }))).toEqual([]);
  });

  test('hands out again what took too long', async () => {
    await append(1);
    await create({ messageTimeout: 300 });
    const seen = await consume(2, async (subscription, event) => (event.retryCount === 0 ? undefined : subscription.ack(event)));
    expect(seen.map(({ retries }) => retries)).toEqual([0, 1]);
  });

  test('has one owner as long as that one keeps up', async () => {
    await append(1);
    await create();
    const [first, second] = [join(), join()];
    await new Promise((resolve) => first.once('confirmation', resolve));
    const seen: number[] = [];
    second.on('data', () => seen.push(2));
    first.on('data', (event) => void (seen.push(1), first.ack(event).catch(() => undefined)));
    await append(4, 1);
    await until(() => Promise.resolve(seen.length === 5 || undefined));
    const owners = new Set(seen);
    expect(owners.size).toBe(1);
    await first.unsubscribe();
    await second.unsubscribe();
  });

  test('is made once, and is missed when it is not there', async () => {
    await create();
    expect(await failure(create())).toMatchObject({ type: 'persistent-subscription-exists', code: 6, groupName: group });
    await server.client.deletePersistentSubscriptionToAll(group);
    expect(await failure(server.client.replayParkedMessagesToAll(group))).toMatchObject({ type: 'persistent-subscription-does-not-exist', code: 5 });
    expect(await failure(all(join()))).toMatchObject({ type: 'persistent-subscription-does-not-exist' });
  });

  test('ends for its consumer when it is deleted', async () => {
    await create();
    const subscription = join();
    await new Promise((resolve) => subscription.once('confirmation', resolve));
    const ended = failure(all(subscription));
    await server.client.deletePersistentSubscriptionToAll(group);
    expect(await ended).toMatchObject({ type: 'persistent-subscription-dropped', code: 1 });
  });
});
