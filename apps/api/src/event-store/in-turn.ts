import type { EventStore } from './event-store.js';

const turns = new WeakMap<EventStore, Map<string, Promise<unknown>>>();

/** One after another for each stream: within this process nobody decides on a state that is about to change. Other processes are found out by the revision. */
export const inTurn = async <Answer>(store: EventStore, stream: string, work: () => Promise<Answer>): Promise<Answer> => {
  const queues = turns.get(store) ?? new Map<string, Promise<unknown>>();
  turns.set(store, queues);
  const mine = (queues.get(stream) ?? Promise.resolve()).then(work);
  const ended = mine.catch(() => undefined);
  queues.set(stream, ended);
  try {
    return await mine;
  } finally {
    if (queues.get(stream) === ended) queues.delete(stream);
  }
};
