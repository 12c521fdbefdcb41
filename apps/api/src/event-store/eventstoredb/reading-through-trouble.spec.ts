import { jsonEvent } from '@eventstore/db-client';
import { StoreDamaged, StoreUnavailable, StreamNotFound } from '../event-store-errors.js';
import { allOf, fact, soon, startTroubled, typesIn, type Troubled } from './store-for-specs.js';

describe('Reading through trouble', () => {
  let on: Troubled;
  afterEach(() => on.close());

  const many = (count: number) => Array.from({ length: count }, (_, index) => fact(`E${index}`));

  it('leaves no call open when the reader stops early, or nothing more is wanted', async () => {
    on = await startTroubled();
    await on.store.append('thing-1', 'no-stream', Array.from({ length: 40 }, (_, index) => fact(`E${index}`, 'x'.repeat(20_000))));
    for (let stream = 2; stream < 12; stream += 1) await on.store.append(`thing-${stream}`, 'no-stream', Array.from({ length: 40 }, (_, index) => fact(`E${index}`, 'x'.repeat(20_000))));
    for (const items of [on.store.read('thing-1'), on.store.readAll(), on.store.read('thing-1', { limit: 1 }), on.store.readAll({ limit: 1 })]) {
      expect((await items[Symbol.asyncIterator]().next()).done).toBe(false);
      await items[Symbol.asyncIterator]().return?.();
    }
    // The log is larger than one page may be, so its call was cut short.
    expect((await allOf(on.store.readAll())).length).toBe(440);
    await soon(() => on.standIn.count('read').open === 0, 'no call is open');
    expect(on.standIn.count('read').cancelled).toBeGreaterThan(0);
  });

  it('asks for pages only, however long the stream is', async () => {
    on = await startTroubled();
    await on.store.append('thing-1', 'no-stream', many(600));
    const { started } = on.standIn.count('read');
    expect(await typesIn(on.store, 'thing-1')).toHaveLength(600);
    expect(on.standIn.count('read').started - started).toBe(3);
  });

  it.each([0, 5])('goes on from where the connection broke, with nothing missing and nothing twice (after %i events)', async (events) => {
    on = await startTroubled();
    await on.store.append('thing-1', 'no-stream', many(300));
    on.standIn.fault({ at: 'read', do: 'cut-after', events, times: 2 });
    expect((await allOf(on.store.read('thing-1'))).map(({ revision }) => revision)).toEqual(Array.from({ length: 300 }, (_, index) => index));
    on.standIn.fault({ at: 'read', do: 'cut-after', events, times: 2 });
    expect(await allOf(on.store.readAll())).toHaveLength(300);
  });

  it('is whole though the client is replaced under it, for the sake of another call', async () => {
    on = await startTroubled({}, { tryWithin: 2_000, appendWithin: 20_000, askWithin: 20_000 });
    // By another one: what this process wrote it looks for until it is there.
    await on.another().append('thing-1', 'no-stream', many(3));
    await on.store.append('warm-1', 'no-stream', [fact('W')]);
    on.standIn.fault({ at: 'append', do: 'silence', written: false, times: 1 });
    on.standIn.fault({ at: 'read', do: 'delay', ms: 1_500, times: 1 });
    const appending = on.store.append('thing-2', 'no-stream', [fact('A')]);
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(await typesIn(on.store, 'thing-1')).toHaveLength(3);
    await appending;
  }, 30_000);

  it('does not wait for ever for an answer', async () => {
    on = await startTroubled({}, { askWithin: 1_500, tryWithin: 300 });
    await on.store.append('thing-1', 'no-stream', many(3));
    const silence = on.standIn.fault({ at: 'read', do: 'silence', times: 1 });
    expect(await typesIn(on.store, 'thing-1')).toHaveLength(3);
    expect(silence.hits()).toBe(1);
    on.standIn.fault({ at: 'read', do: 'silence' });
    await expect(typesIn(on.store, 'thing-1')).rejects.toBeInstanceOf(StoreUnavailable);
  });

  it('finds a stream that was made again, though the server does not know it yet', async () => {
    on = await startTroubled({ undeleteLag: 100 });
    for (let round = 0; round < 3; round += 1) {
      await on.store.append('thing-1', 'no-stream', [fact(`E${round}`)]);
      expect(await typesIn(on.store, 'thing-1')).toEqual([`E${round}`]);
      await on.store.delete('thing-1');
      await expect(typesIn(on.store, 'thing-1')).rejects.toBeInstanceOf(StreamNotFound);
    }
  });

  it('finds what this process appended, though one answer of the server leaves it out', async () => {
    on = await startTroubled();
    await on.store.append('thing-1', 'no-stream', [fact('A')]);
    const missing = on.standIn.fault({ at: 'read', do: 'not-found', times: 2 });
    expect(await typesIn(on.store, 'thing-1')).toEqual(['A']);
    expect(missing.hits()).toBe(2);
  });

  it('asks the leader, since a follower is behind', async () => {
    on = await startTroubled({ nodes: 3 });
    const leader = on.standIn.leader()!;
    const followers = on.standIn.nodes.filter((node) => node !== leader);
    for (const follower of followers) follower.stale(true);
    // Gossip names a follower as the leader.
    on.standIn.fault({ at: 'gossip', do: 'stale', leader: followers[0]!.index });
    const reader = on.another();
    await on.store.append('thing-1', 'no-stream', [fact('A')]);
    expect(await typesIn(reader, 'thing-1')).toEqual(['A']);
    expect((await allOf(reader.readAll())).map(({ type }) => type)).toEqual(['A']);
  });

  it('begins a page behind the last event, where the server begins with it', async () => {
    on = await startTroubled();
    await on.store.append('thing-1', 'no-stream', many(1_200));
    const log = await allOf(on.store.readAll());
    expect(new Set(log.map(({ position }) => position)).size).toBe(1_200);
    expect(await allOf(on.store.readAll({ after: log[499]!.position }))).toEqual(log.slice(500));
  });

  it('refuses what is stored otherwise than it was written, and says so from then on', async () => {
    on = await startTroubled();
    await on.store.append('thing-1', 'no-stream', [fact('A'), fact('B', { n: 1 }), fact('C')]);
    const record = on.standIn.log.find(({ type }) => type === 'B')!;
    (record as { data: Uint8Array }).data = Buffer.from('{"n":2}');
    const damaged = allOf(on.store.read('thing-1'));
    await expect(damaged).rejects.toBeInstanceOf(StoreDamaged);
    await expect(damaged).rejects.toMatchObject({ stream: 'thing-1' });
    await expect(allOf(on.store.readAll())).rejects.toMatchObject({ name: 'StoreDamaged', position: expect.any(String) });
    expect(on.store.status()).toMatchObject({ state: 'damaged', stream: 'thing-1' });
    await expect(on.store.append('thing-2', 'no-stream', [fact('A')])).rejects.toBeInstanceOf(StoreDamaged);
  });

  it.each([
    ['data that is no JSON', (record: { data: Uint8Array }) => { record.data = Buffer.from('{"n":'); }],
    ['metadata that is no JSON', (record: { metadata: Uint8Array }) => { record.metadata = Buffer.from([0xff, 0xfe]); }],
  ])('refuses %s, which the client would pass on as text or bytes', async (_what, spoil) => {
    on = await startTroubled();
    await on.store.append('thing-1', 'no-stream', [fact('A', { n: 1 })]);
    spoil(on.standIn.log.find(({ type }) => type === 'A') as never);
    await expect(allOf(on.store.read('thing-1'))).rejects.toBeInstanceOf(StoreDamaged);
  });

  it('finds an event that another program put into a chain', async () => {
    on = await startTroubled();
    await on.store.append('thing-1', 'no-stream', [fact('A')]);
    await on.store.append('thing-2', 'no-stream', [fact('A')]);
    const [first, second] = on.standIn.log.filter(({ type }) => type === 'A');
    // The second stream's beginning in the place of what would follow in the first.
    await on.bare().appendToStream('ours.thing-1', jsonEvent({ type: 'A', data: {}, metadata: JSON.parse(Buffer.from(second!.metadata).toString()) as Record<string, unknown> }));
    expect(first).toBeDefined();
    await expect(allOf(on.store.read('thing-1'))).rejects.toBeInstanceOf(StoreDamaged);
  });

  it('takes another program’s events as they are, and goes on behind them', async () => {
    on = await startTroubled();
    await on.bare().appendToStream('ours.thing-1', jsonEvent({ type: 'Foreign', data: { n: 1 } }));
    expect(await allOf(on.store.read('thing-1'))).toMatchObject([{ type: 'Foreign', data: { n: 1 }, metadata: {}, streamHash: '' }]);
    expect(await on.store.append('thing-1', 0, [fact('B')])).toMatchObject({ revision: 1 });
    expect(await typesIn(on.another(), 'thing-1')).toEqual(['Foreign', 'B']);
  });

  it('sees nothing of another namespace on the same server', async () => {
    on = await startTroubled();
    await on.store.append('thing-1', 'no-stream', [fact('A')]);
    await on.bare().appendToStream('theirs.thing-1', jsonEvent({ type: 'Theirs', data: {} }));
    expect((await allOf(on.store.readAll())).map(({ type, stream }) => [type, stream])).toEqual([['A', 'thing-1']]);
  });
});
