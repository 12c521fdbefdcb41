import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { isRefusal, refuse, type Actor, type Context, type Decider, type Decision, type DomainEvent, type Recorded, type Refusal } from '@fanfare/domain/kernel';
import { hashOf } from './command-id.js';
import type { Appended, EventStore, NewEvent } from './event-store.js';
import { EventTooLarge, RevisionConflict, StoreDamaged, StoreUnavailable } from './event-store-errors.js';
import { inTurn } from './in-turn.js';
import { loadState, type LoadState } from './load-state.js';
import { keepWarm, loadWarm } from './load-warm.js';
import type { EventMetadata, Parse } from './recorded.js';
import type { Earlier, WarmState } from './warm-state.js';

const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 4;

export interface HandleCommand<Command, State, Event extends DomainEvent, Ctx extends Context> {
  readonly store: EventStore;
  readonly decider: Decider<Command, State, Event, Ctx>;
  /** The name of the stream, which is the thing's global id. */
  readonly stream: string;
  /** Plain data. What the server adds to it (an id for a new item) must come from `commandId` (`uuidFrom`), or a retry counts as another command. */
  readonly command: Command;
  /** Asked again after a conflict, with the state as it is then. */
  readonly context: (state: State) => Ctx;
  readonly parse: Parse<Event>;
  readonly by: Actor;
  /** ISO 8601 in UTC with milliseconds. */
  readonly now: string;
  readonly correlationId: string;
  /** The store's clock when left out. */
  readonly recordedAt?: string;
  /** What led to this command; the command's own id when left out. */
  readonly causationId?: string;
  /** The client's: a retry with the same id answers as the first did. A random one when left out. */
  readonly commandId?: string;
  /** What the client last saw; -1 for "there is none yet". A stale one is refused. */
  readonly expectedRevision?: number;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean;
  /** The schema's version of a new event; 1 when left out. */
  readonly schemaVersionOf?: (type: Event['type']) => number;
}

