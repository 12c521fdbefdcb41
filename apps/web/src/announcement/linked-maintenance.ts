import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../ui/base.styles.js';
import { buttons } from '../ui/buttons.styles.js';
import { Clock } from '../ui/clock.js';
import { collides } from '../ui/collides.styles.js';
import { sheet } from '../ui/sheet.styles.js';
import { windowInWords } from '../ui/time.words.js';
import type { Sheet } from './sheet.js';

/** The maintenance that belongs to an announcement, the offer to schedule it (R34), and what else collides with its day (R12). */
@customElement('fanfare-linked-maintenance')
export class FanfareLinkedMaintenance extends LitElement {
  static override readonly styles = [
    base,
    buttons,
    sheet,
    collides,
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

      .sheet + .collides,
      .collides + .offer {
        margin-top: var(--s3);
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
    this.hidden = this.sheet.maintenances.length === 0 && this.sheet.workCollisions.length === 0 && !this.sheet.offersMaintenance;
  }

  override render(): TemplateResult {
    const { maintenances, offersMaintenance, workCollisions } = this.sheet;
    return html`
      <div class="section-head"><h2>Maintenance</h2><span>${maintenances.length === 0 ? 'none linked' : `${maintenances.length} linked`}</span></div>
      ${maintenances.length === 0 ? nothing : html`<div class="sheet rows" role="list">${maintenances.map((maintenance) => this.#row(maintenance))}</div>`}
      ${workCollisions.length > 0 ? html`<ul class="collides" aria-label="Collides with maintenance">${workCollisions.map((collision) => this.#collision(collision))}</ul>` : nothing}
      ${offersMaintenance ? this.#offer() : nothing}
    `;
  }

  #row({ id, title, phase, standing, window }: Sheet['maintenances'][number]): TemplateResult {
    const works = phase === 'IN_PROGRESS' || phase === 'VERIFYING';
    return html`<div class="row" role="listitem"><span class="what"><a href="/maintenance/${id}">${title}</a><small><span class=${works ? 'work' : ''}>${standing}</span> · <span class="num">${windowInWords(window, this.#clock.now)}</span></small></span></div>`;
  }

  /** Each reason names the other, and when that is. */
  #collision({ because, maintenance: { id, window } }: Sheet['workCollisions'][number]): TemplateResult {
    return html`<li><span class="late">Collides.</span> ${because}, <span class="num">${windowInWords(window, this.#clock.now)}</span>. <a class="link" href="/maintenance/${id}">Look at it</a>, then move one.</li>`;
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
