import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { bar } from './bar.styles.js';
import { base } from './base.styles.js';
import { clockInWords, dateIn, instantInWords } from './time.words.js';

/** A bar that says why nothing can be recorded, and how old what is on screen may be. Empty while there is nothing to say. */
@customElement('fanfare-outage')
export class FanfareOutage extends LitElement {
  static override readonly styles = [
    base,
    bar,
    css`
      p::before {
        border-style: solid;
      }
    `,
  ];

  /** Why, as a sentence. */
  @property() sentence = '';
  /** ISO 8601: when what is on screen was known to be all there is. */
  @property({ attribute: 'as-of' }) asOf = '';

  override render() {
    return html`<div role="status">${this.sentence ? html`<p><span>${this.sentence}${this.asOf ? html` What you see is as of <time datetime=${this.asOf}>${inWords(this.asOf)}</time>.` : nothing}</span></p>` : nothing}</div>`;
  }
}

const inWords = (instant: string): string => {
  const now = Date.now();
  return dateIn(Date.parse(instant)) === dateIn(now) ? clockInWords(instant) : instantInWords(instant, now);
};

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-outage': FanfareOutage;
  }
}
