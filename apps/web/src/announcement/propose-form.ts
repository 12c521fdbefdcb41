import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { describedBy, field, invalid } from '../ui/field.js';
import '../ui/refusal.js';
import { sheet } from '../ui/sheet.styles.js';
import '../ui/volume.js';
import { zoneChoices } from '../ui/zones.js';
import { Asking } from '../ui/command.js';
import type { CommandInputs } from './command.js';
import { factsFields } from './facts-fields.js';
import { formStyles } from '../ui/form.styles.js';
import { factsOf, forgetDraft, keepDraft, keptDraft, proposalOf, type Draft } from './propose-draft.js';
import { proposeStyles } from './propose-form.styles.js';
import { seatFields, seatOf } from './propose-seat.js';
import { NO_CHOICES, type Choices, type Facts, type Tier } from './sheet.js';
import { submitByKey } from '../ui/submit-by-key.js';

/** What is typed has changed what a tier would be suggested from; undefined while too little is said. */
export class FactsTold extends Event {
  static readonly type = 'fanfare-facts-told';
  constructor(readonly facts: Facts | undefined) {
    super(FactsTold.type, { bubbles: true, composed: true });
  }
}

/** How long an agreement waits for what is suggested. */
const PATIENCE_MS = 4_000;
const COMMAND_ENTER = navigator.platform.startsWith('Mac') ? '⌘ ↵' : 'Ctrl ↵';

type Words = 'title' | 'summary' | 'words' | 'segments' | 'date' | 'time' | 'links' | 'channelMessageUrl';

/**
 * One short page to propose an announcement. What is typed is kept until it is proposed.
 *
 * @fires fanfare-command - `proposeAnnouncement`
 * @fires fanfare-facts-told - the facts changed
 */
@customElement('fanfare-propose-form')
export class FanfareProposeForm extends LitElement {
  static override readonly styles = [formStyles, sheet, proposeStyles];

  @property({ attribute: false }) choices: Choices = NO_CHOICES;
  /** The suggested tier, once there is one. */
  @property({ attribute: false }) suggested: Tier | undefined;
  @state() private draft: Draft = keptDraft();
  @state() private wanting: 'title' | 'facts' | 'agreeReason' | undefined;
  /** No tier was suggested in time, so that it is not known what one would agree to. */
  @state() private unsuggested = false;
  readonly #asking = new Asking<CommandInputs>(this);
  #waits = false;

