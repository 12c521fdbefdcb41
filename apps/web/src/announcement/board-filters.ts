import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AnnouncementOrder, BoardChoicesQuery } from '../api/generated/graphql.js';
import { base } from '../ui/base.styles.js';
import { buttons } from '../ui/buttons.styles.js';
import { field } from '../ui/field.js';
import { forms } from '../ui/forms.styles.js';
import { teamName } from '../ui/halves.js';
import { narrowing, ORDERS, STATES, usualDirection, type BoardFilter } from './board-filter.js';
import { ORDER_WORDS, STATE_WORDS } from './board-words.js';

const DEBOUNCE_MS = 200;

/**
 * Search, order and view in one line; everything else behind one button that counts what is chosen.
 * @fires fanfare-filter - `detail` is the whole new `BoardFilter`
 */
@customElement('fanfare-board-filters')
export class BoardFilters extends LitElement {
  static override readonly styles = [base, buttons, forms, css`
    :host { margin-bottom: var(--s5); }
    .line { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s3); align-items: end; }
    .line > .field:first-child { flex: 1 1 220px; }
    .line > .field { flex: 0 1 225px; }
    .switch { display: flex; }
    .switch .btn { border-radius: 0; }
    .switch .btn:first-child { border-start-start-radius: var(--r-control); border-end-start-radius: var(--r-control); }
    .switch .btn:last-child { border-start-end-radius: var(--r-control); border-end-end-radius: var(--r-control); margin-inline-start: -1px; }
    .more { display: grid; grid-template-columns: repeat(6, minmax(0, 1fr)); gap: var(--s3); align-items: end; margin-top: var(--s3); padding: var(--s4); border-radius: var(--r); background: var(--sunk); }
    fieldset { grid-column: 1 / -1; }
    @media (max-width: 1180px) { .more { grid-template-columns: repeat(3, minmax(0, 1fr)); } }
    @media (max-width: 900px) { .line > .field:first-child { flex: 1 1 100%; } .line > .field:nth-child(2) { flex: 1 1 0; } }
    @media (max-width: 600px) { .switch { flex: 1 1 100%; } .switch .btn { flex: 1; } .more { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
    .states { display: flex; flex-wrap: wrap; gap: 0 var(--s4); }
  `];

  @property({ attribute: false }) filter!: BoardFilter;
  @property({ attribute: false }) choices?: BoardChoicesQuery;
  @property({ type: Boolean }) open = false;

  #typing: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  /** Key `/`. */
  focusSearch(): void {
    this.renderRoot.querySelector<HTMLElement>('#text')?.focus();
  }

