import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../ui/base.styles.js';
import { midSentence } from '../ui/mid-sentence.js';
import '../ui/volume.js';
import './precedents.js';
import type { Clause, Precedent, Suggestion } from './sheet.js';
import { alikeInWords, changesByTier } from './suggestion.words.js';

/** What the playbook suggests, with the clause behind it, what would change it, and what is alike. It never decides. */
@customElement('fanfare-suggestion')
export class FanfareSuggestion extends LitElement {
  static override readonly styles = [
    base,
    css`
      :host {
        padding: 14px 18px;
        border-radius: 12px;
        background: var(--sunk);
        font-size: 14px;
      }

      p + p {
        margin-top: var(--s1);
      }

      q {
        font-weight: 560;
      }

      .also {
        color: var(--soft);
      }

      strong {
        font-weight: 580;
      }

      details {
        margin-top: var(--s2);
      }

      summary {
        width: fit-content;
        min-height: 28px;
        color: var(--brand);
        cursor: pointer;
      }
    `,
  ];

  @property({ attribute: false }) suggestion!: Suggestion;
  @property({ attribute: false }) precedents: readonly Precedent[] = [];
  /** Shows the alike ones without being asked. */
  @property({ type: Boolean }) opened = false;

  override render(): TemplateResult {
    return html`
      ${this.#because()}
      <p>${changesByTier(this.suggestion).map(({ condition, tier }) => html`<span>${condition}, it would be <strong>${tier.name}</strong>.</span> `)}</p>
      ${this.precedents.length === 0
        ? nothing
        : html`<details ?open=${this.opened}>
            <summary>${alikeInWords(this.precedents.length)}</summary>
            <fanfare-precedents .precedents=${this.precedents}></fanfare-precedents>
          </details>`}
    `;
  }

  #because(): TemplateResult {
    const { tier, clauses, byElimination, sentence } = this.suggestion;
    const [first, ...others] = clauses;
    if (!first && !byElimination) return html`<p>${sentence}</p>`;
    if (byElimination || !first) {
      return html`<p><fanfare-volume .tier=${tier}> is suggested</fanfare-volume> because no tier fits these facts, and the highest is left.</p>${shortly('The lower tiers would need', clauses)}`;
    }
    return html`<p><fanfare-volume .tier=${tier}> is suggested</fanfare-volume> because ${quoted(first)}.</p>${shortly('Also', others)}`;
  }
}

const quoted = ({ quote, id, playbookVersion }: Clause): TemplateResult =>
  html`<q>${quote.replace(/\.$/, '')}</q> <span class="soft">(playbook ${playbookVersion}, <a class="link" href="/playbook#${id}">${id}</a>)</span>`;

/** The first clause speaks in its own words; what else holds is said in short, with the words one press away. */
const inShort = ({ quote, summary, id }: Clause, index: number): TemplateResult =>
  html`${index === 0 ? nothing : '; '}${midSentence(summary)} (<a class="link" href="/playbook#${id}" title=${quote}>${id}</a>)`;

const shortly = (lead: string, clauses: readonly Clause[]): TemplateResult | typeof nothing =>
  clauses.length === 0 ? nothing : html`<p class="also">${lead}: ${clauses.map(inShort)}.</p>`;

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-suggestion': FanfareSuggestion;
  }
}
