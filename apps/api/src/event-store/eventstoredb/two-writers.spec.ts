import type { Decider } from '@fanfare/domain/kernel';
import { handleCommand } from '../handle-command.js';
import type { EventStore } from '../event-store.js';
import { allOf, fact, soon, startTroubled, typesIn, type Troubled } from './store-for-specs.js';

type Said = { readonly type: 'Said'; readonly data: { readonly text: string } };
type Say = { readonly type: 'Say'; readonly text: string };

/** The state says when, as a reading of the log does. */
const saying: Decider<Say, readonly string[], Said> = {
  initial: [],
  evolve: (said, { data, recordedAt }: Said & { readonly recordedAt?: string }) => [...said, `${data.text} at ${recordedAt}`],
  decide: ({ text }) => ({ events: [{ type: 'Said', data: { text } }], team: 'product' }),
};

const by = { id: 'person-ada', teams: ['product'] } as const;
const now = '2026-11-22T09:00:00.000Z';
const say = (store: EventStore, text: string, commandId: string) => handleCommand({
  store, decider: saying, stream: 'thing-1', command: { type: 'Say', text } as const, by, now, correlationId: 'the-request', commandId,
  context: () => ({ by, now }), parse: ({ data }) => ({ type: 'Said' as const, data: data as Said['data'] }),
});

describe('Two processes that write the same', () => {
  let on: Troubled;
  afterEach(() => on.close());

  it.each(['one after the other', 'both at once'])('both hear what stands in the log, and what follows is chained to it (%s)', async (how) => {
    on = await startTroubled();
    const [one, other] = [on.store, on.another()];
    await Promise.all([one.append('warm-1', 'no-stream', [fact('W')]), other.append('warm-2', 'no-stream', [fact('W')])]);
    const same = fact('A');
    // Both are on their way before either is written, and were made at different times.
    if (how === 'both at once') on.standIn.fault({ at: 'append', do: 'delay', ms: 100, times: 2 });
    const first = one.append('thing-1', 'no-stream', [same]);
    if (how === 'both at once') await soon(() => on.standIn.count('append').open === 1, 'the first is under way');
    else await first;
    await new Promise((resolve) => setTimeout(resolve, 5));
    const answers = await Promise.all([first, other.append('thing-1', 'no-stream', [same])]);

    const [stored] = await allOf(on.another().read('thing-1'));
    for (const { revision, position, events } of answers) expect([revision, position, events]).toEqual([0, stored?.position, [stored]]);
    await other.append('thing-1', 0, [fact('B')]);
    expect(await typesIn(on.another(), 'thing-1')).toEqual(['A', 'B']);
  });

  it('are told of a conflict with what is just being written, and cannot be read yet', async () => {
    on = await startTroubled();
    const [one, other] = [on.store, on.another()];
    const same = fact('A');
    await one.append('thing-1', 'no-stream', [same]);
    const late = (): unknown => on.standIn.fault({ at: 'read', do: 'not-found', times: 3, when: ({ stream }) => stream === 'ours.thing-1' });
    late();
    await expect(other.append('thing-1', 'no-stream', [fact('B')])).rejects.toMatchObject({ name: 'RevisionConflict', current: 0 });
    on.standIn.fault({ at: 'append', do: 'conflict', actual: 0, times: 1 });
    late();
    expect(await on.another().append('thing-1', 'no-stream', [same])).toMatchObject({ revision: 0, events: [{ id: same.id }] });
  });

  it('do one command once when it comes to both at the same moment, and both remember it as the log has it', async () => {
    on = await startTroubled();
    const [one, other] = [on.store, on.another()];
    await say(one, 'zero', 'command-0');
    await say(other, 'one', 'command-1');
    on.standIn.fault({ at: 'append', do: 'delay', ms: 100, times: 2 });
    const first = say(one, 'two', 'command-2');
    await soon(() => on.standIn.count('append').open === 1, 'the first is under way');
    await new Promise((resolve) => setTimeout(resolve, 5));
    const answers = await Promise.all([first, say(other, 'two', 'command-2')]);

    const stored = await allOf(on.another().read('thing-1'));
    const state = stored.map(({ data, recordedAt }) => `${(data as Said['data']).text} at ${recordedAt}`);
    expect(state).toHaveLength(3);
    for (const answer of answers) expect(answer).toMatchObject({ kind: 'done', state, events: [{ recordedAt: stored[2]?.recordedAt }] });
    expect(answers.map((answer) => answer.kind === 'done' && answer.repeated).sort()).toEqual([false, true]);
    for (const [at, store] of [one, other].entries()) expect(await say(store, 'more', `more-${at}`)).toMatchObject({ state: expect.arrayContaining(state) });
    expect(on.store.status()).toEqual({ state: 'up' });
  });

  it('do only one of two different commands that come at the same moment under the same id', async () => {
    on = await startTroubled();
    const [one, other] = [on.store, on.another()];
    on.standIn.fault({ at: 'append', do: 'delay', ms: 100, times: 2 });
    const answers = await Promise.all([say(one, 'this', 'command-1'), say(other, 'that', 'command-1')]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
    expect(answers).toContainEqual(expect.objectContaining({ kind: 'refused', refusal: expect.objectContaining({ code: 'CommandIdReused' }) }));
    expect(await typesIn(on.another(), 'thing-1')).toEqual(['Said']);
  });

  it('ask for nothing after an append whose ids nobody else can have, and answer it as the log has it', async () => {
    on = await startTroubled();
    await on.store.append('thing-1', 'no-stream', [fact('A')]);
    const { started } = on.standIn.count('read');
    const { events } = await on.store.append('thing-1', 0, [fact('B')], { mayRepeat: false });
    expect(on.standIn.count('read').started).toBe(started);
    expect(events).toEqual((await allOf(on.another().read('thing-1'))).slice(1));
  });
});
