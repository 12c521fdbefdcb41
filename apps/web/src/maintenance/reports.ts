import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../ui/base.styles.js';
import { Clock } from '../ui/clock.js';
import { sheet as sheetStyles } from '../ui/sheet.styles.js';
import '../ui/time.js';
import { agoInWords, durationInWords } from '../ui/time.words.js';
import { isUnderWay, type MaintenanceSheet } from './maintenance-sheet.js';

/** How it went, the newest first, and when the next report is due. */
@customElement('fanfare-reports')
export class FanfareReports extends LitElement {
  static override readonly styles = [base, sheetStyles, css`
    li { padding: 12px 20px; border-top: 1px solid var(--line); font-size: 14px; }
    li:first-child { border-top: 0; }
    .text { white-space: pre-line; overflow-wrap: anywhere; }
    .by { color: var(--soft); font-size: 13px; }
    .none { padding: 14px 20px; color: var(--soft); font-size: 14px; }
  `];

  @property({ attribute: false }) sheet!: MaintenanceSheet;
  readonly #clock = new Clock(this);

  override render(): TemplateResult | typeof nothing {
    const { sheet } = this;
    if (sheet.reports.length === 0 && !isUnderWay(sheet)) return nothing;
    return html`
      <div class="section-head"><h2>Reports</h2><span>${this.#next()}</span></div>
      <div class="sheet">${sheet.reports.length === 0
        ? html`<p class="none">Nobody has reported yet. A report stands on the service page at once.</p>`
        : html`<ol>${sheet.reports.toReversed().map(({ text, at, by }) => html`<li><p class="text">${text}</p><p class="by">${by?.name ?? 'Somebody'}, <fanfare-time .instant=${at}></fanfare-time></p></li>`)}</ol>`}</div>
    `;
  }

  #next(): TemplateResult | string {
    const { nextReportAt, reports } = this.sheet;
    const count = `${reports.length} so far`;
    if (nextReportAt === null) return count;
    const ms = Date.parse(nextReportAt) - this.#clock.now;
    return html`${count}, ${ms < 0
      ? html`<span class="late">next report was promised for <fanfare-time as="clock" .instant=${nextReportAt}></fanfare-time>, ${durationInWords(ms)} ago</span>`
      : html`next report <fanfare-time as="clock" .instant=${nextReportAt}></fanfare-time>, ${agoInWords(nextReportAt, this.#clock.now)}`}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-reports': FanfareReports;
  }
}
