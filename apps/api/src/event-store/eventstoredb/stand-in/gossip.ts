import type { ServerUnaryCall, sendUnaryData } from '@grpc/grpc-js';
import features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import { PersistentSubscriptionsService } from '@eventstore/db-client/generated/persistent_grpc_pb.js';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb.js';
import gossip from '@eventstore/db-client/generated/gossip_pb.js';
import type { Empty } from '@eventstore/db-client/generated/shared_pb.js';

import type { Node } from './node.js';
import { befall } from './trouble.js';
import { uuid } from './wire.js';

const { LEADER, FOLLOWER, UNKNOWN } = gossip.MemberInfo.VNodeState;

const members = (node: Node, leader: number | undefined, stale: boolean): gossip.ClusterInfo => {
  const info = new gossip.ClusterInfo();
  for (const { index, id, host, port, alive } of node.peers()) {
    const state = index === leader ? LEADER : leader === undefined ? UNKNOWN : FOLLOWER;
    const member = new gossip.MemberInfo().setInstanceId(uuid(id)).setTimeStamp(String(Date.now() * 10_000)).setState(state);
    info.addMembers(member.setIsAlive(alive || (stale && index === leader)).setHttpEndPoint(new gossip.EndPoint().setAddress(host).setPort(port)));
  }
  return info;
};

export const readGossip = (node: Node) => (call: ServerUnaryCall<Empty, gossip.ClusterInfo>, answer: sendUnaryData<gossip.ClusterInfo>) => {
  const opened = node.calls.begin('gossip', call, (error) => answer(error ?? null, new gossip.ClusterInfo()));
  const run = async () => {
    const fault = node.strike('gossip', {});
    const stale = fault?.do === 'stale' ? fault.leader : undefined;
    if (fault && fault.do !== 'stale' && !(await befall(node, opened, fault))) return;
    opened.close(undefined, () => answer(null, members(node, stale ?? node.cluster.leading, stale !== undefined)));
  };
  void run();
};

const VERSION = '24.6.0';

/** What 24.6 says that it can do, of what is here. */
const supported = (): features.SupportedMethods => {
  const all = new features.SupportedMethods().setEventStoreServerVersion(VERSION);
  for (const method of Object.values({ ...StreamsService, ...PersistentSubscriptionsService })) {
    const [, service = '', name = ''] = (method as { readonly path: string }).path.toLowerCase().split('/');
    const one = new features.SupportedMethod().setServiceName(service).setMethodName(name);
    if (service.endsWith('persistentsubscriptions')) one.setFeaturesList(['stream', 'all']);
    else if (name === 'read') one.setFeaturesList(['position', 'events']);
    else if (name === 'batchappend') one.setFeaturesList(['deadline_duration']);
    all.addMethods(one);
  }
  return all;
};

export const readFeatures = (node: Node) => (call: ServerUnaryCall<Empty, features.SupportedMethods>, answer: sendUnaryData<features.SupportedMethods>) => {
  const opened = node.calls.begin('features', call, (error) => answer(error ?? null, supported()));
  const run = async () => {
    const fault = node.strike('features', {});
    if (fault && !(await befall(node, opened, fault))) return;
    opened.close();
  };
  void run();
};
