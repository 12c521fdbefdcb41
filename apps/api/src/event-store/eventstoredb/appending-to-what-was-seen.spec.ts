import { fact, startTroubled, typesIn, type Troubled } from './store-for-specs.js';

/** A server that was made the leader too soon knows less than was acknowledged: no conflict, but a reason to wait. */
describe('An append to what was seen in the log', () => {
  let on: Troubled;
  afterEach(() => on.close());

  it.each(['none', 0] as const)('is no conflict where the server knows less than it acknowledged (it knows: %s)', async (actual) => {
    on = await startTroubled();
    await on.store.append('thing-1', 'no-stream', [fact('A'), fact('B')]);
    on.standIn.fault({ at: 'append', do: 'conflict', actual, times: 1 });
    expect(await on.store.append('thing-1', 1, [fact('C')])).toMatchObject({ revision: 2 });
    expect(await typesIn(on.store, 'thing-1')).toEqual(['A', 'B', 'C']);
  });

  it('is no conflict where what it follows was seen, and is missing for a while', async () => {
    on = await startTroubled();
    const [other, event] = [on.another(), fact('B')];
    await on.store.append('thing-1', 'no-stream', [fact('A'), event]);
    expect(await typesIn(other, 'thing-1')).toEqual(['A', 'B']);
    on.standIn.fault({ at: 'read', do: 'not-found', times: 1, when: ({ stream }) => stream === 'ours.thing-1' });
    expect(await other.append('thing-1', 0, [event])).toMatchObject({ revision: 1 });
  });

  it('anywhere looks for itself in the whole stream, and at its end alone where it cannot be there yet', async () => {
    on = await startTroubled();
    const long = Array.from({ length: 3000 }, () => fact('A'));
    for (let at = 0; at < long.length; at += 500) await on.store.append('thing-1', at === 0 ? 'no-stream' : at - 1, long.slice(at, at + 500));
    const reads = async (work: () => Promise<unknown>): Promise<number> => {
      const before = on.standIn.count('read').started;
      await work();
      return on.standIn.count('read').started - before;
    };
    expect(await reads(() => on.store.append('thing-1', 'any', [fact('B')], { mayRepeat: false }))).toBe(1);
    expect(await reads(() => on.store.append('thing-1', 'any', [fact('C')]))).toBeGreaterThan(1);
    expect((await typesIn(on.store, 'thing-1')).slice(-3)).toEqual(['A', 'B', 'C']);
  });

  it('is a conflict at once where a revision is asked for that nobody has seen', async () => {
    on = await startTroubled();
    await on.store.append('thing-1', 'no-stream', [fact('A')]);
    await expect(on.store.append('thing-1', 7, [fact('B')])).rejects.toMatchObject({ name: 'RevisionConflict', current: 0 });
    await on.store.delete('thing-1');
    await expect(on.store.append('thing-1', 7, [fact('B')])).rejects.toMatchObject({ name: 'RevisionConflict', current: 0 });
  });
});
