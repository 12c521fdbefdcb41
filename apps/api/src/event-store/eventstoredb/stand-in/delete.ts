import type { ServerUnaryCall, sendUnaryData } from '@grpc/grpc-js';
import streams from '@eventstore/db-client/generated/streams_pb.js';

import { decide, type Expected } from './expected-revision.js';
import type { LogRecord } from './log.js';
import type { Node } from './node.js';
import { deleteConflict, notLeader, notReady, streamDeleted } from './refusals.js';
import { metastreamOf } from './stream-rules.js';
import { befall } from './trouble.js';
import { nameOf } from './wire.js';

type Options = streams.DeleteReq.Options | streams.TombstoneReq.Options;
interface Request { getOptions(): Options | undefined }
interface Reply { setPosition(position: InstanceType<typeof streams.DeleteResp.Position>): unknown }

const expectedOf = (options: Options): Expected => {
  if (options.hasAny()) return 'any';
  if (options.hasNoStream()) return 'no-stream';
  return options.hasStreamExists() ? 'stream-exists' : Number(options.getRevision());
};

const CODES = { any: -2, 'no-stream': -1, 'stream-exists': -4 } as const;

/** Soft, by the stream's metadata, or for ever. */
const deletion = <Q extends Request, R extends Reply>(node: Node, soft: boolean, reply: () => R, erase: (stream: string) => LogRecord) =>
  (call: ServerUnaryCall<Q, R>, answer: sendUnaryData<R>) => {
    const opened = node.calls.begin('delete', call, (error) => answer(error ?? null, reply()));
    const options = call.request.getOptions();
    if (!options) return opened.close();
    const stream = nameOf(options.getStreamIdentifier());
    const expected = expectedOf(options);
    const run = async () => {
      const fault = node.strike('delete', { stream });
      if (fault && !(await befall(node, opened, fault))) return;
      const leader = node.leaderAddress();
      if (!leader) return opened.close(notReady());
      if (opened.requiresLeader && !node.leads) return opened.close(notLeader(leader));
      const { log } = node.cluster;
      const decision = decide(log, stream, expected, [crypto.randomUUID()]);
      if (decision.kind === 'deleted') return opened.close(streamDeleted(stream));
      const nothing = soft && log.lastRevision(stream) < 0 && log.lastRevision(metastreamOf(stream)) < 0;
      if (decision.kind !== 'write' || nothing) {
        return opened.close(deleteConflict(stream, typeof expected === 'number' ? expected : CODES[expected], log.lastRevision(stream)));
      }
      const at = String(erase(stream).position);
      const done = reply();
      done.setPosition(new streams.DeleteResp.Position().setCommitPosition(at).setPreparePosition(at));
      opened.close(undefined, () => answer(null, done));
    };
    void run();
  };

export const softDelete = (node: Node) =>
  deletion<streams.DeleteReq, streams.DeleteResp>(node, true, () => new streams.DeleteResp(), (stream) => node.cluster.log.writeMetadata(stream, { $tb: 2 ** 63 }));

export const tombstone = (node: Node) =>
  deletion<streams.TombstoneReq, streams.TombstoneResp>(node, false, () => new streams.TombstoneResp(), (stream) => node.cluster.log.tombstone(stream));
