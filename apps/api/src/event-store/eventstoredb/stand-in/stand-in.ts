import type { Count } from './calls.js';
import { Cluster } from './cluster.js';
import { Faults, type Fault, type Place, type SetFault } from './faults.js';
import { Log, type LogRecord } from './log.js';
import { Node } from './node.js';
import type { OpenSubscription } from './subscribe.js';

export type { Count } from './calls.js';
export type { Fault, SetFault } from './faults.js';
export type { LogRecord } from './log.js';
export type { OpenSubscription } from './subscribe.js';

export interface StandInOptions {
  /** Three make a cluster with a leader; 1 when left out. */
  readonly nodes?: 1 | 3;
  /** Milliseconds from the leader's death to the next leader; 200 when left out. */
  readonly election?: number;
  /** Milliseconds for which a recreated stream still reads as deleted; 0 when left out. */
  readonly undeleteLag?: number;
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
  /** The connections that are open hear nothing any more, and are not told; new ones are well. */
  deaden(): void;
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

const sum = (counts: readonly Count[]): Count =>
  counts.reduce((all, one) => ({ started: all.started + one.started, open: all.open + one.open, cancelled: all.cancelled + one.cancelled }));

/** Answers when all nodes listen. */
export const startStandIn = async ({ nodes: size = 1, election = 200, undeleteLag = 0 }: StandInOptions = {}): Promise<StandIn> => {
  const log = new Log();
  log.undeleteLag = undeleteLag;
  const faults = new Faults();
  const cluster = new Cluster(log, faults, election);
  const nodes: readonly Node[] = Array.from({ length: size }, (_, index) => new Node(index, cluster, () => nodes));
  cluster.join(nodes);
  await Promise.all(nodes.map((node) => node.restart()));
  return {
    url: `esdb://${nodes.map(({ host, port }) => `${host}:${port}`).join(',')}?tls=false`,
    nodes,
    log: log.records,
    leader: () => nodes.find(({ leads }) => leads),
    fault: (fault) => faults.on(fault),
    clearFaults: () => faults.clear(),
    count: (of) => sum(nodes.map(({ calls }) => calls.count(of))),
    connections: () => nodes.reduce((all, { network }) => all + network.connections, 0),
    subscriptions: () => nodes.flatMap(({ subscriptions }) => subscriptions.list()),
    cutOwner: (group) => {
      const port = Number(cluster.groups.get(group)?.owner?.peer.split(':').at(-1));
      return nodes.some(({ leads, network }) => leads && network.resetOne(port));
    },
    close: async () => {
      faults.clear();
      cluster.groups.stop();
      await Promise.all(nodes.map((node) => node.kill()));
    },
  };
};
