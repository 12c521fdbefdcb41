import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from './base.styles.js';

/**
 * Nothing here, and what to do next.
 * @slot - the sentence
 * @slot action - a button or link
 */
@customElement('fanfare-empty')
export class FanfareEmpty extends LitElement {
  static override readonly styles = [
    base,
    css`
      div {
        display: grid;
        justify-items: start;
        gap: 4px;
        padding: 20px var(--s4);
        border: 1px dashed var(--line);
        border-radius: var(--r);
      }

      :host([bare]) div {
        border: 0;
      }

      .heading {
        font-weight: 580;
      }

      .text {
        max-width: 62ch;
        color: var(--soft);
      }

      slot[name='action']::slotted(*) {
        margin-top: var(--s2);
      }
    `,
  ];

  @property() heading = '';
  /** Inside a sheet, which has its own outline. */
  @property({ type: Boolean, reflect: true }) bare = false;

  override render() {
    return html`<div>
      <p class="heading">${this.heading}</p>
      <p class="text"><slot></slot></p>
      <slot name="action"></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-empty': FanfareEmpty;
  }
}
