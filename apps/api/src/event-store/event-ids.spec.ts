import type { Decider } from '@fanfare/domain/kernel';
import { collect } from './contract/contract-for-specs.js';
import { handleCommand } from './handle-command.js';
import { openEventStore } from './open-event-store.js';

type Said = { readonly type: 'Said'; readonly data: { readonly text: string } };
type Say = { readonly type: 'Say'; readonly text: string };

const saying: Decider<Say, readonly string[], Said> = {
  initial: [],
  evolve: (said, { data }) => [...said, data.text],
  decide: ({ text }) => ({ events: [{ type: 'Said', data: { text } }], team: 'product' }),
};

describe('The ids of events', () => {
  it('are unique in the whole log, also where one command goes to two things under one command id', async () => {
    const store = await openEventStore('sqlite::memory:');
    const by = { id: 'person-ada', teams: ['product'] } as const;
    const now = '2026-11-22T09:00:00.000Z';
    const say = (stream: string) => handleCommand({
      store, decider: saying, stream, command: { type: 'Say', text: 'Hello' } as const, by, now, correlationId: 'the-request', commandId: 'hello-1',
      context: () => ({ by, now }), parse: ({ data }) => ({ type: 'Said' as const, data: data as Said['data'] }),
    });
    await say('thing-a');
    await say('thing-b');
    await say('thing-b');
    const ids = (await collect(store.readAll())).map(({ id }) => id);
    await store.close();

    expect([ids.length, new Set(ids).size]).toEqual([2, 2]);
  });
});
