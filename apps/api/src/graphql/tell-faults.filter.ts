import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { GqlArgumentsHost } from '@nestjs/graphql';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { StoreDamaged, StoreUnavailable } from '../event-store/event-store-errors.js';
import { Log } from '../log/log.js';
import { ViewsDamaged } from '../read-models/view-store.js';
import { beingMade, unavailable, type WriteOutcome } from './problems.js';

/** It may have come after the command was recorded, so this does not say that nothing was. */
const FAULT = new GraphQLError('Something went wrong on our side. Look at how it is now before you try again.', { extensions: { code: 'INTERNAL_SERVER_ERROR' } });

const damaged = (outcome: WriteOutcome): GraphQLError => new GraphQLError('The event store has found damage in what it holds and does not serve it. Whoever runs Fanfare must restore a backup.', {
  extensions: { code: 'DAMAGED', outcome, http: { status: 500 } },
});

const NOT_KNOWN = 'It is not known yet whether this was recorded. Send it again with the same command id: it will be recorded once.';

/** Faults of ours go to the console with their stack, and to the asker without a word of it. */
@Catch()
export class TellFaults implements ExceptionFilter {
  private readonly logger = new Logger('Fault');

  constructor(private readonly log: Log) {}

  catch(fault: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() !== 'graphql') return this.overHttp(fault, host);
    if (fault instanceof GraphQLError) return fault;
    if (fault instanceof StoreUnavailable) return this.outage(fault);
    if (fault instanceof ViewsDamaged) return beingMade();
    this.logger.error(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
    if (!(fault instanceof StoreDamaged)) return FAULT;
    // Damage may be found while what was just written is read back.
    const asks = GqlArgumentsHost.create(host).getInfo<GraphQLResolveInfo | undefined>()?.operation.operation;
    return damaged(asks === 'mutation' && fault.outcome === 'unknown' ? 'UNKNOWN' : 'NOTHING_WRITTEN');
  }

  /** An outage is one line on the console, and says what became of what was asked. */
  private outage({ message, outcome, retryAfter }: StoreUnavailable): GraphQLError {
    this.logger.warn(`${message} (${outcome})`);
    if (outcome === 'unknown') return unavailable(NOT_KNOWN, { outcome: 'UNKNOWN', retryAfter });
    const { sentence = 'The event store cannot be reached just now.' } = this.log.standing;
    return unavailable(`${sentence} Nothing was changed; try again in a while.`, { retryAfter });
  }

  private overHttp(fault: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<{ status(code: number): { json(body: unknown): void } }>();
    const status = fault instanceof HttpException ? fault.getStatus() : 500;
    if (status >= 500) this.logger.error(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
    response.status(status).json({ error: fault instanceof HttpException ? fault.message : 'Something went wrong on our side.' });
  }
}
