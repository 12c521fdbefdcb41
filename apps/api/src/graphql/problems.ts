import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** The asker's mistake outside a command: answered with a 4xx and the argument's name. */
export const badRequest = (message: string, field?: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', ...(field ? { field } : {}), http: { status: 400 } } });

export const unauthenticated = (): GraphQLError =>
  new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });

export const tooMuch = (code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });

/** What became of a command that was not answered: surely nothing, or it is in the log or may yet come into it. */
export type WriteOutcome = 'NOTHING_WRITTEN' | 'UNKNOWN';

/** An outage: HTTP 503 with `Retry-After`, in seconds. */
export const unavailable = (message: string, { outcome = 'NOTHING_WRITTEN', retryAfter = 5 }: { readonly outcome?: WriteOutcome; readonly retryAfter?: number } = {}): GraphQLError =>
  new GraphQLError(message, {
    extensions: { code: 'UNAVAILABLE', outcome, retryAfter, http: { status: 503, headers: new HeaderMap([['retry-after', String(retryAfter)]]) } },
  });

/** On a first start, and after damage: what is asked from is being made from the log. */
export const beingMade = (): GraphQLError => unavailable('What is shown here is being put together from the log; try again in a while.', { retryAfter: 2 });
