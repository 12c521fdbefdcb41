import { Beside } from './running.js';

describe('the pace of a view that is made beside living ones', () => {
  const stepAfter = async (...folding: readonly number[]): Promise<number> => {
    const pace = new Beside();
    for (const took of folding) await pace.rest(0, took);
    return pace.step;
  };

  it('takes fewer events at once where they are dear, and at least ten', async () => {
    expect(await stepAfter(1.1)).toBe(25);
    expect(await stepAfter(2, 2, 2, 2)).toBe(10);
  });

  it('takes more at once where they are cheap, and a hundred at most', async () => {
    expect(await stepAfter(0.1)).toBe(60);
    expect(await stepAfter(...Array.from({ length: 9 }, () => 0.1))).toBe(100);
  });

  it('is not changed by a log that is slow to answer, for which it waits ten milliseconds at most', async () => {
    const pace = new Beside();
    const began = performance.now();
    await pace.rest(60_000, 0.7);
    expect(performance.now() - began).toBeLessThan(30_000);
    expect(pace.step).toBe(50);
  });
});
