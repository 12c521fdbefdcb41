import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import './avatar.js';
import type { PersonLike } from './avatar.js';
import { base } from './base.styles.js';
import { forms } from './forms.styles.js';

export interface Pickable extends PersonLike {
  readonly id: string;
}

const MOST = 8;

/**
 * Picks a person by typing a few letters of the name; arrows, Enter and Escape as in every combobox.
 * @fires fanfare-pick - `detail` is the person, or null where nobody is picked
 */
@customElement('fanfare-person-picker')
export class FanfarePersonPicker extends LitElement {
  static override readonly styles = [
    base,
    forms,
    css`
      :host {
        position: relative;
        min-width: 180px;
      }

      .list {
        position: absolute;
        z-index: 5;
        inset: calc(100% + 4px) 0 auto 0;
        min-width: 220px;
        padding: 4px;
        border: 1px solid var(--edge);
        border-radius: var(--r-control);
        background: var(--sheet);
        max-height: 330px;
        overflow-y: auto;
      }

      [role='option'] {
        display: flex;
        align-items: center;
        gap: 9px;
        min-height: var(--press);
        padding: 4px 8px;
        border-radius: 6px;
        cursor: pointer;
      }

      [aria-selected='true'] {
        background: var(--sunk);
      }

      [aria-selected='true'] .name {
        text-decoration: underline;
        text-underline-offset: 3px;
      }

      .none {
        padding: 8px;
        color: var(--soft);
      }
    `,
  ];

  @property({ attribute: false }) people: readonly Pickable[] = [];
  /** The id of the person who is picked. */
  @property() value?: string | null;
  @property() label = 'Person';
  @property() placeholder = 'Type a name';
  /** Shown first, for example the reader. */
  @property() first?: string;
  /** Hides the label from the eye. */
  @property({ type: Boolean, attribute: 'label-hidden' }) labelHidden = false;

  @state() private typed: string | undefined;
  /** The text is the reader's and not the picked name. */
  @state() private dirty = false;
  @state() private at = 0;
  @query('input') private readonly input!: HTMLInputElement;

  override focus(): void {
    this.input.focus();
  }

  override render() {
    const picked = this.people.find(({ id }) => id === this.value);
    const found = this.#found;
    const open = this.typed !== undefined;
    return html`<div class="field">
      <label for="person" class=${this.labelHidden ? 'visually-hidden' : ''}>${this.label}</label>
      <input
        id="person"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-controls="list"
        aria-expanded=${open}
        aria-activedescendant=${open && found[this.at] ? `option-${this.at}` : nothing}
        placeholder=${this.placeholder}
        .value=${this.dirty ? (this.typed ?? '') : (picked?.name ?? '')}
        @focus=${this.#opened}
        @click=${this.#opened}
        @blur=${this.#closed}
        @input=${this.#typedNow}
        @keydown=${this.#pressed}
      />
      <div class="list" id="list" role="listbox" aria-label=${this.label} ?hidden=${!open || found.length === 0}>
        ${open
          ? found.map(
              (person, index) => html`<div id="option-${index}" role="option" aria-selected=${index === this.at} @pointerdown=${(event: Event) => this.#pick(person, event)}>
                <fanfare-avatar .person=${person} aria-hidden="true"></fanfare-avatar><span class="name">${person.name}</span>
              </div>`,
            )
          : nothing}
      </div>
      ${open && found.length === 0 ? html`<div class="list none" role="status">Nobody of that name.</div>` : nothing}
    </div>`;
  }

  get #found(): readonly Pickable[] {
    const words = (this.typed ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const fits = ({ name }: Pickable): boolean => words.every((word) => name.toLowerCase().split(/\s+/).some((part) => part.startsWith(word)));
    const isFirst = ({ id }: Pickable): number => (id === this.first ? 0 : 1);
    return this.people.filter(fits).toSorted((a, b) => isFirst(a) - isFirst(b)).slice(0, MOST);
  }

  #opened(): void {
    if (this.typed !== undefined) return;
    this.typed = '';
    this.at = 0;
    this.input.select();
  }

  #closed(): void {
    // Emptied by hand means nobody; anything else that was not picked means no change.
    if (this.dirty && this.typed === '' && this.value) this.#pick(null);
    this.#shut();
  }

  #shut(): void {
    this.typed = undefined;
    this.dirty = false;
  }

  #typedNow(): void {
    this.typed = this.input.value;
    this.dirty = true;
    this.at = 0;
  }

  #pressed(event: KeyboardEvent): void {
    const found = this.#found;
    if (event.key === 'Escape' && this.typed !== undefined) {
      event.stopPropagation();
      event.preventDefault();
      this.#shut();
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.#opened();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.at = (this.at + step + found.length) % Math.max(found.length, 1);
    }
    const person = found[this.at];
    if (event.key === 'Enter' && this.typed !== undefined && person) this.#pick(person, event);
  }

  #pick(person: Pickable | null, event?: Event): void {
    event?.preventDefault();
    this.#shut();
    this.value = person?.id ?? null;
    this.dispatchEvent(new CustomEvent('fanfare-pick', { detail: person, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-person-picker': FanfarePersonPicker;
  }
}
