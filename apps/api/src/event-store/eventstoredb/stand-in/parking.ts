import type { Message } from './group.js';
import type { Log, LogRecord } from './log.js';
import { resolve } from './wire.js';

export interface ParkedMessage {
  readonly link: LogRecord;
  /** Undefined where it can no longer be read. */
  readonly record: LogRecord | undefined;
}

const json = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

/** The streams in which the server keeps what it knows of a group. */
export class Parking {
  private readonly stream: string;
  private readonly checkpoints: string;

  constructor(private readonly log: Log, group: string) {
    this.stream = `$persistentsubscription-$all::${group}-parked`;
    this.checkpoints = `$persistentsubscription-$all::${group}-checkpoint`;
  }

  park({ record, link }: Message, reason: string): void {
    const number = (link ?? record)?.revision ?? 0;
    const metadata = json({ added: new Date().toISOString(), reason, ...(number > 0 && { subscriptionEventNumber: number }) });
    const data = record ? Buffer.from(`${record.revision}@${record.stream}`) : (link?.data ?? new Uint8Array());
    this.log.write(this.stream, [{ id: crypto.randomUUID(), type: '$>', isJson: false, data, metadata }]);
  }

  count(): number {
    return this.links().length;
  }

  take(stopAt: number): readonly ParkedMessage[] {
    const taken = this.links().filter(({ revision }) => revision < stopAt);
    const end = this.log.lastRevision(this.stream) + 1;
    if (end > 0) this.log.writeMetadata(this.stream, { $tb: Math.min(stopAt, end) });
    return taken.map((link) => ({ link, record: resolve(this.log, link) }));
  }

  noteCheckpoint(position: bigint): void {
    const data = json(`C:${position}/P:${position}`);
    this.log.write(this.checkpoints, [{ id: crypto.randomUUID(), type: '$SubscriptionCheckpoint', isJson: true, data, metadata: new Uint8Array() }]);
  }

  /** With the group. */
  remove(): void {
    for (const stream of [this.stream, this.checkpoints]) {
      if (this.log.lastRevision(stream) >= 0) this.log.writeMetadata(stream, { $tb: 2 ** 63 });
    }
  }

  private links(): readonly LogRecord[] {
    const seen = this.log.see(this.stream);
    return seen.kind === 'events' ? seen.events : [];
  }
}
