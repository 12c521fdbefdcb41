import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../ui/avatar.js';
import '../ui/person-picker.js';
import '../ui/refusal.js';
import { Asking } from '../ui/command.js';
import type { CommandInputs } from './command.js';
import { formStyles } from '../ui/form.styles.js';
import { NO_CHOICES, possibleOwners, type Choices, type Item, type Person } from './sheet.js';

/**
 * Gives many items one owner. What has no owner is chosen at first.
 *
 * @fires fanfare-command - `assignOwner` with all chosen items
 * @fires fanfare-finished - done, or given up
 */
@customElement('fanfare-assign-many')
export class FanfareAssignMany extends LitElement {
  static override readonly styles = [
    formStyles,
    css`
      form {
        max-width: none;
        padding: 14px 16px;
        border: 1px solid var(--line);
        border-radius: var(--r);
        background: var(--sheet);
      }

      .items {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(240px, 1fr));
        gap: 0 var(--s4);
      }

      .who {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2);
        align-items: end;
      }

      .who fanfare-person-picker {
        flex: 0 1 260px;
      }
    `,
  ];

  @property({ attribute: false }) items: readonly Item[] = [];
  @property({ attribute: false }) choices: Choices = NO_CHOICES;
  @state() private owner: Person | null = null;
  /** Only what was changed by hand: a new item without an owner joins by itself. */
  @state() private chosen: Readonly<Record<string, boolean>> = {};
  readonly #asking = new Asking<CommandInputs>(this);

  override firstUpdated(): void {
    const picker = this.renderRoot.querySelector('fanfare-person-picker');
    void picker?.updateComplete.then(() => picker.focus());
  }

  override render(): TemplateResult {
    const { me } = this.choices;
    const people = possibleOwners(this.choices);
    const count = this.#ids.length;
    const { pending, refusal, failure } = this.#asking;
    return html`
      <form @submit=${this.#submit} @keydown=${this.#keys}>
        <div class="who">
          <fanfare-person-picker label="Give them to" .people=${people} .value=${this.owner?.id ?? null} .first=${me?.id} @fanfare-pick=${this.#picked}></fanfare-person-picker>
          ${me && this.owner?.id !== me.id ? html`<button type="button" class="btn" @click=${() => (this.owner = me)}>Me</button>` : nothing}
        </div>
        <fieldset>
          <legend>Items</legend>
          <div class="items">
            ${this.items.map(
              (item) => html`<label class="choice">
                <input type="checkbox" .checked=${this.#isChosen(item)} @change=${(event: Event) => this.#choose(item, event)} />
                <span>${item.title}<small>${item.owner ? `now ${item.owner.name}’s` : 'nobody’s yet'}</small></span>
              </label>`,
            )}
          </div>
        </fieldset>
        <div class="buttons">
          <button type="submit" class="btn" ?disabled=${pending || !this.owner || count === 0}>
            ${this.owner ? `Give ${count} ${count === 1 ? 'item' : 'items'} to ${this.owner.name}` : 'Choose a person'}
          </button>
          <button type="button" class="btn quiet" @click=${this.#finish}>Cancel</button>
        </div>
        <fanfare-refusal .refused=${refusal}></fanfare-refusal>
        ${failure ? html`<p class="fault" role="alert">${failure}</p>` : nothing}
      </form>
    `;
  }

  get #ids(): readonly string[] {
    return this.items.filter((item) => this.#isChosen(item)).map(({ id }) => id);
  }

  #isChosen(item: Item): boolean {
    return this.chosen[item.id] ?? item.owner === null;
  }

  #choose(item: Item, event: Event): void {
    this.chosen = { ...this.chosen, [item.id]: (event.target as HTMLInputElement).checked };
  }

  readonly #picked = ({ detail }: CustomEvent<Person | null>): void => {
    this.owner = detail;
  };

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!this.owner || this.#ids.length === 0) return;
    if (await this.#asking.ask('assignOwner', { items: [...this.#ids], owner: this.owner.id })) this.#finish();
  };

  readonly #keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#finish();
  };

  readonly #finish = (): void => {
    this.dispatchEvent(new Event('fanfare-finished', { bubbles: true, composed: true }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-assign-many': FanfareAssignMany;
  }
}
