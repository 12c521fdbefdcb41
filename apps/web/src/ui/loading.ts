import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from './base.styles.js';

/** Being asked for: quiet lines where the answer will stand. They come only after a moment, so that a fast answer does not flicker. */
@customElement('fanfare-loading')
export class FanfareLoading extends LitElement {
  static override readonly styles = [
    base,
    css`
      .sheet {
        border: 1px solid var(--line);
        border-radius: var(--r);
        background: var(--sheet);
        opacity: 0;
        animation: appear 200ms 250ms forwards;
      }

      i {
        display: block;
        padding: 16px var(--s4);
        border-top: 1px solid var(--line);
      }

      i:first-child {
        border-top: 0;
      }

      i::before,
      i::after {
        content: '';
        display: block;
        width: 38%;
        height: 10px;
        border-radius: 3px;
        background: var(--sunk);
      }

      i::after {
        width: 62%;
        margin-top: 10px;
      }

      i:nth-child(even)::before {
        width: 30%;
      }

      i:nth-child(even)::after {
        width: 50%;
      }

      @keyframes appear {
        to {
          opacity: 1;
        }
      }
    `,
  ];

  /** What is being asked for, for those who hear the page. */
  @property() label = 'Loading';
  @property({ type: Number }) rows = 3;

  override render() {
    return html`<span class="visually-hidden" role="status">${this.label}</span>
      <div class="sheet" aria-hidden="true">${Array.from({ length: this.rows }, () => html`<i></i>`)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-loading': FanfareLoading;
  }
}
