import { Server, ServerCredentials, status } from '@grpc/grpc-js';
import { GossipService } from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import { PersistentSubscriptionsService } from '@eventstore/db-client/generated/persistent_grpc_pb.js';
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb.js';

import { append, batchAppend } from './append.js';
import { Calls, type OpenCall } from './calls.js';
import type { Cluster } from './cluster.js';
import { consuming } from './consume.js';
import { softDelete, tombstone } from './delete.js';
import type { Place, SeenCall } from './faults.js';
import { readFeatures, readGossip } from './gossip.js';
import { Network } from './network.js';
import { read } from './read.js';
import { refusal } from './refusals.js';
import type { OpenSubscription } from './subscribe.js';

const HOST = '127.0.0.1';
const LARGEST_MESSAGE = 17 * 1024 * 1024;

/** The subscriptions that are open. */
class Subscriptions {
  private readonly open = new Set<OpenSubscription>();

  add(call: OpenCall, subscription: OpenSubscription): void {
    this.open.add(subscription);
    call.onClose(() => void this.open.delete(subscription));
  }

  list(): readonly OpenSubscription[] {
    return [...this.open];
  }
}

/** One server: a gRPC service behind a wire of its own. */
export class Node {
  readonly id = crypto.randomUUID();
  readonly host = HOST;
  readonly calls = new Calls();
  readonly subscriptions = new Subscriptions();
  readonly network = new Network();
  alive = false;
  private server: Server | undefined;
  private staleAt: number | undefined;
  private readonly viewers = new Set<() => void>();

  constructor(readonly index: number, readonly cluster: Cluster, readonly peers: () => readonly Node[]) {
    cluster.log.watch(() => this.look());
  }

  get port(): number {
    return this.network.port;
  }

  get leads(): boolean {
    return this.cluster.leading === this.index;
  }

  /** Undefined while there is no leader. */
  leaderAddress(): Node | undefined {
    return this.peers().find(({ leads }) => leads);
  }

  strike<P extends Place>(at: P, call: Omit<SeenCall, 'node'>) {
    return this.cluster.faults.strike(at, { ...call, node: this.index });
  }

  /** How many records of the log this node knows. */
  view(): number {
    return this.staleAt ?? this.cluster.log.records.length;
  }

  /** Called when there may be more to see. */
  onView(viewer: () => void): () => void {
    this.viewers.add(viewer);
    return () => void this.viewers.delete(viewer);
  }

  async restart(): Promise<void> {
    if (this.alive) return;
    const server = new Server({ 'grpc.max_receive_message_length': LARGEST_MESSAGE });
    server.addService(StreamsService, { append: append(this), batchAppend: batchAppend(this), read: read(this), delete: softDelete(this), tombstone: tombstone(this) });
    server.addService(PersistentSubscriptionsService, consuming(this));
    server.addService(GossipService, { read: readGossip(this) });
    server.addService(ServerFeaturesService, { getSupportedMethods: readFeatures(this) });
    const inner = await new Promise<number>((resolve, reject) =>
      server.bindAsync(`${HOST}:0`, ServerCredentials.createInsecure(), (error, port) => (error ? reject(error) : resolve(port))),
    );
    await this.network.up(inner);
    this.server = server;
    this.alive = true;
    this.cluster.changed();
  }

  async kill(): Promise<void> {
    if (!this.alive) return;
    this.alive = false;
    await this.network.down('reset');
    if (this.leads) this.cluster.groups.stop();
    this.server?.forceShutdown();
    this.cluster.changed();
  }

  async shutdown(): Promise<void> {
    if (!this.alive) return;
    this.alive = false;
    await this.network.down('left');
    if (this.leads) this.cluster.groups.stop();
    this.calls.closeAll(refusal(status.CANCELLED, 'Call cancelled'));
    await new Promise<void>((resolve) => (this.server ? this.server.tryShutdown(() => resolve()) : resolve()));
    this.network.reset();
    this.cluster.changed();
  }

  deaden(): void {
    this.network.deaden();
  }

  swallow(on: boolean): void {
    this.network.swallow(on);
  }

  stale(on: boolean): void {
    this.staleAt = on ? this.cluster.log.records.length : undefined;
    this.look();
  }

  cut(): void {
    this.network.reset();
  }

  private look(): void {
    for (const viewer of [...this.viewers]) viewer();
  }
}
