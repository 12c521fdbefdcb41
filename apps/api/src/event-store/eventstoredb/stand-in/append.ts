import type { ServerDuplexStream, ServerReadableStream, sendUnaryData } from '@grpc/grpc-js';
import streams from '@eventstore/db-client/generated/streams_pb.js';

import { tooLargeInBatch, toBatchAnswer, toUnaryAnswer, type Refused } from './append-answers.js';
import type { OpenCall } from './calls.js';
import { MAX_APPEND_SIZE, type Write, type Written } from './cluster.js';
import type { Expected } from './expected-revision.js';
import type { Node } from './node.js';
import { notLeader, refusal, tooLarge } from './refusals.js';
import { pause } from './trouble.js';
import { idOf, nameOf } from './wire.js';

type Message = streams.AppendReq.ProposedMessage | streams.BatchAppendReq.ProposedMessage;

const proposed = (message: Message) => ({
  id: idOf(message.getId()),
  type: message.getMetadataMap().get('type') ?? '',
  isJson: message.getMetadataMap().get('content-type') === 'application/json',
  data: message.getData_asU8(),
  metadata: message.getCustomMetadata_asU8(),
});

const sizeOf = ({ events }: Write): number => events.reduce((size, { data }) => size + data.length, 0);

const expectedOf = (options: streams.AppendReq.Options | streams.BatchAppendReq.Options, revision: string): Expected => {
  if (options.hasAny()) return 'any';
  if (options.hasNoStream()) return 'no-stream';
  return options.hasStreamExists() ? 'stream-exists' : Number(revision);
};

/** One append on this node, with its troubles. Undefined is no answer; the call itself may be closed by then. */
const place = async (node: Node, write: Write, call: OpenCall): Promise<Written | Refused | undefined> => {
  const fault = node.strike('append', { stream: write.stream, eventIds: write.events.map(({ id }) => id) });
  const fail = (error: ReturnType<typeof refusal>) => call.close(error);
  if (fault) {
    switch (fault.do) {
      case 'fail':
        return void fail(refusal(fault.code, fault.details ?? '', fault.trailers));
      case 'not-leader':
        return void fail(notLeader(fault.leader));
      case 'silence':
        return void (fault.written && (await node.cluster.write(write)));
      case 'half-close':
        return void call.close();
      case 'cut':
        if (fault.written) await node.cluster.write(write);
        return void node.cut();
      case 'refuse':
        return { kind: 'refused', message: fault.message };
      case 'deadline':
        if (fault.writtenAfter !== undefined) setTimeout(() => void node.cluster.write(write), fault.writtenAfter).unref();
        return { kind: 'timeout' };
      case 'conflict':
        return { kind: 'conflict', current: fault.actual === 'none' ? -1 : fault.actual };
      case 'delay':
        await pause(fault.ms);
    }
  }
  const leader = node.leaderAddress();
  if (!leader) return { kind: 'refused', message: 'Server Is Not Ready' };
  if (!node.leads && call.requiresLeader) return void fail(notLeader(leader));
  return node.cluster.write(write);
};

export const append = (node: Node) => (call: ServerReadableStream<streams.AppendReq, streams.AppendResp>, answer: sendUnaryData<streams.AppendResp>) => {
  const done = node.calls.enter('append');
  const opened = node.calls.begin(undefined, call, (error) => (error ? answer(error) : answer(null, new streams.AppendResp())));
  opened.onClose(done);
  let options: streams.AppendReq.Options | undefined;
  const events: ReturnType<typeof proposed>[] = [];
  call.on('data', (request: streams.AppendReq) => {
    options = request.getOptions() ?? options;
    const message = request.getProposedMessage();
    if (message) events.push(proposed(message));
  });
  call.on('end', () => {
    if (!options) return;
    const write = { stream: nameOf(options.getStreamIdentifier()), expected: expectedOf(options, options.getRevision()), events };
    if (sizeOf(write) > MAX_APPEND_SIZE) return opened.close(tooLarge(MAX_APPEND_SIZE));
    void place(node, write, opened).then((written) => {
      if (!written) return;
      const reply = toUnaryAnswer(write, written);
      if (reply instanceof Error) opened.close(reply);
      else opened.close(undefined, () => answer(null, reply));
    });
  });
};

/** One call for all appends of a client, for as long as it lives; what is counted are the appends in it. */
export const batchAppend = (node: Node) => (call: ServerDuplexStream<streams.BatchAppendReq, streams.BatchAppendResp>) => {
  const opened = node.calls.begin(undefined, call, (error) => (error ? call.emit('error', error) : call.end()));
  const pending = new Map<string, Write>();
  call.on('data', (request: streams.BatchAppendReq) => {
    const correlation = request.getCorrelationId();
    const key = idOf(correlation);
    const options = request.getOptions();
    if (options) pending.set(key, { stream: nameOf(options.getStreamIdentifier()), expected: expectedOf(options, options.getStreamPosition()), events: [] });
    const begun = pending.get(key);
    if (!begun) return;
    const write = { ...begun, events: [...begun.events, ...request.getProposedMessagesList().map(proposed)] };
    pending.set(key, write);
    const send = (reply: streams.BatchAppendResp) => void (opened.closed || call.write(reply.setCorrelationId(correlation)));
    if (sizeOf(write) > MAX_APPEND_SIZE) {
      pending.delete(key);
      return send(tooLargeInBatch(write.stream));
    }
    if (!request.getIsFinal()) return;
    pending.delete(key);
    const done = node.calls.enter('append');
    opened.onClose(done);
    void place(node, write, opened).then((written) => {
      if (!written) return;
      done();
      send(toBatchAnswer(write, written));
    });
  });
  call.on('end', () => opened.close());
};
