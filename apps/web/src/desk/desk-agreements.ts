import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { base } from '../ui/base.styles.js';
import { buttons } from '../ui/buttons.styles.js';
import { forms } from '../ui/forms.styles.js';
import { ListKeys } from '../ui/list-keys.js';
import '../ui/day.js';
import '../ui/halves.js';
import '../ui/refusal.js';
import type { RefusedLike } from '../ui/refusal.js';
import { sheet } from '../ui/sheet.styles.js';
import { durationInWords } from '../ui/time.words.js';
import '../ui/volume.js';
import { agreeOffer, shownTier, whoSaidWhat, type AgreeOffer, type DeskRow } from './agree-offer.js';
import { deskRows } from './desk-row.styles.js';

/** What `fanfare-agree` asks for. */
export interface AgreeWish {
  readonly announcement: DeskRow;
  readonly tier: { readonly id: string; readonly name: string };
  readonly reason?: string;
}

/**
 * Tiers that are not agreed, a row for each, with the one decision that it waits for.
 * @fires fanfare-agree - `detail` is an `AgreeWish`
 */
@customElement('fanfare-desk-agreements')
export class DeskAgreements extends LitElement {
  static override readonly styles = [base, buttons, forms, sheet, deskRows, css`
    form { display: flex; flex-wrap: wrap; gap: var(--s2); align-items: end; }
    form label { flex: 1 1 100%; font-size: 14px; font-weight: 560; }
    form input { flex: 1 1 220px; width: auto; }
    .dispute { color: var(--soft); }
  `];

  @property({ attribute: false }) announcements: readonly DeskRow[] = [];
  /** Without decisions: they wait for somebody else. */
  @property({ type: Boolean }) elsewhere = false;
  /** What was refused, by the announcement's id. */
  @property({ attribute: false }) refusals: ReadonlyMap<string, RefusedLike> = new Map();
  /** The announcement whose agreement is on its way. */
  @property() busy?: string;

  @state() private asksWhy: string | undefined;
  readonly #keys = new ListKeys(this);
  #focused: { readonly id: string; readonly at: number } | undefined;

  /** Key A: the focused row's decision; without one the first row gets the focus, and nothing is decided. */
  agreeFocused(): void {
    const row = this.#focusedRow;
    if (!row) return this.renderRoot.querySelector<HTMLElement>('[data-row]')?.focus();
    const announcement = this.announcements.find(({ id }) => id === row.dataset['row']);
    if (announcement) this.#agree(announcement, agreeOffer(announcement));
  }

  override render() {
    return html`<div class="sheet rows" role="list">${repeat(this.announcements, ({ id }) => id, (announcement) => this.#row(announcement))}</div>`;
  }

  protected override willUpdate(): void {
    const row = this.#focusedRow;
    const id = row?.dataset['row'];
    this.#focused = id === undefined ? undefined : { id, at: [...this.renderRoot.querySelectorAll('[data-row]')].indexOf(row as Element) };
  }

  protected override updated(changed: PropertyValues<this>): void {
    // A decided row leaves the list; the hand stays where it was, on the next one.
    const focused = this.#focused;
    if (!changed.has('announcements') || !focused || this.announcements.some(({ id }) => id === focused.id)) return;
    const rows = this.renderRoot.querySelectorAll<HTMLElement>('[data-row]');
    rows[Math.min(focused.at, rows.length - 1)]?.focus();
  }

