import type { Context } from './decider.js';
import { refuse, type Refusal } from './refusal.js';

export interface Bounds {
  /** An ISO instant. */
  readonly notBefore: string;
  /** Why it cannot lie before that. */
  readonly because: string;
  /** Why it cannot lie ahead. */
  readonly ahead?: string;
  readonly clause?: string;
}

/**
 * The `effectiveAt` that was given, or now; refused `InvalidInput` where it lies outside what can be.
 * A clock that was put back, or that is behind another server's, keeps nobody from saying that it is so now.
 */
export const instantGiven = (
  effectiveAt: string | undefined, { now }: Pick<Context, 'now'>, { notBefore, because, ahead = 'It cannot have happened in the future.', clause }: Bounds,
): string | Refusal => {
  const place = { field: 'effectiveAt', ...(clause === undefined ? {} : { clause }) };
  if (effectiveAt === undefined) return Date.parse(now) < Date.parse(notBefore) ? notBefore : now;
  const at = new Date(effectiveAt).toISOString();
  if (Date.parse(at) > Date.parse(now)) return refuse('InvalidInput', ahead, place);
  if (Date.parse(at) < Date.parse(notBefore)) return refuse('InvalidInput', because, place);
  return at;
};
