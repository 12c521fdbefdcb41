/**
 * `<fanfare-banner src="https://fanfare.example/public/status.json?surface=in-product">`: the bar that says that maintenance is under way, else what an announcement says there.
 * One file for any site, with nothing beside it; it knows nobody and stores the last status alone.
 *
 * Attributes: `src` the status feed; `poll` seconds between two looks (30); `safe` what to show once the last word is too old to be
 * believed (nothing when left out); `reserve` keeps its place free while there is nothing to show.
 * Parts for styling: `bar`, `title`, `link`, `button`.
 */
interface Bar { readonly id: string; readonly kind?: string; readonly title: string; readonly text?: string; readonly label?: string; readonly url?: string | null; readonly until?: string | null }
interface Feed { readonly publishedAt: string; readonly lease: number; readonly bar: Bar | null }

const sheet = new CSSStyleSheet();
sheet.replaceSync(':host{display:block;font:14px/1.45 system-ui,sans-serif}:host([hidden]){display:none}:host([reserve]){min-block-size:43px}@media(width<600px){:host([reserve]){min-block-size:83px}}.on{--i:light-dark(#8a5a00,#f2c063);display:flex;gap:8px 12px;align-items:center;padding:4px 16px;min-block-size:43px;box-sizing:border-box;background:light-dark(#fdf3dc,#372a10);color:light-dark(#1c1b19,#f0eee9);border-block-end:1px solid var(--i)}.announcement{--i:light-dark(#5b3fc4,#b7a5ff);background:light-dark(#f3f0fd,#282240)}.on:before{content:"";border:5px solid var(--i);border-radius:5px}section{flex:1;overflow-wrap:anywhere;text-align:match-parent}a{color:inherit;font-weight:600}button{font:inherit;color:inherit;background:none;border:1px solid;border-radius:6px;padding:4px 10px;min-block-size:32px;cursor:pointer}:focus-visible{outline:2px solid;outline-offset:2px}');

/** A browser may forbid it, and anybody on the page may have written there. */
const kept = (storage: () => Storage, key: string, value?: unknown): unknown => {
  try {
    if (value !== undefined) storage().setItem(key, JSON.stringify(value));
    value = JSON.parse(storage().getItem(key) as string);
  } catch { /* Then nothing is kept. */ }
  return value;
};
const make = (tag: string, more: object): HTMLElement => Object.assign(document.createElement(tag), more);

if (!customElements.get('fanfare-banner')) customElements.define('fanfare-banner', class extends HTMLElement {
  static observedAttributes = ['src'];
  // The region is there before its words and apart from the button, so that a screen reader says them, once.
  #live = make('section', { ariaLive: 'polite', ariaLabel: 'Service notice', dir: 'auto' });
  #box = make('div', { part: 'bar' });
  #timer?: ReturnType<typeof setTimeout>;
  #feed?: Feed;
  /** By how much the server's clock is ahead of the reader's, in milliseconds. */
  #ahead = 0;
  #shown?: string;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(this.#box);
    this.#box.append(this.#live);
  }

  connectedCallback(): void {
    this.#feed = kept(() => localStorage, this.#src) as Feed;
    this.#paint();
    void this.#look();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  attributeChangedCallback(_: string, before: string | null): void {
    if (before) this.connectedCallback();
  }

  get #src(): string {
    return this.getAttribute('src') ?? '';
  }

  async #look(): Promise<void> {
    const src = this.#src;
    try {
      const answer = await fetch(src, { credentials: 'omit', cache: 'no-cache' });
      const feed = (await answer.json()) as Feed;
      if (src !== this.#src) return;
      if (answer.ok && 'bar' in feed) {
        const { headers } = answer;
        this.#ahead = Date.parse(headers.get('date') as string) + Number(headers.get('age')) * 1000 - Date.now() || 0;
        kept(() => localStorage, src, (this.#feed = feed));
      }
    } catch { /* The last word stands for as long as its lease. */ }
    this.#paint();
    clearTimeout(this.#timer);
    // Not all at once.
    if (this.isConnected) this.#timer = setTimeout(() => void this.#look(), Number(this.getAttribute('poll') ?? 30) * (800 + Math.random() * 400));
  }

  #paint(): void {
    const now = Date.now() + this.#ahead;
    const feed = this.#feed;
    const safe = this.getAttribute('safe');
    // Neither too old, nor from a clock that ran ahead.
    const said = feed && Math.abs(now - Date.parse(feed.publishedAt)) < feed.lease * 1000 ? feed.bar : safe ? { id: safe, title: safe } : null;
    const bar: Bar | null = said?.until && Date.parse(said.until) < now ? null : said;
    const shown = JSON.stringify(bar);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#box.className = bar ? `on ${bar.kind}` : '';
    this.#live.nextSibling?.remove();
    this.#live.replaceChildren();
    if (!bar) return;

    const { id, title, text, label, url } = bar;
    const key = `fanfare ${this.#src}`;
    const more = make('span', { textContent: ` ${text ?? ''} ` });
    this.#live.append(make('b', { part: 'title', textContent: title }), more);
    if (url) this.#live.append(make('a', { part: 'link', textContent: label, href: new URL(url, new URL(this.#src, location.href)) }));
    if (!text) return;
    const button = make('button', { part: 'button', onclick: () => fold(!more.hidden) });
    const fold = (away: boolean): void => {
      kept(() => sessionStorage, key, away && id);
      more.hidden = away;
      button.textContent = away ? 'More' : 'Less';
      button.ariaExpanded = `${!away}`;
    };
    fold(kept(() => sessionStorage, key) === id);
    this.#box.append(button);
  }
});
