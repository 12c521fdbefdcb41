import { Module } from '@nestjs/common';
import { PlaybookHandler } from './playbook.handler.js';
import { PlaybookResolver } from './playbook.resolver.js';

@Module({ providers: [PlaybookHandler, PlaybookResolver] })
export class PlaybookModule {}
