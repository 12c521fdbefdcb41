import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANY, jsonEvent, NO_STREAM, STREAM_EXISTS } from '@eventstore/db-client';

import { all, failure, noted, some, startPlain, type Plain } from './client-for-specs.js';

/** Credentials make the client append one by one; without them all its appends share a call. */
describe.each([
  ['in a shared call', {}],
  ['one by one', { credentials: { username: 'admin', password: 'changeit' } }],
])('appending %s', (_name, how) => {
  let server: Plain;
  beforeAll(async () => void (server = await startPlain()));
  afterAll(() => server.close());

  const append = (stream: string, events: ReturnType<typeof some>, expectedRevision: Parameters<Plain['client']['appendToStream']>[2] extends infer O ? NonNullable<O> extends { expectedRevision?: infer R } ? R : never : never) =>
    server.client.appendToStream(stream, events, { expectedRevision, ...how });
  const events = (stream: string) => all(server.client.readStream(stream, { maxCount: 100 }));

  test('answers with the last revision and its place in the log', async () => {
    const stream = server.stream();
    const { success, nextExpectedRevision, position } = await append(stream, some(3), NO_STREAM);
    expect([success, nextExpectedRevision]).toEqual([true, 2n]);
    const found = await events(stream);
    expect(found.at(-1)?.event?.position).toEqual(position);
    expect(found.map(({ event }) => event?.revision)).toEqual([0n, 1n, 2n]);
  });

  test('says what it expected and what is there', async () => {
    const stream = server.stream();
    const first = await failure(append(stream, some(1), 4n));
    expect(first).toMatchObject({ type: 'wrong-expected-version', message: '', expectedVersion: 4n, actualVersion: 'no_stream' });
    await append(stream, some(2), ANY);
    const second = await failure(append(stream, some(1), NO_STREAM));
    expect(second).toMatchObject({ type: 'wrong-expected-version', expectedVersion: 'no_stream', actualVersion: 1n });
    const third = await failure(append(stream, some(1), 7n));
    expect(third).toMatchObject({ expectedVersion: 7n, actualVersion: 1n });
    expect(await failure(append(server.stream(), some(1), STREAM_EXISTS))).toMatchObject({ expectedVersion: 'stream_exists', actualVersion: 'no_stream' });
  });

  test.each([['at its revision', 0n], ['anywhere', ANY], ['in what exists', STREAM_EXISTS]] as const)('the same events again %s are written once', async (_where, expected) => {
    const stream = server.stream();
    await append(stream, [noted(0)], NO_STREAM);
    const again = [noted(1), noted(2)];
    const first = await append(stream, again, expected);
    await append(stream, [noted(3)], ANY);
    expect(await append(stream, again, expected)).toEqual(first);
    expect(await events(stream)).toHaveLength(4);
  });

  test('the same event at the current revision is a second copy', async () => {
    const stream = server.stream();
    const event = noted(1);
    await append(stream, [event], NO_STREAM);
    expect(await append(stream, [event], 0n)).toMatchObject({ nextExpectedRevision: 1n });
    expect(await append(stream, [event], NO_STREAM)).toMatchObject({ nextExpectedRevision: 0n });
  });

  test.each([['at the old revision', 0n], ['anywhere', ANY]] as const)('a known event and a new one after it are refused %s', async (_where, expected) => {
    const stream = server.stream();
    const known = noted(1);
    await append(stream, [noted(0)], NO_STREAM);
    await append(stream, [known], 0n);
    expect(await failure(append(stream, [known, noted(2)], expected))).toMatchObject({ type: 'wrong-expected-version', actualVersion: 1n });
  });

  test('nothing at all may be appended, and is a conflict at an old revision', async () => {
    const stream = server.stream();
    await append(stream, [], NO_STREAM);
    await append(stream, some(2), NO_STREAM);
    expect(await append(stream, [], 1n)).toMatchObject({ nextExpectedRevision: 1n });
    expect(await failure(append(stream, [], 0n))).toMatchObject({ type: 'wrong-expected-version' });
  });

  test('the data of all events together has a limit', async () => {
    const stream = server.stream();
    const half = (size: number) => jsonEvent({ type: 'Noted', data: 'x'.repeat(size) as unknown as { n: number } }) as unknown as ReturnType<typeof noted>;
    await append(stream, [half(524_286), half(524_286)], ANY);
    const error = await failure(append(stream, [half(524_286), half(524_287)], ANY));
    expect(error).toMatchObject({ type: 'maximum-append-size-exceeded', maxAppendSize: 1_048_576 });
    expect(await events(stream)).toHaveLength(2);
  });

  test('many at once each find their place', async () => {
    const stream = server.stream();
    const answers = await Promise.all(some(60).map((event) => append(stream, [event], ANY)));
    expect(new Set(answers.map(({ nextExpectedRevision }) => nextExpectedRevision)).size).toBe(60);
  });
});
