import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../ui/avatar.js';
import { Clock } from '../ui/clock.js';
import '../ui/day.js';
import '../ui/refusal.js';
import '../ui/ring.js';
import { dateIn } from '../ui/time.words.js';
import '../ui/ask.js';
import { itemStyles } from './checklist-item.styles.js';
import { aboutItem, ringOf } from './checklist.words.js';
import { Asking } from '../ui/command.js';
import type { CommandInputs } from './command.js';
import { formStyles } from '../ui/form.styles.js';
import './item-details.js';
import { allows, NO_CHOICES, type Choices, type Item, type Sheet } from './sheet.js';

/** One row of the checklist, on the list's own columns: state, what, due, owner. It opens for all that can be done. */
@customElement('fanfare-checklist-item')
export class FanfareChecklistItem extends LitElement {
  static override readonly styles = [formStyles, itemStyles];

  @property({ attribute: false }) item!: Item;
  @property({ attribute: false }) sheet!: Sheet;
  @property({ attribute: false }) choices: Choices = NO_CHOICES;
  @property({ type: Boolean }) past = false;
  @state() private open = false;
  readonly #clock = new Clock(this);
  readonly #asking = new Asking<CommandInputs>(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.#pressed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#pressed);
  }

  override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    if (decodeURIComponent(location.hash.slice(1)) === this.item.id) void this.#cameFor();
  }

  override render(): TemplateResult {
    const { item } = this;
    if (item.state === 'DROPPED') return this.#dropped();
    const zone = this.sheet.target?.zone;
    return html`
      ${this.#state()}
      <button type="button" class="what" aria-expanded=${this.open} aria-controls="details" @click=${this.#toggle}>
        <span class=${item.state === 'DONE' ? 'title done' : 'title'}>${item.title}</span>
        <small>${aboutItem(item)}</small>
      </button>
      <span class="due">${item.state === 'DONE' ? html`<span class="soft">done <fanfare-day .date=${item.doneAt ? dateIn(Date.parse(item.doneAt)) : null}></fanfare-day></span>` : html`<fanfare-day .date=${item.due} .zone=${zone} ?late=${item.overdue}></fanfare-day>`}</span>
      <fanfare-avatar .person=${item.owner}></fanfare-avatar>
      <div id="details" class="details" ?hidden=${!this.open && !this.#asking.outcome}>
        <fanfare-refusal .refused=${this.#asking.refusal}></fanfare-refusal>
        ${this.#asking.failure ? html`<p class="fault" role="alert">${this.#asking.failure}</p>` : nothing}
        ${this.open ? html`<fanfare-item-details .item=${item} .sheet=${this.sheet} .choices=${this.choices} ?past=${this.past}></fanfare-item-details>` : nothing}
      </div>
    `;
  }

  #state(): TemplateResult {
    const { item } = this;
    const ring = ringOf(item, dateIn(this.#clock.now, this.sheet.target?.zone));
    const can = !this.past && item.state === 'OPEN' && allows(this.sheet, 'completeItem');
    if (!can) return html`<span class="state"><fanfare-ring .state=${ring}></fanfare-ring></span>`;
    return html`<button type="button" class="state" aria-label=${`Complete “${item.title}”`} title="Complete it" ?disabled=${this.#asking.pending} @click=${this.#complete}>
      <fanfare-ring .state=${ring}></fanfare-ring>
    </button>`;
  }

  #dropped(): TemplateResult {
    const { item } = this;
    return html`
      <span class="state"><fanfare-ring state="dropped"></fanfare-ring></span>
      <div class="what struck">
        <span class="title">${item.title}</span>
        <small>dropped by ${item.droppedBy?.name ?? 'somebody'}: “${item.dropReason}”</small>
      </div>
      <span class="restore">
        ${!this.past && allows(this.sheet, 'restoreItem')
          ? html`<fanfare-ask look="link" label="Restore" .command=${'restoreItem'} .input=${() => ({ item: item.id })}></fanfare-ask>`
          : nothing}
      </span>
    `;
  }

  /** The address names it, as the desk's links do: it opens, and has the focus. */
  async #cameFor(): Promise<void> {
    this.open = true;
    await new Promise(requestAnimationFrame);
    this.scrollIntoView?.({ block: 'center' });
    this.renderRoot.querySelector<HTMLElement>('.what')?.focus({ preventScroll: true });
  }

  readonly #toggle = (): void => {
    this.open = !this.open;
    if (!this.open) this.#asking.forget();
  };

  /** Where nothing is missing one press completes it; else it opens to ask for what is. */
  readonly #complete = async (): Promise<void> => {
    const { missing, channels, listings } = this.item;
    const asks = missing.length > 0 || channels.length > 0 || listings.length > 0;
    if (!asks && !this.open) {
      await this.#asking.ask('completeItem', { item: this.item.id, evidence: [] });
      return;
    }
    this.open = true;
    await this.updateComplete;
    const details = this.renderRoot.querySelector('fanfare-item-details');
    await details?.updateComplete;
    const form = details?.renderRoot.querySelector('fanfare-command-form');
    await form?.updateComplete;
    form?.renderRoot.querySelector<HTMLElement>('input')?.focus();
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.composedPath()[0] === this) this.#toggle();
    if (event.key === 'Escape' && this.open && !event.defaultPrevented) {
      this.#toggle();
      this.renderRoot.querySelector<HTMLElement>('.what')?.focus();
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-checklist-item': FanfareChecklistItem;
  }
}
