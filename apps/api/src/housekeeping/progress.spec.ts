import { Progress } from './progress.js';

const watch = (isTTY: boolean, total?: number) => {
  let time = 0;
  let text = '';
  const progress = new Progress({ doing: 'Copying', total, to: { isTTY, write: (more) => (text += more) }, now: () => time });
  return { progress, at: (ms: number, done: number) => { time = ms; progress.at(done); }, said: () => text };
};

describe('Progress', () => {
  it('is a line every few seconds where nobody looks on', () => {
    const { at, said } = watch(false, 10_000);
    for (let second = 0; second <= 7; second += 1) at(second * 1000, second * 1000);
    expect(said()).toBe('Copying: 3,000 of 10,000 events, 1,000 a second, 7 s left\nCopying: 6,000 of 10,000 events, 1,000 a second, 4 s left\n');
  });

  it('rewrites one line on a terminal, and leaves the last figures standing', () => {
    const { progress, at, said } = watch(true);
    at(500, 100);
    at(600, 200);
    progress.end();
    expect(said()).toBe('\r\u001b[2KCopying: 100 events, 200 a second\r\u001b[2KCopying: 200 events, 333 a second\n');
  });

  it('counts what was there before neither as fast nor as slow', () => {
    const { progress, at, said } = watch(false, 2_000_000);
    progress.beginAt(1_000_000);
    at(4_000, 1_004_000);
    expect(said()).toBe('Copying: 1,004,000 of 2,000,000 events, 1,000 a second, 17 min left\n');
  });

  it('says nothing of what is done at once', () => {
    const { progress, at, said } = watch(true, 5);
    at(10, 5);
    progress.end();
    expect(said()).toBe('');
  });
});
