import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { base } from './base.styles.js';
import { buttons } from './buttons.styles.js';

/**
 * The platform's modal dialog with a heading. The slotted control that carries `autofocus` gets the focus.
 * @slot - the content
 * @slot actions - the buttons, the next thing first
 * @fires fanfare-close - closed by the reader; the host sets `open` to false
 */
@customElement('fanfare-dialog')
export class FanfareDialog extends LitElement {
  static override readonly styles = [
    base,
    buttons,
    css`
      dialog {
        width: min(var(--dialog-width, 560px), calc(100vw - 32px));
        max-height: calc(100dvh - 48px);
        padding: 0;
        border: 1px solid var(--line);
        border-radius: 14px;
        background: var(--sheet);
        color: var(--ink);
        overflow: hidden;
      }

      dialog[open] {
        display: flex;
        flex-direction: column;
      }

      dialog::backdrop {
        background: light-dark(rgb(28 27 25 / 35%), rgb(0 0 0 / 60%));
      }

      .head {
        display: flex;
        align-items: flex-start;
        justify-content: space-between;
        gap: var(--s4);
        padding: 18px 20px 0;
      }

      h2 {
        font-size: 19px;
      }

      .close {
        min-height: 32px;
        width: 32px;
        margin: -4px -8px 0 0;
        padding: 0;
        font-size: 18px;
      }

      .content {
        padding: 12px 20px 20px;
        overflow-y: auto;
      }

      .foot {
        display: flex;
        flex-wrap: wrap;
        flex-direction: row-reverse;
        justify-content: flex-start;
        gap: var(--s2);
        padding: 12px 20px;
        border-top: 1px solid var(--line);
        background: var(--paper);
      }

      .foot:not(.used) {
        display: none;
      }

      @media (max-width: 600px) {
        dialog {
          width: 100vw;
          max-width: 100vw;
          margin: auto 0 0;
          border-width: 1px 0 0;
          border-radius: 14px 14px 0 0;
        }

        .foot ::slotted(*) {
          flex: 1 1 auto;
        }
      }
    `,
  ];

  @property({ type: Boolean }) open = false;
  @property() heading = '';

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  override render() {
    return html`<dialog aria-labelledby="heading" @close=${this.#closed}>
      <div class="head">
        <h2 id="heading">${this.heading}</h2>
        <button class="btn quiet close" aria-label="Close" @click=${() => this.dialog.close()}>×</button>
      </div>
      <div class="content"><slot></slot></div>
      <div class="foot"><slot name="actions" @slotchange=${this.#actionsChanged}></slot></div>
    </dialog>`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open') || this.open === this.dialog.open) return;
    if (!this.open) return this.dialog.close();
    this.dialog.showModal();
    // The platform looks for `autofocus` inside the dialog only, and not among what is slotted into it.
    this.querySelector<HTMLElement>('[autofocus]')?.focus();
  }

  #closed(): void {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new CustomEvent('fanfare-close', { bubbles: true, composed: true }));
  }

  #actionsChanged(event: Event): void {
    const slot = event.target as HTMLSlotElement;
    slot.parentElement?.classList.toggle('used', slot.assignedElements().length > 0);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-dialog': FanfareDialog;
  }
}
