import type { Decider } from '@fanfare/domain/kernel';
import type { EventStore } from '../../apps/api/dist/event-store/event-store.js';
import { handleCommand, type Handled } from '../../apps/api/dist/event-store/handle-command.js';

export interface Counted {
  readonly type: 'Counted';
  readonly data: { readonly number: number };
}

interface Count {
  readonly number: number;
}

const decider: Decider<Count, number, Counted> = {
  initial: 0,
  evolve: (counted) => counted + 1,
  // The same command again is another count, unless its id says that it is the same.
  decide: ({ number }) => ({ events: [{ type: 'Counted', data: { number } }], team: 'product' }),
};

/** The smallest desk: a command is one number, and its only event. It goes the way that every command goes. */
export const count = (store: EventStore, stream: string, number: number, commandId?: string): Promise<Handled<number, Counted>> => handleCommand({
  store, decider, stream, command: { number },
  context: () => ({ by: { id: 'person-ada', teams: ['product'] }, now: new Date().toISOString() }),
  parse: ({ data }) => ({ type: 'Counted', data: data as Counted['data'] }),
  by: { id: 'person-ada', teams: ['product'] }, now: new Date().toISOString(), correlationId: `count-${number}`,
  ...(commandId === undefined ? {} : { commandId }),
});
