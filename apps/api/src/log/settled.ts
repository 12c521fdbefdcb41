import { Queue } from './queue.js';

/**
 * A value now, and again after each burst of changes: one for all that come within `pause` milliseconds of the first.
 * It ends when what is read may no longer be read.
 * `listen` is told what to call and answers how to stop.
 */
export const settled = <Value>(pause: number, listen: (changed: () => void) => () => void, read: () => Value): AsyncIterableIterator<Value> => {
  let waiting: NodeJS.Timeout | undefined;
  const queue: Queue<Value> = new Queue(() => {
    clearTimeout(waiting);
    leave();
  });
  const leave = listen(() => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      try {
        queue.push(read());
      } catch {
        void queue.return();
      }
    }, pause);
  });
  queue.push(read());
  return queue;
};
