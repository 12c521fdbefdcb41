import { Module } from '@nestjs/common';
import { MaintenanceSheets } from '../graphql/maintenance-sheets.js';
import { SheetsModule } from '../graphql/sheets.module.js';
import { AnnouncementMaintenances, MaintenanceDeskResolver } from './maintenance.desk.js';
import { MaintenanceHandler } from './maintenance.handler.js';
import { MaintenanceMutations } from './maintenance.mutations.js';
import { MaintenanceQueries } from './maintenance.queries.js';
import { PublicStatusPublisher } from './public-status.publisher.js';

@Module({
  imports: [SheetsModule],
  providers: [MaintenanceSheets, MaintenanceHandler, MaintenanceMutations, MaintenanceQueries, MaintenanceDeskResolver, AnnouncementMaintenances, PublicStatusPublisher],
})
export class MaintenanceModule {}
