import { hiddenBy, metastreamOf, originalOf, rulesIn, SOFT_DELETED, type StreamRules } from './stream-rules.js';

/** An event as it is proposed. */
export interface Proposed {
  readonly id: string;
  readonly type: string;
  readonly isJson: boolean;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

/** What is committed, in the order of the log. All nodes share it. */
export interface LogRecord extends Proposed {
  readonly stream: string;
  readonly revision: number;
  /** A byte offset: strictly increasing, never dense. */
  readonly position: bigint;
  readonly created: Date;
}

/** What a node sees of a stream, as of its own view of the log. */
export type Seen = { readonly kind: 'missing' } | { readonly kind: 'deleted' } | { readonly kind: 'events'; readonly events: readonly LogRecord[] };

/** The committed log: nothing is ever taken out of it, as on a server that is not scavenged. */
export class Log {
  readonly records: LogRecord[] = [];
  /** Milliseconds after which a recreated stream can be read again; its events are acknowledged before. */
  undeleteLag = 0;
  private readonly streams = new Map<string, LogRecord[]>();
  private readonly tombstones = new Map<string, LogRecord>();
  /** Ids to where they were written first; a restart forgets it. */
  private readonly recent = new Map<string, { readonly stream: string; readonly revision: number }>();
  private readonly undeleting = new Set<string>();
  private readonly watchers = new Set<() => void>();
  private end = 0n;

  /** A new log is not empty: a server begins with notes to itself. */
  constructor() {
    this.writeMetadata('$$$stats', { $maxAge: 86_400 });
  }

  /** -1 for a stream that was never written. Deletion does not change it. */
  lastRevision(stream: string): number {
    return (this.streams.get(stream)?.length ?? 0) - 1;
  }

  at(stream: string, revision: number): LogRecord | undefined {
    return this.streams.get(stream)?.[revision];
  }

  isTombstoned(stream: string): boolean {
    return this.tombstones.has(stream);
  }

  isSoftDeleted(stream: string): boolean {
    return !this.undeleting.has(stream) && this.rulesOf(stream).truncateBefore === SOFT_DELETED;
  }

  rememberedPlaceOf(id: string): { readonly stream: string; readonly revision: number } | undefined {
    return this.recent.get(id);
  }

  forgetRecentIds(): void {
    this.recent.clear();
  }

  /** Writes without asking. A soft-deleted stream comes back: first the events, then its metadata, as the server does it. */
  write(stream: string, events: readonly Proposed[]): LogRecord | undefined {
    // New metadata of a deleted stream brings it back as well, with nothing in it.
    const reborn = [stream, originalOf(stream)].find((one) => one !== undefined && this.isSoftDeleted(one));
    const from = reborn === undefined ? 0 : this.lastRevision(reborn) + 1;
    for (const event of events) this.put(stream, event);
    if (reborn !== undefined) this.undelete(reborn, from);
    for (const watcher of this.watchers) watcher();
    return this.streams.get(stream)?.at(-1);
  }

  writeMetadata(stream: string, metadata: unknown): LogRecord {
    const text = JSON.stringify(metadata).replace(/"\$tb":9223372036854776000/, '"$tb":9223372036854775807');
    const record = this.put(metastreamOf(stream), { id: crypto.randomUUID(), type: '$metadata', isJson: true, data: Buffer.from(text), metadata: new Uint8Array() });
    for (const watcher of this.watchers) watcher();
    return record;
  }

  tombstone(stream: string): LogRecord {
    const record = this.record(stream, Number.MAX_SAFE_INTEGER, { id: crypto.randomUUID(), type: '$streamDeleted', isJson: false, data: new Uint8Array(), metadata: new Uint8Array() });
    this.records.push(record);
    this.tombstones.set(stream, record);
    for (const watcher of this.watchers) watcher();
    return record;
  }

  /** `upTo` is how many records of the log are known where it is read. */
  see(stream: string, upTo = this.records.length): Seen {
    const last = this.records[upTo - 1]?.position ?? -1n;
    const grave = this.tombstones.get(stream);
    if (grave && grave.position <= last) return { kind: 'deleted' };
    const known = (this.streams.get(stream) ?? []).filter((record) => record.position <= last);
    const rules = this.rulesOf(stream, last);
    if (known.length === 0 || rules.truncateBefore === SOFT_DELETED) return { kind: 'missing' };
    return { kind: 'events', events: known.filter((record) => !hiddenBy(rules, record.revision, known.length - 1)) };
  }

  /** Called after each write, until it is called back. */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  }

  private rulesOf(stream: string, last?: bigint): StreamRules {
    if (originalOf(stream) !== undefined) return { maxCount: 1 };
    const versions = this.streams.get(metastreamOf(stream)) ?? [];
    return rulesIn(versions.findLast((record) => last === undefined || record.position <= last)?.data);
  }

  private undelete(stream: string, from: number): void {
    this.undeleting.add(stream);
    const finish = () => {
      const old = this.streams.get(metastreamOf(stream))?.at(-1);
      this.undeleting.delete(stream);
      this.writeMetadata(stream, { ...(JSON.parse(Buffer.from(old?.data ?? '{}').toString()) as object), $tb: from });
    };
    if (this.undeleteLag === 0) finish();
    else setTimeout(finish, this.undeleteLag).unref();
  }

  private put(stream: string, event: Proposed): LogRecord {
    const events = this.streams.get(stream) ?? [];
    const record = this.record(stream, events.length, event);
    events.push(record);
    this.streams.set(stream, events);
    this.records.push(record);
    if (!this.recent.has(event.id)) this.recent.set(event.id, { stream, revision: record.revision });
    return record;
  }

  private record(stream: string, revision: number, event: Proposed): LogRecord {
    const position = this.end;
    this.end += BigInt(89 + Buffer.byteLength(stream) + event.type.length + event.data.length + event.metadata.length);
    return { ...event, stream, revision, position, created: new Date() };
  }
}
