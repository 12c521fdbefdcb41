import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ReactiveControllerHost } from 'lit';
import type { Operation } from './document.js';
import { Live } from './live.js';

const TitleDocument: Operation<{ title: string }, { id: string; words?: string }> = { toString: () => 'query Title { title }' };

/** Answers when told to. */
interface Asked {
  readonly variables: { id: string };
  readonly answer: (title: string) => Promise<void>;
  readonly fail: () => Promise<void>;
}

describe('a question that stays answered', () => {
  const real = globalThis.fetch;
  let asked: Asked[];
  let variables: { id: string; words?: string } | undefined;
  let live: Live<{ title: string }, { id: string; words?: string }>;

  const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
  const host = { addController: () => undefined, requestUpdate: () => undefined } as unknown as ReactiveControllerHost;
  const face = () => live.render({ pending: () => 'pending', error: ({ kind }) => `error: ${kind}`, complete: ({ title }, fresh) => `${title}${fresh ? '' : ', old'}` });

  beforeEach(() => {
    asked = [];
    variables = { id: 'a' };
    globalThis.fetch = ((_: unknown, init: { body: string; signal: AbortSignal }) =>
      new Promise((resolve, reject) => {
        asked.push({
          variables: (JSON.parse(init.body) as { variables: { id: string } }).variables,
          answer: async (title) => {
            resolve({ ok: true, status: 200, json: async () => ({ data: { title } }) });
            await settled();
          },
          fail: async () => {
            reject(new TypeError('fetch failed'));
            await settled();
          },
        });
      })) as unknown as typeof fetch;
    live = new Live(host, { document: TitleDocument, variables: () => variables, identity: ({ id }) => id });
  });
  afterEach(() => {
    live.hostDisconnected();
    globalThis.fetch = real;
  });

  it('is pending, then complete', async () => {
    live.hostUpdate();
    expect(face()).toBe('pending');
    await asked[0]?.answer('Funnels');
    expect(face()).toBe('Funnels');
  });

  it('keeps the old answer on screen while another is on its way', async () => {
    live.hostUpdate();
    await asked[0]?.answer('Funnels');
    variables = { id: 'a', words: 'new' };
    live.hostUpdate();
    expect(face()).toBe('Funnels, old');
    await asked[1]?.answer('Funnels, faster');
    expect(face()).toBe('Funnels, faster');
  });

  it('keeps the old answer also when asking again fails', async () => {
    live.hostUpdate();
    await asked[0]?.answer('Funnels');
    variables = { id: 'a', words: 'new' };
    live.hostUpdate();
    await asked[1]?.fail();
    expect(face()).toBe('Funnels, old');
  });

  it('drops the answer when it was about something else', async () => {
    live.hostUpdate();
    await asked[0]?.answer('Funnels');
    variables = { id: 'b' };
    live.hostUpdate();
    expect(face()).toBe('pending');
  });

  it('ignores an answer that was overtaken', async () => {
    live.hostUpdate();
    variables = { id: 'a', words: 'new' };
    live.hostUpdate();
    await asked[1]?.answer('second');
    await asked[0]?.answer('first');
    expect(face()).toBe('second');
  });

  it('asks once more for all that changes while a question is on its way', async () => {
    live.hostUpdate();
    live.again();
    live.again();
    expect(asked).toHaveLength(1);
    await asked[0]?.answer('Funnels');
    expect(asked).toHaveLength(2);
    await asked[1]?.answer('Funnels, faster');
    expect(asked).toHaveLength(2);
    expect(face()).toBe('Funnels, faster');
  });

  it('asks nothing while it does not know what to ask', () => {
    variables = undefined;
    live.hostUpdate();
    expect(asked).toHaveLength(0);
    expect(face()).toBe('pending');
  });

  it('says what went wrong when there is nothing else to show', async () => {
    live.hostUpdate();
    await asked[0]?.fail();
    expect(face()).toBe('error: unreachable');
  });
});
