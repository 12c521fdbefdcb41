import type { StoreStatus } from '../event-store/event-store.js';

/** How it stands with the event store, in words for whoever is at work. */
export interface Standing {
  readonly state: StoreStatus['state'];
  /** ISO 8601 in UTC. */
  readonly since?: string;
  /** What the store says itself: for whoever runs it, not for everybody. */
  readonly reason?: string;
  /** When what is shown was last known to be all there is. ISO 8601 in UTC. */
  readonly asOf?: string;
  /** One sentence for everybody. */
  readonly sentence?: string;
  /** The place of the damage. */
  readonly position?: string;
}

/** `lastSeen`: the time of the newest event that is shown, where the log was not reached since this process started. */
export const standingOf = (status: StoreStatus, lastSeen: string | undefined): Standing => {
  if (status.state === 'up') return { state: 'up' };
  const { state, since, reason } = status;
  return {
    state, since, reason, asOf: lastSeen ?? since, sentence: sentenceOf(status),
    ...(status.state === 'damaged' && status.position !== undefined ? { position: status.position } : {}),
  };
};

const FULL = /full|ENOSPC|no space/i;

const sentenceOf = (status: Exclude<StoreStatus, { readonly state: 'up' }>): string => {
  switch (status.state) {
    case 'unreachable':
      return 'The event store cannot be reached; what is here can be read, and nothing can be recorded until it is back.';
    case 'read-only':
      return `Read-only for now: ${FULL.test(status.reason) ? 'the disk is full' : 'the event store cannot write'}.`;
    case 'damaged':
      return 'Read-only: the event store has found damage in what it holds, and a backup must be restored.';
  }
};
