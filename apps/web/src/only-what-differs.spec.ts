import { onlyWhatDiffers } from './only-what-differs.js';

const of = (html: string): HTMLElement => new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html').querySelector('main') as HTMLElement;
const foot = (time: string): string => `<footer>As of <time datetime="${time}">${time}</time>. <a href="/json">JSON</a></footer>`;

/** What became of the page, and whether the link that had focus is the same and still has it. */
const become = (before: string, after: string): { readonly right: boolean; readonly touched: number; readonly focus: boolean; readonly heading: boolean } => {
  document.body.replaceChildren(of(before));
  const [main, link] = [document.querySelector('main') as HTMLElement, document.querySelector('a') as HTMLElement];
  const heading = main.querySelector('h1');
  link.focus();
  const watch = new MutationObserver(() => undefined);
  watch.observe(main, { subtree: true, childList: true, attributes: true, characterData: true });
  onlyWhatDiffers(main, of(after));
  return { right: main.isEqualNode(of(after)), touched: watch.takeRecords().length, focus: document.activeElement === link, heading: main.querySelector('h1') === heading };
};

describe('only what differs', () => {
  it('is touched: nothing where nothing differs, and the moment alone where that is all', () => {
    const [now, later] = [`<h1>Work</h1>${foot('08:00')}`, `<h1>Work</h1>${foot('08:01')}`];
    expect(become(now, now)).toEqual({ right: true, touched: 0, focus: true, heading: true });
    expect(become(now, later)).toEqual({ right: true, touched: 2, focus: true, heading: true });
  });

  it('keeps what is marked in the work where the work has news and a list is new', () => {
    const work = (text: string): string => `\n<article><h1>Work</h1><p>${text}</p></article>\n`;
    const [now, later] = [work('Half'), `${work('All')}<h2>Planned</h2><ul><li>x</li></ul>\n`];
    expect(become(now + foot('08:00'), later + foot('08:05'))).toMatchObject({ right: true, focus: true, heading: true });
  });

  it.each([
    ['a report comes on top', '<ol><li>b</li><li>c</li></ol>', '<ol><li>a</li><li>b</li><li>c</li></ol>'],
    ['the work ends', '<article><h1>Work</h1></article><h2>Done</h2><ul><li>x</li></ul>', '<p class="calm">No work</p><h1>None</h1><h2>Done</h2><ul><li>x</li><li>y</li></ul>'],
    ['a list is new', '<h1>Work</h1>', '<h1>Work</h1>\n<h2>Planned</h2><ul><li>x</li></ul>\n'],
    ['a list goes', '<h1>Work</h1>\n<h2>Planned</h2><ul><li>x</li></ul>\n', '<h1>Work</h1>'],
    ['its word grows old', '\n<p class="state work">Under way</p>', '<p class="old">It is old</p>\n<p class="state">Under way</p>'],
  ])('is touched when %s, and the link at the foot stays that link', (_, before, after) => {
    expect(become(before + foot('08:00'), after + foot('08:05'))).toMatchObject({ right: true, focus: true });
  });
});
