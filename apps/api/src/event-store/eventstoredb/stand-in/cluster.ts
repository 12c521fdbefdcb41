import { decide, type Decision, type Expected } from './expected-revision.js';
import type { Faults } from './faults.js';
import { Groups } from './groups.js';
import type { Log, Proposed } from './log.js';

/** For the whole append, as the server counts it: only the events' data. */
export const MAX_APPEND_SIZE = 1_048_576;
const COMMIT_TIMEOUT_MS = 2_500;

export interface Write {
  readonly stream: string;
  readonly expected: Expected;
  readonly events: readonly Proposed[];
}

export type Written =
  | Exclude<Decision, { kind: 'write' | 'known' }>
  /** `revision` -1: nothing was written to nothing. A position is left out where the events can no longer be read. */
  | { readonly kind: 'written'; readonly revision: number; readonly position?: bigint }
  /** No majority acknowledged it in time. It is written when there is one. */
  | { readonly kind: 'timeout' };

interface Member { readonly alive: boolean }

/** What the nodes share: the committed log, who leads, and the faults that are switched on. */
export class Cluster {
  leading: number | undefined = 0;
  private waiting: (() => void)[] = [];
  private members: readonly Member[] = [];
  readonly groups: Groups;

  constructor(readonly log: Log, readonly faults: Faults, private readonly electionMs: number) {
    this.groups = new Groups(log);
  }

  join(members: readonly Member[]): void {
    this.members = members;
  }

  /** A node died or came back. */
  changed(): void {
    if (this.leading !== undefined && !this.members[this.leading]?.alive) this.leading = undefined;
    if (this.hasMajority) for (const write of this.waiting.splice(0)) write();
    if (this.leading === undefined && this.hasMajority) setTimeout(() => this.elect(), this.electionMs).unref();
  }

  /** Only the leader may call it. */
  write(write: Write): Promise<Written> {
    if (this.hasMajority) return Promise.resolve(this.commit(write));
    return new Promise((resolve) => {
      const late = setTimeout(() => resolve({ kind: 'timeout' }), COMMIT_TIMEOUT_MS);
      this.waiting.push(() => {
        const written = this.commit(write);
        clearTimeout(late);
        resolve(written);
      });
    });
  }

  commit({ stream, expected, events }: Write): Written {
    const decision = decide(this.log, stream, expected, events.map(({ id }) => id));
    switch (decision.kind) {
      case 'conflict':
      case 'deleted':
        return decision;
      case 'known': {
        const seen = this.log.see(stream);
        const readable = seen.kind === 'events' && seen.events.some(({ revision }) => revision === decision.last);
        return { kind: 'written', revision: decision.last, position: readable ? this.log.at(stream, decision.last)?.position : undefined };
      }
      case 'write': {
        const last = this.log.write(stream, events);
        return { kind: 'written', revision: last?.revision ?? -1, position: last?.position };
      }
    }
  }

  private get hasMajority(): boolean {
    return this.members.filter(({ alive }) => alive).length > this.members.length / 2;
  }

  private elect(): void {
    if (this.leading !== undefined || !this.hasMajority) return;
    this.leading = this.members.findIndex(({ alive }) => alive);
    this.log.forgetRecentIds();
    this.groups.restart();
  }
}
