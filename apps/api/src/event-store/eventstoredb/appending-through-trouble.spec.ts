import { RevisionConflict, StoreUnavailable, StreamNotFound } from '../event-store-errors.js';
import { allOf, fact, soon, startTroubled, typesIn, type Troubled } from './store-for-specs.js';

describe('An append through trouble', () => {
  let on: Troubled;
  afterEach(() => on.close());

  it('gets through on a new client after the search for a leader failed, which the old one never forgets', async () => {
    on = await startTroubled({ nodes: 3 });
    const noGossip = on.standIn.fault({ at: 'gossip', do: 'fail', code: 14 });
    const appending = on.store.append('thing-1', 'no-stream', [fact('A')]);
    await soon(() => noGossip.hits() >= 9, 'one whole search failed');
    noGossip.off();
    expect(await appending).toMatchObject({ revision: 0 });
    expect(await on.store.append('thing-1', 0, [fact('B')])).toMatchObject({ revision: 1 });
  });

  it('is written once when the trouble of another client of the process fails it, and the answer comes late', async () => {
    on = await startTroubled({}, {}, '#one');
    const other = on.another();
    await Promise.all([on.store.append('warm-1', 'no-stream', [fact('A')]), other.append('warm-2', 'no-stream', [fact('A')])]);
    on.standIn.fault({ at: 'append', do: 'delay', ms: 150, times: 20, when: ({ stream }) => stream?.startsWith('one.slow') === true });
    const slow = Array.from({ length: 20 }, (_, index) => other.append(`slow-${index}`, 'no-stream', [fact('A')]));
    await soon(() => on.standIn.count('append').started >= 22, 'all are on the way');
    on.standIn.fault({ at: 'append', do: 'fail', code: 14, times: 1, when: ({ stream }) => stream === 'one.trouble-1' });
    await on.store.append('trouble-1', 'no-stream', [fact('A')]);
    for (const appended of await Promise.all(slow)) expect(appended).toMatchObject({ revision: 0 });
    for (let index = 0; index < 20; index += 1) expect(await typesIn(on.store, `slow-${index}`)).toEqual(['A']);
    // The same batch call goes on to be of use.
    expect(await other.append('slow-0', 0, [fact('B')])).toMatchObject({ revision: 1 });
  });

  it.each([true, false])('that is never answered is sent again and written once (the first was written: %s)', async (written) => {
    on = await startTroubled();
    await on.store.append('thing-1', 'no-stream', [fact('A')]);
    const silence = on.standIn.fault({ at: 'append', do: 'silence', written, times: 1 });
    expect(await on.store.append('thing-1', 0, [fact('B')])).toMatchObject({ revision: 1 });
    expect(silence.hits()).toBe(1);
    expect(await typesIn(on.store, 'thing-1')).toEqual(['A', 'B']);
  });

  it('is sent again when the server ends the call that all appends share, and answers nothing', async () => {
    on = await startTroubled();
    on.standIn.fault({ at: 'append', do: 'half-close', times: 1 });
    expect(await on.store.append('thing-1', 'no-stream', [fact('A')])).toMatchObject({ revision: 0 });
  });

  it.each([true, false])('is written once over a connection that breaks (after writing: %s)', async (written) => {
    on = await startTroubled();
    on.standIn.fault({ at: 'append', do: 'cut', written, times: 2 });
    expect(await on.store.append('thing-1', 'no-stream', [fact('A')])).toMatchObject({ revision: 0 });
    expect(await typesIn(on.store, 'thing-1')).toEqual(['A']);
  });

  it('is written once when the server ran out of time and writes it all the same', async () => {
    on = await startTroubled();
    on.standIn.fault({ at: 'append', do: 'deadline', writtenAfter: 100, times: 1 });
    on.standIn.fault({ at: 'append', do: 'deadline', times: 1 });
    expect(await on.store.append('thing-1', 'no-stream', [fact('A')])).toMatchObject({ revision: 0 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await typesIn(on.store, 'thing-1')).toEqual(['A']);
  });

  it('at any revision is written once, at the place where it was first sent, when that try comes through late', async () => {
    on = await startTroubled();
    const other = on.another();
    await on.store.append('thing-1', 'no-stream', [fact('A')]);
    on.standIn.fault({ at: 'append', do: 'deadline', writtenAfter: 0, times: 1 });
    const appending = on.store.append('thing-1', 'any', [fact('B')]);
    await soon(async () => (await typesIn(other, 'thing-1')).length === 2, 'the late one is there');
    await other.append('thing-1', 1, [fact('C')]);
    expect(await appending).toMatchObject({ revision: 1 });
    expect(await typesIn(on.store, 'thing-1')).toEqual(['A', 'B', 'C']);
  });

  it('gets through when the question about the server’s abilities failed with an error of no kind', async () => {
    on = await startTroubled();
    const features = on.standIn.fault({ at: 'features', do: 'fail', code: 14, times: 2 });
    expect(await on.store.append('thing-1', 'no-stream', [fact('A')])).toMatchObject({ revision: 0 });
    expect(features.hits()).toBe(2);
  });

  it('says that nothing was written when no try was sent', async () => {
    on = await startTroubled({}, { appendWithin: 500 });
    on.standIn.fault({ at: 'features', do: 'fail', code: 14 });
    await expect(on.store.append('thing-1', 'no-stream', [fact('A')])).rejects.toMatchObject({ name: 'StoreUnavailable', outcome: 'nothing-written' });
  });

  it('says that it is unknown when a try was sent, and the same append later is written once', async () => {
    on = await startTroubled({}, { appendWithin: 1_500 });
    const silence = on.standIn.fault({ at: 'append', do: 'silence', written: true });
    const events = [fact('A')];
    await expect(on.store.append('thing-1', 'no-stream', events)).rejects.toMatchObject({ name: 'StoreUnavailable', outcome: 'unknown', retryAfter: expect.any(Number) });
    silence.off();
    expect(await on.store.append('thing-1', 'no-stream', events)).toMatchObject({ revision: 0 });
    expect(await typesIn(on.store, 'thing-1')).toEqual(['A']);
  });

  it.each(['the same client', 'another client of the process'])('never says that nothing was written when the refusal of another append, on %s, failed it', async (whose) => {
    on = await startTroubled({}, { appendWithin: 500, tryWithin: 450 });
    const other = whose === 'the same client' ? on.store : on.another();
    await Promise.all([on.store.append('warm-1', 'no-stream', [fact('A')]), other.append('warm-2', 'no-stream', [fact('A')])]);
    const { host, port } = on.standIn.nodes[0]!;
    const isAbout = (name: string) => ({ stream }: { readonly stream?: string }) => stream === `ours.${name}`;
    const silence = on.standIn.fault({ at: 'append', do: 'silence', written: true, times: 1, when: isAbout('slow-1') });
    on.standIn.fault({ at: 'append', do: 'not-leader', leader: { host, port } });
    const slow = on.store.append('slow-1', 'no-stream', [fact('A')]);
    slow.catch(() => undefined);
    await soon(() => silence.hits() === 1, 'it is written, and not answered');
    await other.append('trouble-1', 'no-stream', [fact('A')]).catch(() => undefined);
    await expect(slow).rejects.toMatchObject({ name: 'StoreUnavailable', outcome: 'unknown' });
    on.standIn.clearFaults();
    expect(await typesIn(on.another({ askWithin: 6_000 }), 'slow-1')).toEqual(['A']);
  });

  it('follows the word of a node that is not the leader', async () => {
    on = await startTroubled({ nodes: 3 });
    const { host, port } = on.standIn.nodes[0]!;
    await on.store.append('thing-1', 'no-stream', [fact('A')]);
    on.standIn.fault({ at: 'append', do: 'not-leader', leader: { host, port }, times: 1 });
    expect(await on.store.append('thing-1', 0, [fact('B')])).toMatchObject({ revision: 1 });
  });

  it('asks no more often than the cluster tells itself who leads, while nobody does', async () => {
    on = await startTroubled({ nodes: 3 }, { appendWithin: 5_000 });
    const { host, port } = on.standIn.leader()!;
    const refusals = on.standIn.fault({ at: 'append', do: 'not-leader', leader: { host, port } });
    await expect(on.store.append('thing-1', 'no-stream', [fact('A')])).rejects.toBeInstanceOf(StoreUnavailable);
    expect(refusals.hits()).toBeGreaterThan(1);
    expect(refusals.hits()).toBeLessThanOrEqual(5);
  });

  it('waits for the cluster to agree when gossip sends it to a leader that is dead', async () => {
    on = await startTroubled({ nodes: 3, election: 500 });
    await on.store.append('thing-1', 'no-stream', [fact('A')]);
    const dead = on.standIn.leader()!;
    on.standIn.fault({ at: 'gossip', do: 'stale', leader: dead.index, times: 3 });
    await dead.kill();
    expect(await on.store.append('thing-1', 0, [fact('B')])).toMatchObject({ revision: 1 });
    expect(await typesIn(on.store, 'thing-1')).toEqual(['A', 'B']);
  });

  it('is refused while the server is not ready, and written when it is', async () => {
    on = await startTroubled();
    on.standIn.fault({ at: 'append', do: 'refuse', message: 'Could not recognize Server Is Not Ready', times: 2 });
    expect(await on.store.append('thing-1', 'no-stream', [fact('A')])).toMatchObject({ revision: 0 });
  });

  it('that conflicts after a try nobody answered is done when what stands there is this very append', async () => {
    on = await startTroubled();
    await on.store.append('thing-1', 'no-stream', [fact('A')]);
    await on.store.delete('thing-1');
    // The first append after a deletion stands at 1, where the server does not look for a repeat of one that expected nothing.
    on.standIn.fault({ at: 'append', do: 'silence', written: true, times: 1 });
    expect(await on.store.append('thing-1', 'no-stream', [fact('B')])).toMatchObject({ revision: 1 });
    expect(await typesIn(on.store, 'thing-1')).toEqual(['B']);
  });

  it('that conflicts after a try nobody answered is a conflict when somebody else’s stands there', async () => {
    on = await startTroubled();
    await on.store.append('thing-1', 'no-stream', [fact('A')]);
    on.standIn.fault({ at: 'append', do: 'silence', written: false, times: 1 });
    const appending = on.store.append('thing-1', 0, [fact('B')]);
    appending.catch(() => undefined);
    await on.another().append('thing-1', 0, [fact('C')]);
    await expect(appending).rejects.toMatchObject({ name: 'RevisionConflict', expected: 0, current: 1 });
    await expect(appending).rejects.toBeInstanceOf(RevisionConflict);
    expect(await typesIn(on.store, 'thing-1')).toEqual(['A', 'C']);
  });

  it('chains to what stands in the log, not to what it would have written, when another process wrote the same', async () => {
    on = await startTroubled();
    const same = fact('A');
    await on.another().append('thing-1', 'no-stream', [same]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await on.store.append('thing-1', 'no-stream', [same])).toMatchObject({ revision: 0 });
    await on.store.append('thing-1', 0, [fact('B')]);
    expect(await typesIn(on.another(), 'thing-1')).toEqual(['A', 'B']);
  });

  it('is one of a few under way, however many are asked for', async () => {
    on = await startTroubled();
    on.standIn.fault({ at: 'append', do: 'delay', ms: 100 });
    const all = Promise.all(Array.from({ length: 300 }, (_, index) => on.store.append(`thing-${index}`, 'no-stream', [fact('A')])));
    await soon(() => on.standIn.count('append').open > 0, 'some are under way');
    let most = 0;
    while (on.standIn.count('append').started < 300) {
      most = Math.max(most, on.standIn.count('append').open);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await all;
    expect(most).toBeLessThanOrEqual(64);
  });

  it('is refused in the same words as everywhere when it is too large, before it is sent', async () => {
    on = await startTroubled();
    await on.store.append('thing-1', 'no-stream', [fact('A')]);
    const { started } = on.standIn.count('append');
    await expect(on.store.append('thing-1', 0, [fact('B', 'x'.repeat(1_048_100))])).rejects.toMatchObject({ name: 'EventTooLarge', limit: 1_048_576 });
    expect(on.standIn.count('append').started).toBe(started);
    expect(await on.store.append('thing-1', 0, [fact('B', 'x'.repeat(1_047_000))])).toMatchObject({ revision: 1 });
  });

  it('waits behind another of its stream no longer than its own patience', async () => {
    on = await startTroubled({}, { appendWithin: 1_000 });
    on.standIn.fault({ at: 'append', do: 'silence', written: false });
    const all = await Promise.allSettled(Array.from({ length: 20 }, () => on.store.append('thing-1', 'no-stream', [fact('A')])));
    expect(all.map((one) => (one.status === 'rejected' ? (one.reason as Error).name : one.status))).toEqual(Array.from({ length: 20 }, () => 'StoreUnavailable'));
    expect(on.standIn.count('append').started).toBeLessThan(10);
  });

  it('finds out for itself that a stream is gone', async () => {
    on = await startTroubled();
    await on.store.append('thing-1', 'no-stream', [fact('A')]);
    await on.another().delete('thing-1');
    await expect(allOf(on.store.read('thing-1'))).rejects.toBeInstanceOf(StreamNotFound);
    expect(await on.store.append('thing-1', 'no-stream', [fact('B')])).toMatchObject({ revision: 1 });
    expect(await typesIn(on.another(), 'thing-1')).toEqual(['B']);
  });

  it('keeps to the time it is given when a node swallows everything', async () => {
    on = await startTroubled({}, { appendWithin: 1_500, tryWithin: 400 });
    await on.store.append('thing-1', 'no-stream', [fact('A')]);
    on.standIn.nodes[0]!.swallow(true);
    const began = performance.now();
    await expect(on.store.append('thing-1', 0, [fact('B')])).rejects.toMatchObject({ name: 'StoreUnavailable', outcome: 'unknown' });
    // The client itself would find out after twenty seconds.
    expect(performance.now() - began).toBeLessThan(12_000);
    expect(on.store.status()).toMatchObject({ state: 'unreachable' });
    on.standIn.nodes[0]!.swallow(false);
    await soon(() => on.store.status().state === 'up', 'the store is back by itself');
  });
});
