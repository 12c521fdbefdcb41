import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../ui/person-picker.js';
import '../ui/refusal.js';
import { Asking } from '../ui/command.js';
import type { CommandInputs } from './command.js';
import { formStyles } from '../ui/form.styles.js';
import { possibleOwners, type Choices, type Item, type Person } from './sheet.js';

/** Gives an item its owner: by name, or to the reader at once. */
@customElement('fanfare-item-owner')
export class FanfareItemOwner extends LitElement {
  static override readonly styles = formStyles;

  @property({ attribute: false }) item!: Item;
  @property({ attribute: false }) choices!: Choices;
  readonly #asking = new Asking<CommandInputs>(this);

  override render(): TemplateResult {
    const { me } = this.choices;
    const people = possibleOwners(this.choices);
    const { pending, refusal, failure } = this.#asking;
    return html`
      <div class="buttons">
        ${people.length > 1
          ? html`<span class="soft small" aria-hidden="true">Owner</span><fanfare-person-picker label="Owner" label-hidden placeholder="Owner: type a name" .people=${people} .value=${this.item.owner?.id ?? null} .first=${me?.id}
              @fanfare-pick=${this.#picked}></fanfare-person-picker>`
          : nothing}
        ${me && this.item.owner?.id !== me.id
          ? html`<button type="button" class="btn small" ?disabled=${pending} @click=${() => this.#assign(me.id)}>Take it myself</button>`
          : nothing}
      </div>
      <fanfare-refusal .refused=${refusal}></fanfare-refusal>
      ${failure ? html`<p class="fault" role="alert">${failure}</p>` : nothing}
    `;
  }

  readonly #picked = ({ detail }: CustomEvent<Person | null>): Promise<void> => this.#assign(detail?.id ?? null);

  async #assign(owner: string | null): Promise<void> {
    await this.#asking.ask('assignOwner', { items: [this.item.id], owner });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-item-owner': FanfareItemOwner;
  }
}