  get #focusedRow(): HTMLElement | null {
    return this.shadowRoot?.activeElement?.closest<HTMLElement>('[data-row]') ?? null;
  }

  #row(announcement: DeskRow) {
    const { id, title, agreement, target, supportExpected } = announcement;
    const offer = agreeOffer(announcement);
    const tier = shownTier(announcement);
    const late = agreement.warns ? 'late' : '';
    return html`<div class="row" role="listitem" tabindex="-1" data-row=${id}>
      <fanfare-halves .seats=${agreement.seats} ?disputed=${agreement.status === 'DISPUTED'}></fanfare-halves>
      <div class="what">
        <a href="/announcements/${id}" data-open>${title}</a>
        <small>${whoSaidWhat(announcement)}${supportExpected ? nothing : ' · no Marketing support is expected'}</small>
      </div>
      <div class="fact">${tier ? html`<fanfare-volume .tier=${tier} ?soft=${!agreement.seats.some(({ state: seat }) => seat === 'AGREED')}></fanfare-volume>` : html`<span class="dispute">in dispute</span>`}</div>
      <div class="fact num">
        asked ${agreement.ageHours === 0 ? 'just now' : `${durationInWords(agreement.ageHours * 3_600_000)} ago`}
        ${target ? html`<small class=${late || 'soft'}>ships <fanfare-day date=${target.date} zone=${target.zone}></fanfare-day></small>` : html`<small class="soft">no date yet</small>`}
      </div>
      <div class="end buttons">${this.elsewhere ? html`<a class="btn small" href="/announcements/${id}"><span>Open<span class="visually-hidden">: ${title}</span></span></a>` : this.#decision(announcement, offer)}</div>
      ${this.elsewhere ? nothing : this.#below(announcement, offer)}
    </div>`;
  }

  #decision(announcement: DeskRow, offer: AgreeOffer) {
    if (offer.kind !== 'agree') return html`<a class="btn small" href="/announcements/${announcement.id}"><span>Open<span class="visually-hidden">: ${announcement.title}</span></span></a>`;
    return html`<button class="btn small" aria-busy=${this.busy === announcement.id}
      @click=${() => this.#agree(announcement, offer)}><span>Agree to ${offer.tier.name}<span class="visually-hidden">: ${announcement.title}</span></span> <kbd aria-hidden="true">A</kbd></button>`;
  }

  #below(announcement: DeskRow, offer: AgreeOffer) {
    const refused = this.refusals.get(announcement.id);
    const asksWhy = offer.kind === 'agree' && (this.asksWhy === announcement.id || refused?.code === 'ReasonMissing');
    return html`<div class="below ${asksWhy || refused || offer.kind === 'refused' ? 'used' : ''}">
      ${asksWhy ? this.#why(announcement, offer.tier) : nothing}
      ${offer.kind === 'refused'
        ? html`<fanfare-refusal calm .refused=${offer.refused}></fanfare-refusal>`
        : html`<fanfare-refusal .refused=${refused}></fanfare-refusal>`}
    </div>`;
  }

  #why(announcement: DeskRow, tier: AgreeWish['tier']) {
    const { suggestion } = announcement;
    return html`<form @submit=${(event: SubmitEvent) => this.#said(event, announcement, tier)} @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && (this.asksWhy = undefined)}>
      <label for="why-${announcement.id}">Why ${tier.name}, when ${suggestion.tier.name} is suggested?</label>
      <input id="why-${announcement.id}" name="reason" required maxlength="500" autocomplete="off" placeholder="One sentence, kept with the agreement" />
      <button class="btn small">Agree to ${tier.name}</button>
    </form>`;
  }

  #agree(announcement: DeskRow, offer: AgreeOffer): void {
    if (offer.kind !== 'agree' || this.busy === announcement.id) return;
    if (!offer.asksForReason) return this.#wish({ announcement, tier: offer.tier });
    this.asksWhy = announcement.id;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[id="why-${announcement.id}"]`)?.focus());
  }

  #said(event: SubmitEvent, announcement: DeskRow, tier: AgreeWish['tier']): void {
    event.preventDefault();
    const reason = String(new FormData(event.target as HTMLFormElement).get('reason') ?? '').trim();
    if (reason) this.#wish({ announcement, tier, reason });
  }

  #wish(detail: AgreeWish): void {
    this.dispatchEvent(new CustomEvent('fanfare-agree', { detail, bubbles: true, composed: true }));
  }
}
