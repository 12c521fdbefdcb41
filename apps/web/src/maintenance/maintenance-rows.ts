import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { base } from '../ui/base.styles.js';
import { Clock } from '../ui/clock.js';
import { ListKeys } from '../ui/list-keys.js';
import { sheet } from '../ui/sheet.styles.js';
import { windowInWords } from '../ui/time.words.js';
import { owedWords, type MaintenanceRow } from './maintenance-list.js';
import { IMPACT_WORDS, utcBeside } from './maintenance.words.js';
import './phase-mark.js';

/** Maintenances as a list whose columns align across all rows, and with the other lists of the page. */
@customElement('fanfare-maintenance-rows')
export class FanfareMaintenanceRows extends LitElement {
  static override readonly styles = [base, sheet, css`
    :host { container-type: inline-size; }
    /* Fixed, so that the groups align with one another. */
    .rows { --columns: 18px minmax(0, 1fr) 250px 108px 168px; }
    .row:focus-visible { outline-offset: -2px; }
    .fact { font-size: 14px; }
    .fact small { display: block; color: var(--soft); }
    @container (max-width: 800px) {
      .rows { --columns: 18px minmax(0, 1fr); column-gap: var(--s3); }
      .row { row-gap: 4px; align-items: start; }
      .row > fanfare-phase-mark { margin-top: 4px; }
      .row > .fact { grid-column: 2; }
      .fact small { display: inline-block; margin-inline-start: 6px; }
      .fact:empty { display: none; }
    }
  `];

  @property({ attribute: false }) rows: readonly MaintenanceRow[] = [];
  readonly #keys = new ListKeys(this);
  readonly #clock = new Clock(this);

  override render() {
    return html`<div class="sheet rows" role="list">${repeat(this.rows, ({ id }) => id, (row) => this.#row(row))}</div>`;
  }

  #row(row: MaintenanceRow) {
    const { id, title, standing, window, impact, affected, phase, overdueMinutes, runningOverMinutes } = row;
    const { now } = this.#clock;
    const late = overdueMinutes !== null || runningOverMinutes !== null || row.notClosed;
    const who = affected.words || affected.regions.join(', ');
    return html`<div class="row" role="listitem" tabindex="-1" data-row=${id}>
      <fanfare-phase-mark phase=${phase} ?late=${late}></fanfare-phase-mark>
      <div class="what"><a href="/maintenance/${id}" data-open>${title}</a><small><span class=${late ? 'late' : phase === 'IN_PROGRESS' || phase === 'VERIFYING' ? 'work' : ''}>${standing}</span>${who ? ` · ${who}` : nothing}</small></div>
      <div class="fact num">${windowInWords(window, now)}<small>${utcBeside(window, now)}</small></div>
      <div class="fact">${IMPACT_WORDS[impact]}</div>
      <div class="fact late">${owedWords(row) || nothing}</div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-maintenance-rows': FanfareMaintenanceRows;
  }
}
