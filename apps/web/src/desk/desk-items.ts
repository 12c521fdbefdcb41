import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { DeskItemFragment } from '../api/generated/graphql.js';
import '../ui/avatar.js';
import { base } from '../ui/base.styles.js';
import { buttons } from '../ui/buttons.styles.js';
import '../ui/day.js';
import { ListKeys } from '../ui/list-keys.js';
import '../ui/person-picker.js';
import type { FanfarePersonPicker, Pickable } from '../ui/person-picker.js';
import '../ui/refusal.js';
import type { RefusedLike } from '../ui/refusal.js';
import '../ui/ring.js';
import { sheet } from '../ui/sheet.styles.js';
import { deskRows } from './desk-row.styles.js';

/** What `fanfare-assign` asks for. */
export interface AssignWish {
  readonly row: DeskItemFragment;
  readonly owner: { readonly id: string; readonly name: string };
}

/** An item's id is unique within its announcement only. */
export const rowKey = ({ announcement, item }: DeskItemFragment): string => `${announcement.id}/${item.id}`;

/**
 * Items of any announcement: what, for what, by when and whose; those without an owner can be taken or given in the row.
 * @fires fanfare-assign - `detail` is an `AssignWish`
 */
@customElement('fanfare-desk-items')
export class DeskItems extends LitElement {
  static override readonly styles = [base, buttons, sheet, deskRows, css`
    .rows { overflow: visible; }
    fanfare-person-picker { max-width: 320px; }
    .channels { color: var(--soft); overflow-wrap: anywhere; }
    @container (max-width: 700px) { .row > .end.person { justify-self: start; } }
  `];

  @property({ attribute: false }) items: readonly DeskItemFragment[] = [];
  /** The reader, for "Take it"; without one nothing can be assigned. */
  @property({ attribute: false }) me?: { readonly id: string; readonly name: string; readonly teams: readonly string[] };
  @property({ attribute: false }) people: readonly Pickable[] = [];
  /** What was refused, by `rowKey`. */
  @property({ attribute: false }) refusals: ReadonlyMap<string, RefusedLike> = new Map();
  @property() busy?: string;

  @state() private gives: string | undefined;
  readonly #keys = new ListKeys(this);

  override render() {
    return html`<div class="sheet rows" role="list">${repeat(this.items, rowKey, (row) => this.#row(row))}</div>`;
  }

  #row(row: DeskItemFragment) {
    const { announcement, item } = row;
    const key = rowKey(row);
    return html`<div class="row" role="listitem" tabindex="-1" data-row=${key}>
      <fanfare-ring state=${item.overdue ? 'late' : item.owner ? 'owed' : 'unowned'}></fanfare-ring>
      <div class="what">
        <a href="/announcements/${announcement.id}#${item.id}" data-open>${item.title}</a>
        <small>${announcement.title}${item.missing.length > 0 ? ` · ${item.missing.join(' ')}` : nothing}</small>
      </div>
      <div class="fact channels">${item.channels.map(({ label }) => label).join(', ')}</div>
      <div class="fact num">${item.due ? html`<fanfare-day date=${item.due} ?late=${item.overdue} zone=${announcement.target?.zone ?? nothing}></fanfare-day>` : html`<span class="soft">no date</span>`}</div>
      ${item.owner ? this.#owned(row) : this.#take(row, key)}
      <div class="below ${this.gives === key || this.refusals.has(key) ? 'used' : ''}">
        ${this.gives === key ? this.#give(row) : nothing}
        <fanfare-refusal .refused=${this.refusals.get(key)}></fanfare-refusal>
      </div>
    </div>`;
  }

  /** One's own are finished on their page, where links and texts are kept with them. */
  #owned({ announcement, item }: DeskItemFragment) {
    if (item.owner?.id !== this.me?.id) return html`<div class="end person"><fanfare-avatar .person=${item.owner}></fanfare-avatar></div>`;
    return html`<div class="end buttons"><a class="btn small" href="/announcements/${announcement.id}#${item.id}"><span>Complete<span class="visually-hidden">: ${item.title}</span></span></a></div>`;
  }

  #take(row: DeskItemFragment, key: string) {
    const { me } = this;
    if (!me?.teams.some((team) => TAKERS.includes(team))) return html`<div class="end person"><fanfare-avatar></fanfare-avatar></div>`;
    return html`<div class="end buttons">
      <button class="btn small" aria-busy=${this.busy === key} @click=${() => this.#assign(row, me)}><span>Take it<span class="visually-hidden">: ${row.item.title}</span></span></button>
      ${me.teams.includes('MARKETING')
        ? html`<button class="btn small quiet" aria-expanded=${this.gives === key} @click=${() => this.#toggle(key)}><span>Give<span class="visually-hidden"> to somebody: ${row.item.title}</span></span></button>`
        : nothing}
    </div>`;
  }

  #give(row: DeskItemFragment) {
    return html`<fanfare-person-picker label="Give it to" .people=${this.people} first=${this.me?.id ?? nothing}
      @fanfare-pick=${(event: CustomEvent<Pickable | null>) => event.detail && this.#assign(row, event.detail)}></fanfare-person-picker>`;
  }

  #toggle(key: string): void {
    this.gives = this.gives === key ? undefined : key;
    void this.updateComplete.then(() => this.renderRoot.querySelector<FanfarePersonPicker>('fanfare-person-picker')?.focus());
  }

  #assign(row: DeskItemFragment, owner: AssignWish['owner']): void {
    this.gives = undefined;
    this.dispatchEvent(new CustomEvent<AssignWish>('fanfare-assign', { detail: { row, owner }, bubbles: true, composed: true }));
  }
}

/** Whoever works here may take an item; the server has the last word, and its refusal stands in the row. */
const TAKERS: readonly string[] = ['MARKETING', 'PRODUCT', 'CUSTOMER_SUCCESS'];
