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
      /* The buttons stand beside the heading, whatever stands above and below it. */
      .head {
        display: grid;
        grid-template: 'crumb crumb' auto 'heading actions' auto 'words actions' 1fr / minmax(0, 1fr) auto;
        align-items: start;
        column-gap: var(--s4);
        margin-bottom: var(--s5);
      }

      .crumb {
        grid-area: crumb;
      }

      .words {
        grid-area: words;
      }

      h1 {
        grid-area: heading;
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
        grid-area: actions;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: flex-end;
        gap: var(--s2);
      }

      @media (max-width: 600px) {
        .head {
          grid-template: 'crumb' 'heading' 'words' 'actions' / minmax(0, 1fr);
        }

        .actions ::slotted(*) {
          flex: 1 1 auto;
          margin-top: var(--s3);
        }
      }
    `,
  ];

  @property() heading = '';

  @query('h1') private readonly h1!: HTMLElement;

  override render() {
    return html`<div class="head">
      <div class="crumb"><slot name="crumb"></slot></div>
      <h1 tabindex="-1">${this.heading}</h1>
      <div class="words"><slot></slot></div>
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
