import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../ui/base.styles.js';
import { buttons } from '../ui/buttons.styles.js';
import { Clock } from '../ui/clock.js';
import { sheet } from '../ui/sheet.styles.js';
import { windowInWords } from '../ui/time.words.js';
import type { Sheet } from './sheet.js';

/** The maintenance that belongs to an announcement with downtime, how it stands, and the offer to schedule it (R34). */
@customElement('fanfare-linked-maintenance')
export class FanfareLinkedMaintenance extends LitElement {
  static override readonly styles = [
    base,
    buttons,
    sheet,
    css`
      .offer {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s3);
        align-items: center;
        justify-content: space-between;
      }

      .offer p {
        flex: 1 1 260px;
      }

      .work {
        white-space: nowrap;
      }
    `,
  ];

  @property({ attribute: false }) sheet!: Sheet;
  /** The reader may schedule maintenance; else it is said whose that is. */
  @property({ type: Boolean }) may = false;
  @property({ type: Boolean }) past = false;
  readonly #clock = new Clock(this);

  /** Most announcements need no downtime: nothing of it stands on their page. */
  override willUpdate(): void {
    this.hidden = this.sheet.maintenances.length === 0 && !this.sheet.offersMaintenance;
  }

  override render(): TemplateResult {
    const { maintenances, offersMaintenance } = this.sheet;
    return html`
      <div class="section-head"><h2>Maintenance</h2><span>${maintenances.length === 0 ? 'none linked yet' : maintenances.length}</span></div>
      ${maintenances.length === 0 ? nothing : html`<div class="sheet rows" role="list">${maintenances.map((maintenance) => this.#row(maintenance))}</div>`}
      ${offersMaintenance ? this.#offer() : nothing}
    `;
  }

  #row({ id, title, phase, standing, window }: Sheet['maintenances'][number]): TemplateResult {
    const works = phase === 'IN_PROGRESS' || phase === 'VERIFYING';
    return html`<a class="row" role="listitem" href="/maintenance/${id}"><span class="what">${title}<small><span class=${works ? 'work' : ''}>${standing}</span> · <span class="num">${windowInWords(window, this.#clock.now)}</span></small></span></a>`;
  }

  #offer(): TemplateResult {
    return html`<div class="sunk offer">
      <p><span class="strong">It needs downtime, and no maintenance is linked yet.</span> ${this.may || this.past ? 'Once it is scheduled, Marketing and Customer Success are told and users are owed a notice.' : 'Product schedules it: ask somebody from Product.'}</p>
      ${this.may && !this.past ? html`<a class="btn" href="/maintenance/schedule?announcement=${this.sheet.id}">Schedule its maintenance</a>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-linked-maintenance': FanfareLinkedMaintenance;
  }
}
