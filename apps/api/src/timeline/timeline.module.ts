import { Module } from '@nestjs/common';
import { TimelineResolver } from './timeline.resolver.js';
import { Stories } from './timeline.stories.js';

@Module({ providers: [TimelineResolver, Stories] })
export class TimelineModule {}
