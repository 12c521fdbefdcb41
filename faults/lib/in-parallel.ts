/** Does the work for each, so many at a time, in their order as far as that goes. */
export const inParallel = async <Item>(items: Iterable<Item>, atATime: number, work: (item: Item, lane: number) => Promise<void>): Promise<void> => {
  const left = items[Symbol.iterator]();
  await Promise.all(Array.from({ length: atATime }, async (_, lane) => {
    for (let next = left.next(); next.done !== true; next = left.next()) await work(next.value, lane);
  }));
};
