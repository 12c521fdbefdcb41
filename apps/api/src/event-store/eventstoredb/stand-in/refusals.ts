import { Metadata, status, type ServiceError } from '@grpc/grpc-js';

/** A status with the trailers that the client makes its error classes from. */
export const refusal = (code: status, details: string, trailers: Readonly<Record<string, string>> = {}): ServiceError => {
  const metadata = new Metadata();
  for (const [key, value] of Object.entries(trailers)) metadata.set(key, value);
  return Object.assign(new Error(details), { code, details, metadata });
};

/** A trailer is ASCII: the server's names go out as they are, and what does not fit is dropped. */
const ascii = (text: string): string => text.replace(/[^\x20-\x7e]/g, '?');

export const streamDeleted = (stream: string): ServiceError =>
  refusal(status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, { exception: 'stream-deleted', 'stream-name': ascii(stream) });

export const notLeader = (leader: { readonly host: string; readonly port: number }): ServiceError =>
  refusal(status.NOT_FOUND, 'Leader info available', { exception: 'not-leader', 'leader-endpoint-host': leader.host, 'leader-endpoint-port': String(leader.port) });

export const notReady = (): ServiceError => refusal(status.UNAVAILABLE, 'Server Is Not Ready');

export const deleteConflict = (stream: string, expected: number, actual: number): ServiceError =>
  refusal(
    status.FAILED_PRECONDITION,
    `Delete failed due to WrongExpectedVersion. Stream: ${stream}, Expected version: ${expected}, Actual version: ${actual}`,
    { exception: 'wrong-expected-version', 'stream-name': ascii(stream), 'expected-version': String(expected), 'actual-version': String(actual) },
  );

export const tooLarge = (limit: number): ServiceError =>
  refusal(status.INVALID_ARGUMENT, `Maximum Append Size of ${limit} Exceeded.`, { exception: 'maximum-append-size-exceeded', 'maximum-append-size': String(limit) });

const ofGroup = (exception: string, group: string) => ({ exception, 'stream-name': '$all', 'group-name': ascii(group) });

export const groupMissing = (group: string): ServiceError =>
  refusal(status.NOT_FOUND, `Subscription group ${group} on stream $all does not exist.`, ofGroup('persistent-subscription-does-not-exist', group));

export const groupExists = (group: string): ServiceError =>
  refusal(status.ALREADY_EXISTS, `Subscription group ${group} on stream $all exists.`, ofGroup('persistent-subscription-exists', group));

export const groupFull = (group: string): ServiceError =>
  refusal(status.FAILED_PRECONDITION, `Maximum subscriptions reached for subscription group ${group} on stream $all.`, ofGroup('maximum-subscribers-reached', group));

export const groupDropped = (group: string): ServiceError =>
  refusal(status.CANCELLED, `Subscription group ${group} on stream $all was dropped.`, ofGroup('persistent-subscription-dropped', group));
