import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Impact, ScheduleChoicesQuery } from '../api/generated/graphql.js';
import { Clock } from '../ui/clock.js';
import { Asking } from '../ui/command.js';
import { describedBy, field, invalid } from '../ui/field.js';
import { formStyles } from '../ui/form.styles.js';
import '../ui/refusal.js';
import type { MaintenanceCommandInputs } from './command.js';
import { impactsOf } from './impact.js';
import { IMPACT_WORDS } from './maintenance.words.js';
import { QUESTIONS, UNKNOWN } from './questions.words.js';
import { withChange, forgetSchedule, keepSchedule, keptSchedule, scheduleOf, typedFor, windowOf, type ScheduleDraft } from './schedule-draft.js';
import { scheduleStyles } from './schedule-form.styles.js';
import type { Follows } from './schedule-follows.js';
import './schedule-follows.js';
import { windowFields } from './schedule-window.js';
import { submitByKey } from '../ui/submit-by-key.js';

/** What is typed has changed. */
export class ScheduleTyped extends Event {
  static readonly type = 'fanfare-schedule-typed';
  constructor(readonly draft: ScheduleDraft) {
    super(ScheduleTyped.type, { bubbles: true, composed: true });
  }
}

const COMMAND_ENTER = navigator.platform.startsWith('Mac') ? '⌘ ↵' : 'Ctrl ↵';
const NEEDED = 'This is needed.';

type Words = 'title' | 'why' | 'words' | 'regions' | 'segments' | 'accounts' | 'count' | 'knownAt';
type Wanted = 'title' | 'why' | 'starts' | 'ends' | 'disrupts';
interface LineSpec { readonly type?: string; readonly hint?: string; readonly maxLength?: number; readonly required?: boolean; readonly path?: string; readonly placeholder?: string }

/**
 * One page to schedule maintenance: typed in once. What is typed is kept until it is scheduled.
 *
 * @fires fanfare-command - `scheduleMaintenance`
 * @fires fanfare-schedule-typed - what is typed has changed
 */
@customElement('fanfare-schedule-form')
export class FanfareScheduleForm extends LitElement {
  static override readonly styles = [formStyles, scheduleStyles];

  @property({ attribute: false }) choices: ScheduleChoicesQuery | undefined;
  @property({ attribute: false }) follows: Follows | undefined;
  /** What follows was asked of the window that is typed. */
  @property({ type: Boolean }) windowed = false;
  /** The announcement that asks for it, in the choice even if it is no recent one. */
  @property({ attribute: false }) linked: { readonly id: string; readonly title: string } | undefined;
  @state() draft: ScheduleDraft = keptSchedule();
  @state() private wanting: readonly Wanted[] = [];
  readonly #asking = new Asking<MaintenanceCommandInputs>(this);
  readonly #clock = new Clock(this);

