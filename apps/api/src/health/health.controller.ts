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

  /** Everything that is known of its state; always 200. */
  @Get()
  overview(): object {
    return this.state();
  }

  /**
   * 200 while it has something whole to answer questions from, also where commands are refused because the event store is away, full or
   * damaged: taken out of the round, nobody could read any more. 503 until then. A view that is made anew shows how far it is, and the
   * older version that answers meanwhile; a parked one keeps serving what it had, and says which event stopped it.
   */
  @Get('ready')
  ready(@Res({ passthrough: true }) response: Response): object {
    response.status(this.log.projector.serves ? 200 : 503);
    return this.state();
  }

  private state(): object {
    const { projector, position = null, standing: { sentence: _sentence, ...store } } = this.log;
    const views = projector.progress();
    const is = (wanted: string): boolean => views.some(({ state }) => state === wanted);
    const status = !projector.serves ? 'building' : store.state !== 'up' ? store.state : !projector.ready ? 'building' : is('parked') ? 'degraded' : 'ready';
    return { status, store, position, views };
  }
}
