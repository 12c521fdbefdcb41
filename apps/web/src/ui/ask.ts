import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Asking } from './command.js';
import './command-form.js';
import type { FormField, Values } from './form-field.js';
import { formStyles } from './form.styles.js';
import './refusal.js';

/**
 * A button that gives a command: at once, or after the few words that it needs, asked for in place.
 * What comes of it is said beside the button.
 *
 * @fires fanfare-command - to give the command
 */
@customElement('fanfare-ask')
export class FanfareAsk extends LitElement {
  static override readonly styles = [
    formStyles,
    css`
      /* Among other buttons an open form has a line of its own. */
      :host([open]) {
        flex: 1 1 100%;
      }
    `,
  ];

  @property() label = '';
  /** What the form's own button says; the label, if it is not given. */
  @property() submit = '';
  @property({ attribute: false }) command = '';
  @property({ attribute: false }) fields: readonly FormField[] = [];
  @property({ attribute: false }) input: (values: Values) => Readonly<Record<string, unknown>> = (values) => values;
  @property() warning = '';
  /** `link`: a word in running text. `aside`: the same in a low voice. */
  @property() look: 'button' | 'quiet' | 'link' | 'aside' | 'go' = 'button';
  /** The words are being asked for. */
  @property({ type: Boolean, reflect: true }) open = false;
  readonly #asking = new Asking(this);

  override render(): TemplateResult {
    if (this.open) {
      return html`<fanfare-command-form .command=${this.command} .fields=${this.fields} .input=${this.input} .warning=${this.warning}
        .submit=${this.submit || this.label} ?dark=${this.look === 'go'} @fanfare-finished=${this.#close}></fanfare-command-form>`;
    }
    const { pending, refusal, failure } = this.#asking;
    return html`
      <button type="button" class=${LOOKS[this.look]} ?disabled=${pending} aria-busy=${pending ? 'true' : 'false'}
        aria-expanded=${this.#asksFirst ? 'false' : nothing} @click=${this.#press}>${this.label}<slot></slot></button>
      <fanfare-refusal .refused=${refusal}></fanfare-refusal>
      ${failure ? html`<p class="fault" role="alert">${failure}</p>` : nothing}
    `;
  }

  /** Opens the form, or gives the command where nothing needs to be asked. */
  press(): void {
    void this.#press();
  }

  get #asksFirst(): boolean {
    return this.fields.length > 0 || this.warning !== '';
  }

  readonly #press = async (): Promise<void> => {
    if (this.#asksFirst) this.open = true;
    // Given without words: the input is whole, and the server checks it again.
    else await this.#asking.ask(this.command, this.input({}));
  };

  readonly #close = async (event: Event): Promise<void> => {
    event.stopPropagation();
    this.open = false;
    await this.updateComplete;
    this.renderRoot.querySelector('button')?.focus();
  };
}

const LOOKS = { button: 'btn', quiet: 'btn small quiet', link: 'link', aside: 'link aside', go: 'btn go' } as const;

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-ask': FanfareAsk;
  }
}