  override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    if (this.autofocus) this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
    this.dispatchEvent(new ScheduleTyped(this.draft));
  }

  override render(): TemplateResult {
    const { draft } = this;
    const { pending, refusal, failure } = this.#asking;
    return html`
      <form novalidate @submit=${this.#submit} @keydown=${submitByKey}>
        ${this.#line('title', 'What is being done?', { required: true, maxLength: 140, hint: 'As a user would read it: Moving events to new storage.' })}
        ${this.#line('why', 'Why?', { required: true, maxLength: 2000, hint: 'For those inside: The old disks are full.' })}
        ${windowFields({ draft, now: this.#clock.now, onType: (change) => this.type(change), faults: { starts: this.#fault('starts', 'window.start'), ends: this.#fault('ends', 'window.end', 'window') } })}
        ${this.#disrupts()}
        <fanfare-schedule-follows class="beside" .follows=${this.follows} ?windowed=${this.windowed} .disrupts=${draft.disrupts} .noticeBy=${this.choices?.maintenanceChoices?.noticeBy.map(({ label }) => label) ?? []}></fanfare-schedule-follows>
        ${this.#who()}
        ${this.#questions()}
        ${this.#more()}
        <div class="buttons">
          <button type="submit" class="btn go" ?disabled=${pending} aria-busy=${pending ? 'true' : 'false'}>${draft.disrupts === 'yes' ? 'Schedule and tell both teams' : 'Schedule'} <kbd>${COMMAND_ENTER}</kbd></button>
          <span class="soft small">What you type is kept in this window.</span>
        </div>
        <fanfare-refusal .refused=${refusal}></fanfare-refusal>
        ${failure ? html`<p class="fault" role="alert">${failure}</p>` : nothing}
      </form>
    `;
  }

  #disrupts(): TemplateResult {
    const fault = this.wanting.includes('disrupts') ? 'Say whether users would notice.' : this.#refused('disrupts');
    const choice = (value: 'yes' | 'no', words: string, small: string) => html`<label class="choice">
      <input type="radio" name="disrupts" .checked=${this.draft.disrupts === value} aria-describedby=${fault ? 'disrupts-fault' : nothing} @change=${() => this.type({ disrupts: value })} />
      <span>${words}<small>${small}</small></span></label>`;
    return html`<fieldset>
      <legend>Would users notice anything?</legend>
      ${choice('yes', 'Yes, it disrupts', 'They are owed notices, and both teams are told now.')} ${choice('no', 'No, nobody notices', 'Nothing is owed to users.')}
      ${fault ? html`<span class="fault" id="disrupts-fault">${fault}</span>` : nothing}
    </fieldset>`;
  }

  #who(): TemplateResult {
    const { draft, choices } = this;
    const components = choices?.maintenanceChoices?.components ?? [];
    return html`<fieldset class="group">
      <legend>Who is affected, and how much?</legend>
      <div class="pair">
        ${this.#line('words', 'Who, in words', { maxLength: 500, path: 'affected.words', placeholder: 'People in the EU region' })}
        ${this.#impact()}
      </div>
      ${components.length === 0 ? nothing : html`<div role="group" aria-label="Components" class="options">
        ${components.map(({ id, label }) => html`<label class="choice"><input type="checkbox" .checked=${draft.components.includes(id)} @change=${() => this.type({ components: components.map((one) => one.id).filter((one) => (one === id) !== draft.components.includes(one)) })} /><span>${label}</span></label>`)}
      </div>`}
      <div class="pair">
        ${this.#line('regions', 'Regions', { path: 'affected.regions', hint: 'With commas: EU, US.' })} ${this.#line('segments', 'Segments', { path: 'affected.segments', hint: 'For example eu-region, funnels.' })}
        ${this.#line('accounts', 'Accounts by name', { path: 'affected.accounts', hint: 'Seen inside only: Hooli, Initech.' })} ${this.#line('count', 'How many users', { type: 'number', path: 'affected.count', hint: 'Where it is known.' })}
      </div>
    </fieldset>`;
  }

  /** Only what does not contradict whether users notice; nothing is left to choose where nobody does. */
  #impact(): TemplateResult {
    const { disrupts, impact } = this.draft;
    const spec = { id: 'impact', label: 'Expected impact', hint: disrupts === 'no' ? 'Nobody notices, so there is none.' : undefined, fault: this.#refused('impact') };
    const offered = disrupts === '' ? [...impactsOf(false), ...impactsOf(true)] : impactsOf(disrupts === 'yes');
    return field(spec, html`<select id="impact" ?disabled=${disrupts === 'no'} aria-describedby=${describedBy(spec)} aria-invalid=${invalid(spec)} @change=${(event: Event) => this.type({ impact: (event.target as HTMLSelectElement).value as Impact })}>
      ${repeat(offered, (value) => value, (value) => html`<option value=${value} ?selected=${value === impact} .selected=${value === impact}>${IMPACT_WORDS[value]}</option>`)}
    </select>`);
  }

  #questions(): TemplateResult {
    return html`<fieldset class="group">
      <legend>What users will ask</legend>
      <p class="hint">It stands on the service page during the work. What you leave out reads “${UNKNOWN}”, and can be answered at any time.</p>
      ${QUESTIONS.map(({ name, words, hint }) => {
        const spec = { id: `answer-${name}`, label: words, fault: this.#refused(`answers.${name}`) };
        return field(spec, html`<input id=${spec.id} maxlength="1000" autocomplete="off" placeholder=${hint} aria-describedby=${describedBy(spec)} aria-invalid=${invalid(spec)} .value=${live(this.draft.answers[name] ?? '')}
          @input=${(event: Event) => this.type({ answers: { ...this.draft.answers, [name]: (event.target as HTMLInputElement).value } })} />`);
      })}
    </fieldset>`;
  }

  #more(): TemplateResult {
    const { draft, choices, linked } = this;
    const recent = choices?.announcements.edges.map(({ node }) => node) ?? [];
    const known = linked && !recent.some(({ id }) => id === linked.id) ? [linked, ...recent] : recent;
    const spec = { id: 'announcement', label: 'Belongs to the announcement', fault: this.#refused('announcement') };
    return html`<div class="pair">
      ${field(spec, html`<select id="announcement" aria-describedby=${describedBy(spec)} aria-invalid=${invalid(spec)} @change=${(event: Event) => this.type({ announcement: (event.target as HTMLSelectElement).value })}>
        <option value="" ?selected=${draft.announcement === ''}>None</option>
        ${known.map(({ id, title }) => html`<option value=${id} ?selected=${id === draft.announcement}>${title}</option>`)}
      </select>`)}
      ${this.#line('knownAt', 'Known since', { type: 'datetime-local', hint: 'Your time; empty is now.' })}
    </div>`;
  }

  #line(name: Words, label: string, { type = 'text', hint, maxLength, required, path, placeholder }: LineSpec = {}): TemplateResult {
    const fault = this.wanting.some((one) => one === name) ? NEEDED : this.#refused(path ?? name);
    const spec = { id: name, label, hint, fault };
    return field(spec, html`<input id=${name} type=${type} maxlength=${maxLength ?? nothing} min=${type === 'number' ? '0' : nothing} placeholder=${placeholder ?? nothing} autocomplete="off" aria-required=${required ? 'true' : nothing}
      aria-describedby=${describedBy(spec)} aria-invalid=${invalid(spec)} .value=${live(this.draft[name])} @input=${(event: Event) => this.type({ [name]: (event.target as HTMLInputElement).value })} />`);
  }

  #fault(name: 'starts' | 'ends', ...paths: readonly string[]): string | undefined {
    return this.wanting.includes(name) ? NEEDED : paths.map((path) => this.#refused(path)).find(Boolean);
  }

  /** The refusal's sentence, where its path is this field's or lies in it: `affected.accounts.3`. */
  #refused(path: string): string | undefined {
    const { refusal } = this.#asking;
    const told = this.#refusedPath;
    return told === path || told?.startsWith(`${path}.`) === true && path !== 'window' ? refusal?.because : undefined;
  }

  get #refusedPath(): string | undefined {
    return this.#asking.refusal?.field?.replace(/\[(\d+)\]/g, '.$1').replace(/^input\./, '');
  }

  type(change: Partial<ScheduleDraft>): void {
    const before = this.draft;
    this.draft = withChange(before, change);
    const refused = this.#refusedPath;
    // What was refused is no longer what stands there.
    if (refused !== undefined && typedFor(before, refused) !== typedFor(this.draft, refused)) this.#asking.forget();
    this.wanting = this.wanting.filter((name) => !(name in change));
    keepSchedule(this.draft);
    this.dispatchEvent(new ScheduleTyped(this.draft));
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { draft } = this;
    const window = windowOf(draft);
    this.wanting = (['title', 'why', 'starts', 'ends', 'disrupts'] as const).filter((name) => draft[name].trim() === '');
    const [first] = this.wanting;
    if (first || !window) return this.renderRoot.querySelector<HTMLElement>(first === 'disrupts' ? '[name=disrupts]' : `#${first ?? 'starts'}`)?.focus();
    if (await this.#asking.ask('scheduleMaintenance', scheduleOf(draft, window))) return forgetSchedule();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
}

declare global {
  interface HTMLElementEventMap {
    'fanfare-schedule-typed': ScheduleTyped;
  }
  interface HTMLElementTagNameMap {
    'fanfare-schedule-form': FanfareScheduleForm;
  }
}
