import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../ui/day.js';
import '../ui/time.js';
import '../ui/ask.js';
import { factWithChange, factsStyles } from '../ui/fact.js';
import { actionAndRiskInWords, kindsInWords, NOTICED_BY } from './facts.words.js';
import { formStyles } from '../ui/form.styles.js';
import * as fields from './revise-fields.js';
import { allows, NO_CHOICES, type Choices, type Sheet } from './sheet.js';
import { targetInWords } from '../ui/target.words.js';

/** What is known of the announcement; each fact can be changed where it stands. */
@customElement('fanfare-facts')
export class FanfareFacts extends LitElement {
  static override readonly styles = [formStyles, factsStyles, css`
    .segments {
      color: var(--soft);
      font-weight: 400;
      font-size: 13px;
    }
  `];

  @property({ attribute: false }) sheet!: Sheet;
  @property({ attribute: false }) choices: Choices = NO_CHOICES;
  @property({ type: Boolean }) past = false;
  @state() private changing = false;

  override render(): TemplateResult {
    const { sheet } = this;
    const { facts, audience, target, links } = sheet;
    const may = !this.past && allows(sheet, 'reviseAnnouncement');
    return html`
      <h2 class="visually-hidden">Facts</h2>
      <dl>
        ${this.changing && may
          ? html`<div><dt>Facts</dt><dd><fanfare-facts-form .sheet=${sheet} @fanfare-finished=${this.#close}></fanfare-facts-form></dd></div>`
          : html`
              <div><dt>What users notice</dt><dd>${NOTICED_BY[facts.noticedBy]}${may ? html`<button type="button" class="link aside change" @click=${this.#change}>Change the facts</button>` : nothing}</dd></div>
              <div><dt>Action or risk for users</dt><dd>${actionAndRiskInWords(facts)}</dd></div>
              <div><dt>Kinds</dt><dd>${kindsInWords(facts.kinds)}</dd></div>
            `}
        ${factWithChange('Audience', 'the audience', html`${audience.words || 'Not said yet'}${audience.segments.length > 0 ? html`<p class="segments">Segments: ${audience.segments.join(', ')}</p>` : nothing}`, may && {
          command: 'reviseAnnouncement', fields: fields.audienceFields(audience), input: fields.audienceInput,
        })}
        ${factWithChange(sheet.state === 'ANNOUNCED' ? 'Was to ship' : 'Ships', 'the date', html`${target ? targetInWords(target) : 'No date yet'}`, may && {
          command: 'reviseAnnouncement', fields: fields.targetFields(target), input: fields.targetInput,
        })}
        ${factWithChange('Links', 'the links', links.length === 0 ? html`None` : html`<ul>${links.map(({ url, label }) => html`<li><a class="link" href=${url} rel="noreferrer">${label ?? url}</a></li>`)}</ul>`, may && {
          command: 'reviseAnnouncement', fields: fields.linksFields(links), input: fields.linksInput,
        })}
      </dl>
    `;
  }

  /** The form comes when it is asked for: most readers only read. */
  readonly #change = async (): Promise<void> => {
    await import('./facts-form.js');
    this.changing = true;
  };

  readonly #close = async (event: Event): Promise<void> => {
    event.stopPropagation();
    this.changing = false;
    await this.updateComplete;
    this.renderRoot.querySelector('button')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-facts': FanfareFacts;
  }
}
