import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { StoreUnavailable } from '../event-store/event-store-errors.js';

const UNAVAILABLE = new GraphQLError('The log cannot be reached just now. Nothing was changed; try again.', {
  extensions: { code: 'UNAVAILABLE', http: { status: 503 } },
});

/** It may have come after the command was recorded, so this does not say that nothing was. */
const FAULT = new GraphQLError('Something went wrong on our side. Look at how it is now before you try again.', { extensions: { code: 'INTERNAL_SERVER_ERROR' } });

/** Faults of ours go to the console with their stack, and to the asker without a word of it. */
@Catch()
export class TellFaults implements ExceptionFilter {
  private readonly logger = new Logger('Fault');

  catch(fault: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() !== 'graphql') return this.overHttp(fault, host);
    if (fault instanceof GraphQLError) return fault;
    this.logger.error(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
    return fault instanceof StoreUnavailable ? UNAVAILABLE : FAULT;
  }

  private overHttp(fault: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<{ status(code: number): { json(body: unknown): void } }>();
    const status = fault instanceof HttpException ? fault.getStatus() : 500;
    if (status >= 500) this.logger.error(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
    response.status(status).json({ error: fault instanceof HttpException ? fault.message : 'Something went wrong on our side.' });
  }
}
