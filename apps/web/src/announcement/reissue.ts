import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ReissuePreviewMutation } from '../api/generated/graphql.js';
import '../ui/ring.js';
import '../ui/ask.js';
import { formStyles } from '../ui/form.styles.js';
import { refusalOf, type Sheet } from './sheet.js';

type Answer = ReissuePreviewMutation['answer'];

/** Asks whoever can ask the server what re-issuing would change; it writes nothing. */
export class ReissuePreviewAsked extends Event {
  static readonly type = 'fanfare-preview-reissue';
  answer: Promise<Answer | undefined> | undefined;

  constructor() {
    super(ReissuePreviewAsked.type, { bubbles: true, composed: true });
  }
}

/** The tier changed after the list was issued: the difference first, then the re-issue. */
@customElement('fanfare-reissue')
export class FanfareReissue extends LitElement {
  static override readonly styles = [
    formStyles,
    css`
      .notice {
        display: grid;
        gap: var(--s3);
        margin-bottom: var(--s3);
        padding: 12px 16px;
        border: 1px solid color-mix(in srgb, var(--work) 40%, transparent);
        border-radius: var(--r);
        background: var(--work-wash);
      }

      li {
        display: flex;
        gap: var(--s2);
        align-items: baseline;
        font-size: 14px;
      }

      .mark {
        flex: none;
        width: 5.5em;
        font-weight: 560;
      }
    `,
  ];

  @property({ attribute: false }) sheet!: Sheet;
  @state() private answer: Answer | undefined;
  @state() private asking = false;

  override render(): TemplateResult {
    const tier = this.sheet.agreement.tier?.name ?? 'the new tier';
    const refusal = refusalOf(this.sheet, 'reissueChecklist');
    return html`
      <div class="notice">
        <p><span class="strong">This list is that of another tier.</span> Both teams have since agreed to ${tier}. Owners, evidence, finished items and your own stay.</p>
        ${refusal ? html`<fanfare-refusal calm .refused=${refusal}></fanfare-refusal>` : this.#act()}
      </div>
    `;
  }

  /** Asks for the difference and shows it. */
  readonly preview = async (): Promise<void> => {
    const asked = new ReissuePreviewAsked();
    this.asking = true;
    this.dispatchEvent(asked);
    this.answer = await asked.answer;
    this.asking = false;
  };

  #act(): TemplateResult {
    const { answer } = this;
    if (answer?.__typename === 'Refused') return html`<fanfare-refusal .refused=${answer}></fanfare-refusal>`;
    if (answer?.__typename !== 'Preview' || !answer.difference) {
      return html`<div class="buttons"><button type="button" class="btn" ?disabled=${this.asking} @click=${this.preview}>See what changes</button></div>`;
    }
    const { added, removed, kept } = answer.difference;
    return html`
      <ul aria-label="What changes in the list">
        ${added.map(({ title, dueRule }) => html`<li><span class="mark">Comes</span><span>${title} <span class="soft">${dueRule}</span></span></li>`)}
        ${removed.map(({ title }) => html`<li><span class="mark late">Leaves</span><span>${title}</span></li>`)}
        ${kept.length > 0 ? html`<li><span class="mark soft">Stays</span><span class="soft">${kept.map(({ title }) => title).join(', ')}</span></li>` : nothing}
      </ul>
      <fanfare-ask label="Re-issue the list" .command=${'reissueChecklist'} .input=${() => ({ expectedRevision: this.sheet.revision })}></fanfare-ask>
    `;
  }
}

declare global {
  interface HTMLElementEventMap {
    'fanfare-preview-reissue': ReissuePreviewAsked;
  }
  interface HTMLElementTagNameMap {
    'fanfare-reissue': FanfareReissue;
  }
}
