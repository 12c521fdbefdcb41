import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../ui/base.styles.js';
import type { PlaybookSheetFragment } from '../api/generated/graphql.js';
import '../ui/volume.js';

type Tier = PlaybookSheetFragment['tiers'][number];
type Offer = Tier['offers'][number];

/** A tier: its bars, the handbook's words that make it, and what it offers. */
@customElement('fanfare-playbook-tier')
export class PlaybookTier extends LitElement {
  static override readonly styles = [base, css`
    h3 { display: flex; flex-wrap: wrap; gap: 0 6px; align-items: center; font: 640 18px/1.2 var(--display); letter-spacing: -.015em; margin: 0 0 12px; }
    h3 .count { margin-inline-start: 6px; font: 500 13px/1 var(--font); color: var(--soft); letter-spacing: 0; }
    h3 fanfare-volume { font-weight: inherit; gap: 9px; }
    blockquote { margin: 0 0 6px; padding: 0 0 0 12px; border-left: 2px solid var(--line); }
    blockquote q { quotes: '“' '”'; }
    .soft { color: var(--soft); font-size: 13px; }
    .id { white-space: nowrap; }
    .quotes { margin-bottom: 14px; max-width: 76ch; }
    .sheet { display: grid; grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr) minmax(0, 1fr); background: var(--sheet); border: 1px solid var(--line); border-radius: var(--r); margin: 0; padding: 0; list-style: none; }
    .row { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; gap: 4px 20px; align-items: baseline; padding: 11px 16px; border-top: 1px solid var(--line); }
    .row:first-child { border-top: 0; }
    b { font-weight: 560; }
    .row > div { min-width: 0; overflow-wrap: anywhere; }
    .here { background: var(--brand-wash); }
    .none { padding: 14px 16px; color: var(--soft); }
    @media (max-width: 760px) { .sheet { grid-template-columns: minmax(0, 1fr); } .row > div:not(:first-child) { font-size: 13px; color: var(--soft); } }
  `];

  @property({ attribute: false }) tier!: Tier;

  override render() {
    const { tier } = this;
    const offered = new Set(tier.offers.map(({ clause }) => clause.id));
    return html`
      <h3><fanfare-volume .tier=${tier}></fanfare-volume> announcements <span class="count">${tier.offers.length === 1 ? '1 item offered' : `${tier.offers.length} items offered`}</span></h3>
      <div class="quotes">${tier.clauses.filter(({ id }) => !offered.has(id)).map((clause) => html`
        <blockquote id=${clause.id}><q>${clause.quote}</q> <span class="soft id">${clause.id}</span></blockquote>`)}
      </div>
      <ul class="sheet">${tier.offers.length === 0 ? html`<li class="none">This tier offers nothing by default.</li>` : tier.offers.map((offer) => this.#offer(offer))}</ul>
    `;
  }

  #offer({ title, detail, channels, dueRule, completionRule, clause }: Offer) {
    return html`<li class="row" id=${clause.id}>
      <div>
        <b>${title}</b>
        ${detail ? html`<div class="soft">${detail}</div>` : nothing}
        <div class="soft" title=${clause.quote}>“${clause.quote}” <span class="id">${clause.id}</span></div>
      </div>
      <div>${channels.map(({ label }) => label).join(', ')}</div>
      <div>${dueRule}${completionRule ? html`<div class="soft">${completionRule}</div>` : nothing}</div>
    </li>`;
  }
}
