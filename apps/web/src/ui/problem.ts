import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from './base.styles.js';
import { buttons } from './buttons.styles.js';

export interface ProblemLike {
  readonly kind: string;
  readonly sentence: string;
  readonly code?: string | undefined;
}

/**
 * What could not be asked, and what to do.
 * @fires fanfare-retry - the reader wants it tried again
 */
@customElement('fanfare-problem')
export class FanfareProblem extends LitElement {
  static override readonly styles = [
    base,
    buttons,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--s3);
        padding: 12px var(--s4);
        border: 1px solid color-mix(in srgb, var(--late) 40%, transparent);
        border-radius: var(--r);
        background: var(--late-wash);
      }

      p {
        flex: 1 1 240px;
      }
    `,
  ];

  @property({ attribute: false }) problem?: ProblemLike | null;

  override render() {
    const { problem } = this;
    if (!problem) return nothing;
    return html`<div role="alert">
      <p><span class="strong">${problem.sentence}</span>${problem.code ? html` <small class="soft">${problem.code}</small>` : nothing}</p>
      ${problem.kind === 'signed-out'
        ? html`<a class="btn" href="/sign-in">Sign in</a>`
        : html`<button class="btn" @click=${this.#retry}>Try again</button>`}
    </div>`;
  }

  #retry(): void {
    this.dispatchEvent(new CustomEvent('fanfare-retry', { bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-problem': FanfareProblem;
  }
}
