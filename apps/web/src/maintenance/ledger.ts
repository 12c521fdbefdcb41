import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../ui/base.styles.js';
import { Clock } from '../ui/clock.js';
import '../ui/ring.js';
import { sheet as sheetStyles } from '../ui/sheet.styles.js';
import { audienceWords, cellFace, MOMENT_WORDS, momentsOf } from './ledger.words.js';
import type { MaintenanceSheet, TellingCell, TellingRow } from './maintenance-sheet.js';
import { intervalWords } from './maintenance.words.js';

/** Who has been told of what: a row an audience, a column a moment; on a phone a list per audience. */
@customElement('fanfare-ledger')
export class FanfareLedger extends LitElement {
  static override readonly styles = [base, sheetStyles, css`
    :host { container-type: inline-size; }
    .sheet { overflow: auto hidden; }
    table { width: 100%; border-collapse: collapse; font-size: 14px; }
    th { padding: 10px 12px; text-align: start; font-weight: 500; font-size: 13px; color: var(--soft); }
    tbody th { min-width: 150px; padding-inline-start: var(--s4); color: var(--ink); font-size: 14px; font-weight: 560; vertical-align: top; }
    tbody th small { display: block; max-width: 200px; overflow-wrap: break-word; color: var(--soft); font-weight: 400; }
    tr + tr > *, tbody > tr > * { border-top: 1px solid var(--line); }
    td { padding: 10px 12px; vertical-align: top; }
    td:last-child { padding-inline-end: var(--s4); }
    fanfare-ring { --ring-drop: 2.5px; align-items: flex-start; }
    /* A column is as wide as its longest word, and breaks only the word that would be wider than this. */
    fanfare-ring, small.reason { max-width: 168px; }
    fanfare-ring span, small.reason { min-width: 0; overflow-wrap: break-word; }
    fanfare-ring[state='late'] { font-weight: 580; }
    .moment { display: none; }
    small.reason { display: block; padding-inline-start: 22px; color: var(--soft); }
    a { text-decoration: underline; text-decoration-color: color-mix(in srgb, currentColor 40%, transparent); text-underline-offset: 3px; }
    .none { padding: 14px var(--s4); color: var(--soft); }
    @container (max-width: 800px) {
      table, tbody, tr, th, td { display: block; }
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      tbody tr { padding: 10px var(--s4) 12px; border-top: 1px solid var(--line); }
      tbody tr:first-child { border-top: 0; }
      tbody th, td { padding: 0; border: 0 !important; }
      tbody th small { display: inline; }
      td { display: grid; grid-template-columns: 112px minmax(0, 1fr); padding-top: 6px; }
      td.never { display: none; }
      .moment { display: block; color: var(--soft); }
      small.reason { grid-column: 2; }
      fanfare-ring, small.reason, tbody th small { max-width: none; }
    }
  `];

  @property({ attribute: false }) sheet!: MaintenanceSheet;
  readonly #clock = new Clock(this);

  override render(): TemplateResult {
    const { tellings, disrupts } = this.sheet;
    const moments = momentsOf(tellings);
    const rows = tellings.filter(({ cells }) => cells.some(({ state }) => state !== 'NEVER'));
    return html`
      <div class="section-head"><h2>Who has been told</h2><span>${this.#intervals()}</span></div>
      <div class="sheet">${rows.length === 0 || moments.length === 0
        ? html`<p class="none">${disrupts ? 'The playbook owes nobody word of this.' : 'It disrupts nobody, so nobody is owed word of it. That is recorded.'}</p>`
        : html`<table role="table">
            <thead role="rowgroup"><tr role="row"><td role="cell"><span class="visually-hidden">Whom</span></td>${moments.map((moment) => html`<th scope="col" role="columnheader">${MOMENT_WORDS[moment]}</th>`)}</tr></thead>
            <tbody role="rowgroup">${rows.map((row) => html`<tr role="row">
              <th scope="row" role="rowheader">${audienceWords(row.audience)} ${this.#whom(row)}</th>
              ${moments.map((moment) => this.#cell(row, row.cells.find((cell) => cell.moment === moment)))}
            </tr>`)}</tbody>
          </table>`}
      </div>
    `;
  }

  #cell({ audience }: TellingRow, cell: TellingCell | undefined): TemplateResult {
    const face = cell && cellFace(cell, this.#clock.now);
    if (!cell || !face) return html`<td class="never" role="cell"></td>`;
    const notice = face.owed && audience === 'AFFECTED_USERS';
    const words = notice ? html`<a href="#affected-users.${cell.moment.toLowerCase().replaceAll('_', '-')}">${face.words}</a>` : face.words;
    return html`<td role="cell"><span class="moment">${MOMENT_WORDS[cell.moment]}</span><fanfare-ring .state=${face.ring}><span>${words}</span></fanfare-ring>${cell.reason ? html`<small class="reason">${cell.reason}</small>` : nothing}</td>`;
  }

  #whom({ audience }: TellingRow): TemplateResult | typeof nothing {
    const { affected, accounts } = this.sheet;
    const small = (words: string) => (words ? html`<small>${words}</small>` : nothing);
    if (audience === 'AFFECTED_USERS') return small([affected.regions.join(', ') || affected.words, affected.count === null ? '' : `${affected.count.toLocaleString('en-GB')} users`].filter(Boolean).join(', '));
    if (audience === 'NAMED_ACCOUNTS') return small(accounts.length === 0 ? '' : `${accounts.filter(({ told }) => told.length > 0).length} of ${accounts.length}`);
    return nothing;
  }

  #intervals(): string {
    const { knownToMarketing, knownToCustomerSuccess, noticeToStart } = this.sheet;
    const told = [knownToMarketing === null ? '' : `Marketing ${intervalWords(knownToMarketing)}`, knownToCustomerSuccess === null ? '' : `Customer Success ${intervalWords(knownToCustomerSuccess)}`].filter(Boolean);
    return [told.length > 0 ? `known → told: ${told.join(', ')}` : '', noticeToStart === null ? '' : `notice → start: ${intervalWords(noticeToStart)}${noticeToStart < 0 ? ' after it' : ''}`].filter(Boolean).join(' · ');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-ledger': FanfareLedger;
  }
}
