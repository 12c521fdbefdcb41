import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { base } from './base.styles.js';
import { buttons } from './buttons.styles.js';

const SHOWN_MS = 4_000;

/** A button that copies a text and says so in words; where the browser keeps its clipboard shut, the text is marked for the reader's own keys. */
@customElement('fanfare-copy')
export class FanfareCopy extends LitElement {
  static override readonly styles = [
    base,
    buttons,
    css`
      :host {
        display: inline-flex;
        flex-wrap: wrap;
        gap: var(--s2);
        align-items: center;
      }

      [role='status'] {
        color: var(--done);
        font-size: 13px;
        font-weight: 540;
      }

      .by-hand {
        flex: 1 1 100%;
        display: grid;
        gap: 4px;
        color: var(--soft);
        font-size: 13px;
      }

      textarea {
        width: 100%;
        min-height: 72px;
        padding: 7px 11px;
        border: 1px solid var(--edge);
        border-radius: var(--r-control);
        background: var(--sheet);
        color: var(--ink);
        font: 400 14px/1.45 var(--font);
      }
    `,
  ];

  @property({ attribute: false }) text = '';
  @property() label = 'Copy';
  /** Tells this button from its like for those who hear it, for example `the text for Email`. */
  @property() what = '';

  @state() private said: 'nothing' | 'copied' | 'by hand' = 'nothing';
  @query('textarea') private readonly marked?: HTMLTextAreaElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override render() {
    return html`<button type="button" class="btn small" @click=${this.#copy}><span>${this.label}${this.what ? html`<span class="visually-hidden"> ${this.what}</span>` : nothing}</span></button>
      <span role="status">${this.said === 'copied' ? 'Copied' : nothing}</span>
      ${this.said === 'by hand'
        ? html`<label class="by-hand">This browser does not let a page copy. The text is marked: press Ctrl or ⌘ with C.<textarea readonly rows="3" .value=${this.text}></textarea></label>`
        : nothing}`;
  }

  readonly #copy = async (): Promise<void> => {
    clearTimeout(this.#timer);
    try {
      await navigator.clipboard.writeText(this.text);
      this.said = 'copied';
      this.#timer = setTimeout(() => (this.said = 'nothing'), SHOWN_MS);
    } catch {
      this.said = 'by hand';
      await this.updateComplete;
      this.marked?.select();
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-copy': FanfareCopy;
  }
}
