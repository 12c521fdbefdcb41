import { NoAnswer } from './client-errors.js';
import { Deadlines } from './deadlines.js';

describe('The time that calls are given', () => {
  const after = (milliseconds: number): Promise<number> => new Promise((resolve) => setTimeout(resolve, milliseconds, milliseconds));
  const timers = (): number => process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;

  it('runs out for each from when it began, and for nobody who was answered', async () => {
    const deadlines = new Deadlines(150);
    const never = new Promise<never>(() => undefined);
    const began = performance.now();
    const first = deadlines.within(never).catch((error: unknown) => [error, performance.now() - began] as const);
    const answered = deadlines.within(after(20));
    await after(80);
    const later = deadlines.within(never).catch((error: unknown) => [error, performance.now() - began] as const);
    const failed = deadlines.within(Promise.reject(new Error('no')));

    await expect(failed).rejects.toThrow('no');
    await expect(answered).resolves.toBe(20);
    const [[firstError, firstAt], [laterError, laterAt]] = await Promise.all([first, later]);
    expect([firstError, laterError]).toEqual([expect.any(NoAnswer), expect.any(NoAnswer)]);
    expect([firstAt >= 145, laterAt >= 225]).toEqual([true, true]);
  });

  it('is watched by one timer for all of them, which goes when nobody waits and all is over', async () => {
    const deadlines = new Deadlines(60_000);
    const before = timers();
    await Promise.all(Array.from({ length: 100 }, () => deadlines.within(Promise.resolve())));
    expect(timers() - before).toBe(1);
    deadlines.end();
    expect(timers() - before).toBe(0);
  });
});
