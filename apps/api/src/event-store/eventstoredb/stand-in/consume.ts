import type { ServerDuplexStream, ServerUnaryCall, ServiceError, sendUnaryData } from '@grpc/grpc-js';
import persistent from '@eventstore/db-client/generated/persistent_pb.js';

import { infoOf } from './group-info.js';
import type { Message } from './group.js';
import type { Node } from './node.js';
import { groupDropped, groupExists, groupFull, groupMissing, notLeader, notReady } from './refusals.js';
import { befall } from './trouble.js';
import { fill, idOf, NOWHERE } from './wire.js';

const { PARK, SKIP, STOP } = persistent.ReadReq.Nack.Action;

/** Only the leader runs groups. */
const refusedHere = (node: Node): ServiceError | undefined => {
  const leader = node.leaderAddress();
  if (!leader) return notReady();
  return node.leads ? undefined : notLeader(leader);
};

interface Named { getGroupName(): string }

/** A single call about a group: `does` answers, or says why not. */
const about = <Q extends { getOptions(): (O & Named) | undefined }, O, R>(node: Node, does: (options: O & Named) => R | ServiceError) =>
  (call: ServerUnaryCall<Q, R>, answer: sendUnaryData<R>) => {
    const opened = node.calls.begin('consume', call, (error) => answer(error ?? null));
    const options = call.request.getOptions();
    if (!options) return opened.close();
    const run = async () => {
      const fault = node.strike('consume', { group: options.getGroupName() });
      if (fault && !(await befall(node, opened, fault))) return;
      const reply = refusedHere(node) ?? does(options);
      if (reply instanceof Error) opened.close(reply);
      else opened.close(undefined, () => answer(null, reply));
    };
    void run();
  };

const eventOf = ({ record, link, retries }: Message): persistent.ReadResp => {
  const event = new persistent.ReadResp.ReadEvent().setRetryCount(retries);
  const position = link ? NOWHERE : String(record?.position);
  if (link) event.setLink(fill(new persistent.ReadResp.ReadEvent.RecordedEvent(), link, position));
  if (record) event.setEvent(fill(new persistent.ReadResp.ReadEvent.RecordedEvent(), record, position));
  if (!link) event.setCommitPosition(position);
  return new persistent.ReadResp().setEvent(event);
};

type ReadCall = ServerDuplexStream<persistent.ReadReq, persistent.ReadResp>;

const begin = async (node: Node, call: ReadCall, options: persistent.ReadReq.Options): Promise<void> => {
  const name = options.getGroupName();
  const opened = node.calls.begin('consume', call, (error) => (error ? call.emit('error', error) : call.end()));
  const fault = node.strike('consume', { group: name });
  if (fault && !(await befall(node, opened, fault))) return;
  const refused = refusedHere(node);
  if (refused) return opened.close(refused);
  const group = node.cluster.groups.get(name);
  if (!group) return opened.close(groupMissing(name));
  if (group.isFull) return opened.close(groupFull(name));

  call.write(new persistent.ReadResp().setSubscriptionConfirmation(new persistent.ReadResp.SubscriptionConfirmation().setSubscriptionId(`$all::${name}`)));
  const connection = call.metadata.get('connection-name')[0]?.toString() ?? '';
  const leave = group.join({
    slots: options.getBufferSize(),
    peer: call.getPeer(),
    name: connection,
    send: (message) => void (opened.closed || call.write(eventOf(message))),
    drop: () => opened.close(groupDropped(name)),
  });
  opened.onClose(leave);
  call.on('end', () => opened.close());
  call.on('data', (request: persistent.ReadReq) => {
    const ack = request.getAck();
    const nack = request.getNack();
    if (ack) group.ack(ack.getIdsList().map(idOf));
    if (!nack) return;
    const action = nack.getAction();
    if (action !== STOP) group.nack(nack.getIdsList().map(idOf), action === PARK ? 'park' : action === SKIP ? 'skip' : 'retry', nack.getReason());
  });
};

/** The service of persistent subscriptions, to the whole log only. */
export const consuming = (node: Node) => {
  const { groups } = node.cluster;
  const known = (name: string, then: () => ServiceError | object) => (groups.get(name) ? then() : groupMissing(name));
  return {
    read: (call: ReadCall) => {
      call.once('data', (request: persistent.ReadReq) => {
        const options = request.getOptions();
        if (options) void begin(node, call, options);
      });
    },
    create: about(node, (options: persistent.CreateReq.Options) => {
      const [name, settings, all] = [options.getGroupName(), options.getSettings(), options.getAll()];
      if (groups.get(name)) return groupExists(name);
      if (settings && all) groups.create(name, settings, all, all.getFilter());
      return new persistent.CreateResp();
    }),
    update: about(node, (options: persistent.UpdateReq.Options) => {
      const settings = options.getSettings();
      return known(options.getGroupName(), () => {
        if (settings) groups.update(options.getGroupName(), settings);
        return new persistent.UpdateResp();
      });
    }),
    delete: about(node, (options: persistent.DeleteReq.Options) => known(options.getGroupName(), () => {
      groups.remove(options.getGroupName());
      return new persistent.DeleteResp();
    })),
    getInfo: about(node, (options: persistent.GetInfoReq.Options) => known(options.getGroupName(), () => infoOf(node.cluster, options.getGroupName()))),
    replayParked: about(node, (options: persistent.ReplayParkedReq.Options) => known(options.getGroupName(), () => {
      groups.get(options.getGroupName())?.replayParked(options.hasStopAt() ? Number(options.getStopAt()) : Infinity);
      return new persistent.ReplayParkedResp();
    })),
  };
};
