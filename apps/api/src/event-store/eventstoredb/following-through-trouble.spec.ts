import type { StoredEvent } from '../event-store.js';
import { fact, followed, soon, startTroubled, type Troubled } from './store-for-specs.js';

describe('Following through trouble', () => {
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
  const names = (events: readonly StoredEvent[]): readonly string[] => events.map(({ stream, revision }) => `${stream}/${revision}`);
  const of = (stream: string, count: number): readonly string[] => Array.from({ length: count }, (_, revision) => `${stream}/${revision}`);

  /** What a follower hands over, growing as it comes. */
  const follow = (after?: string): { readonly events: StoredEvent[]; readonly marks: () => number; readonly ended: Promise<void> } => {
    const events: StoredEvent[] = [];
    let marks = 0;
    const ended = (async () => {
      for await (const item of on.store.follow({ ...(after === undefined ? {} : { after }), signal: stop.signal })) {
        if (item.kind === 'event') events.push(item.event);
        else marks += 1;
      }
    })();
    return { events, marks: () => marks, ended };
  };

  it.each([
    ['an error, after which nothing else is said', (index: number) => on.standIn.subscriptions()[index]!.end({ code: 14, details: 'gone' })],
    ['a silent end', (index: number) => on.standIn.subscriptions()[index]!.end()],
    ['the cancellation of a server that stops in good order', (index: number) => on.standIn.subscriptions()[index]!.end({ code: 1, details: 'Call cancelled' })],
    ['being dropped as too slow', (index: number) => on.standIn.subscriptions()[index]!.end({ code: 10, details: 'Consumer too slow' })],
    ['a connection that breaks', () => on.standIn.nodes[0]!.cut()],
  ])('goes on after %s, with nothing missing and nothing twice', async (_what, trouble) => {
    // So long that it is not the silence that is noticed.
    on = await startTroubled({}, { silence: 60_000 });
    await write('thing-1', 3);
    const { events, marks } = follow();
    await soon(() => marks() === 1, 'it has caught up');
    trouble(0);
    await write('thing-1', 3, 3);
    await soon(() => events.length >= 6, 'all are there');
    expect(names(events)).toEqual(of('thing-1', 6));
    expect(marks()).toBe(1);
  });

  it('goes on through the end and return of the server', async () => {
    on = await startTroubled();
    await write('thing-1', 3);
    const { events } = follow();
    await soon(() => events.length === 3, 'the first are there');
    await on.standIn.nodes[0]!.shutdown();
    await soon(() => on.store.status().state === 'unreachable', 'it says that the server is gone');
    await on.standIn.nodes[0]!.restart();
    await write('thing-1', 2, 3);
    await soon(() => events.length >= 5, 'all are there');
    expect(names(events)).toEqual(of('thing-1', 5));
    expect(on.store.status()).toEqual({ state: 'up' });
  });

  it('goes on with the next leader', async () => {
    on = await startTroubled({ nodes: 3 });
    await write('thing-1', 3);
    const { events } = follow();
    await soon(() => events.length === 3, 'the first are there');
    await on.standIn.leader()!.kill();
    await write('thing-1', 2, 3);
    await soon(() => events.length >= 5, 'all are there');
    expect(names(events)).toEqual(of('thing-1', 5));
  });

  it('waits for a server that is not there yet', async () => {
    on = await startTroubled();
    await on.standIn.nodes[0]!.kill();
    const early = on.another();
    const found = followed(early, 1);
    await soon(() => early.status().state === 'unreachable', 'it says that there is none');
    await on.standIn.nodes[0]!.restart();
    await write('thing-1', 1);
    expect(names(await found)).toEqual(['thing-1/0']);
  });

  it('does not believe a subscription that says nothing while the log grows', async () => {
    on = await startTroubled();
    const forgotten = on.standIn.fault({ at: 'subscribe', do: 'silence', times: 1 });
    const { events, marks } = follow();
    await soon(() => marks() === 1, 'it has caught up');
    await write('thing-1', 1);
    await soon(() => events.length === 1, 'the event is there');
    expect(forgotten.hits()).toBe(1);
  });

  it('believes a subscription that says nothing while nothing happens', async () => {
    on = await startTroubled();
    await write('thing-1', 1);
    const { marks } = follow();
    await soon(() => marks() === 1, 'it has caught up');
    const { started } = on.standIn.count('subscribe');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(on.standIn.count('subscribe').started).toBe(started);
  });

  it('marks that it has caught up once, however often the server says so, and after all that was there', async () => {
    on = await startTroubled();
    await write('thing-1', 30);
    const kinds: string[] = [];
    for await (const item of on.store.follow({ signal: stop.signal })) {
      kinds.push(item.kind);
      if (item.kind === 'caught-up') {
        const subscription = on.standIn.subscriptions()[0]!;
        subscription.fellBehind();
        subscription.caughtUp();
        await write('thing-2', 1);
      }
      if (kinds.length === 32) break;
    }
    expect(kinds).toEqual([...Array.from({ length: 30 }, () => 'event'), 'caught-up', 'event']);
  });

  it.each<[string, (index: number) => 'once' | 'twice' | 'never' | number]>([
    ['twice', () => 'twice'],
    ['out of order', (index) => (index % 3 === 1 ? 2 : 'once')],
    ['with gaps', (index) => (index % 4 === 2 ? 'never' : 'once')],
    ['late', (index) => (index === 1 ? 5 : 'once')],
  ])('hands over each event once and in the order of the log when they are sent %s, for good', async (_how, deliver) => {
    on = await startTroubled();
    for (let revision = 0; revision < 8; revision += 1) {
      for (const stream of ['thing-1', 'thing-2']) await on.store.append(stream, revision === 0 ? 'no-stream' : revision - 1, [fact('E')]);
    }
    on.standIn.fault({ at: 'subscribe', do: 'mangle', deliver });
    const { events } = follow();
    await soon(() => events.length >= 16, 'all are there');
    const more = Array.from({ length: 8 }, (_, index) => [`thing-1/${index + 8}`, `thing-2/${index + 8}`]).flat();
    await write('thing-3', 1);
    for (let revision = 8; revision < 16; revision += 1) for (const stream of ['thing-1', 'thing-2']) await on.store.append(stream, revision - 1, [fact('E')]);
    await soon(() => events.length >= 33, 'what came later is there');
    expect(names(events)).toEqual([...of('thing-1', 8).flatMap((one, revision) => [one, `thing-2/${revision}`]), 'thing-3/0', ...more]);
  });

  it('drops what is sent again after it went on', async () => {
    on = await startTroubled();
    await write('thing-1', 3);
    const { events, marks } = follow();
    await soon(() => marks() === 1, 'it has caught up');
    on.standIn.subscriptions()[0]!.repeat();
    await write('thing-1', 1, 3);
    await soon(() => events.length >= 4, 'all are there');
    expect(names(events)).toEqual(of('thing-1', 4));
  });

  it('leaves no subscription open when it ends, or when nobody takes any more', async () => {
    on = await startTroubled();
    await write('thing-1', 3);
    await followed(on.store, 2);
    const { marks, ended } = follow();
    await soon(() => marks() === 1, 'it has caught up');
    stop.abort();
    await ended;
    await soon(() => on.standIn.count('subscribe').open === 0, 'none is open');
  });
});
