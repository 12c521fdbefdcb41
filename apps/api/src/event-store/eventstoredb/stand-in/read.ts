import { once } from 'node:events';

import type { ServerWritableStream } from '@grpc/grpc-js';
import streams from '@eventstore/db-client/generated/streams_pb.js';

import type { OpenCall } from './calls.js';
import type { LogRecord } from './log.js';
import type { Node } from './node.js';
import { notLeader, notReady, streamDeleted } from './refusals.js';
import { subscribe } from './subscribe.js';
import { befall } from './trouble.js';
import { identifier, nameOf, readEvent } from './wire.js';

export type ReadCall = ServerWritableStream<streams.ReadReq, streams.ReadResp>;

/** Waits while the client does not take it. Nothing after the call's end. */
export const send = async (call: ReadCall, opened: OpenCall, response: streams.ReadResp): Promise<void> => {
  if (opened.closed || call.write(response)) return;
  const ended = new Promise<void>((resolve) => opened.onClose(() => resolve()));
  await Promise.race([once(call, 'drain'), ended]);
};

const BACKWARDS = 1;

/** Forwards from a position it is in; backwards from a position it is before. */
const ofAll = (options: streams.ReadReq.Options, known: readonly LogRecord[]): readonly LogRecord[] => {
  const all = options.getAll();
  const from = BigInt(all?.getPosition()?.getCommitPosition() ?? 0);
  const backwards = options.getReadDirection() === BACKWARDS;
  if (all?.hasStart()) return backwards ? [] : known;
  if (all?.hasEnd()) return backwards ? known.toReversed() : [];
  return backwards ? known.filter(({ position }) => position < from).toReversed() : known.filter(({ position }) => position >= from);
};

const ofStream = (options: streams.ReadReq.Options, events: readonly LogRecord[]): readonly LogRecord[] => {
  const stream = options.getStream();
  const from = Number(stream?.getRevision() ?? 0);
  const backwards = options.getReadDirection() === BACKWARDS;
  if (stream?.hasEnd()) return backwards ? events.toReversed() : [];
  if (stream?.hasStart()) return backwards ? events.filter(({ revision }) => revision === 0) : events;
  return backwards ? events.filter(({ revision }) => revision <= from).toReversed() : events.filter(({ revision }) => revision >= from);
};

const missing = (stream: string): streams.ReadResp =>
  new streams.ReadResp().setStreamNotFound(new streams.ReadResp.StreamNotFound().setStreamIdentifier(identifier(stream)));

/** Reads of a stream and of the whole log, and the subscriptions that come over the same method. */
export const read = (node: Node) => (call: ReadCall) => {
  const options = call.request.getOptions();
  if (!options) return;
  if (options.hasSubscription()) return void subscribe(node, call, options);
  const opened = node.calls.begin('read', call, (error) => (error ? call.emit('error', error) : call.end()));
  void readOnce(node, call, opened, options);
};

const readOnce = async (node: Node, call: ReadCall, opened: OpenCall, options: streams.ReadReq.Options): Promise<void> => {
  const stream = options.hasStream() ? nameOf(options.getStream()?.getStreamIdentifier()) : undefined;
  const fault = node.strike('read', { stream });
  if (fault?.do === 'not-found') {
    await send(call, opened, missing(stream ?? ''));
    return opened.close();
  }
  if (fault && fault.do !== 'cut-after' && !(await befall(node, opened, fault))) return;

  const leader = node.leaderAddress();
  if (opened.requiresLeader && !node.leads) return opened.close(leader ? notLeader(leader) : notReady());
  const { log } = node.cluster;
  const upTo = node.view();
  const seen = stream === undefined ? undefined : log.see(stream, upTo);
  if (seen?.kind === 'deleted') return opened.close(streamDeleted(stream ?? ''));
  if (seen?.kind === 'missing') {
    await send(call, opened, missing(stream ?? ''));
    return opened.close();
  }
  const found = seen ? ofStream(options, seen.events) : ofAll(options, log.records.slice(0, upTo));
  const resolved = options.getResolveLinks() ? { log, upTo } : undefined;
  for (const [index, record] of found.slice(0, Number(options.getCount())).entries()) {
    if (fault?.do === 'cut-after' && index === fault.events) return node.cut();
    await send(call, opened, readEvent(record, resolved));
  }
  opened.close();
};
