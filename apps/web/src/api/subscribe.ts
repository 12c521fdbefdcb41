import { createClient, type Client } from 'graphql-ws';
import { setConnectionState } from './connection.js';
import type { Operation } from './document.js';
import { sawPosition } from './position.js';
import { asProblem, problemOf, problemOfErrors, type Problem } from './problem.js';

const KEEP_ALIVE_MS = 10_000;
const PONG_WITHIN_MS = 5_000;
const LONGEST_WAIT_MS = 5_000;
/** After so many failed tries, "reconnecting" would be a euphemism. */
const TRIES_UNTIL_OFFLINE = 4;
/** The server's way to say "not you"; trying again cannot help. */
const FINAL_CLOSES: readonly number[] = [4400, 4401, 4403, 4406];

let client: Client | undefined;
const connectedListeners = new Set<(again: boolean) => void>();

/** Hears each time that the socket is there, and whether it is there again: what was missed meanwhile must be asked for. */
export const onConnected = (listener: (again: boolean) => void): (() => void) => {
  connectedListeners.add(listener);
  return () => connectedListeners.delete(listener);
};

/** Each datum goes to `onData`, for as long as it takes: lost connections are taken up again. The answer stops it. */
export const subscribe = <TResult, TVariables>(
  document: Operation<TResult, TVariables>,
  variables: TVariables,
  onData: (data: TResult) => void,
  onProblem: (problem: Problem) => void = () => undefined,
): (() => void) => {
  client ??= connect();
  return client.subscribe<TResult, { position?: unknown }>(
    { query: document.toString(), variables: variables as Record<string, unknown> },
    {
      next: ({ data, errors, extensions }) => {
        sawPosition(extensions?.position);
        if (errors?.length) onProblem(problemOfErrors(errors));
        else if (data) onData(data);
      },
      error: (error) => onProblem(Array.isArray(error) ? problemOfErrors(error) : isClose(error) ? problemOf('unreachable') : asProblem(error)),
      complete: () => undefined,
    },
  );
};

const connect = (): Client => {
  let tries = 0;
  let connectedBefore = false;
  let overdue: ReturnType<typeof setTimeout> | undefined;

  const made = createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    lazyCloseTimeout: 5_000,
    keepAlive: KEEP_ALIVE_MS,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: (closed) => !isClose(closed) || !FINAL_CLOSES.includes(closed.code),
    retryWait: async (attempt) => {
      tries = attempt + 1;
      setConnectionState(navigator.onLine === false || tries > TRIES_UNTIL_OFFLINE ? 'offline' : 'reconnecting');
      await patience(Math.min(LONGEST_WAIT_MS, 400 * 2 ** attempt) * (0.5 + Math.random()));
    },
    on: {
      connected: () => {
        tries = 0;
        setConnectionState('online');
        for (const listener of [...connectedListeners]) listener(connectedBefore);
        connectedBefore = true;
      },
      // A socket whose other end has gone silently stays "open": without a pong it is closed by hand.
      ping: (received) => {
        if (!received) overdue = setTimeout(() => made.terminate(), PONG_WITHIN_MS);
      },
      pong: (received) => {
        if (received) clearTimeout(overdue);
      },
      closed: () => clearTimeout(overdue),
    },
  });

  // A socket may look open for long after its network is gone: it is given up at once, and taken up anew.
  addEventListener('offline', () => {
    setConnectionState('offline');
    made.terminate();
  });
  return made;
};

/** Waits, but no longer than until the device has a network again. */
const patience = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    addEventListener('online', done);
  });

const isClose = (closed: unknown): closed is CloseEvent => typeof closed === 'object' && closed !== null && 'code' in closed && 'reason' in closed;
