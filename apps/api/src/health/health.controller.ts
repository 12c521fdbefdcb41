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

  /** 503 until every view serves; a parked view keeps serving what it had, and says which event stopped it. */
  @Get('ready')
  ready(@Res({ passthrough: true }) response: Response): object {
    const views = this.log.projector.progress();
    const ready = this.log.projector.ready;
    response.status(ready ? 200 : 503);
    return { status: ready ? (views.some(({ state }) => state === 'parked') ? 'degraded' : 'ready') : 'building', position: this.log.position ?? null, views };
  }
}
