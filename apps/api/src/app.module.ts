import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { CqrsModule } from '@nestjs/cqrs';
import { GraphQLModule } from '@nestjs/graphql';
import { AnnouncementModule } from './announcement/announcement.module.js';
import { DeskModule } from './desk/desk.module.js';
import { graphqlOptions } from './graphql/graphql-options.js';
import { Live } from './graphql/live.js';
import { TellFaults } from './graphql/tell-faults.filter.js';
import { HealthModule } from './health/health.module.js';
import { HousekeepingModule } from './housekeeping/housekeeping.module.js';
import { Log, type OpenStore } from './log/log.js';
import { LogModule } from './log/log.module.js';
import { NOW, type Now } from './log/provided.js';
import { MaintenanceModule } from './maintenance/maintenance.module.js';
import { PersonModule } from './person/person.module.js';
import { PlaybookModule } from './playbook/playbook.module.js';
import { SamplesModule } from './samples/samples.module.js';
import type { Settings } from './settings.js';
import { askings } from './sign-in/askings.js';
import { SignInModule } from './sign-in/sign-in.module.js';
import { Who } from './sign-in/who.js';
import { TimelineModule } from './timeline/timeline.module.js';

@Module({})
export class AppModule {
  static with(settings: Settings, now: Now, openStore?: OpenStore): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CqrsModule.forRoot(),
        LogModule.with(settings, now, openStore),
        SignInModule,
        PersonModule,
        PlaybookModule,
        AnnouncementModule,
        MaintenanceModule,
        DeskModule,
        TimelineModule,
        SamplesModule,
        HealthModule,
        HousekeepingModule,
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports: [SignInModule],
          inject: [Log, Who, NOW],
          useFactory: (log: Log, who: Who, now: Now) => graphqlOptions({ positionNow: () => log.position, serves: () => log.projector.serves, asking: askings(log, who, now).overHttp }),
        }),
      ],
      providers: [Live, { provide: APP_FILTER, useClass: TellFaults }],
    };
  }
}
