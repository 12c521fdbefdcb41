import { NoAnswer } from './client-errors.js';

interface Read<Item> extends AsyncIterable<Item> {
  destroy(error: Error): unknown;
  cancel(): Promise<void>;
}

/**
 * All that a bounded read brings, until `take` says that it is enough. Rejects with `NoAnswer` when nothing comes for so many milliseconds.
 * It is iterated from its first tick on, so that its errors have a listener; and always cancelled, since the client keeps an unfinished call open.
 */
export const readPage = async <Item>(open: () => Read<Item>, silence: number, take: (item: Item) => boolean): Promise<void> => {
  const stream = open();
  const watchdog = setTimeout(() => stream.destroy(new NoAnswer(silence)), silence);
  try {
    for await (const item of stream) {
      watchdog.refresh();
      if (!take(item)) break;
    }
  } finally {
    clearTimeout(watchdog);
    // Not waited for: while the client looks for a leader there is no call yet to be cancelled.
    stream.cancel().catch(() => undefined);
  }
};
