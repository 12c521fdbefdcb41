import type { Context, Decider } from '@fanfare/domain/kernel';
import type { EventStore } from '../../apps/api/dist/event-store/event-store.js';
import type { HandleCommand } from '../../apps/api/dist/event-store/handle-command.js';

export interface Count {
  readonly type: 'Count';
  /** Who asks, so that two commands are two. */
  readonly asked: string;
}
export type Counted = { readonly type: 'Counted'; readonly data: { readonly number: number; readonly asked: string } };

/** Counts: what it decides on an old state has a number that is there already. */
export const counter: Decider<Count, number, Counted> = {
  initial: 0,
  evolve: (count, _) => count + 1,
  decide: ({ asked }, count) => ({ events: [{ type: 'Counted', data: { number: count + 1, asked } }], team: 'product' }),
};

const by = { id: 'person-ada', teams: ['product'] } as const;
const now = '2026-11-22T09:00:00.000Z';

export const counting = (store: EventStore, stream: string, asked: string, more: Partial<HandleCommand<Count, number, Counted, Context>> = {}): HandleCommand<Count, number, Counted, Context> => ({
  store, decider: counter, stream, command: { type: 'Count', asked }, by, now, correlationId: asked, context: () => ({ by, now }),
  parse: ({ type, data }) => ({ type: type as 'Counted', data: data as Counted['data'] }), ...more,
});

/** The same store as another process would have it: it takes no turns with the others, remembers for itself, and only the revision tells them apart. */
export const elsewhere = (store: EventStore, append: EventStore['append'] = (...asked) => store.append(...asked)): EventStore => ({
  append, read: (...asked) => store.read(...asked), readAll: (...asked) => store.readAll(...asked), follow: (...asked) => store.follow(...asked),
  consume: (...asked) => store.consume(...asked), parked: (...asked) => store.parked(...asked), replayParked: (...asked) => store.replayParked(...asked),
  delete: (...asked) => store.delete(...asked), knownRevision: () => undefined, status: () => store.status(), close: () => store.close(),
});
