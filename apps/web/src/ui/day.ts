import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from './base.styles.js';
import { Clock } from './clock.js';
import { dateIn, dateInWords, dayInWords, daysBetween, readersZone } from './time.words.js';

/** A calendar date: `Thu 27 Nov`, `today`, `yesterday`; late ones say how late, in words and not by colour alone. */
@customElement('fanfare-day')
export class FanfareDay extends LitElement {
  static override readonly styles = [
    base,
    css`
      :host {
        display: inline;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
    `,
  ];

  /** `YYYY-MM-DD`. */
  @property() date?: string | null;
  /** The IANA zone whose today counts; the reader's without it. */
  @property() zone?: string;
  /** What was due then is not done. */
  @property({ type: Boolean }) late = false;

  readonly #clock = new Clock(this);

  override render() {
    const { date } = this;
    if (!date) return nothing;
    const today = dateIn(this.#clock.now, this.zone ?? readersZone());
    const days = daysBetween(date, today);
    const full = dateInWords(date, today);
    if (!this.late || days <= 0) return html`<time datetime=${date} title=${full} class=${this.late ? 'late' : ''}>${dayInWords(date, today)}</time>`;
    return html`<time datetime=${date} title="was due ${full}" class="late">${days === 1 ? html`yesterday<span class="visually-hidden">, late</span>` : `${days} days late`}</time>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-day': FanfareDay;
  }
}
