import type { ServiceError } from '@grpc/grpc-js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import rpc from '@eventstore/db-client/generated/status_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';

import { MAX_APPEND_SIZE, type Write, type Written } from './cluster.js';
import { refusal, streamDeleted } from './refusals.js';
import { empty, identifier } from './wire.js';

/** An error of no kind that the client knows, with the server's words. */
export interface Refused {
  readonly kind: 'refused';
  readonly message: string;
}

const UNAVAILABLE = 14;
const ABORTED = 10;

/** The answer to a single append; a refusal that is no conflict ends the call as an error. */
export const toUnaryAnswer = ({ stream, expected }: Write, written: Written | Refused): streams.AppendResp | ServiceError => {
  const response = new streams.AppendResp();
  switch (written.kind) {
    case 'written': {
      const success = new streams.AppendResp.Success();
      if (written.revision < 0) success.setNoStream(empty());
      else success.setCurrentRevision(String(written.revision));
      const at = String(written.position);
      if (written.position === undefined) success.setNoPosition(empty());
      else success.setPosition(new streams.AppendResp.Position().setCommitPosition(at).setPreparePosition(at));
      return response.setSuccess(success);
    }
    case 'conflict': {
      const wrong = new streams.AppendResp.WrongExpectedVersion();
      if (written.current < 0) wrong.setCurrentNoStream(empty());
      else wrong.setCurrentRevision(String(written.current));
      if (expected === 'any') wrong.setExpectedAny(empty());
      else if (expected === 'no-stream') wrong.setExpectedNoStream(empty());
      else if (expected === 'stream-exists') wrong.setExpectedStreamExists(empty());
      else wrong.setExpectedRevision(String(expected));
      return response.setWrongExpectedVersion(wrong);
    }
    case 'deleted':
      return streamDeleted(stream);
    case 'timeout':
      return refusal(ABORTED, 'Operation timed out: Commit phase timeout.');
    case 'refused':
      return refusal(UNAVAILABLE, written.message);
  }
};

/** One length-delimited field, as it is on the wire. */
const field = (number: number, content: Uint8Array): Buffer => {
  const length: number[] = [];
  for (let rest = content.length; rest > 0 || length.length === 0; rest >>>= 7) length.push((rest & 127) | (rest > 127 ? 128 : 0));
  return Buffer.from([(number << 3) | 2, ...length, ...content]);
};

/** A status with its details in an envelope that says their type. */
const failed = (stream: string, type: string, message: { serializeBinary(): Uint8Array }, words = type): streams.BatchAppendResp => {
  const details = [field(1, Buffer.from(`type.googleapis.com/event_store.client.${type}`)), field(2, message.serializeBinary())];
  const error = rpc.Status.deserializeBinary(Buffer.concat([field(2, Buffer.from(words)), field(3, Buffer.concat(details))]));
  return new streams.BatchAppendResp().setStreamIdentifier(identifier(stream)).setError(error);
};

export const tooLargeInBatch = (stream: string): streams.BatchAppendResp =>
  failed(stream, 'MaximumAppendSizeExceeded', new shared.MaximumAppendSizeExceeded().setMaxappendsize(MAX_APPEND_SIZE));

/** The answer to one append among those that share a call. */
export const toBatchAnswer = ({ stream, expected }: Write, written: Written | Refused): streams.BatchAppendResp => {
  switch (written.kind) {
    case 'written': {
      const success = new streams.BatchAppendResp.Success();
      if (written.revision < 0) success.setNoStream(empty());
      else success.setCurrentRevision(String(written.revision));
      const at = String(written.position);
      if (written.position === undefined) success.setNoPosition(empty());
      else success.setPosition(new shared.AllStreamPosition().setCommitPosition(at).setPreparePosition(at));
      return new streams.BatchAppendResp().setStreamIdentifier(identifier(stream)).setSuccess(success);
    }
    case 'conflict': {
      const wrong = new shared.WrongExpectedVersion();
      if (written.current < 0) wrong.setCurrentNoStream(empty());
      else wrong.setCurrentStreamRevision(String(written.current));
      if (expected === 'any') wrong.setExpectedAny(empty());
      else if (expected === 'no-stream') wrong.setExpectedNoStream(empty());
      else if (expected === 'stream-exists') wrong.setExpectedStreamExists(empty());
      else wrong.setExpectedStreamPosition(String(expected));
      return failed(stream, 'WrongExpectedVersion', wrong);
    }
    case 'deleted':
      return failed(stream, 'StreamDeleted', new shared.StreamDeleted().setStreamIdentifier(identifier(stream)));
    case 'timeout':
      return failed(stream, 'Timeout', new shared.Timeout());
    case 'refused':
      return failed(stream, 'Empty', empty(), written.message);
  }
};
