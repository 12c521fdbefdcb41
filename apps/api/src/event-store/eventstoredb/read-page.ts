import { NoAnswer } from './client-errors.js';

interface Read<Item> extends AsyncIterable<Item> {
  on(event: 'error', listener: () => void): unknown;
  destroy(error: Error): unknown;
  cancel(): Promise<void>;
}

const ignore = (): void => undefined;

/**
 * All that a bounded read brings, until `take` says that it is enough. Rejects with `NoAnswer` when nothing comes for so many milliseconds.
 * The call is always cancelled: left to itself the client keeps it open, and throws its errors where nobody listens.
 */
export const readPage = async <Item>(open: () => Read<Item>, silence: number, take: (item: Item) => boolean): Promise<void> => {
  const stream = open();
  stream.on('error', ignore);
  const watchdog = setTimeout(() => stream.destroy(new NoAnswer(silence)), silence);
  try {
    for await (const item of stream) {
      watchdog.refresh();
      if (!take(item)) break;
    }
  } finally {
    clearTimeout(watchdog);
    // Not waited for: while the client looks for a leader there is no call yet to be cancelled.
    stream.cancel().catch(ignore);
  }
};
