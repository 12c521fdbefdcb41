import { createHmac, timingSafeEqual } from 'node:crypto';

/** Twelve hours, in milliseconds. */
export const SESSION_LASTS = 12 * 60 * 60 * 1000;
export const SESSION_COOKIE = 'fanfare_session';

export interface SessionClaims {
  /** The person's global id. */
  readonly person: string;
  /** ISO 8601 in UTC. */
  readonly expiresAt: string;
}

const signature = (body: string, secret: string): Buffer => createHmac('sha256', secret).update(body).digest();

/** `<claims>.<signature>`, both base64url: names a person and an end, and cannot be made without the secret. */
export const issueToken = (claims: SessionClaims, secret: string): string => {
  const body = Buffer.from(JSON.stringify([claims.person, Date.parse(claims.expiresAt)])).toString('base64url');
  return `${body}.${signature(body, secret).toString('base64url')}`;
};

/** Nothing for a token that was tampered with, has run out, or is not one. */
export const readToken = (token: string, secret: string, now: Date): SessionClaims | undefined => {
  const [body, signed, ...rest] = token.split('.');
  if (!body || !signed || rest.length > 0) return undefined;

  const given = Buffer.from(signed, 'base64url');
  const right = signature(body, secret);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;

  const [person, ends] = JSON.parse(Buffer.from(body, 'base64url').toString()) as [string, number];
  return ends > now.getTime() ? { person, expiresAt: new Date(ends).toISOString() } : undefined;
};
