import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Request, Response } from 'express';
import type { Asking } from '../graphql/asking.js';
import type { Log } from '../log/log.js';
import type { Now } from '../log/provided.js';
import { SESSION_COOKIE, SESSION_LASTS, type SessionClaims } from './session-token.js';
import type { Who } from './who.js';

/** A client that was answered by another replica says how far that answer looked, and waits here until this one is there too. */
const POSITION = 'x-fanfare-position';

const keepSession = (response: Response) => (token: string | undefined): void => {
  const options = { httpOnly: true, sameSite: 'lax', path: '/' } as const;
  if (token) response.cookie(SESSION_COOKIE, token, { ...options, maxAge: SESSION_LASTS });
  else response.clearCookie(SESSION_COOKIE, options);
};

/** Who asks, over either road; a session is read once and its person looked up each time. */
export const askings = (log: Log, who: Who, now: Now) => {
  const asking = (claims: SessionClaims | undefined, keep: Asking['keepSession']): Asking => ({
    actor: who.actor(claims),
    now: now().toISOString(),
    correlationId: randomUUID(),
    again: () => asking(claims, keep),
    keepSession: keep,
    position: undefined,
  });

  return {
    overHttp: async (request: Request, response: Response): Promise<Asking> => {
      const claims = who.claims(request);
      const position = request.get(POSITION);
      if (claims && position && position.length <= 100) await log.reached(position);
      return asking(claims, keepSession(response));
    },

    overSocket: (request: IncomingMessage, authorization: unknown): { readonly asking: () => Asking; readonly endsInMs: number } | undefined => {
      const claims = who.claims(request, authorization ?? request.headers.authorization);
      if (!claims || !who.actor(claims)) return undefined;
      return { endsInMs: Date.parse(claims.expiresAt) - now().getTime(), asking: () => asking(claims, () => undefined) };
    },
  };
};
