import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../ui/ask.js';
import '../ui/command-form.js';
import '../ui/dialog.js';
import type { FormField, Values } from '../ui/form-field.js';
import { formStyles } from '../ui/form.styles.js';
import '../ui/refusal.js';
import { clockInWords, readersZone } from '../ui/time.words.js';
import { meantBy } from '../ui/zoned.js';
import { allows, type MaintenanceSheet } from './maintenance-sheet.js';
import { endWords, type OtherWork } from './maintenance.words.js';
import { STEP_COMMANDS, STEP_WORDS, workSteps, type WorkStep } from './work-step.js';

const NEXT_REPORT: readonly (readonly [minutes: number, words: string])[] = [[15, '15 min'], [30, '30 min'], [60, '1 hour'], [0, 'Not said']];
const USUAL_NEXT = 30;

/** Start, report, end: in the page's head, and under the thumb on a phone. A press, and a press that means it. */
@customElement('fanfare-work-control')
export class FanfareWorkControl extends LitElement {
  static override readonly styles = [formStyles, css`
    :host { display: block; max-width: 420px; }
    .bar { display: flex; flex-wrap: wrap; gap: var(--s2); justify-content: flex-end; }
    .chips { display: flex; flex-wrap: wrap; gap: var(--s2); }
    .chips .btn { flex: 1 1 auto; }
    .next { display: grid; gap: 6px; }
    @media (max-width: 760px) {
      :host { max-width: none; }
      .bar.thumb { position: fixed; z-index: 8; inset: auto 0 calc(58px + env(safe-area-inset-bottom)) 0; flex-wrap: nowrap; padding: 10px 16px; border-top: 1px solid var(--line); background: var(--paper); }
      .bar.thumb .btn { flex: 1 1 0; min-height: 52px; padding-inline: 8px; font-size: 15px; white-space: normal; }
      .bar.thumb .btn.go { flex: 1.6 1 0; }
      .bar.thumb .verify { display: none; }
    }
  `];

  @property({ attribute: false }) sheet!: MaintenanceSheet;
  @property({ attribute: false }) others: OtherWork;
  @state() private open: WorkStep | undefined;
  /** It happened before now: when, is asked. */
  @state() private earlier = false;
  /** Minutes until the next report; 0 says nothing of it. */
  @state() private next = USUAL_NEXT;

  override render(): TemplateResult {
    const { steps, refusal } = workSteps(this.sheet);
    const acknowledges = allows(this.sheet, 'acknowledgeTold');
    return html`
      <div class="bar ${steps.length > 0 || acknowledges ? 'thumb' : ''}">
        ${steps.map((step, index) => html`<button type="button" class="btn ${step} ${index === steps.length - 1 && !acknowledges ? 'go' : ''}" @click=${() => this.show(step)}>${STEP_WORDS[step]}</button>`)}
        ${acknowledges ? html`<fanfare-ask look="go" label="Acknowledge: we know" .command=${'acknowledgeTold'}></fanfare-ask>` : nothing}
      </div>
      ${acknowledges ? nothing : html`<fanfare-refusal calm .refused=${refusal}></fanfare-refusal>`}
      <fanfare-dialog .open=${this.open !== undefined} .heading=${this.open ? HEADINGS[this.open] : ''} @fanfare-close=${this.#close}>${this.open ? this.#form(this.open) : nothing}</fanfare-dialog>
    `;
  }

  /** Opens what a step asks. */
  show(step: WorkStep): void {
    if (!workSteps(this.sheet).steps.includes(step)) return;
    this.open = step;
    this.earlier = false;
    this.next = USUAL_NEXT;
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    // The press that means it is one key or one tap away: nothing has to be typed.
    if ((changed as Map<string, unknown>).has('open') && this.open !== undefined && this.open !== 'report') void this.#focusSubmit();
  }

  async #focusSubmit(): Promise<void> {
    const form = this.renderRoot.querySelector('fanfare-command-form');
    await form?.updateComplete;
    form?.renderRoot.querySelector<HTMLElement>('[type=submit]')?.focus();
  }

  #form(step: WorkStep): TemplateResult {
    return html`<fanfare-command-form dark .command=${STEP_COMMANDS[step]} .submit=${SUBMITS[step]} .warning=${this.#follows(step)} .fields=${this.#fields(step)} .input=${this.#input} @fanfare-finished=${this.#finished}>
      ${step === 'report' ? this.#nextReport() : this.earlier ? nothing : html`<p><button type="button" class="link" @click=${() => (this.earlier = true)}>${EARLIER[step]}</button></p>`}
    </fanfare-command-form>`;
  }

  #nextReport(): TemplateResult {
    return html`<div class="next" role="group" aria-label="Next report in">
      <span class="label">Next report in${this.next > 0 ? html` <span class="soft">(${clockInWords(new Date(Date.now() + this.next * 60_000).toISOString())})</span>` : nothing}</span>
      <div class="chips">${NEXT_REPORT.map(([minutes, words]) => html`<button type="button" class="btn small" aria-pressed=${this.next === minutes ? 'true' : 'false'} @click=${() => (this.next = minutes)}>${words}</button>`)}</div>
    </div>`;
  }

  #follows(step: WorkStep): string {
    switch (step) {
      case 'start':
        return 'The bar and the service page come up for everybody.';
      case 'verify':
        return 'The bar and the service page stay until it is ended.';
      case 'end':
        return endWords(this.sheet, this.others);
      case 'report':
        return '';
    }
  }

  #fields(step: WorkStep): readonly FormField[] {
    const moment: readonly FormField[] = this.earlier ? [{ name: 'effectiveAt', label: 'When, in your time', kind: 'moment', required: true, zone: readersZone() }] : [];
    switch (step) {
      case 'report':
        return [{ name: 'text', label: 'How does it go?', kind: 'text', required: true, maxLength: 2000, hint: 'Users read it on the service page at once.' }];
      case 'end':
        return [...moment, { name: 'text', label: 'A closing word', kind: 'line', maxLength: 2000, hint: 'Users read it on the service page.' }];
      case 'start':
      case 'verify':
        return moment;
    }
  }

  readonly #input = ({ effectiveAt, text }: Values) => {
    const at = effectiveAt ? meantBy(effectiveAt, readersZone())?.instant : undefined;
    const nextReportAt = this.open === 'report' && this.next > 0 ? new Date(Date.now() + this.next * 60_000).toISOString() : undefined;
    return { ...(at && { effectiveAt: at }), ...(text && { text }), ...(nextReportAt && { nextReportAt }) };
  };

  readonly #finished = (event: Event): void => {
    event.stopPropagation();
    this.open = undefined;
  };

  readonly #close = (): void => {
    this.open = undefined;
  };
}

const HEADINGS: Readonly<Record<WorkStep, string>> = { start: 'Start the work now?', report: 'Report on the work', verify: 'Is it done, and being checked?', end: 'End the work now?' };
const SUBMITS: Readonly<Record<WorkStep, string>> = { start: 'Start now', report: 'Send the report', verify: 'Yes, we check', end: 'End now' };
const EARLIER: Readonly<Record<WorkStep, string>> = { start: 'It began earlier', report: '', verify: 'It was done earlier', end: 'It ended earlier' };

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-work-control': FanfareWorkControl;
  }
}
