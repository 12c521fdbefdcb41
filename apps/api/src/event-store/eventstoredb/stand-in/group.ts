import type { Filter } from './filters.js';
import type { Log, LogRecord } from './log.js';
import { Parking } from './parking.js';

export interface GroupSettings {
  readonly strategy: 'single' | 'in-turn';
  /** Milliseconds; 0 is for ever. */
  readonly messageTimeout: number;
  readonly maxRetryCount: number;
  /** 0 is no limit. */
  readonly maxSubscriberCount: number;
  readonly checkpointAfterMs: number;
  readonly minCheckpointCount: number;
  readonly maxCheckpointCount: number;
}

/** An event on its way to a consumer. A replayed one is acknowledged by the id of its link. */
export interface Message {
  readonly id: string;
  readonly record: LogRecord | undefined;
  readonly link?: LogRecord;
  readonly retries: number;
  /** Where in the log it is; -1 for a replayed one, which holds no checkpoint back. */
  readonly index: number;
}

export interface Consumer {
  readonly slots: number;
  readonly peer: string;
  readonly name: string;
  send(message: Message): void;
  /** Its call ends with an error. */
  drop(): void;
}

interface InFlight { readonly message: Message; readonly consumer: Consumer; readonly expires: number }

const TICK_MS = 200;

/** A persistent subscription to the log: what it has handed out, and from where it goes on after a restart. */
export class Group {
  readonly parking: Parking;
  private consumers: Consumer[] = [];
  private inFlight = new Map<string, InFlight>();
  private readonly sent = new WeakMap<Consumer, number>();
  private retries: Message[] = [];
  private next: number;
  private saved: number;
  private savedAt = Date.now();
  private readonly timer: NodeJS.Timeout;
  private readonly unwatch: () => void;

  constructor(private readonly log: Log, readonly name: string, readonly settings: GroupSettings, private readonly filter: Filter, start: number) {
    this.next = start;
    this.saved = start;
    this.parking = new Parking(log, name);
    this.timer = setInterval(() => this.tick(), TICK_MS).unref();
    this.unwatch = log.watch(() => queueMicrotask(() => this.push()));
  }

  get owner(): Consumer | undefined {
    return this.consumers[0];
  }

  get isFull(): boolean {
    return this.settings.maxSubscriberCount > 0 && this.consumers.length >= this.settings.maxSubscriberCount;
  }

  /** Where it goes on after a restart, as an index into the log. */
  get checkpoint(): number {
    return this.saved;
  }

  /** `sent`: ever, to this one. */
  consumersNow(): readonly { readonly consumer: Consumer; readonly inFlight: number; readonly sent: number }[] {
    return this.consumers.map((consumer) => ({ consumer, inFlight: this.busy(consumer), sent: this.sent.get(consumer) ?? 0 }));
  }

  /** What it answers lets the consumer go; what it had goes to another one. */
  join(consumer: Consumer): () => void {
    this.consumers.push(consumer);
    this.push();
    return () => {
      this.consumers = this.consumers.filter((one) => one !== consumer);
      for (const [id, { message, consumer: holder }] of [...this.inFlight]) {
        if (holder !== consumer) continue;
        this.inFlight.delete(id);
        this.retry(message);
      }
      this.push();
    };
  }

  ack(ids: readonly string[]): void {
    for (const id of ids) this.inFlight.delete(id);
    this.save(false);
    this.push();
  }

  nack(ids: readonly string[], action: 'retry' | 'park' | 'skip', reason: string): void {
    for (const id of ids) {
      const held = this.inFlight.get(id);
      this.inFlight.delete(id);
      if (held && action === 'park') this.parking.park(held.message, `Client explicitly NAK'ed message.\n${reason}`);
      if (held && action === 'retry') this.retryOrPark(held.message);
    }
    this.save(false);
    this.push();
  }

  /** Takes them out of the parked stream first, and hands them out then. */
  replayParked(stopAt: number): void {
    for (const { link, record } of this.parking.take(stopAt)) this.retries.push({ id: link.id, link, record, retries: 0, index: -1 });
    this.push();
  }

  /** Drops its consumers, and forgets what is not written down. */
  stop(): void {
    clearInterval(this.timer);
    this.unwatch();
    for (const consumer of this.consumers.splice(0)) consumer.drop();
  }

  private retry(message: Message): void {
    this.retries.push({ ...message, retries: message.retries + 1 });
    const order = ({ index }: Message) => (index < 0 ? Infinity : index);
    this.retries.sort((a, b) => order(a) - order(b) || 0);
  }

  private retryOrPark(message: Message): void {
    if (message.retries < this.settings.maxRetryCount) this.retry(message);
    else this.parking.park(message, `Reached retry count of ${this.settings.maxRetryCount}`);
  }

  private push(): void {
    for (let message = this.head(); message; message = this.head()) {
      const consumer = this.free();
      if (!consumer) return;
      if (message === this.retries[0]) this.retries.shift();
      else this.next = message.index + 1;
      const { messageTimeout } = this.settings;
      this.inFlight.set(message.id, { message, consumer, expires: messageTimeout > 0 ? Date.now() + messageTimeout : Infinity });
      this.sent.set(consumer, (this.sent.get(consumer) ?? 0) + 1);
      consumer.send(message);
    }
  }

  private head(): Message | undefined {
    if (this.retries[0]) return this.retries[0];
    for (; this.next < this.log.records.length; this.next += 1) {
      const record = this.log.records[this.next];
      if (record && this.filter.passes(record)) return { id: record.id, record, retries: 0, index: this.next };
    }
    return undefined;
  }

  private busy(consumer: Consumer): number {
    return [...this.inFlight.values()].filter((one) => one.consumer === consumer).length;
  }

  /** Single: the first as long as it has room. */
  private free(): Consumer | undefined {
    const at = this.consumers.findIndex((consumer) => this.busy(consumer) < consumer.slots);
    const turned = this.settings.strategy === 'single' ? at : at + 1;
    const consumer = this.consumers[at];
    if (at >= 0) this.consumers = [...this.consumers.slice(turned), ...this.consumers.slice(0, turned)];
    return consumer;
  }

  private tick(): void {
    for (const [id, { message, expires }] of [...this.inFlight]) {
      if (expires > Date.now()) continue;
      this.inFlight.delete(id);
      this.retryOrPark(message);
    }
    this.push();
    this.save(true);
  }

  private save(ticking: boolean): void {
    const open = [...this.retries, ...[...this.inFlight.values()].map(({ message }) => message)].map(({ index }) => index);
    const done = Math.min(this.next, ...open.filter((index) => index >= 0));
    const { checkpointAfterMs, minCheckpointCount, maxCheckpointCount } = this.settings;
    const due = done - this.saved >= maxCheckpointCount || (ticking && Date.now() - this.savedAt >= checkpointAfterMs && done - this.saved >= minCheckpointCount);
    if (!due || done <= this.saved) return;
    this.saved = done;
    this.savedAt = Date.now();
    this.parking.noteCheckpoint(this.log.records[done - 1]?.position ?? 0n);
  }
}
