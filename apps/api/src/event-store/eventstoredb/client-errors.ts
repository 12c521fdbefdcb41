import { EventTooLarge, StoreDamaged, StoreUnavailable } from '../event-store-errors.js';

/** What an error of the client means, told by its kind and its code: some of its errors are plain. */
export type Trouble =
  | { readonly kind: 'conflict'; readonly current: number | 'no-stream' }
  | { readonly kind: 'missing' | 'tombstoned' | 'exists' | 'taken' }
  | { readonly kind: 'too-large'; readonly error: EventTooLarge }
  | Outage;

export interface Outage {
  readonly kind: 'outage';
  readonly reason: string;
  /** Whether an append may have reached the server. */
  readonly sent: boolean;
  /** The client itself is of no use any more: it remembers the failure, or waits for an answer that does not come. */
  readonly clientBroken: boolean;
  /** There is none now, or it is another one: worth a pause until the cluster has told itself. */
  readonly leaderWanted: boolean;
}

/** No answer within the time that we give a call; the client itself would wait for ever. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';

  constructor(milliseconds: number) {
    super(`no answer within ${milliseconds} ms`);
  }
}

/** A subscription that ended without a reason, or was found to be none any more. */
export class Dropped extends Error {
  override readonly name = 'Dropped';
}

const UNAVAILABLE = 14;

const outage = (reason: string, { sent = true, clientBroken = false, leaderWanted = false }: Partial<Outage> = {}): Outage =>
  ({ kind: 'outage', reason: reason === '' ? 'the server did not say why' : reason, sent, clientBroken, leaderWanted });

/** Rethrows what is no trouble of the client's: damage, and bugs of ours. */
export const troubleOf = (error: unknown): Trouble => {
  if (!(error instanceof Error) || error instanceof StoreDamaged) throw error;
  const { type, code } = error as { readonly type?: string; readonly code?: number };
  switch (type) {
    case 'wrong-expected-version': {
      const current = (error as { readonly actualVersion?: bigint | string }).actualVersion;
      return { kind: 'conflict', current: typeof current === 'bigint' ? Number(current) : 'no-stream' };
    }
    case 'stream-not-found':
    case 'persistent-subscription-does-not-exist':
      return { kind: 'missing' };
    case 'stream-deleted':
      return { kind: 'tombstoned' };
    case 'persistent-subscription-exists':
      return { kind: 'exists' };
    case 'maximum-subscribers-reached':
      return { kind: 'taken' };
    case 'maximum-append-size-exceeded': {
      const limit = (error as { readonly maxAppendSize?: number }).maxAppendSize ?? 0;
      return { kind: 'too-large', error: new EventTooLarge(limit + 1, limit) };
    }
    case 'invalid-argument':
      throw error;
    // Said of one append, given by the client to all that are on their way: some of those may be written.
    case 'not-leader':
      return outage('the node asked is not the leader', { leaderWanted: true });
    case 'access-denied':
      return outage('the server refuses access');
    case 'deadline-exceeded':
    case 'timeout':
      return outage(error.message === '' ? 'the server ran out of time' : error.message, { leaderWanted: true });
    case undefined:
      break;
    default:
      return outage(error.message, { leaderWanted: type === 'unknown' });
  }
  if (error instanceof Dropped || error instanceof StoreUnavailable) return outage(error.message);
  if (error instanceof NoAnswer) return outage(error.message, { clientBroken: true });
  // The client keeps the failed search for a leader, and every later append of it fails at once.
  if (error.message.startsWith('Failed to discover')) return outage(error.message, { sent: false, clientBroken: true, leaderWanted: true });
  // Its question about the server's abilities failed, before any append was sent.
  if (code === UNAVAILABLE) return outage(error.message, { sent: false, clientBroken: true });
  if (error instanceof TypeError || error instanceof RangeError) throw error;
  return outage(error.message, { clientBroken: true });
};
