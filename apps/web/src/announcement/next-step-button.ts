import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../ui/refusal.js';
import '../ui/ask.js';
import { formStyles } from '../ui/form.styles.js';
import type { NextStep } from './next-step.js';
import type { Sheet } from './sheet.js';

/** The reader wants to be where the next thing is done. */
export class PartWanted extends Event {
  static readonly type = 'fanfare-show-part';
  constructor(readonly part: 'channel' | 'assign' | 'reissue') {
    super(PartWanted.type, { bubbles: true, composed: true });
  }
}

/** The page's one dark button, or why there is none. */
@customElement('fanfare-next-step')
export class FanfareNextStep extends LitElement {
  static override readonly styles = [
    formStyles,
    css`
      :host {
        display: grid;
        align-content: center;
        justify-items: end;
        gap: var(--s2);
        max-width: 360px;
      }

      :host([hidden]) {
        display: none;
      }

      fanfare-refusal {
        text-align: end;
      }

      .because {
        color: var(--soft);
        font-size: 13px;
        text-align: end;
      }

      @media (max-width: 600px) {
        :host {
          max-width: none;
          justify-items: stretch;
        }

        .btn {
          width: 100%;
        }

        .because,
        fanfare-refusal {
          text-align: start;
        }
      }
    `,
  ];

  @property({ attribute: false }) step!: NextStep;
  @property({ attribute: false }) sheet!: Sheet;

  override willUpdate(): void {
    const { step } = this;
    this.hidden = step.kind === 'wait' && !step.refusal && this.#isKnown(step.sentence);
  }

  override render(): TemplateResult | typeof nothing {
    const { step } = this;
    switch (step.kind) {
      case 'give':
        return html`<fanfare-ask look="go" .label=${step.label} .command=${step.command}></fanfare-ask> ${step.command === 'announce' ? this.#earlier() : nothing}`;
      case 'open':
        return html`<button type="button" class="btn go" @click=${() => this.dispatchEvent(new PartWanted(step.part))}>${step.label}</button>
          ${step.because ? this.#said(step.because) : nothing}`;
      case 'wait':
        return step.refusal ? html`<fanfare-refusal calm .refused=${step.refusal}></fanfare-refusal>` : this.#said(step.sentence);
      case 'agree':
      case 'none':
        return nothing;
    }
  }

  /** Nothing, where the crumb says it already. */
  #said(words: string): TemplateResult | typeof nothing {
    return this.#isKnown(words) ? nothing : html`<p class="because">${words}</p>`;
  }

  #isKnown(words: string): boolean {
    return words.replace(/\.$/, '') === this.sheet.standing;
  }

  press(): void {
    this.renderRoot.querySelector('fanfare-ask')?.press();
  }

  /** It may have gone out before anybody said so here. */
  #earlier(): TemplateResult {
    return html`<fanfare-ask look="link" label="It went out earlier" submit="Announce it as of then" .command=${'announce'}
      .fields=${[{ name: 'effectiveAt', label: 'When it went out', kind: 'moment', required: true, hint: 'In your own zone.' }]}
      .input=${({ effectiveAt = '' }: Readonly<Record<string, string>>) => ({ effectiveAt: effectiveAt ? new Date(effectiveAt).toISOString() : undefined })}></fanfare-ask>`;
  }
}

declare global {
  interface HTMLElementEventMap {
    'fanfare-show-part': PartWanted;
  }
  interface HTMLElementTagNameMap {
    'fanfare-next-step': FanfareNextStep;
  }
}
