import { dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { Module } from '@nestjs/common';
import { SESSION_SECRET, SETTINGS } from '../log/provided.js';
import type { Settings } from '../settings.js';
import { keptSecret } from './session-secret.js';
import { SignInResolver } from './sign-in.resolver.js';
import { Who } from './who.js';

/** Beside the log's file; a log in memory has no sessions that outlive it. */
const secretOf = ({ sessionSecret, eventStore }: Settings): string => {
  if (sessionSecret) return sessionSecret;
  const file = /^sqlite:(?!:memory:)(.+)$/.exec(eventStore)?.[1];
  return file ? keptSecret(join(dirname(file), 'session-secret')) : randomBytes(32).toString('base64url');
};

@Module({
  providers: [Who, SignInResolver, { provide: SESSION_SECRET, useFactory: secretOf, inject: [SETTINGS] }],
  exports: [Who],
})
export class SignInModule {}
