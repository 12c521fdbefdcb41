import { Latest } from './latest.js';

const latest = () => new Latest(() => ({ requestUpdate: () => undefined }));

describe('the latest asking', () => {
  it('ends the one before, whose end says nothing any more', async () => {
    const asked = latest();
    let endFirst: (error: Error) => void = () => undefined;
    let signalOfFirst: AbortSignal | undefined;
    const first = asked.ask((signal) => {
      signalOfFirst = signal;
      return new Promise((_, failed) => { endFirst = failed; });
    });
    const second = asked.ask(() => new Promise(() => undefined));
    endFirst(new Error('too late'));
    await first;

    expect(signalOfFirst?.aborted).toBe(true);
    expect([asked.asking, asked.problem]).toEqual([true, undefined]);
    void second;
  });

  it('keeps what went wrong until an asking goes well', async () => {
    const asked = latest();
    await asked.ask(() => Promise.reject(new TypeError('no network')));
    expect(asked).toMatchObject({ asking: false, problem: { sentence: expect.any(String) } });
    await asked.ask(async () => undefined);
    expect([asked.asking, asked.problem]).toEqual([false, undefined]);
  });
});
