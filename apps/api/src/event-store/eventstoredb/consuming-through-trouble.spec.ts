import { END, jsonEvent, persistentSubscriptionToAllSettingsFromDefaults } from '@eventstore/db-client';
import type { EventStore, StoredEvent } from '../event-store.js';
import { allOf, fact, soon, startTroubled, type Troubled } from './store-for-specs.js';

describe('Consuming through trouble', () => {
  let on: Troubled;
  let stop: AbortController;
  beforeEach(() => { stop = new AbortController(); });
  afterEach(async () => {
    stop.abort();
    await on.close();
  });

  const write = async (stream: string, count: number, from = 0): Promise<void> => {
    for (let revision = from; revision < from + count; revision += 1) await on.store.append(stream, revision === 0 ? 'no-stream' : revision - 1, [fact(`E${revision}`)]);
  };

  const consume = (store: EventStore, refuse: (event: StoredEvent) => boolean = () => false): { readonly handled: string[]; readonly ended: Promise<void> } => {
    const handled: string[] = [];
    const ended = store.consume('mail', async (event) => {
      if (refuse(event)) throw new Error(`no ${event.stream}/${event.revision}`);
      handled.push(`${event.stream}/${event.revision}`);
    }, stop.signal);
    return { handled, ended };
  };

  it('has one owner among processes, even when that one is busy, and the next takes over when it dies', async () => {
    on = await startTroubled();
    await write('thing-1', 100);
    let busy = true;
    const first: string[] = [];
    const dying = on.another();
    void dying.consume('mail', async (event) => {
      first.push(`${event.stream}/${event.revision}`);
      while (busy && first.length === 3) await new Promise((resolve) => setTimeout(resolve, 10));
    }, stop.signal);
    await soon(() => first.length === 3, 'the first is at work');
    const { handled } = consume(on.another());
    await write('thing-2', 50);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(handled).toEqual([]);
    busy = false;
    await dying.close();
    await soon(() => handled.includes('thing-2/49'), 'the second went on');
    expect(new Set([...first, ...handled]).size).toBe(150);
  });

  it('goes on after the connection broke, and with the next leader', async () => {
    on = await startTroubled({ nodes: 3 });
    await write('thing-1', 3);
    const { handled } = consume(on.store);
    await soon(() => handled.length === 3, 'the first are handled');
    on.standIn.cutOwner('ours.mail');
    await write('thing-1', 2, 3);
    await soon(() => handled.includes('thing-1/4'), 'it went on');
    await on.standIn.leader()!.kill();
    await write('thing-1', 2, 5);
    await soon(() => handled.includes('thing-1/6'), 'it went on again');
    expect([...new Set(handled)]).toEqual(['thing-1/0', 'thing-1/1', 'thing-1/2', 'thing-1/3', 'thing-1/4', 'thing-1/5', 'thing-1/6']);
  });

  it('waits for a server that is not there yet', async () => {
    on = await startTroubled();
    await on.standIn.nodes[0]!.kill();
    const { handled } = consume(on.another());
    await on.standIn.nodes[0]!.restart();
    await write('thing-1', 1);
    await soon(() => handled.length === 1, 'it is handled');
  });

  it('does not believe a group that says nothing and of which the server knows nothing', async () => {
    on = await startTroubled();
    await write('thing-1', 1);
    let calls = 0;
    // The first call makes the group.
    const forgotten = on.standIn.fault({ at: 'consume', do: 'silence', when: () => (calls += 1) === 2 });
    const { handled } = consume(on.store);
    await soon(() => handled.length === 1, 'it is handled');
    expect(forgotten.hits()).toBe(1);
  });

  it('lets other streams go on while one is tried again, and keeps that one in order', async () => {
    on = await startTroubled();
    let refused = 0;
    const { handled } = consume(on.store, ({ stream, revision }) => stream === 'thing-1' && revision === 0 && (refused += 1) < 4);
    await write('thing-1', 3);
    await write('thing-2', 3);
    await soon(() => handled.length === 6, 'all are handled');
    expect(handled.filter((one) => one.startsWith('thing-1'))).toEqual(['thing-1/0', 'thing-1/1', 'thing-1/2']);
    expect(refused).toBe(4);
  });

  it('never loses what it gave up on: parked before it is acknowledged, and handed over again by whoever owns the group then', async () => {
    on = await startTroubled();
    await write('thing-1', 2);
    let fixed = false;
    const { handled } = consume(on.store, ({ revision }) => !fixed && revision === 0);
    await soon(async () => (await on.store.parked('mail')).length === 1, 'it is parked');
    expect(await on.store.parked('mail')).toMatchObject([{ stream: 'thing-1', revision: 0, reason: 'no thing-1/0' }]);
    stop.abort();

    expect(await on.store.replayParked('mail')).toBe(1);
    expect(await on.store.replayParked('mail')).toBe(0);
    await on.standIn.nodes[0]!.kill();
    await on.standIn.nodes[0]!.restart();
    stop = new AbortController();
    fixed = true;
    const again = consume(on.another());
    await soon(() => again.handled.includes('thing-1/0'), 'it was handed over again');
    expect(handled).toEqual(['thing-1/1']);
    expect(await on.store.parked('mail')).toEqual([]);
  });

  it('parks no longer what it handles after all, when its owner died before its place was noted', async () => {
    on = await startTroubled();
    await write('thing-1', 2);
    consume(on.store, ({ revision }) => revision === 0);
    await soon(async () => (await on.store.parked('mail')).length === 1 && (await notes()).length > 0, 'it is parked, and the place noted');
    stop.abort();
    await on.bare().deleteStream('$fanfare-ours.done-mail');
    stop = new AbortController();
    const { handled } = consume(on.another());
    await soon(() => handled.length === 2, 'all is handled');
    await soon(async () => (await on.store.parked('mail')).length === 0, 'nothing is parked');
  });

  it('hands over again while it is at work, and parks again what fails again', async () => {
    on = await startTroubled();
    await write('thing-1', 1);
    let tries = 0;
    consume(on.store, () => (tries += 1) > 0);
    await soon(async () => (await on.store.parked('mail')).length === 1, 'it is parked');
    expect(await on.another().replayParked('mail')).toBe(1);
    await soon(() => tries === 10, 'it was tried again');
    await soon(async () => (await on.store.parked('mail')).length === 1, 'it is parked again');
  });

  it('forgets what is parked of a stream that was deleted when it is to be handed over again', async () => {
    on = await startTroubled();
    await write('person-1', 1);
    consume(on.store, () => true);
    await soon(async () => (await on.store.parked('mail')).length === 1, 'it is parked');
    await on.store.delete('person-1');
    expect(await on.store.replayParked('mail')).toBe(1);
    await write('thing-1', 1);
    await soon(async () => (await on.store.parked('mail'))[0]?.stream === 'thing-1', 'the next one is parked');
    expect(await on.store.parked('mail')).toHaveLength(1);
  });

  it('notes what is parked where nobody who reads the log sees it', async () => {
    on = await startTroubled({}, {}, '');
    await write('thing-1', 1);
    consume(on.store, () => true);
    await soon(async () => (await on.store.parked('mail')).length === 1, 'it is parked');
    const types: string[] = [];
    for await (const { type } of on.store.readAll()) types.push(type);
    expect(types).toEqual(['E0']);
  });

  it('misses nothing when a server counts as done what it has never sent', async () => {
    on = await startTroubled();
    await write('thing-1', 3);
    const { handled, ended } = consume(on.store);
    await soon(() => handled.length === 3, 'the first are handled');
    stop.abort();
    await ended;
    await write('thing-1', 3, 3);
    const server = on.bare();
    await server.deletePersistentSubscriptionToAll('ours.mail');
    await server.createPersistentSubscriptionToAll('ours.mail', persistentSubscriptionToAllSettingsFromDefaults({ startFrom: END }));

    stop = new AbortController();
    const again = consume(on.another());
    await write('thing-1', 1, 6);
    await soon(() => again.handled.includes('thing-1/6'), 'it went on');
    expect(again.handled).toEqual(['thing-1/3', 'thing-1/4', 'thing-1/5', 'thing-1/6']);
  });

  it('goes on from what another owner has noted, when the group was given to another one without a word', async () => {
    on = await startTroubled();
    await write('thing-1', 3);
    const { handled } = consume(on.store);
    await soon(async () => (await notes()).length > 0 && handled.length === 3, 'how far it came is noted');
    const [{ position }] = await allOf(on.store.readAll()) as [StoredEvent];
    await on.bare().appendToStream('$fanfare-ours.done-mail', jsonEvent({ type: 'Done', data: { position } }));
    await write('thing-1', 1, 3);
    await soon(() => handled.length === 7, 'it was handed over again');
    expect(handled.slice(-3)).toEqual(['thing-1/1', 'thing-1/2', 'thing-1/3']);
  });

  it('waits when it cannot be noted how far it came, so that little is done again', async () => {
    // So that no client is given up while it waits.
    on = await startTroubled({}, { tryWithin: 5_000, appendWithin: 20_000 });
    for (let thing = 1; thing <= 5; thing += 1) await on.store.append(`thing-${thing}`, 'no-stream', Array.from({ length: 100 }, () => fact('E')));
    const unanswered = on.standIn.fault({ at: 'append', do: 'silence', written: false, when: ({ stream }) => stream === '$fanfare-ours.done-mail' });
    const { handled } = consume(on.store);
    await soon(() => handled.length === 300, 'it did some');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(handled).toHaveLength(300);
    unanswered.off();
    await soon(() => new Set(handled).size === 500, 'it did the rest');
  });

  it('keeps only the last notes of how far a group came', async () => {
    on = await startTroubled();
    const { handled } = consume(on.store);
    for (let count = 1; count <= 15; count += 1) {
      await write('thing-1', 1, count - 1);
      await soon(async () => (await notes()).at(-1) === BigInt(count - 1), `note ${count} is there`);
    }
    expect(handled).toHaveLength(15);
    expect(await notes()).toEqual([5n, 6n, 7n, 8n, 9n, 10n, 11n, 12n, 13n, 14n]);
  });

  const notes = async (): Promise<readonly bigint[]> => {
    const found = await allOf(on.bare().readStream('$fanfare-ours.done-mail')).catch(() => []);
    return found.flatMap(({ event }) => event?.revision ?? []);
  };
});
