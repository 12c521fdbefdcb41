/** Makes `now` say what `next` says and touches nothing else, so that focus, selection and a screen reader's place stay where they are. `next` is used up. */
export const onlyWhatDiffers = (now: Node, next: Node): void => {
  if (now.isEqualNode(next)) return;
  if (now.nodeName !== next.nodeName) return void now.parentNode?.replaceChild(next, now);
  if (now.nodeValue !== next.nodeValue) now.nodeValue = next.nodeValue;
  if (now instanceof Element && next instanceof Element) attributes(now, next);
  children(now, [...now.childNodes], [...next.childNodes]);
};

const attributes = (now: Element, next: Element): void => {
  for (const name of now.getAttributeNames()) if (!next.hasAttribute(name)) now.removeAttribute(name);
  for (const { name, value } of next.attributes) if (now.getAttribute(name) !== value) now.setAttribute(name, value);
};

const children = (parent: Node, now: ChildNode[], next: ChildNode[]): void => {
  /** Takes pairs that may become each other, from one end, for as long as there are such; the last that was kept, if any. */
  const pairs = (end: 0 | -1, alike: (mine: Node, theirs: Node) => boolean): ChildNode | undefined => {
    let kept: ChildNode | undefined;
    for (;;) {
      const [mine, theirs] = [now.at(end), next.at(end)];
      if (mine === undefined || theirs === undefined || !alike(mine, theirs)) return kept;
      onlyWhatDiffers(mine, theirs);
      kept = mine;
      now.splice(end, 1);
      next.splice(end, 1);
    }
  };
  const sameKind = (mine: Node, theirs: Node): boolean => mine.nodeName === theirs.nodeName;
  pairs(0, (mine, theirs) => mine.isEqualNode(theirs));
  // From the end, since what is new stands above: the newest report, the word that it is old. The link at the foot stays the same link.
  const below = pairs(-1, sameKind) ?? null;
  pairs(0, sameKind);
  for (const one of now) one.remove();
  for (const one of next) parent.insertBefore(one, below);
};
