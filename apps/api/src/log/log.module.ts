import { Global, Logger, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import type { Settings } from '../settings.js';
import { Log, type OpenStore } from './log.js';
import { People } from './people.js';
import { Playbooks } from './playbooks.js';
import { Precedents } from './precedents.js';
import { NOW, SETTINGS, type Now } from './provided.js';
import { Titles } from './titles.js';

/** The log, who is who, and the policies: what every subject needs. */
@Global()
@Module({})
export class LogModule implements OnApplicationShutdown {
  constructor(private readonly log: Log) {}

  static with(settings: Settings, now: Now, openStore?: OpenStore): DynamicModule {
    const logger = new Logger('Log');
    return {
      module: LogModule,
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: NOW, useValue: now },
        { provide: Log, useFactory: () => Log.open({ ...settings, openStore }, (line) => logger.log(line)) },
        { provide: People, useFactory: (log: Log) => new People(log), inject: [Log] },
        { provide: Playbooks, useFactory: (log: Log) => new Playbooks(log), inject: [Log] },
        { provide: Precedents, useFactory: (log: Log) => new Precedents(log), inject: [Log] },
        { provide: Titles, useFactory: (log: Log, people: People) => new Titles(log, people), inject: [Log, People] },
      ],
      exports: [SETTINGS, NOW, Log, People, Playbooks, Precedents, Titles],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.log.close();
  }
}
