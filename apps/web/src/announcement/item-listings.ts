import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import '../ui/refusal.js';
import { Asking } from '../ui/command.js';
import type { CommandInputs } from './command.js';
import { formStyles } from '../ui/form.styles.js';
import type { Item } from './sheet.js';

/** What is ticked one by one. A tick shows only once it is recorded. */
@customElement('fanfare-item-listings')
export class FanfareItemListings extends LitElement {
  static override readonly styles = [
    formStyles,
    css`
      .choice {
        width: fit-content;
      }
    `,
  ];

  @property({ attribute: false }) item!: Item;
  @property({ type: Boolean }) fixed = false;
  readonly #asking = new Asking<CommandInputs>(this);

  override render(): TemplateResult {
    return html`
      <fieldset>
        <legend class="visually-hidden">Entries of “${this.item.title}”</legend>
        ${this.item.listings.map(
          (listing) => html`<label class="choice">
            <input type="checkbox" .checked=${live(listing.ticked)} ?disabled=${this.fixed || this.#asking.pending} @click=${(event: Event) => this.#tick(event, listing)} />
            <span>${listing.label}${listing.by ? html` <span class="soft">by ${listing.by.name}</span>` : nothing}</span>
          </label>`,
        )}
      </fieldset>
      <fanfare-refusal .refused=${this.#asking.refusal}></fanfare-refusal>
      ${this.#asking.failure ? html`<p class="fault" role="alert">${this.#asking.failure}</p>` : nothing}
    `;
  }

  #tick(event: Event, listing: Item['listings'][number]): void {
    // The box waits for the record: the browser's own ticking would be a promise.
    event.preventDefault();
    void this.#asking.ask('tickListing', { item: this.item.id, listing: listing.id, ticked: !listing.ticked });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-item-listings': FanfareItemListings;
  }
}