  override render() {
    const { filter } = this;
    const chosen = narrowing({ ...filter, text: undefined });
    return html`<form role="search" aria-label="Announcements" @submit=${(event: Event) => event.preventDefault()}>
      <div class="line">
        ${field({ id: 'text', label: 'Search' }, html`<input id="text" type="search" autocomplete="off" placeholder="Words in title, summary or audience" .value=${filter.text ?? ''} @input=${this.#typed} />`)}
        ${this.#orders()}
        <button class="btn" type="button" aria-expanded=${this.open} aria-controls="more" @click=${() => (this.open = !this.open)}>${chosen > 0 ? `Filters: ${chosen}` : 'Filters'}</button>
        <div class="switch" role="group" aria-label="View">
          ${(['columns', 'list'] as const).map((view) => html`<button class="btn" type="button" aria-pressed=${filter.view === view} @click=${() => this.#set({ view })}>${view === 'columns' ? 'Columns' : 'List'}</button>`)}
        </div>
      </div>
      ${this.open ? this.#more(chosen) : nothing}
    </form>`;
  }

  #orders() {
    const { order, direction } = this.filter;
    const option = (each: AnnouncementOrder, way: 'ASCENDING' | 'DESCENDING') => html`<option value="${each} ${way}" ?selected=${each === order && way === direction}>${ORDER_WORDS[each]}${way === usualDirection(each) ? nothing : `, ${wayWords(each, way)}`}</option>`;
    return field({ id: 'order', label: 'Order' }, html`<select id="order" @change=${this.#ordered}>
      ${ORDERS.map((each) => [option(each, usualDirection(each)), option(each, usualDirection(each) === 'ASCENDING' ? 'DESCENDING' : 'ASCENDING')])}
    </select>`);
  }

  #more(chosen: number) {
    const { filter, choices } = this;
    const tiers = choices?.playbook?.tiers ?? [];
    const people = choices?.people ?? [];
    const marketers = people.filter(({ teams }) => teams.includes('MARKETING'));
    return html`<div class="more" id="more">
      <fieldset><legend>State</legend><div class="states">${STATES.map((state) => html`<label class="choice">
        <input type="checkbox" .checked=${filter.states.includes(state)} @change=${() => this.#set({ states: STATES.filter((each) => (each === state) !== filter.states.includes(each)) })} />${STATE_WORDS[state]}</label>`)}</div></fieldset>
      ${this.#select('tier', 'Tier', 'Any tier', filter.tier, tiers)}
      ${this.#select('waitsFor', 'Waits for', 'Any team', filter.waitsFor, (choices?.playbook?.seats ?? []).map((team) => ({ id: team, name: teamName(team) })))}
      ${this.#select('owner', 'Owner of an item', 'Anybody', filter.owner, people)}
      ${this.#select('coordinator', 'Coordinator', 'Anybody', filter.coordinator, marketers)}
      ${field({ id: 'from', label: 'Ships from' }, html`<input id="from" type="date" .value=${filter.from ?? ''} @change=${(event: Event) => this.#set({ from: valueOf(event) })} />`)}
      ${field({ id: 'until', label: 'Ships until' }, html`<input id="until" type="date" .value=${filter.until ?? ''} @change=${(event: Event) => this.#set({ until: valueOf(event) })} />`)}
      ${chosen > 0 ? html`<button class="btn quiet" type="button" @click=${this.#clear}>Take all filters away</button>` : nothing}
    </div>`;
  }

  #select(name: 'tier' | 'waitsFor' | 'owner' | 'coordinator', label: string, any: string, value: string | undefined, options: readonly { readonly id: string; readonly name: string }[]) {
    return field({ id: name, label }, html`<select id=${name} @change=${(event: Event) => this.#set({ [name]: valueOf(event) })}>
      <option value="" ?selected=${!value}>${any}</option>${options.map((option) => html`<option value=${option.id} ?selected=${option.id === value}>${option.name}</option>`)}
    </select>`);
  }

  #typed(event: Event): void {
    const text = valueOf(event)?.trim();
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#set({ text: text || undefined }), DEBOUNCE_MS);
  }

  #ordered(event: Event): void {
    const [order, direction] = (valueOf(event) ?? '').split(' ');
    this.#set({ order, direction } as Pick<BoardFilter, 'order' | 'direction'>);
  }

  #clear(): void {
    const { text, order, direction, view } = this.filter;
    this.#tell({ states: [], text, order, direction, view });
  }

  #set(part: Partial<BoardFilter>): void {
    this.#tell({ ...this.filter, ...part });
  }

  #tell(detail: BoardFilter): void {
    this.dispatchEvent(new CustomEvent<BoardFilter>('fanfare-filter', { detail, bubbles: true, composed: true }));
  }
}

const valueOf = (event: Event): string | undefined => (event.target as HTMLInputElement | HTMLSelectElement).value || undefined;

const wayWords = (order: AnnouncementOrder, way: 'ASCENDING' | 'DESCENDING'): string => {
  if (order === 'TITLE') return way === 'ASCENDING' ? 'A to Z' : 'Z to A';
  if (order === 'TARGET_DATE') return way === 'ASCENDING' ? 'soonest first' : 'latest first';
  return way === 'DESCENDING' ? 'newest first' : 'oldest first';
};
