import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { base } from './base.styles.js';

/**
 * A page's head: crumb, the page's only h1, buttons. On a phone the buttons go below, full width.
 * It says when its heading is there, so that the shell can move the focus to it after a navigation.
 * @slot crumb - where this page belongs
 * @slot actions - at most one `.btn.go`
 * @slot - below the heading
 * @fires fanfare-heading - the heading is there
 */
@customElement('fanfare-head')
export class FanfareHead extends LitElement {
  static override readonly styles = [
    base,
    css`
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: flex-end;
        gap: var(--s3) var(--s4);
        margin-bottom: var(--s5);
      }

      .words {
        flex: 1 1 320px;
        min-width: 0;
      }

      h1 {
        overflow-wrap: anywhere;
      }

      h1:focus {
        outline: none;
      }

      h1:focus-visible {
        outline: 2px solid var(--brand);
        outline-offset: 4px;
      }

      ::slotted([slot='crumb']) {
        display: block;
        margin-bottom: var(--s2);
        color: var(--soft);
        font-size: 13px;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2);
      }

      @media (max-width: 600px) {
        .actions {
          width: 100%;
        }

        .actions ::slotted(*) {
          flex: 1 1 auto;
        }
      }
    `,
  ];

  @property() heading = '';

  @query('h1') private readonly h1!: HTMLElement;

  override render() {
    return html`<div class="head">
      <div class="words">
        <slot name="crumb"></slot>
        <h1 tabindex="-1">${this.heading}</h1>
        <slot></slot>
      </div>
      <div class="actions"><slot name="actions"></slot></div>
    </div>`;
  }

  override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.dispatchEvent(new CustomEvent('fanfare-heading', { bubbles: true, composed: true }));
  }

  override focus(options?: FocusOptions): void {
    this.h1.focus(options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-head': FanfareHead;
  }
}
