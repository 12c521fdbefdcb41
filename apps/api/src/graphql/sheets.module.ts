import { Module } from '@nestjs/common';
import { Sheets } from './sheets.js';

@Module({ providers: [Sheets], exports: [Sheets] })
export class SheetsModule {}
