interface Named {
  readonly id: string;
}

/** Where each is in the list that it was added to, for the lists that grew out of one another. */
const places = new WeakMap<readonly Named[], Map<string, number>>();

/** The list with one more at its end: plain data, whose ids `holdsId` then finds without looking through it. */
export const grown = <Item extends Named>(list: readonly Item[], item: Item): readonly Item[] => {
  const longer = [...list, item];
  const known = places.get(list);
  if (known !== undefined) places.set(longer, known.set(item.id, list.length));
  return longer;
};

/** Looks through a list once; those that grow out of it are not looked through again. */
export const holdsId = (list: readonly Named[], id: string): boolean => {
  const known = places.get(list) ?? new Map(list.map((one, place): [string, number] => [one.id, place]));
  places.set(list, known);
  const place = known.get(id);
  // What another list that grew out of the same one holds is known here too, and may be elsewhere.
  return place !== undefined && (list[place]?.id === id || list.some((one) => one.id === id));
};
