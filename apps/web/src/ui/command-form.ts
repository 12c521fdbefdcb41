import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Asking } from './command.js';
import { renderField, type FormField, type Values } from './form-field.js';
import { formStyles } from './form.styles.js';
import './refusal.js';
import { submitByKey } from './submit-by-key.js';

/**
 * A small form that gives one command. What is typed is its own: a change by somebody else never touches it,
 * and is said beside the field.
 *
 * @fires fanfare-command - to give the command
 * @fires fanfare-finished - done, or given up; never while it is `standing`
 */
@customElement('fanfare-command-form')
export class FanfareCommandForm extends LitElement {
  static override readonly styles = formStyles;

  @property({ attribute: false }) command = '';
  @property({ attribute: false }) fields: readonly FormField[] = [];
  /** Makes the command's input of what was typed. */
  @property({ attribute: false }) input: (values: Values) => Readonly<Record<string, unknown>> = (values) => values;
  @property() submit = 'Save';
  /** A plain sentence on what comes with it. */
  @property() warning = '';
  /** The one dark button of the page. */
  @property({ type: Boolean }) dark = false;
  /** Stays open when done, and cannot be given up. */
  @property({ type: Boolean }) standing = false;

  @state() private typed: Values = {};
  @state() private began: Values = {};
  @state() private wanting: readonly string[] = [];
  readonly #asking = new Asking(this);

  override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    if (!this.standing) this.renderRoot.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }

  override render(): TemplateResult {
    const { refusal, failure, pending } = this.#asking;
    const beside = refusal && !this.fields.some(({ name }) => name === this.#fieldOf(refusal.field)) ? refusal : undefined;
    return html`
      <form novalidate @submit=${this.#submit} @keydown=${this.#keys}>
        ${this.warning ? html`<p class="warning">${this.warning}</p>` : nothing}
        <div class="fields">${this.fields.map((field) => this.#field(field))}</div>
        <slot></slot>
        <div class="buttons">
          <button type="submit" class=${this.dark ? 'btn go' : 'btn'} ?disabled=${pending} aria-busy=${pending ? 'true' : 'false'}>${this.submit}</button>
          ${this.standing ? nothing : html`<button type="button" class="btn quiet" @click=${this.#finish}>Cancel</button>`}
        </div>
        <fanfare-refusal .refused=${beside}></fanfare-refusal>
        ${failure ? html`<p class="fault" role="alert">${failure}</p>` : nothing}
      </form>
    `;
  }

  #field(field: FormField): TemplateResult {
    const { refusal } = this.#asking;
    const { name, value = '' } = field;
    const touched = name in this.typed;
    const refused = refusal && this.#fieldOf(refusal.field) === name ? refusal.because : undefined;
    return renderField(field, {
      value: this.typed[name] ?? value,
      zone: field.zoneIn ? this.#valueOf(field.zoneIn) : field.zone,
      fault: this.wanting.includes(name) ? 'This is needed.' : refused,
      theirs: touched && this.began[name] !== value && this.typed[name] !== value ? value : undefined,
      onInput: (next) => this.#type(name, next, value),
      onTakeTheirs: () => this.#type(name, value, value),
    });
  }

  #type(name: string, next: string, now: string): void {
    if (!(name in this.typed) || next === now) this.began = { ...this.began, [name]: now };
    this.typed = { ...this.typed, [name]: next };
    this.wanting = this.wanting.filter((other) => other !== name);
    // What was refused is no longer what stands there.
    if (this.#fieldOf(this.#asking.refusal?.field) === name) this.#asking.forget();
  }

  #valueOf(name: string): string | undefined {
    return this.typed[name] ?? this.fields.find((field) => field.name === name)?.value;
  }

  /** A refusal's path such as `evidence.0.url` or `links[0].url` belongs to the field it begins or ends with. */
  #fieldOf(path: string | null | undefined): string | undefined {
    const parts = path?.split(/[.[\]]+/).filter(Boolean) ?? [];
    return parts.find((part) => this.fields.some(({ name }) => name === part));
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const values: Values = Object.fromEntries(this.fields.map(({ name, value = '' }) => [name, (this.typed[name] ?? value).trim()]));
    this.wanting = this.fields.filter(({ name, required }) => required && !values[name]).map(({ name }) => name);
    const [first] = this.wanting;
    if (first) {
      this.renderRoot.querySelector<HTMLElement>(`#field-${first}`)?.focus();
      return;
    }
    if (!(await this.#asking.ask(this.command, this.input(values)))) return;
    // What was typed while the answer was on its way was not sent, and stays.
    if (this.standing) this.typed = Object.fromEntries(Object.entries(this.typed).filter(([name, value]) => value.trim() !== values[name]));
    else this.#finish();
  };

  readonly #keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !this.standing) {
      event.stopPropagation();
      this.#finish();
    }
    submitByKey(event);
  };

  readonly #finish = (): void => {
    this.dispatchEvent(new Event('fanfare-finished', { bubbles: true, composed: true }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-command-form': FanfareCommandForm;
  }
}
