import type { DomainEvent, Recorded, Team } from '@fanfare/domain/kernel';
import type { StoredEvent } from './event-store.js';

/** What a subject's parser gets: it upcasts old versions and throws on what it does not know. */
export interface Parsable {
  readonly type: string;
  /** 1 for the first. */
  readonly schemaVersion: number;
  readonly data: unknown;
}
export type Parse<Event extends DomainEvent = DomainEvent> = (stored: Parsable) => Event;

/** The keys of the metadata that is stored with each event. The first two are EventStoreDB's own convention. */
export interface EventMetadata {
  readonly $correlationId: string;
  readonly $causationId: string;
  readonly commandId: string;
  /** SHA-256 of the command and of who asked, in hex. */
  readonly commandHash: string;
  readonly actorId: string;
  readonly team: Team;
  readonly effectiveAt?: string;
  readonly schemaVersion: number;
}

/** A stored event, parsed, with its envelope. Throws what `parse` throws. */
export const toRecorded = <Event extends DomainEvent>(stored: StoredEvent, parse: Parse<Event>): Recorded<Event> => {
  const metadata = stored.metadata as Partial<EventMetadata>;
  const schemaVersion = metadata.schemaVersion ?? 1;
  const event = parse({ type: stored.type, schemaVersion, data: stored.data });
  return {
    ...event,
    id: stored.id,
    stream: stored.stream,
    revision: stored.revision,
    position: stored.position,
    recordedAt: stored.recordedAt,
    ...(metadata.effectiveAt === undefined ? {} : { effectiveAt: metadata.effectiveAt }),
    actorId: metadata.actorId ?? '',
    team: metadata.team ?? 'viewer',
    correlationId: metadata.$correlationId ?? stored.id,
    causationId: metadata.$causationId ?? stored.id,
    schemaVersion,
  };
};
