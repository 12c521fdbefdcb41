/** @jest-environment node */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { command, isRefused, query } from './client.js';
import type { Operation } from './document.js';
import { Problem } from './problem.js';

interface Sent {
  readonly headers: Record<string, string>;
  readonly body: { query: string; variables: { input?: { commandId?: string } } };
}

const ask: Operation<{ title: string }, Record<string, never>> = { toString: () => 'query Title { title }' };
const order: Operation<{ answer: { __typename: 'Thing' } | { __typename: 'Refused'; code: string } }, { input: { id: string; commandId?: string } }> = { toString: () => 'mutation Order { answer }' };

describe('the client', () => {
  const real = globalThis.fetch;
  let sent: Sent[];
  let answers: (() => Response)[];

  const json = (body: unknown, status = 200) => () => new Response(JSON.stringify(body), { status });
  const lost = () => () => {
    throw new TypeError('fetch failed');
  };

  beforeEach(() => {
    sent = [];
    answers = [];
    globalThis.fetch = (async (_: unknown, init: { headers: Record<string, string>; body: string }) => {
      sent.push({ headers: init.headers, body: JSON.parse(init.body) as Sent['body'] });
      const answer = answers.shift();
      if (!answer) throw new Error('no answer was arranged');
      return answer();
    }) as unknown as typeof fetch;
  });
  afterEach(() => {
    globalThis.fetch = real;
  });

  it('gives each command an id of its own', async () => {
    answers = [json({ data: { answer: { __typename: 'Thing' } } }), json({ data: { answer: { __typename: 'Thing' } } })];
    await command(order, { input: { id: 'a' } });
    await command(order, { input: { id: 'a' } });
    const [first, second] = sent.map(({ body }) => body.variables.input?.commandId);
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(second).not.toBe(first);
  });

  it('sends a command once more, with the same id, when the network fails', async () => {
    answers = [lost(), json({ data: { answer: { __typename: 'Thing' } } })];
    await command(order, { input: { id: 'a' } });
    expect(sent).toHaveLength(2);
    expect(sent[1]?.body).toEqual(sent[0]?.body);
  });

  it('says so when the second try fails too', async () => {
    answers = [lost(), lost()];
    await expect(command(order, { input: { id: 'a' } })).rejects.toMatchObject({ kind: 'unreachable' });
    expect(sent).toHaveLength(2);
  });

  const notKnown = json({ errors: [{ message: 'It is not known yet.', extensions: { code: 'UNAVAILABLE', outcome: 'UNKNOWN' } }] }, 503);
  const notNow = json({ errors: [{ message: 'Read-only for now: the disk is full.', extensions: { code: 'UNAVAILABLE', outcome: 'NOTHING_WRITTEN' } }] }, 503);
  const ids = () => sent.map(({ body }) => body.variables.input?.commandId);

  it('keeps to the same id for as long as it is not known what became of an order, also when it is given again by hand', async () => {
    answers = [notKnown, notKnown, lost(), notNow, json({ data: { answer: { __typename: 'Thing' } } }), json({ data: { answer: { __typename: 'Thing' } } })];
    await expect(command(order, { input: { id: 'open' } })).rejects.toMatchObject({ kind: 'unavailable', sentence: 'It is not known yet.', isOpen: true });
    await expect(command(order, { input: { id: 'open' } })).rejects.toMatchObject({ isOpen: false });
    await command(order, { input: { id: 'open' } });
    await command(order, { input: { id: 'open' } });

    const [first, ...rest] = ids();
    expect(rest.slice(0, 4)).toEqual([first, first, first, first]);
    expect(rest[4]).not.toBe(first);
  });

  it('says in the server’s words that it cannot be done now, and does not ask at once again', async () => {
    answers = [notNow];
    await expect(command(order, { input: { id: 'full' } })).rejects.toMatchObject({ kind: 'unavailable', sentence: 'Read-only for now: the disk is full.', code: 'UNAVAILABLE' });
    expect(sent).toHaveLength(1);
  });

  it('does not repeat a command that the server has refused to understand', async () => {
    answers = [json({ errors: [{ message: 'no', extensions: { code: 'BAD_USER_INPUT' } }] }, 400)];
    await expect(command(order, { input: { id: 'a' } })).rejects.toMatchObject({ kind: 'invalid', code: 'BAD_USER_INPUT' });
    expect(sent).toHaveLength(1);
  });

  it('answers a refusal as an answer', async () => {
    answers = [json({ data: { answer: { __typename: 'Refused', code: 'SamePerson' } } })];
    const { answer } = await command(order, { input: { id: 'a' } });
    expect(isRefused(answer) && answer.code).toBe('SamePerson');
  });

  it('sends the newest position that it has seen, and never goes back', async () => {
    answers = [json({ data: { title: 'a' }, extensions: { position: '0009' } }), json({ data: { title: 'a' }, extensions: { position: '0004' } }), json({ data: { title: 'a' } })];
    await query(ask);
    await query(ask);
    await query(ask);
    expect(sent.map(({ headers }) => headers['x-fanfare-position'])).toEqual([undefined, '0009', '0009']);
  });

  it('calls a gateway without a server unreachable, and tells nothing of what broke inside', async () => {
    answers = [() => new Response('<h1>Bad gateway</h1>', { status: 502 }), json({ errors: [{ message: 'secret table', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] }, 500)];
    await expect(query(ask)).rejects.toMatchObject({ kind: 'unreachable' });
    const problem = await query(ask).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(Problem);
    expect((problem as Problem).sentence).not.toContain('secret');
  });
});
