import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { BoardRowFragment } from '../api/generated/graphql.js';
import '../ui/avatar.js';
import { base } from '../ui/base.styles.js';
import '../ui/day.js';
import '../ui/halves.js';
import { ListKeys } from '../ui/list-keys.js';
import { sheet } from '../ui/sheet.styles.js';
import '../ui/volume.js';
import { ageWords, isNear, progressWords, STATE_WORDS } from './board-words.js';

/** Announcements as a list whose columns align across all rows. */
@customElement('fanfare-board-rows')
export class BoardRows extends LitElement {
  static override readonly styles = [base, sheet, css`
    :host { container-type: inline-size; }
    .rows { --columns: 18px minmax(0, 1fr) max-content max-content max-content 24px; }
    .row:focus-visible { outline-offset: -2px; }
    .fact { font-size: 14px; }
    .state small { display: block; }
    @container (max-width: 760px) {
      .rows { --columns: 18px minmax(0, 1fr) max-content 24px; column-gap: var(--s3); }
      .row { row-gap: 4px; }
      .what { grid-column: 2 / 4; }
      .end { grid-row: 1; grid-column: 4; align-self: start; }
      .row > fanfare-halves { align-self: start; margin-top: 2px; }
      .state { grid-column: 2 / -1; }
      .tier { grid-column: 2; }
      .date { grid-column: 3 / -1; justify-self: end; }
      .state small { display: inline; margin-inline-start: 6px; }
    }
  `];

  @property({ attribute: false }) rows: readonly BoardRowFragment[] = [];

  readonly #keys = new ListKeys(this);

  override render() {
    return html`<div class="sheet rows" role="list">${repeat(this.rows, ({ id }) => id, (row) => this.#row(row))}</div>`;
  }

  #row(row: BoardRowFragment) {
    const { id, title, agreement, suggestion, target, standing, coordinator, state } = row;
    const age = ageWords(row);
    const progressed = progressWords(row);
    return html`<div class="row" role="listitem" tabindex="-1" data-row=${id}>
      <fanfare-halves .seats=${agreement.seats} ?disputed=${agreement.status === 'DISPUTED'}></fanfare-halves>
      <div class="what"><a href="/announcements/${id}" data-open>${title}</a><small>${standing}</small></div>
      <div class="fact state">${STATE_WORDS[state]}${age || progressed ? html`<small class="soft">${age}${age && progressed ? ' · ' : nothing}<span class=${row.progress.overdue > 0 ? 'late' : ''}>${progressed}</span></small>` : nothing}</div>
      <div class="fact tier"><fanfare-volume .tier=${agreement.tier ?? suggestion.tier} ?soft=${!agreement.tier}>${agreement.tier ? nothing : ' suggested'}</fanfare-volume></div>
      <div class="fact date num ${isNear(row) ? 'late' : ''}">${target ? html`<fanfare-day date=${target.date} zone=${target.zone}></fanfare-day>` : html`<span class="soft">no date yet</span>`}</div>
      <div class="end">${coordinator ? html`<fanfare-avatar .person=${coordinator}></fanfare-avatar>` : nothing}</div>
    </div>`;
  }
}
