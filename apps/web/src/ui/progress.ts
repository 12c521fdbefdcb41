import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from './base.styles.js';

/** So many of so many, as a bar. Its words stand beside it or, with `worded`, in it. */
@customElement('fanfare-progress')
export class FanfareProgress extends LitElement {
  static override readonly styles = [
    base,
    css`
      :host {
        display: inline-flex;
        align-items: center;
        gap: var(--s2);
        width: 160px;
        max-width: 100%;
        vertical-align: middle;
      }

      :host([worded]) {
        width: auto;
      }

      .bar {
        flex: 1 1 40px;
        min-width: 40px;
        height: 4px;
        border-radius: 2px;
        background: var(--line);
        overflow: hidden;
      }

      i {
        display: block;
        height: 100%;
        background: var(--done);
        transition: width 160ms ease-out;
      }

      small {
        color: var(--soft);
        white-space: nowrap;
        font-variant-numeric: tabular-nums;
      }

      @media (prefers-reduced-motion: reduce) {
        i {
          transition: none;
        }
      }

      @media (forced-colors: active) {
        i {
          background: CanvasText;
        }
      }
    `,
  ];

  @property({ type: Number }) done = 0;
  @property({ type: Number }) of = 0;
  /** Writes `3 of 7` beside the bar. */
  @property({ type: Boolean, reflect: true }) worded = false;
  @property() label = 'Progress';

  override render() {
    const percent = this.of > 0 ? (100 * this.done) / this.of : 0;
    return html`<div class="bar" role="progressbar" aria-label=${this.label} aria-valuemin="0" aria-valuemax=${this.of} aria-valuenow=${this.done} aria-valuetext="${this.done} of ${this.of} done">
        <i .style=${`width:${percent}%`}></i>
      </div>
      ${this.worded ? html`<small>${this.done} of ${this.of}</small>` : ''}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-progress': FanfareProgress;
  }
}
