import { afterEach, describe, expect, test } from '@jest/globals';
import { ANY, DISPATCH_TO_SINGLE, EventStoreDBClient, NO_STREAM, persistentSubscriptionToAllSettingsFromDefaults, START, streamNameFilter } from '@eventstore/db-client';

import { all, closeClient, failure, noted, some, startTroubled, until, within, type Troubled } from './client-for-specs.js';
import type { StandIn } from './stand-in.js';

describe('a node that dies', () => {
  let at: Troubled;
  afterEach(() => at.close());
  const append = () => at.client.appendToStream('a', noted(1), { expectedRevision: ANY });

  test('resets what is open, and is itself again on the same port', async () => {
    at = await startTroubled();
    await append();
    const subscription = at.client.subscribeToAll();
    const dropped = failure(all(subscription));
    await until(() => Promise.resolve(at.standIn.subscriptions().length === 1 || undefined));
    const [node] = at.standIn.nodes;
    await node?.kill();
    expect(await dropped).toMatchObject({ type: 'unavailable', code: 14 });
    expect(at.standIn.connections()).toBe(0);
    expect(await failure(append())).toMatchObject({ code: 14 });
    await node?.restart();
    await until(() => append().catch(() => undefined));
    expect(at.standIn.log.filter(({ stream }) => stream === 'a')).toHaveLength(2);
  });

  test('is not ready at once when it is back', async () => {
    at = await startTroubled({ election: 60_000 });
    await at.standIn.nodes[0]?.kill();
    await at.standIn.nodes[0]?.restart();
    const error = await until(() => failure(append()).then((refused) => (refused['code'] === 14 ? undefined : refused)));
    expect(error).toMatchObject({ type: 'unknown', message: 'Could not recognize Server Is Not Ready' });
  });

  test('cancels what is open when it is shut down in order', async () => {
    at = await startTroubled();
    await append();
    const dropped = failure(all(at.client.subscribeToAll()));
    await until(() => Promise.resolve(at.standIn.subscriptions().length === 1 || undefined));
    await at.standIn.nodes[0]?.shutdown();
    expect(await dropped).toMatchObject({ type: 'cancelled', code: 1 });
  });

  test('has forgotten which ids came last, and still knows what stands where', async () => {
    at = await startTroubled();
    const event = noted(1);
    await at.client.appendToStream('a', event, { expectedRevision: NO_STREAM });
    await at.standIn.nodes[0]?.kill();
    await at.standIn.nodes[0]?.restart();
    await until(() => at.client.appendToStream('b', noted(1)).catch(() => undefined));
    expect(await at.client.appendToStream('a', event, { expectedRevision: NO_STREAM })).toMatchObject({ nextExpectedRevision: 0n });
    expect(await at.client.appendToStream('a', event, { expectedRevision: ANY })).toMatchObject({ nextExpectedRevision: 1n });
  });
});