  override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
    this.dispatchEvent(new FactsTold(factsOf(this.draft)));
  }

  override render(): TemplateResult {
    const { draft, choices } = this;
    const { pending, refusal, failure } = this.#asking;
    return html`
      <form novalidate @submit=${this.#submit} @keydown=${submitByKey}>
        ${this.#line('title', 'What is the news?', { maxLength: 140, required: true, hint: 'One line, as a user would say it.' })}
        ${factsFields(draft.facts, (facts) => this.#type({ facts }), this.wanting === 'facts' ? 'Say how many will notice.' : this.#fault('facts'))}
        ${this.suggested ? html`<p class="hinted"><fanfare-volume .tier=${this.suggested}> is suggested</fanfare-volume>; why stands below.</p>` : nothing}
        <div class="pair">
          ${this.#line('words', 'Who is affected?', { maxLength: 500, path: 'audience' })}
          ${this.#line('segments', 'Segments', { hint: 'For example eu-region, funnels.', path: 'audience.segments' })}
        </div>
        <div class="target">
          ${this.#line('date', 'Ships on', { type: 'date', path: 'target' })} ${this.#line('time', 'At', { type: 'time', path: 'target.time' })}
          ${field(
            { id: 'zone', label: 'Zone' },
            html`<select id="zone" @change=${(event: Event) => this.#type({ zone: (event.target as HTMLSelectElement).value })}>
              ${zoneChoices(draft.zone).map(({ value, label }) => html`<option value=${value} ?selected=${value === draft.zone}>${label}</option>`)}
            </select>`,
          )}
        </div>
        ${this.#line('channelMessageUrl', `Link of your message in ${choices.firstStepChannel}`, {
          type: 'url', placeholder: 'https://', hint: 'The first step. It can be recorded later, but no tier takes effect before it is.',
        })}
        ${this.#text('summary', 'Summary', 'What changes, for whom, and why.')} ${this.#text('links', 'Links', 'One a line: the address, then its name.')}
        <label class="choice">
          <input type="checkbox" .checked=${draft.supportExpected} @change=${(event: Event) => this.#type({ supportExpected: (event.target as HTMLInputElement).checked })} />
          <span>Marketing’s support is expected<small>Without it nobody is chased to agree; the record stays.</small></span>
        </label>
        ${seatFields({ draft, choices, suggested: this.suggested, reasonFault: this.wanting === 'agreeReason' ? 'Say why not the suggested one.' : this.#fault('agreeReason'), onType: (change) => this.#type(change) })}
        <div class="buttons">
          <button type="submit" class="btn go" ?disabled=${pending} aria-busy=${pending ? 'true' : 'false'}>Propose <kbd>${COMMAND_ENTER}</kbd></button>
          <span class="soft small">What you type is kept in this window.</span>
        </div>
        <fanfare-refusal .refused=${refusal}></fanfare-refusal>
        ${failure ? html`<p class="fault" role="alert">${failure}</p>` : nothing}
        ${this.unsuggested && !this.suggested ? html`<p class="fault" role="alert">The playbook has not answered which tier it suggests, so you cannot agree to it yet. Propose again in a moment, or without agreeing.</p>` : nothing}
      </form>
    `;
  }

  #line(name: Words, label: string, more: { readonly type?: string; readonly maxLength?: number; readonly hint?: string; readonly placeholder?: string; readonly required?: boolean; readonly path?: string } = {}): TemplateResult {
    const fault = this.wanting === name ? 'This is needed.' : this.#fault(more.path ?? name);
    const spec = { id: name, label, hint: more.hint, fault };
    return field(
      spec,
      html`<input id=${name} type=${more.type ?? 'text'} maxlength=${more.maxLength ?? nothing} placeholder=${more.placeholder ?? nothing} autocomplete="off" aria-required=${more.required ? 'true' : nothing}
        aria-describedby=${describedBy(spec)} aria-invalid=${invalid(spec)} ?autofocus=${name === 'title'} .value=${live(this.draft[name])} @input=${(event: Event) => this.#type({ [name]: (event.target as HTMLInputElement).value })} />`,
    );
  }

  #text(name: Words, label: string, hint: string): TemplateResult {
    const spec = { id: name, label, hint, fault: this.#fault(name) };
    return field(
      spec,
      html`<textarea id=${name} rows="2" maxlength="4000" aria-describedby=${describedBy(spec)} aria-invalid=${invalid(spec)} .value=${live(this.draft[name])}
        @input=${(event: Event) => this.#type({ [name]: (event.target as HTMLTextAreaElement).value })}></textarea>`,
    );
  }

  /** The refusal's sentence, where its path is this field's; the nearest field takes what is more exact than it. */
  #fault(path: string): string | undefined {
    const refused = this.#asking.refusal;
    const told = refused?.field?.replace(/\[(\d+)\]/g, '.$1').replace(/^input\./, '');
    if (!told || !refused) return undefined;
    const nearest = ['audience.segments', 'target.time'].find((exact) => told.startsWith(exact)) ?? told.split('.')[0];
    return nearest === path ? refused.because : undefined;
  }

  #type(change: Partial<Draft>): void {
    this.draft = { ...this.draft, ...change };
    this.wanting = undefined;
    keepDraft(this.draft);
    if ('facts' in change) this.dispatchEvent(new FactsTold(factsOf(this.draft)));
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const facts = factsOf(this.draft);
    const seat = seatOf(this.choices);
    if (facts && seat && this.#agreesToSuggested && !(await this.#suggestionCame())) return;
    const { draft, suggested } = this;
    const another = draft.agrees && seat && draft.tier !== '' && draft.tier !== suggested?.id;
    this.wanting = draft.title.trim() === '' ? 'title' : !facts ? 'facts' : another && draft.agreeReason.trim() === '' ? 'agreeReason' : undefined;
    if (this.wanting || !facts) return this.#focusWanting();
    if (await this.#asking.ask('proposeAnnouncement', proposalOf(draft, facts, seat, suggested?.id))) forgetDraft();
    else await this.#focusFault();
  };

  get #agreesToSuggested(): boolean {
    return this.draft.agrees && this.draft.tier === '' && this.draft.title.trim() !== '';
  }

  /** Hands can be faster than the playbook: whoever agrees at once waits for what is suggested, and nothing goes without it. */
  async #suggestionCame(): Promise<boolean> {
    if (this.#waits) return false;
    const patience = Date.now() + PATIENCE_MS;
    this.#waits = true;
    while (!this.suggested && Date.now() < patience) await new Promise((resolve) => setTimeout(resolve, 25));
    this.#waits = false;
    this.unsuggested = !this.suggested;
    return !this.unsuggested;
  }

  #focusWanting(): void {
    this.renderRoot.querySelector<HTMLElement>({ title: '#title', facts: '[name=noticedBy]', agreeReason: '#agreeReason' }[this.wanting ?? 'title'])?.focus();
  }

  async #focusFault(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }
}

declare global {
  interface HTMLElementEventMap {
    'fanfare-facts-told': FactsTold;
  }
  interface HTMLElementTagNameMap {
    'fanfare-propose-form': FanfareProposeForm;
  }
}
