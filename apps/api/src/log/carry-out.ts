import { schemaVersionOf, type Context, type DomainEvent, type SubjectEventType } from '@fanfare/domain';
import { handleCommand, type HandleCommand } from '../event-store/handle-command.js';
import type { Envelope } from './envelope.js';
import type { Log } from './log.js';
import type { Frame, Outcome } from './orders.js';

/** What differs from subject to subject: the thing, its rules, and what is asked of it. */
type Order<Command, State, Event extends DomainEvent, Ctx extends Context> =
  Pick<HandleCommand<Command, State, Event, Ctx>, 'stream' | 'decider' | 'command' | 'context' | 'parse'>;

/** Gives a command to its decider, and answers once whoever asks next sees what came of it. */
export const carryOut = async <Command, State, Event extends DomainEvent & { readonly type: SubjectEventType }, Ctx extends Context>(
  log: Log, frame: Frame, order: Order<Command, State, Event, Ctx>, { commandId, expectedRevision, dryRun }: Partial<Envelope> = {},
): Promise<Outcome<State, Event>> => {
  const outcome = await handleCommand({
    ...order,
    ...frame,
    store: log.store,
    schemaVersionOf,
    ...(dryRun === undefined ? {} : { dryRun }),
    ...(commandId === undefined ? {} : { commandId }),
    ...(expectedRevision === undefined ? {} : { expectedRevision }),
  });
  if (outcome.kind === 'done' && outcome.position) await log.reached(outcome.position);
  return { id: order.stream, ...outcome };
};
