import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Log } from '../log/log.js';

/** For whoever runs it: is it up, and may it be asked. */
@Controller('health')
export class HealthController {
  constructor(private readonly log: Log) {}

  @Get('live')
  live(): { status: string } {
    return { status: 'up' };
  }

  /**
   * 503 until every view has something whole to answer from. A view that is made anew shows how far it is, and the older version that
   * answers meanwhile; a parked one keeps serving what it had, and says which event stopped it.
   */
  @Get('ready')
  ready(@Res({ passthrough: true }) response: Response): object {
    const { projector, position = null } = this.log;
    const views = projector.progress();
    response.status(projector.serves ? 200 : 503);
    const is = (wanted: string): boolean => views.some(({ state }) => state === wanted);
    return { status: !projector.ready ? 'building' : is('parked') ? 'degraded' : 'ready', position, views };
  }
}
