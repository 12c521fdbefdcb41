import 'reflect-metadata';
import type { LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import { Live } from './graphql/live.js';
import { Log } from './log/log.js';
import type { Now } from './log/provided.js';
import { readBodies } from './request-body.js';
import { FirstStart } from './samples/first-start.js';
import { refuseOpenDemo, type Settings } from './settings.js';
import { ShortLogger } from './short-logger.js';
import { askings } from './sign-in/askings.js';
import { Who } from './sign-in/who.js';
import { serveWebApp } from './web-app.js';

const LEVELS: Readonly<Record<Settings['log'], LogLevel[] | false>> = {
  silent: false,
  error: ['error', 'fatal'],
  warn: ['error', 'fatal', 'warn'],
  info: ['error', 'fatal', 'warn', 'log'],
  debug: ['error', 'fatal', 'warn', 'log', 'debug', 'verbose'],
};

/** How long a connection may be silent between two requests, in milliseconds. */
const IDLE = 75_000;

export interface CreateApp {
  readonly settings: Settings;
  /** The clock; the machine's when left out. */
  readonly now?: Now;
}

/**
 * The whole server, opened and ready to listen: main, journeys, browser tests and benches start it here.
 * @throws SettingsFault, StoreUnavailable
 */
export const createApp = async ({ settings, now = () => new Date() }: CreateApp): Promise<NestExpressApplication> => {
  refuseOpenDemo(settings);
  const levels = LEVELS[settings.log];
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(settings, now), {
    bodyParser: false,
    abortOnError: false,
    logger: levels && new ShortLogger({ logLevels: levels }),
  });
  app.disable('x-powered-by');
  serveWebApp(app);
  readBodies(app);
  await app.init();

  const [log, who] = [app.get(Log), app.get(Who)];
  await log.whenServing();
  try {
    await app.get(FirstStart).run();
  } catch (fault) {
    await app.close();
    throw fault;
  }
  // Longer than any client keeps a connection: who asks on one that is just being closed gets no answer.
  app.getHttpServer().keepAliveTimeout = IDLE;
  app.get(Live).serve({
    server: app.getHttpServer(),
    schema: app.get(GraphQLSchemaHost).schema,
    positionNow: () => log.position,
    opened: askings(log, who, now).overSocket,
  });
  return app;
};
