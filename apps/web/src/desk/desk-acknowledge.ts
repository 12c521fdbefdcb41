import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { base } from '../ui/base.styles.js';
import { buttons } from '../ui/buttons.styles.js';
import { Clock } from '../ui/clock.js';
import { ListKeys } from '../ui/list-keys.js';
import '../ui/refusal.js';
import type { RefusedLike } from '../ui/refusal.js';
import '../ui/ring.js';
import { sheet } from '../ui/sheet.styles.js';
import { windowInWords } from '../ui/time.words.js';
import type { DeskMaintenance } from './desk-maintenance.words.js';
import { deskRows } from './desk-row.styles.js';

/**
 * Maintenance that the reader's team was told of and has not acknowledged.
 * @fires fanfare-acknowledge - `detail` is the `DeskMaintenance`
 */
@customElement('fanfare-desk-acknowledge')
export class DeskAcknowledge extends LitElement {
  static override readonly styles = [base, buttons, sheet, deskRows];

  @property({ attribute: false }) maintenances: readonly DeskMaintenance[] = [];
  /** What was refused, by the maintenance's id. */
  @property({ attribute: false }) refusals: ReadonlyMap<string, RefusedLike> = new Map();
  @property() busy?: string;
  readonly #keys = new ListKeys(this);
  readonly #clock = new Clock(this);

  override render() {
    return html`<div class="sheet rows" role="list">${repeat(this.maintenances, ({ id }) => id, (maintenance) => this.#row(maintenance))}</div>`;
  }

  #row(maintenance: DeskMaintenance) {
    const { id, title, window, affected, standing } = maintenance;
    return html`<div class="row" role="listitem" tabindex="-1" data-row=${id}>
      <fanfare-ring state="owed" label="not acknowledged"></fanfare-ring>
      <div class="what"><a href="/maintenance/${id}" data-open>${title}</a><small>${affected.words || 'Everybody who is affected'}</small></div>
      <div class="fact">${standing}</div>
      <div class="fact num">${windowInWords(window, this.#clock.now)}</div>
      <div class="end buttons"><button class="btn small" aria-busy=${this.busy === id} @click=${() => this.#acknowledge(maintenance)}><span>Acknowledge<span class="visually-hidden">: ${title}</span></span></button></div>
      <div class="below ${this.refusals.has(id) ? 'used' : ''}"><fanfare-refusal .refused=${this.refusals.get(id)}></fanfare-refusal></div>
    </div>`;
  }

  #acknowledge(detail: DeskMaintenance): void {
    this.dispatchEvent(new CustomEvent('fanfare-acknowledge', { detail, bubbles: true, composed: true }));
  }
}
