/**
 * `<fanfare-banner src="https://fanfare.example/public/status.json?surface=in-product">`: the bar that says that maintenance is under way, else what an announcement says there.
 * One file for any site, with nothing beside it; it knows nobody and stores the last status alone.
 *
 * Attributes: `src` the status feed; `poll` seconds between two looks (30); `safe` what to show once the last word is too old to be
 * believed (nothing when left out); `reserve` keeps its place free while there is nothing to show, and lets no words be longer than that place.
 * Parts for styling: `bar`, `title`, `link`, `button`.
 */
interface Bar { readonly id?: string; readonly kind?: string; readonly title: string; readonly text?: string; readonly label?: string; readonly url?: string | null; readonly until?: string | null }
interface Feed { readonly publishedAt: string; readonly lease: number; readonly bar: Bar | null }

const sheet = new CSSStyleSheet();
// Two lines are 43 pixels high, and four, the last of them the link's, 83: what `reserve` keeps free, and the most that it lets be said.
// The bar is laid out in the direction of the page, and its words, each a `bdi`, are read in their own.
sheet.replaceSync(':host(:not([hidden])){display:block;font:14px/20px system-ui,sans-serif}:host([reserve]){min-block-size:43px;--l:2}.on{--i:#b70;display:flex;gap:12px;align-items:center;padding:1px 16px;min-block-size:inherit;box-sizing:border-box;background:color-mix(in srgb,var(--i) 12%,Canvas);color:CanvasText;border-block-end:1px solid var(--i)}.announcement{--i:#86f}.on:before{content:"";border:5px solid var(--i);border-radius:5px;margin:15px 0}section{display:flex;gap:12px;align-items:center;flex:1;overflow-wrap:anywhere}p{margin:0;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:var(--l,99);overflow:hidden}a{color:inherit;font-weight:600;flex:none}button{font:inherit;color:inherit;background:none;border:1px solid;border-radius:6px;padding:5px 10px}:focus-visible{outline:2px solid}@media(width<600px){:host([reserve]){min-block-size:83px;--l:3}section{display:block}}');

/** A browser may forbid it, and anybody on the page may have written there. */
const kept = (storage: 'localStorage' | 'sessionStorage', key: string, value?: unknown): unknown => {
  try {
    if (value !== undefined) self[storage].setItem(key, JSON.stringify(value));
    value = JSON.parse(self[storage].getItem(key) as string);
  } catch { /* Then nothing is kept. */ }
  return value;
};
const make = (tag: string, more?: object): HTMLElement => Object.assign(document.createElement(tag), more);

if (!customElements.get('fanfare-banner')) customElements.define('fanfare-banner', class extends HTMLElement {
  static observedAttributes = ['src'];
  // The region is there before its words and apart from the button, so that a screen reader says them, once.
  #live = make('section', { ariaLive: 'polite', ariaLabel: 'Service notice' });
  #box = make('div', { part: 'bar' });
  /** Runs while it is on a page; another one from each start. */
  #clock?: ReturnType<typeof setInterval> | undefined;
  #src = '';
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
    this.disconnectedCallback();
    // A lease ends by the clock, also while a request hangs.
    this.#clock = setInterval(() => this.#paint(), 1000);
    this.#src = this.getAttribute('src') as string;
    this.#feed = kept('localStorage', this.#src) as Feed;
    void this.#look(this.#clock);
  }

  disconnectedCallback(): void {
    this.#clock = clearInterval(this.#clock) as undefined;
  }

  attributeChangedCallback(): void {
    if (this.#clock) this.connectedCallback();
  }

  async #look(clock: unknown): Promise<void> {
    this.#paint();
    const src = this.#src;
    try {
      const answer = await fetch(src, { credentials: 'omit', cache: 'no-cache', signal: AbortSignal.timeout(20_000) });
      const feed = (await answer.json()) as Feed;
      if (clock === this.#clock && answer.ok && 'bar' in feed) {
        this.#ahead = Date.parse(answer.headers.get('date') as string) + +(answer.headers.get('age') as string) * 1000 - Date.now() || 0;
        kept('localStorage', src, (this.#feed = feed));
        this.#paint();
      }
    } catch { /* The last word stands for as long as its lease. */ }
    // Not all at once.
    setTimeout(() => { if (clock === this.#clock) void this.#look(clock); }, +(this.getAttribute('poll') ?? 30) * (800 + Math.random() * 400));
  }

  #paint(): void {
    const now = Date.now() + this.#ahead;
    const feed = this.#feed;
    const safe = this.getAttribute('safe');
    // Neither too old, nor from a clock that ran ahead.
    const said: Bar | '' | null | undefined = feed && Math.abs(now - Date.parse(feed.publishedAt)) < feed.lease * 1000 ? feed.bar : safe && { title: safe };
    const bar = said && Date.parse(said.until as string) < now ? null : said;
    const shown = JSON.stringify(bar);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#box.className = bar ? `on ${bar.kind}` : '';
    this.#live.nextSibling?.remove();
    this.#live.replaceChildren();
    if (!bar) return;

    const { id, title, text, label, url } = bar;
    const more = make('bdi', { textContent: text });
    const words = make('bdi');
    words.append(make('b', { part: 'title', textContent: title }), ' ', more);
    const lines = make('p');
    lines.append(words);
    this.#live.append(lines, url ? make('a', { part: 'link', textContent: label, href: new URL(url, new URL(this.#src, this.baseURI)) }) : '');
    if (!text) return;
    const button = make('button', { part: 'button', onclick: () => fold(!more.hidden) });
    const fold = (away: boolean): void => {
      kept('sessionStorage', this.#src, away && id);
      more.hidden = away;
      Object.assign(button, { textContent: away ? 'More' : 'Less', ariaExpanded: !away });
    };
    fold(kept('sessionStorage', this.#src) === id);
    this.#live.after(button);
  }
});
