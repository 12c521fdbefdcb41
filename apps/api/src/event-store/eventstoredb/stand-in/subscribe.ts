import streams from '@eventstore/db-client/generated/streams_pb.js';

import type { OpenCall } from './calls.js';
import { filterOf } from './filters.js';
import type { LogRecord } from './log.js';
import { mangled } from './mangled.js';
import type { Node } from './node.js';
import { notLeader, notReady, refusal } from './refusals.js';
import { send, type ReadCall } from './read.js';
import { befall, pause } from './trouble.js';
import { NOWHERE, nameOf, readEvent } from './wire.js';

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

const caughtUp = () => new streams.ReadResp().setCaughtUp(new streams.ReadResp.CaughtUp());
const checkpoint = (at: string) => new streams.ReadResp().setCheckpoint(new streams.ReadResp.Checkpoint().setCommitPosition(at).setPreparePosition(at));

/** Where in the log it begins: after the given place, which is not sent again. */
const begin = (options: streams.ReadReq.Options, known: readonly LogRecord[]): number => {
  const all = options.getAll();
  const stream = options.getStream();
  if (all?.hasEnd() || stream?.hasEnd()) return known.length;
  const after = all?.getPosition();
  if (after) return known.filter(({ position }) => position <= BigInt(after.getCommitPosition())).length;
  return 0;
};

/** Waits until the node sees more of the log than that. */
const more = (node: Node, index: number, opened: OpenCall): Promise<void> =>
  new Promise((resolve) => {
    const stop = node.onView(() => {
      if (node.view() <= index && !opened.closed) return;
      stop();
      resolve();
    });
    opened.onClose(() => resolve());
    if (node.view() > index || opened.closed) resolve();
  });

export const subscribe = async (node: Node, call: ReadCall, options: streams.ReadReq.Options): Promise<void> => {
  const opened = node.calls.begin('subscribe', call, (error) => (error ? call.emit('error', error) : call.end()));
  const stream = options.hasStream() ? nameOf(options.getStream()?.getStreamIdentifier()) : undefined;
  const fault = node.strike('subscribe', { stream });
  if (fault && fault.do !== 'end-after' && fault.do !== 'mangle' && fault.do !== 'slow' && !(await befall(node, opened, fault))) return;
  const leader = node.leaderAddress();
  if (opened.requiresLeader && !node.leads) return opened.close(leader ? notLeader(leader) : notReady());

  const { log } = node.cluster;
  const filter = filterOf(options.getFilter());
  const afterRevision = options.getStream()?.hasRevision() ? Number(options.getStream()?.getRevision()) : -1;
  const wanted = (record: LogRecord) =>
    stream === undefined ? filter.passes(record) : record.stream === stream && record.revision > afterRevision && !log.isSoftDeleted(stream);
  const say = (response: streams.ReadResp) => send(call, opened, response);
  const confirmation = new streams.ReadResp.SubscriptionConfirmation().setSubscriptionId(crypto.randomUUID());
  await say(new streams.ReadResp().setConfirmation(confirmation));

  let last: streams.ReadResp | undefined;
  node.subscriptions.add(opened, {
    node: node.index,
    end: (failure) => opened.close(failure && refusal(failure.code, failure.details)),
    fellBehind: () => void say(new streams.ReadResp().setFellBehind(new streams.ReadResp.FellBehind())),
    caughtUp: () => void say(caughtUp()),
    repeat: () => void (last && say(last)),
  });

  const deliver = mangled(fault?.do === 'mangle' ? fault.deliver : undefined);
  let index = begin(options, log.records.slice(0, node.view()));
  let place = index > 0 ? String(log.records[index - 1]?.position) : NOWHERE;
  let level = index >= node.view();
  let sent = 0;
  let looked = 0;
  let checkpoints = 0;
  if (level) await say(caughtUp());
  while (!opened.closed) {
    const record = index < node.view() ? log.records[index] : undefined;
    if (!record) {
      if (!level) {
        if (options.hasFilter()) await say(checkpoint(place));
        await say(caughtUp());
        level = true;
      }
      await more(node, index, opened);
      continue;
    }
    index += 1;
    looked += 1;
    if (wanted(record)) {
      if (fault?.do === 'end-after' && sent === fault.events) {
        const { failure } = fault;
        return opened.close(failure && refusal(failure.code, failure.details ?? '', failure.trailers));
      }
      place = String(record.position);
      sent += 1;
      for (const one of deliver(record)) await say((last = readEvent(one, options.getResolveLinks() ? { log, upTo: index } : undefined)));
    }
    if (looked % filter.checkpointEvery !== 0) continue;
    if (fault?.do === 'slow') await pause(fault.until(checkpoints));
    checkpoints += 1;
    await say(checkpoint((place = String(record.position))));
  }
};
