import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Actions } from '../ui/actions.js';
import '../ui/empty.js';
import { ListKeys } from '../ui/list-keys.js';
import '../ui/progress.js';
import { sheet } from '../ui/sheet.styles.js';
import './assign-many.js';
import './checklist-item.js';
import { progressInWords } from './checklist.words.js';
import '../ui/command-form.js';
import { formStyles } from '../ui/form.styles.js';
import { addItemFields, addItemInput } from './item-fields.js';
import './reissue.js';
import { allows, NO_CHOICES, refusalOf, type Choices, type Sheet } from './sheet.js';

/** What the tier offers, as one list: owners, due dates, evidence, and what was left out and why. */
@customElement('fanfare-checklist')
export class FanfareChecklist extends LitElement {
  static override readonly styles = [
    formStyles,
    sheet,
    css`
      :host {
        container: checklist / inline-size;
      }

      .rows {
        --columns: 44px minmax(0, 1fr) auto 24px;
        padding-inline: 0 var(--s4);
        column-gap: var(--s3);
      }

      .after {
        display: grid;
        gap: var(--s3);
        margin-top: var(--s3);
      }

      .adding {
        padding: 14px 16px;
        border: 1px solid var(--line);
        border-radius: var(--r);
        background: var(--sheet);
      }

      @container checklist (max-width: 520px) {
        .rows {
          --columns: 44px minmax(0, 1fr) 24px;
          column-gap: var(--s2);
        }
      }
    `,
  ];

  @property({ attribute: false }) sheet!: Sheet;
  @property({ attribute: false }) choices: Choices = NO_CHOICES;
  @property({ type: Boolean }) past = false;
  @state() private opened: 'add' | 'assign' | '' = '';
  readonly #keys = new ListKeys(this);
  readonly #actions = new Actions(this, () => (this.#mayAdd ? [{ label: 'Add an item to the checklist', key: 'i', run: () => (this.opened = 'add') }] : []));

  override render(): TemplateResult {
    const { checklist, progress } = this.sheet;
    return html`
      <div class="section-head">
        <h2>Checklist</h2>
        ${checklist.length > 0
          ? html`<span>${progressInWords(progress)}</span> <fanfare-progress .done=${progress.done} .of=${progress.kept} label="Items done"></fanfare-progress>`
          : nothing}
      </div>
      ${this.sheet.checklistOutdated && !this.past ? html`<fanfare-reissue .sheet=${this.sheet}></fanfare-reissue>` : nothing}
      ${checklist.length > 0 ? this.#list() : this.#empty()}
      ${this.past ? nothing : html`<div class="after">${this.#after()}</div>`}
    `;
  }

  /** Opens the form to assign many, or shows the difference: the page's next step leads here. */
  async show(part: 'assign' | 'reissue'): Promise<void> {
    if (part === 'assign') this.opened = 'assign';
    else await this.renderRoot.querySelector('fanfare-reissue')?.preview();
    await this.updateComplete;
    this.renderRoot.querySelector(part === 'assign' ? 'fanfare-assign-many' : 'fanfare-reissue')?.scrollIntoView?.({ block: 'nearest' });
  }

  get #mayAdd(): boolean {
    return !this.past && allows(this.sheet, 'addItem') && this.sheet.checklist.length > 0;
  }

  #list(): TemplateResult {
    return html`<div class="sheet rows">
      ${repeat(
        this.#items,
        ({ id }) => id,
        (item) => html`<fanfare-checklist-item data-row tabindex="-1" .item=${item} .sheet=${this.sheet} .choices=${this.choices} ?past=${this.past}></fanfare-checklist-item>`,
      )}
    </div>`;
  }

  /** What was left out stands last. */
  get #items(): Sheet['checklist'] {
    const isDropped = ({ state }: Sheet['checklist'][number]): number => (state === 'DROPPED' ? 1 : 0);
    return this.sheet.checklist.toSorted((a, b) => isDropped(a) - isDropped(b));
  }

  #empty(): TemplateResult {
    const { seats } = this.sheet.agreement;
    if (this.sheet.state === 'WITHDRAWN') return html`<fanfare-empty heading="No list">It was withdrawn before a list was issued.</fanfare-empty>`;
    return html`<fanfare-empty heading="No list yet">It is issued the moment ${seats.length > 1 ? 'both teams agree' : 'the team agrees'} to a tier, and holds what that tier offers.</fanfare-empty>`;
  }

  #after(): TemplateResult | typeof nothing {
    const kept = this.sheet.checklist.filter(({ state }) => state === 'OPEN');
    switch (this.opened) {
      case 'add':
        return html`<fanfare-command-form class="adding" columns submit="Add item" .command=${'addItem'} .fields=${addItemFields(this.choices.channels)} .input=${addItemInput} @fanfare-finished=${this.#close}></fanfare-command-form>`;
      case 'assign':
        return html`<fanfare-assign-many .items=${kept} .choices=${this.choices} @fanfare-finished=${this.#close}></fanfare-assign-many>`;
      case '':
        return this.#buttons();
    }
  }

  #buttons(): TemplateResult | typeof nothing {
    if (this.sheet.checklist.length === 0 || this.sheet.state === 'WITHDRAWN') return nothing;
    const lane = refusalOf(this.sheet, 'addItem');
    return html`<div class="buttons">
      ${this.#mayAdd ? html`<button type="button" class="btn" @click=${() => (this.opened = 'add')}>Add item <kbd>I</kbd></button>` : nothing}
      ${this.sheet.progress.unowned > 0 && allows(this.sheet, 'assignOwner')
        ? html`<button type="button" class="btn" @click=${() => (this.opened = 'assign')}>Assign the unowned</button>`
        : nothing}
      ${lane ? html`<span class="soft small">${lane.because}</span>` : nothing}
    </div>`;
  }

  readonly #close = (event: Event): void => {
    // Forms inside a row finish too; they are the row's.
    if (event.target instanceof Element && event.target.matches('fanfare-command-form, fanfare-assign-many')) this.opened = '';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-checklist': FanfareChecklist;
  }
}
