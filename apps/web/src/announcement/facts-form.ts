import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../ui/refusal.js';
import { Asking } from '../ui/command.js';
import type { CommandInputs } from './command.js';
import { factsFields, sameFacts } from './facts-fields.js';
import { formStyles } from '../ui/form.styles.js';
import type { Facts, Sheet } from './sheet.js';
import { submitByKey } from '../ui/submit-by-key.js';

/**
 * Changes the facts that the tier rests on.
 *
 * @fires fanfare-command - `reviseAnnouncement`
 * @fires fanfare-finished - done, or given up
 */
@customElement('fanfare-facts-form')
export class FanfareFactsForm extends LitElement {
  static override readonly styles = [
    formStyles,
    css`
      .options {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
        gap: 0 var(--s3);
      }
    `,
  ];

  @property({ attribute: false }) sheet!: Sheet;
  @state() private typed: Facts | undefined;
  /** The facts as they stood when the first of them was changed here. */
  @state() private began: Facts | undefined;
  readonly #asking = new Asking<CommandInputs>(this);

  override firstUpdated(): void {
    const chosen = this.renderRoot.querySelector<HTMLElement>('input[type=radio]:checked') ?? this.renderRoot.querySelector<HTMLElement>('input');
    chosen?.focus();
  }

  override render(): TemplateResult {
    const { facts, agreement } = this.sheet;
    const seatsHold = agreement.seats.some(({ state: seat }) => seat !== 'EMPTY');
    const changedMeanwhile = this.began && this.typed && !sameFacts(this.began, facts) && !sameFacts(this.typed, facts);
    const { pending, refusal, failure } = this.#asking;
    return html`
      <form @submit=${this.#submit} @keydown=${this.#keys}>
        ${seatsHold ? html`<p class="warning">Changing a fact re-opens both seats: Product and Marketing will have to agree again.</p>` : nothing}
        ${changedMeanwhile
          ? html`<p class="theirs" role="status">The facts were changed meanwhile. Yours are kept. <button type="button" class="link" @click=${this.#takeTheirs}>Take theirs</button></p>`
          : nothing}
        ${factsFields(this.typed ?? facts, this.#type)}
        <div class="field">
          <label for="reason">Why (optional)</label>
          <input id="reason" type="text" maxlength="2000" autocomplete="off" />
        </div>
        <div class="buttons">
          <button type="submit" class="btn" ?disabled=${pending}>Change the facts</button>
          <button type="button" class="btn quiet" @click=${this.#finish}>Cancel</button>
        </div>
        <fanfare-refusal .refused=${refusal}></fanfare-refusal>
        ${failure ? html`<p class="fault" role="alert">${failure}</p>` : nothing}
      </form>
    `;
  }

  readonly #type = (facts: Facts): void => {
    this.began ??= this.sheet.facts;
    this.typed = facts;
  };

  readonly #takeTheirs = (): void => {
    this.typed = this.began = undefined;
  };

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!this.typed || sameFacts(this.typed, this.sheet.facts)) return this.#finish();
    const reason = this.renderRoot.querySelector<HTMLInputElement>('#reason')?.value.trim();
    if (await this.#asking.ask('reviseAnnouncement', { facts: { ...this.typed, kinds: [...this.typed.kinds] }, ...(reason && { reason }) })) this.#finish();
  };

  readonly #keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#finish();
    submitByKey(event);
  };

  readonly #finish = (): void => {
    this.dispatchEvent(new Event('fanfare-finished', { bubbles: true, composed: true }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-facts-form': FanfareFactsForm;
  }
}
