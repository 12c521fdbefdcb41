/**
 * `<fanfare-banner src="https://fanfare.example/public/status.json?surface=in-product">`: the bar that says that maintenance is under way.
 * One file for any site, with nothing beside it; it knows nobody and stores the last status alone.
 *
 * Attributes: `src` the status feed; `poll` seconds between two looks (30); `safe` what to show once the last word is too old to be
 * believed (nothing when left out); `reserve` keeps its place free while there is nothing to show.
 * Parts for styling: `bar`, `title`, `link`, `button`.
 */
interface Bar { readonly id: string; readonly kind: string; readonly title: string; readonly text: string; readonly url: string | null }
interface Feed { readonly publishedAt: string | null; readonly lease: number | null; readonly bar: Bar | null }

const sheet = new CSSStyleSheet();
sheet.replaceSync(':host{display:block;font:14px/1.45 system-ui,sans-serif;color-scheme:light dark}:host([hidden]){display:none}:host([reserve]){min-block-size:43px}div{display:flex;gap:8px 12px;align-items:center;padding:8px 16px;min-block-size:42px;box-sizing:border-box;background:light-dark(#fdf3dc,#372a10);color:light-dark(#1c1b19,#f0eee9);border-block-end:1px solid light-dark(#8a5a00,#f2c063)}p{margin:0;flex:1;overflow-wrap:anywhere}a{color:inherit;font-weight:600}button{font:inherit;color:inherit;background:none;border:1px solid;border-radius:6px;padding:4px 10px;min-block-size:32px;cursor:pointer}:focus-visible{outline:2px solid;outline-offset:2px}');

/** A browser may forbid it. */
const keeper = (kept: () => Storage) => (key: string, value?: string): string | null => {
  try {
    if (value !== undefined) kept().setItem(key, value);
    return kept().getItem(key);
  } catch {
    return null;
  }
};
const store = keeper(() => localStorage);
const minimised = keeper(() => sessionStorage);

const make = (tag: string, part: string, text: string, more: object = {}): HTMLElement => Object.assign(document.createElement(tag), { part, textContent: text }, more);

if (!customElements.get('fanfare-banner')) customElements.define('fanfare-banner', class extends HTMLElement {
  static observedAttributes = ['src'];
  #root = this.attachShadow({ mode: 'open' });
  // The region is there before its words, so that a screen reader says them, once.
  #live = Object.assign(document.createElement('section'), { ariaLive: 'polite', ariaLabel: 'Service notice' });
  #timer: ReturnType<typeof setTimeout> | undefined;
  #feed: Feed | undefined;
  #shown = '';

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(this.#live);
    this.attributeChangedCallback();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  attributeChangedCallback(): void {
    if (!this.isConnected) return;
    this.#feed = JSON.parse(store(this.#key) ?? 'null') as Feed;
    this.#paint();
    void this.#look();
  }

  get #key(): string {
    return `fanfare ${this.getAttribute('src')}`;
  }

  async #look(): Promise<void> {
    clearTimeout(this.#timer);
    const src = this.getAttribute('src') ?? '';
    try {
      const answer = await fetch(src, { credentials: 'omit', cache: 'no-cache' });
      const feed = (await answer.json()) as Feed;
      if (src !== this.getAttribute('src')) return;
      if (answer.ok && 'bar' in feed) store(this.#key, JSON.stringify((this.#feed = feed)));
    } catch { /* The last word stands for as long as its lease. */ }
    this.#paint();
    // Not all at once.
    if (this.isConnected) this.#timer = setTimeout(() => void this.#look(), Number(this.getAttribute('poll') ?? 30) * (800 + Math.random() * 400));
  }

  #paint(): void {
    const { publishedAt = null, lease = 0, bar: said = null } = this.#feed ?? {};
    const believed = publishedAt !== null && Date.now() < Date.parse(publishedAt) + (lease ?? 0) * 1000;
    const safe = this.getAttribute('safe');
    const bar = believed ? said : safe && { id: 'safe', kind: 'safe', title: safe, text: '', url: null };
    const small = bar && minimised(this.#key) === bar.id;
    const shown = JSON.stringify([bar, small]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    if (!bar) return this.#live.replaceChildren();

    const line = make('p', '', '');
    line.append(make('b', 'title', bar.title));
    if (!small) line.append(` ${bar.text} `);
    if (bar.url) line.append(' ', make('a', 'link', 'What we are doing', { href: new URL(bar.url, new URL(this.getAttribute('src') ?? '', location.href)) }));
    const box = make('div', 'bar', '');
    box.append(line, make('button', 'button', small ? 'More' : 'Less', {
      ariaExpanded: String(!small),
      onclick: () => {
        minimised(this.#key, small ? '' : bar.id);
        this.#paint();
        this.#live.querySelector('button')?.focus();
      },
    }));
    this.#live.replaceChildren(box);
  }
});
