import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../ui/ask.js';
import { formStyles } from '../ui/form.styles.js';
import type { Values } from '../ui/form-field.js';
import '../ui/refusal.js';
import { sheet as sheetStyles } from '../ui/sheet.styles.js';
import { allows, isOver, refusalOf, type AnsweredQuestion, type MaintenanceSheet } from './maintenance-sheet.js';
import { ended, IMPACT_WORDS } from './maintenance.words.js';
import { questionOf, UNKNOWN } from './questions.words.js';


/** What users read during the work: each question with its answer, and what nobody has answered. */
@customElement('fanfare-questions')
export class FanfareQuestions extends LitElement {
  static override readonly styles = [formStyles, sheetStyles, css`
    :host { container-type: inline-size; }
    .sheet { padding-inline: 20px; }
    .question { display: grid; grid-template-columns: minmax(150px, 32%) minmax(0, 1fr); gap: var(--s1) var(--s4); padding-block: 11px; border-top: 1px solid var(--line); font-size: 14px; }
    .question:first-child { border-top: 0; }
    dt { font-weight: 560; }
    dd { display: flex; flex-wrap: wrap; gap: var(--s1) var(--s3); align-items: baseline; overflow-wrap: anywhere; }
    dd > span { min-width: 0; }
    fanfare-refusal { display: block; margin-top: var(--s2); }
    .instead { color: var(--soft); }
    fanfare-ask { display: inline-block; font-size: 13px; }
    @container (max-width: 480px) { .sheet { padding-inline: var(--s4); } .question { grid-template-columns: minmax(0, 1fr); } }
  `];

  @property({ attribute: false }) sheet!: MaintenanceSheet;
  @property({ type: Boolean }) past = false;

  override render(): TemplateResult {
    const { sheet } = this;
    const open = sheet.answers.filter((one) => this.#said(one) === null).length;
    const may = !this.past && allows(sheet, 'reviseMaintenance');
    return html`
      <div class="section-head"><h2>What users read</h2><span>answered from the record${open > 0 ? html`, <span class="late">${open} not answered</span>` : nothing}</span></div>
      <dl class="sheet">${sheet.answers.map((one) => this.#question(one, may))}</dl>
      ${may || this.past || isOver(sheet) ? nothing : html`<fanfare-refusal calm .refused=${refusalOf(sheet, 'reviseMaintenance')}></fanfare-refusal>`}
    `;
  }

  #question(one: AnsweredQuestion, may: boolean): TemplateResult {
    const { name, words } = questionOf(one.question);
    const said = this.#said(one);
    const fields = [{ name: 'answer', label: words, kind: 'text', required: true, maxLength: 1000, value: one.answer ?? '' }] as const;
    const input = ({ answer = '' }: Values) => ({ answers: { [name]: answer } });
    return html`<div class="question">
      <dt>${words}</dt>
      <dd>
        ${one.answer !== null ? html`<span>${ended(one.answer)}${one.question === 'HOW' && this.sheet.impact !== 'NONE' ? html` <span class="instead">We expect ${this.sheet.impact.toLowerCase()} impact.</span>` : nothing}</span>` : said !== null ? html`<span>${said} <span class="instead">(from what is known of it)</span></span>` : html`<span class="late">${UNKNOWN}</span>`}
        ${may ? html`<fanfare-ask look=${one.answer === null && said === null ? 'button' : 'aside'} label=${one.answer === null ? 'Answer' : 'Change'} submit="Save" .command=${'reviseMaintenance'} .fields=${fields} .input=${input}
            ><span class="visually-hidden">&nbsp;${words}</span></fanfare-ask>` : nothing}
      </dd>
    </div>`;
  }

  /** As the service page says it: what was said of the whole stands in where nobody answered that very question. */
  #said({ question, answer }: AnsweredQuestion): string | null {
    const { affected, impact } = this.sheet;
    if (answer !== null) return answer;
    if (question === 'WHO') return [ended(affected.words), affected.regions.length > 0 ? `Regions: ${affected.regions.join(', ')}.` : ''].filter(Boolean).join(' ') || null;
    return question === 'HOW' && impact !== 'NONE' ? `We expect ${IMPACT_WORDS[impact].toLowerCase()}.` : null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-questions': FanfareQuestions;
  }
}
