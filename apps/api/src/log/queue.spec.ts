import { Queue } from './queue.js';

describe('a queue', () => {
  it('hands over what came before and after somebody asked, in order', async () => {
    const queue = new Queue<number>(() => undefined);
    queue.push(1);
    const first = queue.next();
    const second = queue.next();
    queue.push(2);

    expect([(await first).value, (await second).value]).toEqual([1, 2]);
  });

  it('lets a waiting reader go when it ends, and says so once', async () => {
    let ends = 0;
    const queue = new Queue<number>(() => { ends += 1; });
    const next = queue.next();
    await queue.return();
    await queue.return();

    expect((await next).done).toBe(true);
    expect(ends).toBe(1);
  });

  it('lets go of a reader that has stopped reading', () => {
    let ends = 0;
    const queue = new Queue<number>(() => { ends += 1; });
    for (let value = 0; value < 2000; value += 1) queue.push(value);

    expect(ends).toBe(1);
  });
});
