import { schemaVersionOf, type Context, type DomainEvent, type SubjectEventType } from '@fanfare/domain';
import type { StoreStatus } from '../event-store/event-store.js';
import { StoreUnavailable } from '../event-store/event-store-errors.js';
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
  refuseInLongOutage(log.store.status());
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

/** A store that has just gone may be back before the command gives up; one that is away for longer keeps nobody waiting. In milliseconds. */
const LONG = 10_000;

const refuseInLongOutage = (status: StoreStatus): void => {
  if (status.state === 'unreachable' && Date.now() - Date.parse(status.since) > LONG) throw new StoreUnavailable(status.reason);
};
