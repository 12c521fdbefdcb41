import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { LogStatusResolver } from './log-status.resolver.js';

@Module({ controllers: [HealthController], providers: [LogStatusResolver] })
export class HealthModule {}
