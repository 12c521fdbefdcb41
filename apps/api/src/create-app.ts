import 'reflect-metadata';
import { Logger, type LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import { Live } from './graphql/live.js';
import { Log, type OpenStore } from './log/log.js';
import type { Now } from './log/provided.js';
import { readBodies } from './request-body.js';
import { FirstStart } from './samples/first-start.js';
import { refuseOpenDemo, type Settings } from './settings.js';
import { ShortLogger } from './short-logger.js';
import { askings } from './sign-in/askings.js';
import { Who } from './sign-in/who.js';
import { startUp } from './start-up.js';
import { serveWebApp } from './web-app.js';
import { whyNotStarted } from './why-not-started.js';

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
  /** Hears why the server should not have started, where that comes out only once a store that was away is there. */
  readonly onFault?: (fault: unknown) => void;
  /** Another way to open the event store, for tests. */
  readonly openStore?: OpenStore;
}

const sayFault = (fault: unknown): void => new Logger('Start').error(String(whyNotStarted(fault)));

/**
 * The whole server, opened and ready to listen: main, journeys, browser tests and benches start it here.
 * A store that cannot be reached keeps it from nothing:
 * what the read models hold is served, and the rest comes once the store is there.
 * @throws SettingsFault, LogTooNew, and StoreUnavailable or StoreDamaged where a file cannot be used
 */
export const createApp = async ({ settings, now = () => new Date(), onFault = sayFault, openStore }: CreateApp): Promise<NestExpressApplication> => {
  refuseOpenDemo(settings);
  const levels = LEVELS[settings.log];
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(settings, now, openStore), {
    bodyParser: false,
    abortOnError: false,
    logger: levels && new ShortLogger({ logLevels: levels }),
  });
  app.disable('x-powered-by');
  serveWebApp(app);
  readBodies(app);
  await app.init();

  const [log, who] = [app.get(Log), app.get(Who)];
  try {
    await startUp({ log, eventStore: settings.eventStore, first: () => app.get(FirstStart).run(), onFault });
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
    serves: () => log.projector.serves,
    opened: askings(log, who, now).overSocket,
  });
  return app;
};
