import type { status } from '@grpc/grpc-js';

/** A call as a fault's condition sees it. */
export interface SeenCall {
  /** The index of the node that got it. */
  readonly node: number;
  /** Undefined for calls about the whole log, and for `gossip` and `features`. */
  readonly stream?: string;
  /** Appends only. */
  readonly eventIds?: readonly string[];
  readonly group?: string;
}

/** The whole call ends with this. For a batch append that is the one call all appends of a client share. */
export interface Failure {
  readonly do: 'fail';
  /** A gRPC status code, for example 14 for UNAVAILABLE. */
  readonly code: status;
  readonly details?: string;
  /** Trailers, for example `{ exception: 'stream-deleted', 'stream-name': 'a' }`. */
  readonly trailers?: Readonly<Record<string, string>>;
}

export interface Silence { readonly do: 'silence' }
export interface Delay { readonly do: 'delay'; readonly ms: number }
export interface NotLeader { readonly do: 'not-leader'; readonly leader: { readonly host: string; readonly port: number } }
export interface Cut { readonly do: 'cut' }

export type AppendFault =
  | Failure
  | Delay
  | NotLeader
  /** Never answered. `written` says whether the events are in the log nevertheless. */
  | { readonly do: 'silence'; readonly written: boolean }
  /** The server ends the batch call with OK and answers nothing; nothing is written. */
  | { readonly do: 'half-close' }
  /** Connection reset, after writing or before. */
  | { readonly do: 'cut'; readonly written: boolean }
  /** This one append is answered with an error of no known kind, for example 'Server Is Not Ready'; nothing is written. */
  | { readonly do: 'refuse'; readonly message: string }
  /** Answered with deadline exceeded. The write comes through that many milliseconds later; left out: never. */
  | { readonly do: 'deadline'; readonly writtenAfter?: number }
  /** A conflict is answered, whatever the stream's revision; 'none' is no stream. Nothing is written. */
  | { readonly do: 'conflict'; readonly actual: number | 'none' };

export type ReadFault =
  | Failure | Silence | Delay | NotLeader | Cut
  /** As a missing stream, however much is in it. */
  | { readonly do: 'not-found' }
  /** The connection is reset after that many events. */
  | { readonly do: 'cut-after'; readonly events: number };

/** How often and when an event of a subscription is sent: a number is after that many later ones. */
export type Delivery = 'once' | 'twice' | 'never' | number;

export type SubscribeFault =
  | Failure | Delay | NotLeader | Cut
  /** Not even confirmed. */
  | Silence
  /** After that many events: ended with OK, or with an error. */
  | { readonly do: 'end-after'; readonly events: number; readonly failure?: Failure }
  /** `index` counts the events of this subscription from 0. */
  | { readonly do: 'mangle'; readonly deliver: (index: number) => Delivery }
  /** Looks through the log slowly: so many milliseconds until each checkpoint, which `index` counts from 0. */
  | { readonly do: 'slow'; readonly until: (index: number) => number };

export type CallFault = Failure | Silence | Delay | NotLeader | Cut;

/** Gossip names this node as the living leader, whatever is true. */
export type GossipFault = Failure | Silence | Delay | Cut | { readonly do: 'stale'; readonly leader: number };

export interface Aim {
  /** Only on the node with this index. */
  readonly node?: number;
  /** So often, then no more; without end when left out. */
  readonly times?: number;
  readonly when?: (call: SeenCall) => boolean;
}

/** `consume` are the calls of persistent subscriptions, `features` is the probe that a client begins with. */
export type Fault = Aim &
  (
    | ({ readonly at: 'append' } & AppendFault)
    | ({ readonly at: 'read' } & ReadFault)
    | ({ readonly at: 'subscribe' } & SubscribeFault)
    | ({ readonly at: 'delete' | 'consume' | 'features' } & CallFault)
    | ({ readonly at: 'gossip' } & GossipFault)
  );

export type Place = Fault['at'];

export interface SetFault {
  /** How often it struck. */
  hits(): number;
  off(): void;
}

/** The faults that are switched on. The one switched on first strikes first. */
export class Faults {
  private readonly set = new Set<{ readonly fault: Fault; hits: number }>();

  on(fault: Fault): SetFault {
    const one = { fault, hits: 0 };
    this.set.add(one);
    return { hits: () => one.hits, off: () => void this.set.delete(one) };
  }

  clear(): void {
    this.set.clear();
  }

  /** The fault that strikes this call; it counts as a hit. */
  strike<P extends Place>(at: P, call: SeenCall): Extract<Fault, { readonly at: P }> | undefined {
    for (const one of this.set) {
      const { fault } = one;
      if (fault.at !== at || (fault.node ?? call.node) !== call.node || one.hits >= (fault.times ?? Infinity)) continue;
      if (fault.when && !fault.when(call)) continue;
      one.hits += 1;
      return fault as Extract<Fault, { readonly at: P }>;
    }
    return undefined;
  }
}
