import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { base } from './base.styles.js';

const SHOWN_MS = 5_000;

/** Says that something has happened, to eyes and ears. One sentence; never the only place where it stands. */
export const say = (sentence: string): void => {
  window.dispatchEvent(new CustomEvent('fanfare-say', { detail: sentence }));
};

/** Where `say` is heard: once, in the shell. */
@customElement('fanfare-toast')
export class FanfareToast extends LitElement {
  static override readonly styles = [
    base,
    css`
      :host {
        position: fixed;
        z-index: 20;
        inset: auto 0 calc(24px + var(--tabs, 0px)) 0;
        display: grid;
        justify-items: center;
        pointer-events: none;
      }

      p {
        max-width: min(520px, calc(100vw - 32px));
        padding: 10px 16px;
        border-radius: 10px;
        background: var(--ink);
        color: var(--paper);
        font-size: 14px;
        font-weight: 520;
      }
    `,
  ];

  @state() private sentence = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('fanfare-say', this.#say);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('fanfare-say', this.#say);
    clearTimeout(this.#timer);
  }

  override render() {
    return html`<div role="status" aria-live="polite">${this.sentence ? html`<p>${this.sentence}</p>` : nothing}</div>`;
  }

  readonly #say = (event: Event): void => {
    this.sentence = (event as CustomEvent<string>).detail;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.sentence = ''), SHOWN_MS);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-toast': FanfareToast;
  }
}
