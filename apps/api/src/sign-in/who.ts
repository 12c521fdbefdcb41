import type { IncomingMessage } from 'node:http';
import type { Actor } from '@fanfare/domain';
import { Inject, Injectable } from '@nestjs/common';
import { parseCookie } from 'cookie';
import { People } from '../log/people.js';
import { NOW, SESSION_SECRET, type Now } from '../log/provided.js';
import { issueToken, readToken, SESSION_COOKIE, SESSION_LASTS, type SessionClaims } from './session-token.js';

const BEARER = /^Bearer ([\w.-]+)$/i;

export interface Session {
  readonly token: string;
  readonly expiresAt: string;
}

/** Reads and makes sessions. A person whose stream is gone has none. */
@Injectable()
export class Who {
  constructor(
    @Inject(SESSION_SECRET) private readonly secret: string,
    @Inject(NOW) private readonly now: Now,
    private readonly people: People,
  ) {}

  /** The header goes before the cookie: a program may run beside a browser. */
  claims(request: Pick<IncomingMessage, 'headers'>, authorization: unknown = request.headers.authorization): SessionClaims | undefined {
    const bearer = typeof authorization === 'string' ? BEARER.exec(authorization)?.[1] : undefined;
    const token = bearer ?? parseCookie(request.headers.cookie ?? '')[SESSION_COOKIE];
    return token ? readToken(token, this.secret, this.now()) : undefined;
  }

  actor(claims: SessionClaims | undefined): Actor | undefined {
    return claims && this.people.actor(claims.person);
  }

  begin(person: string): Session {
    const expiresAt = new Date(this.now().getTime() + SESSION_LASTS).toISOString();
    return { token: issueToken({ person, expiresAt }, this.secret), expiresAt };
  }
}
