import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../ui/base.styles.js';
import { buttons } from '../ui/buttons.styles.js';
import '../ui/time.js';
import { isOver, isUnderWay, type MaintenanceSheet } from './maintenance-sheet.js';
import { truthWords, type OtherWork } from './maintenance.words.js';
import './phase-mark.js';

/** What is true now, in one sentence, and the way to what users see of it. */
@customElement('fanfare-state-card')
export class FanfareStateCard extends LitElement {
  static override readonly styles = [base, buttons, css`
    .card { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s3) var(--s4); padding: var(--s4) 20px; border: 1px solid var(--line); border-radius: 12px; background: var(--sheet); }
    .card.work { border-color: color-mix(in srgb, var(--work) 45%, transparent); background: var(--work-wash); color: inherit; font-weight: inherit; }
    .card.late { border-color: color-mix(in srgb, var(--late) 45%, transparent); background: var(--late-wash); color: inherit; font-weight: inherit; }
    .card.done { background: var(--done-wash); border-color: color-mix(in srgb, var(--done) 35%, transparent); }
    fanfare-phase-mark { flex: none; align-self: flex-start; margin-top: 6px; }
    .words { flex: 1 1 260px; min-width: 0; }
    h2 { font-size: 20px; }
    .more { display: block; }
    .acts { display: flex; flex-wrap: wrap; gap: 0 var(--s4); margin-top: var(--s1); color: var(--soft); font-size: 13px; }
    @media (max-width: 600px) { .btn { flex: 1 1 100%; } }
  `];

  @property({ attribute: false }) sheet!: MaintenanceSheet;
  @property({ attribute: false }) others: OtherWork;

  override render(): TemplateResult {
    const { sheet } = this;
    const late = sheet.overdueMinutes !== null || sheet.notClosed;
    const look = isUnderWay(sheet) ? 'work' : late ? 'late' : sheet.phase === 'COMPLETED' ? 'done' : '';
    return html`<div class="card ${look}">
      <fanfare-phase-mark .phase=${sheet.phase} ?late=${late}></fanfare-phase-mark>
      <div class="words">
        <h2>${sheet.standing}</h2>
        <p>${truthWords(sheet, this.others)}</p>
        <p class="acts">${this.#acts()}</p>
      </div>
      ${isOver(sheet) && !sheet.notClosed ? nothing : html`<a class="btn" href=${sheet.servicePage} target="_blank" rel="noreferrer">See what users see</a>`}
    </div>`;
  }

  /** Who did what when, and when that was recorded where it is another time. */
  #acts(): TemplateResult {
    const { started, verifying, ended, cancelled } = this.sheet;
    const act = (word: string, done: MaintenanceSheet['started']) =>
      done === null ? nothing : html`<span>${word} <fanfare-time .instant=${done.at}></fanfare-time>${done.by ? html` by ${done.by.name}` : nothing}${Date.parse(done.recordedAt) - Date.parse(done.at) >= 60_000 ? html`, recorded <fanfare-time as="clock" .instant=${done.recordedAt}></fanfare-time>` : nothing}</span>`;
    return html`${act('Started', started)}${act('Verified from', verifying)}${act('Ended', ended)}${act('Cancelled', cancelled)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-state-card': FanfareStateCard;
  }
}
