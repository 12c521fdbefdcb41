import type { HasInsides } from './client-faults.js';
import { Connection } from './connection.js';
import { parseTarget } from './connection-string.js';
import { fact, soon, startTroubled, type Troubled } from './store-for-specs.js';

describe('The connection to EventStoreDB', () => {
  let on: Troubled;
  afterEach(() => on.close());

  it('is closed with the store', async () => {
    on = await startTroubled();
    await on.store.append('thing-1', 'no-stream', [fact('A')]);
    expect(on.standIn.connections()).toBe(1);
    await on.store.close();
    await soon(() => on.standIn.connections() === 0, 'it is closed');
  });

  it('of a client that was replaced is closed, and its calls with it', async () => {
    on = await startTroubled();
    await on.store.append('thing-1', 'no-stream', [fact('A')]);
    for (let round = 0; round < 3; round += 1) {
      on.standIn.fault({ at: 'append', do: 'silence', written: false, times: 1 });
      await on.store.append('thing-1', round, [fact('B')]);
    }
    await soon(() => on.standIn.connections() === 1, 'only the newest is open');
    await soon(() => on.standIn.count('append').open === 0, 'nothing is under way');
  });

  it('of a client that took the place of one on a dead line is a new line', async () => {
    on = await startTroubled();
    await on.store.append('thing-1', 'no-stream', [fact('A')]);
    on.standIn.nodes[0]!.deaden();
    expect(await on.store.append('thing-1', 0, [fact('B')])).toMatchObject({ revision: 1 });
  });

  it('is left in peace by a call that ends while a leader is searched for in vain: nobody would catch that, and the process would end', async () => {
    on = await startTroubled();
    const connection = new Connection(parseTarget('esdb://127.0.0.1:1,127.0.0.1:2?tls=false&maxDiscoverAttempts=1'));
    const client = connection.current.client as unknown as HasInsides;
    const searching = client.getChannel();
    const ended = client.handleError({ getChannel: () => undefined }, Object.assign(new Error('14 UNAVAILABLE: Connection dropped'), { code: 14 }));
    await expect(searching).rejects.toThrow('Failed to discover');
    await expect(ended).resolves.toBeUndefined();
    await connection.close();
  });

  it('is one, however much is asked at once and however often it fails at once', async () => {
    on = await startTroubled();
    on.standIn.fault({ at: 'append', do: 'silence', written: false, times: 40 });
    const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => on.store.append(`thing-${index}`, 'no-stream', [fact('A')])));
    expect(answers.map(({ revision }) => revision)).toEqual(Array.from({ length: 40 }, () => 0));
    await soon(() => on.standIn.connections() === 1, 'one connection is left');
  });

  it('says that it is out of reach while it is, since when, and that it is back, though nobody asks for anything', async () => {
    on = await startTroubled();
    expect(on.another().status()).toMatchObject({ state: 'unreachable', since: expect.any(String), reason: expect.any(String) });
    await soon(() => on.store.status().state === 'up', 'it is reached');
    await on.standIn.nodes[0]!.kill();
    await expect(on.store.append('thing-1', 'no-stream', [fact('A')])).rejects.toMatchObject({ name: 'StoreUnavailable' });
    expect(on.store.status()).toMatchObject({ state: 'unreachable' });
    await on.standIn.nodes[0]!.restart();
    await soon(() => on.store.status().state === 'up', 'it is back');
  });
});
