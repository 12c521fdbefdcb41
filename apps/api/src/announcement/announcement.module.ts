import { Module } from '@nestjs/common';
import { SheetsModule } from '../graphql/sheets.module.js';
import { AnnouncementHandler } from './announcement.handler.js';
import { AnnouncementMutations } from './announcement.mutations.js';
import { AnnouncementQueries } from './announcement.queries.js';

@Module({ imports: [SheetsModule], providers: [AnnouncementHandler, AnnouncementMutations, AnnouncementQueries] })
export class AnnouncementModule {}
