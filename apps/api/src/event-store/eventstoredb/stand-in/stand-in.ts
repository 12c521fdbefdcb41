import type { Fault, Place, SetFault } from './faults.js';
import type { LogRecord } from './log.js';

export type { Fault, SetFault } from './faults.js';
export type { LogRecord } from './log.js';

export interface StandInOptions {
  /** Three make a cluster with a leader; 1 when left out. */
  readonly nodes?: 1 | 3;
  /** Milliseconds from the leader's death to the next leader; 200 when left out. */
  readonly election?: number;
}

export interface Count {
  readonly started: number;
  readonly open: number;
  /** By the client. */
  readonly cancelled: number;
}

/** A catch-up subscription that is open on a node. */
export interface OpenSubscription {
  readonly node: number;
  /** Ended with OK, or with an error: `code` is a gRPC status code. */
  end(failure?: { readonly code: number; readonly details: string }): void;
  /** What the server says about it: behind, and level again. */
  fellBehind(): void;
  caughtUp(): void;
  /** The last event that was sent, once more. */
  repeat(): void;
}

export interface StandInNode {
  readonly index: number;
  readonly host: string;
  readonly port: number;
  readonly alive: boolean;
  /** As kill -9: sockets are reset at once. */
  kill(): Promise<void>;
  /** As a stopped service: open calls end with CANCELLED, new ones are refused. */
  shutdown(): Promise<void>;
  /** On the same port; it comes back as a follower where another leads. */
  restart(): Promise<void>;
  /** The network swallows everything both ways, connections stay; `false` lets it through again. */
  swallow(on: boolean): void;
  /** Reads and subscriptions on this node see nothing that is written from now on; `false` lets it catch up. */
  stale(on: boolean): void;
  /** Resets all connections to this node; it goes on living. */
  cut(): void;
}

/** A protocol stand-in for EventStoreDB 24.6: a real gRPC server with the rules of the real one, and its troubles at will. */
export interface StandIn {
  /** `esdb://127.0.0.1:port[,…]?tls=false` */
  readonly url: string;
  readonly nodes: readonly StandInNode[];
  /** Undefined while there is none. */
  leader(): StandInNode | undefined;
  /** All that is committed, system events too. */
  readonly log: readonly LogRecord[];
  fault(fault: Fault): SetFault;
  clearFaults(): void;
  /** Of all nodes together. Appends are counted one by one, also where they share a call. */
  count(of: Place): Count;
  /** Open connections of clients. */
  connections(): number;
  subscriptions(): readonly OpenSubscription[];
  /** Resets the connection of the client that a group's events go to now; false where there is none. */
  cutOwner(group: string): boolean;
  close(): Promise<void>;
}

/** Answers when all nodes listen. */
export const startStandIn = (_options: StandInOptions = {}): Promise<StandIn> => Promise.reject(new Error('The stand-in is not there yet'));
