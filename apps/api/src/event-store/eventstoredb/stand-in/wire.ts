import streams from '@eventstore/db-client/generated/streams_pb.js';
import wire from '@eventstore/db-client/generated/shared_pb.js';

import type { Log, LogRecord } from './log.js';

export const empty = (): wire.Empty => new wire.Empty();
export const nameOf = (identifier: wire.StreamIdentifier | undefined): string => Buffer.from(identifier?.getStreamName_asU8() ?? []).toString();
export const identifier = (stream: string): wire.StreamIdentifier => new wire.StreamIdentifier().setStreamName(Buffer.from(stream));
export const uuid = (id: string): wire.UUID => new wire.UUID().setString(id);
export const idOf = (id: wire.UUID | undefined): string => id?.getString().toLowerCase() ?? '';

/** What a client sees where there is no position. */
export const NOWHERE = '18446744073709551615';
const TICKS_PER_MILLISECOND = 10_000n;

type Recorded = InstanceType<typeof streams.ReadResp.ReadEvent.RecordedEvent>;

/** Fills a recorded event of either service: they have the same fields and different classes. */
export const fill = <T extends Pick<Recorded, 'getMetadataMap'>>(target: T & Recorded, record: LogRecord, position = String(record.position)): T => {
  target.setId(uuid(record.id));
  target.setStreamIdentifier(identifier(record.stream));
  target.setStreamRevision(record.revision === Number.MAX_SAFE_INTEGER ? '9223372036854775807' : String(record.revision));
  target.setCommitPosition(position);
  target.setPreparePosition(position);
  target.getMetadataMap().set('type', record.type);
  target.getMetadataMap().set('created', String(BigInt(record.created.getTime()) * TICKS_PER_MILLISECOND));
  target.getMetadataMap().set('content-type', record.isJson ? 'application/json' : 'application/octet-stream');
  target.setData(record.data);
  target.setCustomMetadata(record.metadata);
  return target;
};

/** The event that a link points to, where it can still be read. */
export const resolve = (log: Log, link: LogRecord, upTo?: number): LogRecord | undefined => {
  const [revision, ...name] = Buffer.from(link.data).toString().split('@');
  const seen = log.see(name.join('@'), upTo);
  return seen.kind === 'events' ? seen.events.find((record) => record.revision === Number(revision)) : undefined;
};

const isLink = (record: LogRecord): boolean => record.type === '$>';

/** An event as reads and subscriptions answer it; `upTo` makes links be resolved. */
export const readEvent = (record: LogRecord, resolved?: { readonly log: Log; readonly upTo: number }): streams.ReadResp => {
  const read = new streams.ReadResp.ReadEvent().setCommitPosition(String(record.position));
  if (resolved && isLink(record)) {
    const target = resolve(resolved.log, record, resolved.upTo);
    read.setLink(fill(new streams.ReadResp.ReadEvent.RecordedEvent(), record));
    if (target) read.setEvent(fill(new streams.ReadResp.ReadEvent.RecordedEvent(), target));
  } else {
    read.setEvent(fill(new streams.ReadResp.ReadEvent.RecordedEvent(), record));
  }
  return new streams.ReadResp().setEvent(read);
};
