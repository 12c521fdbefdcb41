import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BACKWARDS, END, FORWARDS, jsonEvent, NO_STREAM, START } from '@eventstore/db-client';

import { all, failure, some, startPlain, type Plain } from './client-for-specs.js';

describe('reading', () => {
  let server: Plain;
  beforeAll(async () => void (server = await startPlain()));
  afterAll(() => server.close());

  const written = async (count: number): Promise<string> => {
    const stream = server.stream();
    await server.client.appendToStream(stream, some(count), { expectedRevision: NO_STREAM });
    return stream;
  };
  const revisions = async (stream: string, options: Parameters<Plain['client']['readStream']>[1]) =>
    (await all(server.client.readStream(stream, options))).map(({ event }) => Number(event?.revision));

  test('a stream is read forwards from a revision, that one included', async () => {
    const stream = await written(5);
    expect(await revisions(stream, { fromRevision: START, maxCount: 10 })).toEqual([0, 1, 2, 3, 4]);
    expect(await revisions(stream, { fromRevision: 2n, maxCount: 2 })).toEqual([2, 3]);
    expect(await revisions(stream, { fromRevision: 9n, maxCount: 2 })).toEqual([]);
  });

  test('a stream is read backwards from its end, or from a revision', async () => {
    const stream = await written(5);
    expect(await revisions(stream, { direction: BACKWARDS, fromRevision: END, maxCount: 2 })).toEqual([4, 3]);
    expect(await revisions(stream, { direction: BACKWARDS, fromRevision: 1n, maxCount: 9 })).toEqual([1, 0]);
    expect(await revisions(stream, { direction: BACKWARDS, fromRevision: 99n, maxCount: 2 })).toEqual([4, 3]);
  });

  test('a missing stream is an error of its own', async () => {
    const stream = server.stream();
    expect(await failure(all(server.client.readStream(stream, { maxCount: 1 })))).toMatchObject({ type: 'stream-not-found', streamName: stream });
  });

  test('what was written comes back as it was', async () => {
    const stream = `${server.stream()} ü☃ 'x'`;
    const event = { id: crypto.randomUUID(), type: 'Größe', data: { text: '☃', list: [1, null] }, metadata: { by: 'ada' } };
    await server.client.appendToStream(stream, jsonEvent(event));
    const [found] = await all(server.client.readStream(stream, { maxCount: 1 }));
    expect(found?.event).toMatchObject({ ...event, streamId: stream, isJson: true });
    expect(Math.abs(Number(found?.event?.created) - Date.now())).toBeLessThan(600_000);
  });

  test('the log is read from a position, that one included, in its order', async () => {
    const stream = await written(3);
    const [first] = await all(server.client.readStream(stream, { maxCount: 1 }));
    const from = first?.event?.position ?? START;
    const found = await all(server.client.readAll({ fromPosition: from, direction: FORWARDS, maxCount: 3 }));
    expect(found.map(({ event }) => `${event?.streamId}/${event?.revision}`)).toEqual([0, 1, 2].map((revision) => `${stream}/${revision}`));
    const positions = found.map(({ event }) => event?.position?.commit ?? 0n);
    expect(positions).toEqual([...positions].sort((a, b) => Number(a - b)));
    expect(new Set(positions).size).toBe(3);
    expect(found.map(({ event }) => event?.position?.prepare)).toEqual(positions);
  });

  test('the log is read backwards from its end, and from before a position', async () => {
    const stream = await written(3);
    const [last] = await all(server.client.readAll({ fromPosition: END, direction: BACKWARDS, maxCount: 1 }));
    expect(last?.event).toMatchObject({ streamId: stream, revision: 2n });
    const before = await all(server.client.readAll({ fromPosition: last?.event?.position ?? END, direction: BACKWARDS, maxCount: 1 }));
    expect(before[0]?.event).toMatchObject({ streamId: stream, revision: 1n });
    expect(await all(server.client.readAll({ fromPosition: END, direction: FORWARDS, maxCount: 1 }))).toEqual([]);
  });

  test('the log also shows what the server keeps for itself', async () => {
    const stream = await written(1);
    await server.client.setStreamMetadata(stream, { maxCount: 10 });
    const [last] = await all(server.client.readAll({ fromPosition: END, direction: BACKWARDS, maxCount: 1 }));
    expect(last?.event).toMatchObject({ streamId: `$$${stream}`, type: '$metadata', data: { $maxCount: 10 } });
    const [first] = await all(server.client.readAll({ maxCount: 1 }));
    expect(first?.event?.streamId).toMatch(/^\$/);
  });
});