describe('a cluster', () => {
  let at: Troubled;
  const clients: EventStoreDBClient[] = [];
  afterEach(async () => {
    for (const client of clients.splice(0)) await closeClient(client);
    await at.close();
  });
  const connect = (options = ''): EventStoreDBClient => {
    const client = EventStoreDBClient.connectionString(`${at.standIn.url}&maxDiscoverAttempts=3${options}`);
    clients.push(client);
    return client;
  };
  const leaderOf = ({ leader }: StandIn) => leader() ?? at.standIn.nodes[0];
  const start = async (options: object = {}) => void (at = await startTroubled({ nodes: 3, ...options }));

  test('takes the client to its leader', async () => {
    await start();
    await connect().appendToStream('a', some(2), { requiresLeader: true });
    await connect('&nodePreference=follower').appendToStream('a', some(1));
    expect(await failure(connect('&nodePreference=follower').appendToStream('a', some(1), { requiresLeader: true }))).toMatchObject({ type: 'not-leader', leader: { port: leaderOf(at.standIn)?.port } });
  });

  test('has another leader some time after the death of the first', async () => {
    await start({ election: 2_000 });
    const client = connect();
    await client.appendToStream('a', some(1));
    const old = leaderOf(at.standIn);
    await old?.kill();
    expect(at.standIn.leader()).toBeUndefined();
    expect(await failure(client.appendToStream('a', some(1)))).toMatchObject({ code: 14 });
    expect((await failure(connect().appendToStream('a', some(1)))).message).toBe('Failed to discover after 3 attempts.');
    await until(() => connect().appendToStream('a', some(1)).catch(() => undefined));
    expect(at.standIn.leader()).not.toBe(old);
    await old?.restart();
    expect(at.standIn.leader()).not.toBe(old);
  });

  test('a client whose discovery failed once can read again, and never append', async () => {
    await start();
    const client = connect();
    const gossip = at.standIn.fault({ at: 'gossip', do: 'fail', code: 14 });
    expect((await failure(client.appendToStream('a', some(1)))).message).toContain('Failed to discover');
    gossip.off();
    await connect().appendToStream('a', some(1));
    expect(await all(client.readStream('a', { maxCount: 1 }))).toHaveLength(1);
    expect((await failure(client.appendToStream('a', some(1)))).message).toContain('Failed to discover');
  });

  test('old gossip leads to the dead', async () => {
    await start();
    await connect().appendToStream('a', some(1));
    const dead = leaderOf(at.standIn);
    await dead?.kill();
    await until(() => Promise.resolve(at.standIn.leader()));
    const stale = at.standIn.fault({ at: 'gossip', do: 'stale', leader: dead?.index ?? 0 });
    expect(await failure(connect().appendToStream('a', some(1)))).toMatchObject({ code: 14 });
    stale.off();
    await connect().appendToStream('a', some(1));
  });

  test('a node that lags behind does not know what the leader has acknowledged', async () => {
    await start();
    const followers = at.standIn.nodes.filter((node) => node !== at.standIn.leader());
    for (const node of followers) node.stale(true);
    await connect().appendToStream('a', some(1));
    const reader = connect('&nodePreference=follower');
    expect(await failure(all(reader.readStream('a', { maxCount: 1 })))).toMatchObject({ type: 'stream-not-found' });
    for (const node of followers) node.stale(false);
    expect(await all(reader.readStream('a', { maxCount: 1 }))).toHaveLength(1);
  });

  test('without a majority an append ends with a deadline, and is written when there is one again', async () => {
    await start();
    const client = connect();
    await client.appendToStream('a', some(1));
    const followers = at.standIn.nodes.filter((node) => node !== at.standIn.leader());
    for (const node of followers) await node.kill();
    expect(await failure(client.appendToStream('a', some(1)))).toMatchObject({ type: 'deadline-exceeded', message: '' });
    expect(at.standIn.log.filter(({ stream }) => stream === 'a')).toHaveLength(1);
    await followers[0]?.restart();
    expect(at.standIn.log.filter(({ stream }) => stream === 'a')).toHaveLength(2);
  });

  test('only the leader serves groups, and the next one goes on from what was noted', async () => {
    await start();
    const client = connect();
    const settings = persistentSubscriptionToAllSettingsFromDefaults({ startFrom: START, consumerStrategyName: DISPATCH_TO_SINGLE, checkPointAfter: 60_000 });
    await client.createPersistentSubscriptionToAll('g', settings, { filter: streamNameFilter({ prefixes: ['a'] }) });
    await client.appendToStream('a', some(2));
    const refused = failure(connect('&nodePreference=follower').replayParkedMessagesToAll('g'));
    expect(await refused).toMatchObject({ type: 'not-leader' });

    const consume = async (from: EventStoreDBClient, count: number) => {
      const subscription = from.subscribeToPersistentSubscriptionToAll('g');
      const numbers: unknown[] = [];
      for await (const event of subscription) {
        numbers.push((event.event?.data as { n: number }).n);
        await subscription.ack(event);
        if (numbers.length === count) break;
      }
      return numbers;
    };
    expect(await consume(client, 2)).toEqual([0, 1]);
    await until(async () => (await client.getPersistentSubscriptionToAllInfo('g')).connections.every(({ inFlightMessages }) => inFlightMessages === 0) || undefined);
    await leaderOf(at.standIn)?.kill();
    await until(() => Promise.resolve(at.standIn.leader()));
    // Acknowledged, and not noted when the leader died: it comes again.
    expect(await consume(connect(), 2)).toEqual([0, 1]);
  });

  test('the connection of a group\'s owner can be cut', async () => {
    await start();
    const client = connect();
    await client.createPersistentSubscriptionToAll('g', persistentSubscriptionToAllSettingsFromDefaults({ startFrom: START }));
    expect(at.standIn.cutOwner('g')).toBe(false);
    const subscription = client.subscribeToPersistentSubscriptionToAll('g');
    const dropped = failure(all(subscription));
    await new Promise((resolve) => subscription.once('confirmation', resolve));
    expect(at.standIn.cutOwner('g')).toBe(true);
    expect(await dropped).toMatchObject({ code: 14 });
    expect(await within(200, Promise.resolve(at.standIn.cutOwner('g')))).toBe(false);
  });
});
