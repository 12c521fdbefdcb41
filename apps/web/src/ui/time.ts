import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from './base.styles.js';
import { Clock } from './clock.js';
import { agoInWords, clockInWords, instantInWords, readersZone } from './time.words.js';

/** An instant in the reader's zone, which is named; the whole of it, with UTC, is in the title. */
@customElement('fanfare-time')
export class FanfareTime extends LitElement {
  static override readonly styles = [
    base,
    css`
      :host {
        display: inline;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  /** ISO 8601. */
  @property() instant?: string | null;
  /** `full`: Mon 24 Nov 09:12 CET. `clock`: 09:12 CET. `ago`: 4 days ago. */
  @property() as: 'full' | 'clock' | 'ago' = 'full';

  readonly #clock = new Clock(this);

  override render() {
    const { instant } = this;
    if (!instant || Number.isNaN(Date.parse(instant))) return nothing;
    const { now } = this.#clock;
    const title = `${instantInWords(instant, now)} (${readersZone()}), ${instantInWords(instant, now, 'UTC')}`;
    return html`<time datetime=${instant} title=${title}>${this.#words(instant, now)}</time>`;
  }

  #words(instant: string, now: number): string {
    switch (this.as) {
      case 'full':
        return instantInWords(instant, now);
      case 'clock':
        return clockInWords(instant);
      case 'ago':
        return agoInWords(instant, now);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-time': FanfareTime;
  }
}
