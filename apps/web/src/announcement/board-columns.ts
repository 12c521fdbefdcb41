import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AnnouncementState } from '../api/generated/graphql.js';
import { isTyping } from '../ui/actions.js';
import { base } from '../ui/base.styles.js';
import { buttons } from '../ui/buttons.styles.js';
import './board-card.js';
import { countWords, type BoardList, type ListKey } from './board-lists.js';
import { STATE_HINTS, STATE_WORDS } from './board-words.js';

/**
 * A column for each state, in the order of the road; below one another on a phone.
 * Arrows walk down and across, j and k down and up.
 * @fires fanfare-more - `detail` is the column's `ListKey`
 */
@customElement('fanfare-board-columns')
export class BoardColumns extends LitElement {
  static override readonly styles = [base, buttons, css`
    .columns { display: grid; grid-template-columns: repeat(var(--count), minmax(0, 1fr)); gap: var(--s4); align-items: start; }
    section { min-width: 0; }
    h2 { display: flex; align-items: baseline; gap: 8px; padding-bottom: var(--s2); margin-bottom: var(--s3); border-bottom: 1px solid var(--line); }
    h2 span { color: var(--soft); font: 500 13px/1 var(--font); letter-spacing: 0; }
    ol { display: grid; gap: var(--s2); }
    .hint { font-size: 13px; line-height: 1.5; }
    .btn { margin-top: var(--s2); width: 100%; }
    @media (max-width: 1080px) { .columns { grid-template-columns: repeat(min(2, var(--count)), minmax(0, 1fr)); } section { margin-bottom: var(--s4); } }
    @media (max-width: 620px) { .columns { grid-template-columns: minmax(0, 1fr); } }
  `];

  @property({ attribute: false }) states: readonly AnnouncementState[] = [];
  @property({ attribute: false }) lists: ReadonlyMap<ListKey, BoardList> = new Map();
  @property({ type: Boolean }) asking = false;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#pressed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#pressed);
  }

  override render() {
    return html`<div class="columns" .style=${`--count:${this.states.length}`}>${this.states.map((state) => this.#column(state))}</div>`;
  }

  #column(state: AnnouncementState) {
    const list = this.lists.get(state);
    return html`<section aria-labelledby=${state} data-column>
      <h2 id=${state}>${STATE_WORDS[state]} <span class="num">${list ? countWords(list) : ''}</span></h2>
      ${list && list.rows.length === 0 ? html`<p class="hint soft">${STATE_HINTS[state]}</p>` : nothing}
      <ol>${repeat(list?.rows ?? [], ({ id }) => id, (row) => html`<li><fanfare-board-card data-row=${row.id} .announcement=${row}></fanfare-board-card></li>`)}</ol>
      ${list?.hasMore ? html`<button class="btn small" aria-busy=${this.asking} @click=${() => this.#more(state)}>Show more<span class="visually-hidden"> of ${STATE_WORDS[state]}</span></button>` : nothing}
    </section>`;
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    const columns = [...this.renderRoot.querySelectorAll('[data-column]')].map((column) => [...column.querySelectorAll<HTMLElement>('[data-row]')]);
    const active = this.shadowRoot?.activeElement;
    const x = columns.findIndex((column) => column.some((card) => card === active));
    const y = columns[x]?.findIndex((card) => card === active) ?? -1;
    const to = step(event.key, columns, x, y);
    if (!to) return;
    event.preventDefault();
    to.focus();
    to.scrollIntoView({ block: 'nearest' });
  };

  #more(detail: ListKey): void {
    this.dispatchEvent(new CustomEvent<ListKey>('fanfare-more', { detail, bubbles: true, composed: true }));
  }
}

/** Where a key leads from a card; `undefined` where it leads nowhere. From elsewhere on the page only j and k lead in. */
const step = (key: string, columns: readonly (readonly HTMLElement[])[], x: number, y: number): HTMLElement | undefined => {
  if (x < 0) return key === 'j' || key === 'k' ? columns.flat()[0] : undefined;
  const across = (by: 1 | -1): HTMLElement | undefined => {
    for (let at = x + by; at >= 0 && at < columns.length; at += by) {
      const column = columns[at] ?? [];
      if (column.length > 0) return column[Math.min(y, column.length - 1)];
    }
    return undefined;
  };
  switch (key) {
    case 'j': case 'ArrowDown': return columns[x]?.[y + 1];
    case 'k': case 'ArrowUp': return columns[x]?.[y - 1];
    case 'l': case 'ArrowRight': return across(1);
    case 'h': case 'ArrowLeft': return across(-1);
    default: return undefined;
  }
};
