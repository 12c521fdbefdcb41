import { Module } from '@nestjs/common';
import { SheetsModule } from '../graphql/sheets.module.js';
import { DeskAssembly } from './desk.assembly.js';
import { DeskResolver } from './desk.resolver.js';

@Module({ imports: [SheetsModule], providers: [DeskAssembly, DeskResolver] })
export class DeskModule {}
