import persistent from '@eventstore/db-client/generated/persistent_pb.js';

import { filterOf, type Filter } from './filters.js';
import { Group, type GroupSettings } from './group.js';
import type { Log } from './log.js';

type Settings = persistent.CreateReq.Settings | persistent.UpdateReq.Settings;
type Start = persistent.CreateReq.AllOptions | persistent.UpdateReq.AllOptions;

interface Known { readonly group: Group; readonly filter: Filter; readonly settings: Settings; readonly start: number }

const settingsOf = (settings: Settings): GroupSettings => ({
  strategy: settings.getNamedConsumerStrategy() === persistent.CreateReq.ConsumerStrategy.DISPATCHTOSINGLE ? 'single' : 'in-turn',
  messageTimeout: settings.getMessageTimeoutMs(),
  maxRetryCount: settings.getMaxRetryCount(),
  maxSubscriberCount: settings.getMaxSubscriberCount(),
  checkpointAfterMs: settings.getCheckpointAfterMs(),
  minCheckpointCount: settings.getMinCheckpointCount(),
  maxCheckpointCount: settings.getMaxCheckpointCount(),
});

/** The persistent subscriptions to the log, as the leader runs them. */
export class Groups {
  private readonly known = new Map<string, Known>();

  constructor(private readonly log: Log) {}

  get(name: string): Group | undefined {
    return this.known.get(name)?.group;
  }

  settingsOf(name: string): Settings | undefined {
    return this.known.get(name)?.settings;
  }

  create(name: string, settings: Settings, all: Start, filter: Parameters<typeof filterOf>[0]): void {
    this.put(name, settings, filterOf(filter), this.startOf(all));
  }

  /** Goes on from its checkpoint with the new settings. */
  update(name: string, settings: Settings): void {
    const old = this.known.get(name);
    if (old) this.put(name, settings, old.filter, old.group.checkpoint);
  }

  remove(name: string): void {
    const old = this.known.get(name);
    old?.group.stop();
    old?.group.parking.remove();
    this.known.delete(name);
  }

  /** As a new leader finds them: what was handed out and not acknowledged comes again. */
  restart(): void {
    for (const [name, { settings, filter, group }] of [...this.known]) this.put(name, settings, filter, group.checkpoint);
  }

  stop(): void {
    for (const { group } of this.known.values()) group.stop();
  }

  private put(name: string, settings: Settings, filter: Filter, start: number): void {
    this.known.get(name)?.group.stop();
    this.known.set(name, { settings, filter, start, group: new Group(this.log, name, settingsOf(settings), filter, start) });
  }

  /** From a position on, that one included. */
  private startOf(all: Start): number {
    if (all.hasStart()) return 0;
    if (all.hasEnd()) return this.log.records.length;
    const from = BigInt(all.getPosition()?.getCommitPosition() ?? 0);
    return this.log.records.filter(({ position }) => position < from).length;
  }
}
