import { jsonEvent } from '@eventstore/db-client';
import { allOf, fact, followed, soon, startTroubled, type Troubled } from './store-for-specs.js';

/** A server that others fill, too: what they wrote is passed over by the server, and not sent here page by page. */
describe('A log among others’ on one server', () => {
  let on: Troubled;
  let stop: AbortController;
  beforeEach(async () => {
    stop = new AbortController();
    on = await startTroubled();
    const bare = on.bare();
    for (let batch = 0; batch < 8; batch += 1) await bare.appendToStream(`theirs.thing-${batch}`, Array.from({ length: 500 }, () => jsonEvent({ type: 'Theirs', data: {} })));
  });
  afterEach(async () => {
    stop.abort();
    await on.close();
  });

  const reads = (): number => on.standIn.count('read').started;

  it('is known to be empty after few questions', async () => {
    const before = reads();
    expect(await allOf(on.store.readAll())).toEqual([]);
    expect(reads() - before).toBeLessThanOrEqual(4);
  });

  it('is found behind them, and between them', async () => {
    await on.store.append('thing-1', 'no-stream', [fact('A')]);
    for (let batch = 0; batch < 8; batch += 1) await on.bare().appendToStream(`theirs.other-${batch}`, Array.from({ length: 500 }, () => jsonEvent({ type: 'Theirs', data: {} })));
    await on.store.append('thing-1', 0, [fact('B')]);
    const before = reads();
    expect((await allOf(on.another().readAll())).map(({ type }) => type)).toEqual(['A', 'B']);
    expect(reads() - before).toBeLessThanOrEqual(8);
    expect((await followed(on.another(), 2)).map(({ type }) => type)).toEqual(['A', 'B']);
  });

  it('is looked for again when the server went silent or away meanwhile', async () => {
    on.standIn.fault({ at: 'subscribe', do: 'silence', times: 1 });
    on.standIn.fault({ at: 'subscribe', do: 'fail', code: 14, times: 1 });
    await on.store.append('thing-1', 'no-stream', [fact('A')]);
    expect((await allOf(on.another().readAll())).map(({ type }) => type)).toEqual(['A']);
  });

  describe('that is long', () => {
    const started = (): number => on.standIn.count('subscribe').started;
    beforeEach(async () => {
      for (let batch = 0; batch < 12; batch += 1) await on.bare().appendToStream(`theirs.more-${batch}`, Array.from({ length: 1000 }, () => jsonEvent({ type: 'Theirs', data: {} })));
      await on.store.append('thing-1', 'no-stream', [fact('A')]);
    });

    it('is waited for while the server passes others’ events over, however long that takes', async () => {
      const before = started();
      const slow = on.standIn.fault({ at: 'subscribe', do: 'slow', until: () => 500 });
      expect((await allOf(on.another({ silence: 5_000 }).readAll())).map(({ type }) => type)).toEqual(['A']);
      expect([slow.hits(), started() - before]).toEqual([1, 1]);
    });

    it('is asked for again once the server says nothing more of what it passes over', async () => {
      const stuck = on.standIn.fault({ at: 'subscribe', do: 'slow', until: (index) => (index === 0 ? 0 : 30_000), times: 1 });
      const before = started();
      expect((await allOf(on.another().readAll())).map(({ type }) => type)).toEqual(['A']);
      expect([stuck.hits(), started() - before]).toEqual([1, 2]);
    });
  });

  it('is followed by those who have nothing yet without reading through what others wrote, however long nothing happens', async () => {
    const following = followed(on.store, 1);
    // Longer than a silent subscription is believed.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(reads()).toBeLessThan(16);
    await on.another().append('thing-1', 'no-stream', [fact('A')]);
    expect((await following).map(({ type }) => type)).toEqual(['A']);
  });

  it('has its parked events handed over again without a look through all that was written before', async () => {
    await on.store.append('thing-1', 'no-stream', [fact('A')]);
    let tries = 0;
    void on.store.consume('mail', async () => {
      tries += 1;
      throw new Error('no');
    }, stop.signal);
    // Looked for where it costs no read, since it is those that are counted.
    await soon(() => on.standIn.log.some(({ type }) => type === 'Parked'), 'it is parked');
    expect(reads()).toBeLessThan(24);
    expect(await on.another().replayParked('mail')).toBe(1);
    await soon(() => tries === 10, 'it was tried again');
  });
});
