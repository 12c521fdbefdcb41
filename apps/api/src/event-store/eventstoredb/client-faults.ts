/** The insides of the client that its faults are met at; the same in its successor. */
export interface HasInsides {
  handleError: (client: unknown, error: unknown) => Promise<void>;
  getChannel: () => Promise<{ close(): void }>;
  GRPCStreamCreator: (service: unknown, name: string, create: (service: unknown) => unknown, cache?: unknown) => () => Promise<unknown>;
}

interface Emits {
  listeners(event: string): readonly ((...args: readonly unknown[]) => void)[];
  removeAllListeners(event: string): unknown;
  on(event: string, listener: (...args: readonly unknown[]) => void): unknown;
}

const isLateAnswer = (error: unknown): boolean =>
  error instanceof TypeError && error.message.includes('not iterable') && /appendToStream[/\\]batchAppend/.test(error.stack ?? '');

const isWriteAfterEnd = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('write after end') && /@grpc[/\\]grpc-js|db-client/.test(error.stack ?? '');

/**
 * All clients of a process share one list of appends that wait, and the trouble of one empties it.
 * An answer that comes after that finds nobody, throws where nobody catches, and ends the process. Here it is let fall: the append it was for was told that nothing is known, and asks again.
 */
export const survivingLateAnswers = (client: HasInsides): void => {
  const original = client.GRPCStreamCreator;
  client.GRPCStreamCreator = (service, name, create, cache) =>
    original(service, name, name === 'appendToStream' ? (grpc) => forgiving(create(grpc) as Emits) : create, cache);
};

/**
 * When a call ends, the client looks whether its channel is to be left, and for that waits for the channel of the moment; nobody waits for what comes of it.
 * Is another call just then searching for a leader in vain, the failed search would end the process. Whoever searched is told.
 */
export const survivingFailedSearches = (client: HasInsides): void => {
  const original = client.handleError;
  client.handleError = (...given) => original(...given).catch(() => undefined);
};

const forgiving = (stream: Emits): Emits => {
  const listeners = [...stream.listeners('data')];
  stream.removeAllListeners('data');
  for (const listener of listeners) {
    stream.on('data', (...args) => {
      try {
        listener(...args);
      } catch (error) {
        if (!isLateAnswer(error)) throw error;
      }
    });
  }
  return stream;
};

let guards = 0;

/**
 * The same troubles where the client throws them outside of any call: logged, and survived. Any other error that nobody caught ends the process as ever.
 * Answers how to stop guarding.
 */
export const guardTheProcess = (): (() => void) => {
  guards += 1;
  if (guards === 1) process.on('uncaughtException', surviveException).on('unhandledRejection', surviveRejection);
  let guarding = true;
  return () => {
    if (guarding) guards -= 1;
    guarding = false;
    if (guards === 0) process.off('uncaughtException', surviveException).off('unhandledRejection', surviveRejection);
  };
};

const isTheClients = (error: unknown): boolean => {
  if (!isLateAnswer(error) && !isWriteAfterEnd(error)) return false;
  console.warn('The event store’s client failed outside of any call; what was asked is asked again:', error instanceof Error ? error.message : error);
  return true;
};

const surviveException = (error: unknown): void => {
  // Others who listen decide; with nobody else the process ends, as it would have without this guard.
  if (isTheClients(error) || process.listenerCount('uncaughtException') > 1) return;
  console.error(error);
  process.exit(1);
};

const surviveRejection = (error: unknown): void => {
  if (isTheClients(error) || process.listenerCount('unhandledRejection') > 1) return;
  throw error;
};
