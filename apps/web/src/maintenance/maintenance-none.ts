import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { go } from '../ui/address.js';
import { base } from '../ui/base.styles.js';
import { buttons } from '../ui/buttons.styles.js';
import '../ui/empty.js';

/** A list of maintenance with nothing in it: why, and what to do next. */
@customElement('fanfare-maintenance-none')
export class FanfareMaintenanceNone extends LitElement {
  static override readonly styles = [base, buttons];

  /** Something was searched for. */
  @property({ type: Boolean }) narrowed = false;
  /** The reader may schedule some. */
  @property({ type: Boolean }) schedules = false;

  override render() {
    if (this.narrowed) return html`<fanfare-empty heading="No maintenance fits">
      Search for other words, or show everything.
      <button class="btn" slot="action" @click=${() => go('/maintenance', { replace: true })}>Show all maintenance</button>
    </fanfare-empty>`;
    return html`<fanfare-empty heading="No maintenance is planned">
      ${this.schedules ? 'Once you know of some, type it in: Marketing and Customer Success are told in that same act.' : 'Once Product knows of some, it stands here, and Marketing and Customer Success are told in that same act.'}
      ${this.schedules ? html`<a class="btn" slot="action" href="/maintenance/schedule">Schedule maintenance</a>` : nothing}
    </fanfare-empty>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-maintenance-none': FanfareMaintenanceNone;
  }
}
