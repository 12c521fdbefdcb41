import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANY, END, NO_STREAM, START, STREAM_EXISTS, streamNameFilter } from '@eventstore/db-client';

import { all, failure, some, startPlain, take, until, type Plain } from './client-for-specs.js';

describe('deleting', () => {
  let server: Plain;
  beforeAll(async () => void (server = await startPlain()));
  afterAll(() => server.close());

  const append = (stream: string, count: number, expectedRevision: typeof ANY | typeof NO_STREAM | typeof STREAM_EXISTS | bigint, from = 0) =>
    server.client.appendToStream(stream, some(count, from), { expectedRevision });
  const revisions = async (stream: string) => (await all(server.client.readStream(stream, { maxCount: 50 }))).map(({ event }) => Number(event?.revision));
  const deleted = async (): Promise<string> => {
    const stream = server.stream();
    await append(stream, 3, NO_STREAM);
    await server.client.deleteStream(stream, { expectedRevision: 2n });
    return stream;
  };
  /** A server may say for a moment that a stream is missing which it has just recreated. */
  const recreated = (stream: string) => until(() => revisions(stream).catch(() => undefined));

  test('a deleted stream reads as missing, and the log still shows its events', async () => {
    const stream = await deleted();
    expect(await failure(revisions(stream))).toMatchObject({ type: 'stream-not-found' });
    expect(await take(server.client.subscribeToAll({ fromPosition: START, filter: streamNameFilter({ prefixes: [stream] }) }), 3)).toEqual([0, 1, 2]);
  });

  test.each([['as a new one', NO_STREAM], ['anywhere', ANY], ['at its last revision', 2n]] as const)('it goes on at the next revision when it is appended to %s', async (_how, expected) => {
    const stream = await deleted();
    expect(await append(stream, 2, expected, 3)).toMatchObject({ nextExpectedRevision: 4n });
    expect(await recreated(stream)).toEqual([3, 4]);
    const { metadata } = await server.client.getStreamMetadata(stream);
    expect(metadata).toMatchObject({ truncateBefore: 3 });
  });

  test('only the first may append to it as to a new one', async () => {
    const stream = await deleted();
    await append(stream, 1, NO_STREAM);
    expect(await failure(append(stream, 1, NO_STREAM))).toMatchObject({ type: 'wrong-expected-version', actualVersion: 3n });
  });

  test('it does not exist for who wants one that exists', async () => {
    const stream = await deleted();
    expect(await failure(append(stream, 1, STREAM_EXISTS))).toMatchObject({ type: 'stream-deleted' });
  });

  test('is refused at another revision, and where there is nothing', async () => {
    const stream = server.stream();
    await append(stream, 2, NO_STREAM);
    const conflict = await failure(server.client.deleteStream(stream, { expectedRevision: 0n }));
    expect(conflict).toMatchObject({ type: 'wrong-expected-version', code: 9, expectedVersion: 0n, actualVersion: 1n });
    expect(conflict.message).toContain('Delete failed due to WrongExpectedVersion');
    expect(await failure(server.client.deleteStream(server.stream()))).toMatchObject({ type: 'wrong-expected-version', expectedVersion: -2n, actualVersion: -1n });
    await server.client.deleteStream(stream, { expectedRevision: 1n });
    await server.client.deleteStream(stream, { expectedRevision: 1n });
  });

  test('the metadata of a recreated stream survives but for what it hid', async () => {
    const stream = server.stream();
    await append(stream, 1, NO_STREAM);
    await server.client.setStreamMetadata(stream, { truncateBefore: Number.MAX_SAFE_INTEGER, cacheControl: 7 });
    expect(await revisions(stream)).toEqual([]);
    await server.client.setStreamMetadata(stream, { truncateBefore: 0, maxCount: 2 });
    await append(stream, 2, ANY);
    expect(await revisions(stream)).toEqual([1, 2]);
  });

  test('a tombstone is for ever', async () => {
    const stream = server.stream();
    await append(stream, 1, NO_STREAM);
    await server.client.tombstoneStream(stream);
    for (const expected of [ANY, NO_STREAM, 0n, STREAM_EXISTS] as const) expect(await failure(append(stream, 1, expected))).toMatchObject({ type: 'stream-deleted' });
    expect(await failure(revisions(stream))).toMatchObject({ type: 'stream-deleted', streamName: stream });
    const [last] = await all(server.client.readAll({ direction: 'backwards', fromPosition: END, maxCount: 1 }));
    expect(last?.event).toMatchObject({ streamId: stream, type: '$streamDeleted' });
  });

  test('a stream that has only metadata exists', async () => {
    const stream = server.stream();
    await server.client.setStreamMetadata(stream, { maxCount: 9 });
    expect(await append(stream, 1, STREAM_EXISTS)).toMatchObject({ nextExpectedRevision: 0n });
  });
});