export type Handled<State, Event extends DomainEvent> =
  | {
      readonly kind: 'done';
      readonly state: State;
      /** After the events; -1 where nothing is recorded at all. */
      readonly revision: number;
      /** Undefined where nothing is recorded at all. */
      readonly position: string | undefined;
      /** Empty: it was already so. */
      readonly events: readonly Recorded<Event>[];
      /** True when an earlier call with the same `commandId` did it. */
      readonly repeated: boolean;
    }
  | { readonly kind: 'preview'; readonly state: State; readonly revision: number; readonly events: readonly Event[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly currentRevision?: number };

/** Load, fold, decide, append at the revision read. On a conflict the decider is asked again. */
export const handleCommand = <Command, State, Event extends DomainEvent, Ctx extends Context>(
  request: HandleCommand<Command, State, Event, Ctx>,
): Promise<Handled<State, Event>> => inTurn(request.store, request.stream, () => decideAndAppend(request));

const decideAndAppend = async <Command, State, Event extends DomainEvent, Ctx extends Context>(
  request: HandleCommand<Command, State, Event, Ctx>,
): Promise<Handled<State, Event>> => {
  const { store, stream, decider } = request;
  const commandId = request.commandId ?? randomUUID();
  const commandHash = hashOf({ command: request.command, by: request.by.id });
  let attempt = 1;
  for (;;) {
    const loaded = await leaving('nothing-written', loadWarm<State, Event>(request, attempt > 1));
    keepWarm(store, stream, loaded);
    const earlier = loaded.earlier(commandId);
    if (earlier !== undefined) return await earlierAnswer(request, earlier, commandId, commandHash);
    if (request.expectedRevision !== undefined && request.expectedRevision !== loaded.revision) return refusedAsStale(loaded.revision);

    const decision = decider.decide(request.command, loaded.state, request.context(loaded.state));
    if (isRefusal(decision)) return { kind: 'refused', refusal: decision };
    if (request.dryRun === true) return preview(request, loaded, decision);
    if (decision.events.length === 0) return { kind: 'done', state: loaded.state, revision: loaded.revision, position: loaded.position, events: [], repeated: false };

    try {
      const events = newEvents(request, decision, commandId, commandHash);
      const appended = await store.append(stream, loaded.revision < 0 ? 'no-stream' : loaded.revision, events, { mayRepeat: false });
      return await leaving('unknown', done(request, loaded, appended, events.length));
    } catch (error) {
      if (error instanceof EventTooLarge) return { kind: 'refused', refusal: refuse('TooLarge', 'This is more than one step can carry.', { remedy: 'Send less at once.' }) };
      if (!(error instanceof RevisionConflict)) throw error;
      if (attempt === ATTEMPTS) return refusedAsBusy(error.current);
      // Somebody else was faster: what they did may change the answer, so ask the decider again.
      await delay(FIRST_PAUSE_MS * 2 ** attempt * Math.random());
      attempt += 1;
    }
  }
};

/** An outage, or damage, says what it leaves open of the command: nothing before it was written, and all after. */
const leaving = <Answer>(outcome: StoreUnavailable['outcome'], answer: Promise<Answer>): Promise<Answer> =>
  answer.catch((error: unknown) => {
    if (error instanceof StoreUnavailable) throw new StoreUnavailable(error.message, { outcome, retryAfter: error.retryAfter });
    if (error instanceof StoreDamaged) throw new StoreDamaged(error.message, { stream: error.stream, position: error.position, outcome });
    throw error;
  });

/** What the first call with this id answered, folded to where it left off. */
const earlierAnswer = async <Command, State, Event extends DomainEvent, Ctx extends Context>(
  request: HandleCommand<Command, State, Event, Ctx>, { hash, last }: Earlier, commandId: string, commandHash: string,
): Promise<Handled<State, Event>> => {
  if (hash !== commandHash) {
    return { kind: 'refused', refusal: refuse('CommandIdReused', 'This command id was used for another command.', { remedy: 'Send a new command id.', field: 'commandId' }) };
  }
  const { state, revision, position, events: all, stored } = await loadState<State, Event>({ ...request, asOf: { revision: last } });
  const events = all.filter((_, index) => stored[index]?.metadata['commandId'] === commandId);
  return request.dryRun === true ? { kind: 'preview', state, revision, events } : { kind: 'done', state, revision, position, events, repeated: true };
};

const refusedAsStale = (current: number): Handled<never, never> => ({
  kind: 'refused', currentRevision: current,
  refusal: refuse('RevisionConflict', 'It has changed since you looked at it.', { remedy: 'Look at it as it is now and decide again.', field: 'expectedRevision' }),
});

const refusedAsBusy = (current: number | 'no-stream'): Handled<never, never> => ({
  kind: 'refused', currentRevision: current === 'no-stream' ? -1 : current,
  refusal: refuse('RevisionConflict', 'Others kept changing it at the same moment.', { remedy: 'Send it again.' }),
});

const preview = <Command, State, Event extends DomainEvent, Ctx extends Context>(
  { decider, now, by }: HandleCommand<Command, State, Event, Ctx>, { state, revision }: WarmState<State, Event>, { events }: Decision<Event>,
): Handled<State, Event> => ({
  kind: 'preview', revision, events,
  state: events.reduce((folded, event) => decider.evolve(folded, { ...event, recordedAt: now, actorId: by.id }), state),
});

const newEvents = <Command, State, Event extends DomainEvent, Ctx extends Context>(
  { correlationId, causationId, by, recordedAt, schemaVersionOf = () => 1 }: HandleCommand<Command, State, Event, Ctx>,
  { events, team, effectiveAt }: Decision<Event>, commandId: string, commandHash: string,
): readonly NewEvent[] => events.map(({ type, data }) => {
  const metadata: EventMetadata = {
    $correlationId: correlationId, $causationId: causationId ?? commandId, commandId, commandHash,
    actorId: by.id, team, ...(effectiveAt === undefined ? {} : { effectiveAt }), schemaVersion: schemaVersionOf(type),
  };
  // Not from `commandId`: the same command that another process writes at this moment must conflict and be looked up, and not be
  // taken for what this process sent, which says another time. So no store has to read back what it was told is written, either.
  return { id: randomUUID(), type, data, metadata: { ...metadata }, ...(recordedAt === undefined ? {} : { recordedAt }) };
});

const done = async <State, Event extends DomainEvent>(
  { store, stream, parse }: LoadState<State, Event>, loaded: WarmState<State, Event>, { revision, position, events: stored }: Appended, count: number,
): Promise<Handled<State, Event>> => {
  // Folded as the log has them, so that this answer and a later reading are the same.
  const asStored = stored ?? (await collect(store.read(stream, { from: revision - count + 1, limit: count })));
  const events = asStored.map((event) => loaded.take(event, parse));
  keepWarm(store, stream, loaded);
  return { kind: 'done', state: loaded.state, revision, position, events, repeated: false };
};

const collect = async <Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> => {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
};
