import { randomUUID } from 'node:crypto';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { CqrsModule } from '@nestjs/cqrs';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import type { Asking } from './graphql/asking.js';
import { graphqlOptions } from './graphql/graphql-options.js';
import { TellFaults } from './graphql/tell-faults.filter.js';
import { HealthModule } from './health/health.module.js';
import { LogModule } from './log/log.module.js';
import { Log } from './log/log.js';
import { NOW, type Now } from './log/provided.js';
import { PersonModule } from './person/person.module.js';
import { PlaybookModule } from './playbook/playbook.module.js';
import type { Settings } from './settings.js';
import { SESSION_COOKIE, SESSION_LASTS } from './sign-in/session-token.js';
import { SignInModule } from './sign-in/sign-in.module.js';
import { Who } from './sign-in/who.js';

const keepSession = (response: Response) => (token: string | undefined): void => {
  const options = { httpOnly: true, sameSite: 'lax', path: '/' } as const;
  if (token) response.cookie(SESSION_COOKIE, token, { ...options, maxAge: SESSION_LASTS });
  else response.clearCookie(SESSION_COOKIE, options);
};

/** A client that was answered by another replica says how far that answer looked, and waits here until this one is there too. */
const POSITION = 'x-fanfare-position';

@Module({})
export class AppModule {
  static with(settings: Settings, now: Now): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CqrsModule.forRoot(),
        LogModule.with(settings, now),
        SignInModule,
        PersonModule,
        PlaybookModule,
        HealthModule,
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports: [SignInModule],
          inject: [Log, Who, NOW],
          useFactory: (log: Log, who: Who, clock: Now) =>
            graphqlOptions({
              positionNow: () => log.position,
              asking: async (request: Request, response: Response): Promise<Asking> => {
                const position = request.get(POSITION);
                if (position && position.length <= 100) await log.reached(position);
                return {
                  actor: who.actor(who.claims(request)),
                  now: clock().toISOString(),
                  correlationId: randomUUID(),
                  keepSession: keepSession(response),
                  position: undefined,
                };
              },
            }),
        }),
      ],
      providers: [{ provide: APP_FILTER, useClass: TellFaults }],
    };
  }
}
