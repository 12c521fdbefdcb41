import { ConsoleLogger, type ConsoleLoggerOptions } from '@nestjs/common';

/** Nest tells each module and route on its way up: that is of no use to who starts the product. */
const CHATTER = new Set(['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestApplication', 'GraphQLModule']);

/** What keeps the server from starting is said once, by whoever starts it. */
const SAID_BY_THE_START = new Set(['ExceptionHandler', 'NestApplication']);

/** One short line for each thing worth knowing: time, level when it is not ordinary, where, what. */
export class ShortLogger extends ConsoleLogger {
  constructor(options: ConsoleLoggerOptions) {
    super({ ...options, colors: false });
  }

  override log(message: unknown, ...rest: unknown[]): void {
    if (!CHATTER.has(String(rest.at(-1)))) super.log(message, ...rest);
  }

  override error(message: unknown, ...rest: unknown[]): void {
    if (!SAID_BY_THE_START.has(String(rest.at(-1)))) super.error(message, ...rest);
  }

  protected override formatMessage(level: string, message: unknown, _pid: string, _level: string, context: string): string {
    const time = new Date().toISOString().slice(11, 19);
    return `${time} ${level === 'log' ? '' : `${level} `}${context.replace(/[[\]]/g, '').trim()}: ${String(message)}\n`;
  }
}
