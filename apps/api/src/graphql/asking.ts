import type { Actor } from '@fanfare/domain';
import { unauthenticated } from './problems.js';

/** Who asks, when, and what of the answer's frame a resolver may set. One for each request. */
export interface Asking {
  /** Nobody until somebody has signed in. */
  readonly actor: Actor | undefined;
  /** ISO 8601 in UTC with milliseconds: the same instant for the whole answer. */
  readonly now: string;
  readonly correlationId: string;
  /** The same asker now: what a subscription sends is told as of when it is sent. */
  readonly again: () => Asking;
  /** Sets the session's cookie, or takes it away. */
  readonly keepSession: (token: string | undefined) => void;
  /** The place in the log that the answer shows; set after a command. */
  position: string | undefined;
}

/** @throws the 401 that every operation but the open ones answers to nobody. */
export const signedIn = ({ actor }: Asking): Actor => {
  if (!actor) throw unauthenticated();
  return actor;
};
