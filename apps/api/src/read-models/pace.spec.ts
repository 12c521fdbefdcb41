import { ALONE, BESIDE, Pace } from './running.js';

const stepOf = async (pace: Pace, folding: readonly number[]): Promise<number> => {
  for (const took of folding) await pace.rest(0, took);
  return pace.step;
};

describe('the pace of views that are made while there is nothing to answer from', () => {
  const stepAfter = (...folding: readonly number[]): Promise<number> => stepOf(new Pace(ALONE), folding);

  it('takes more at once until a step folds for a twentieth of a second, and two thousand events at most', async () => {
    expect(await stepAfter(10, 10)).toBe(288);
    expect(await stepAfter(10, 60, 90)).toBe(240);
    expect(await stepAfter(...Array.from({ length: 20 }, () => 10))).toBe(2000);
  });

  it('takes fewer where a step folds for more than a tenth of a second, and two hundred at least', async () => {
    expect(await stepAfter(101)).toBe(200);
    expect(await stepAfter(10, 10, 10, 10, 10, 101)).toBe(250);
  });
});

describe('the pace of a view that is made beside living ones', () => {
  const stepAfter = (...folding: readonly number[]): Promise<number> => stepOf(new Pace(BESIDE), folding);

  it('takes fewer events at once where they are dear, and at least ten', async () => {
    expect(await stepAfter(1.1)).toBe(25);
    expect(await stepAfter(2, 2, 2, 2)).toBe(10);
  });

  it('takes more at once where they are cheap, and a hundred at most', async () => {
    expect(await stepAfter(0.1)).toBe(60);
    expect(await stepAfter(...Array.from({ length: 9 }, () => 0.1))).toBe(100);
  });

  it('is not changed by a log that is slow to answer, for which it waits twenty milliseconds at most', async () => {
    const pace = new Pace(BESIDE);
    const began = performance.now();
    await pace.rest(60_000, 0.7);
    expect(performance.now() - began).toBeLessThan(30_000);
    expect(pace.step).toBe(50);
  });
});
