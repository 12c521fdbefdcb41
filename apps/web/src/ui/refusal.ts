import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from './base.styles.js';

/** A command that was not carried out, as the server answers it. */
export interface RefusedLike {
  readonly code: string;
  readonly because: string;
  readonly remedy?: string | null;
  readonly field?: string | null;
  readonly clause?: { readonly id: string; readonly quote: string; readonly playbookVersion?: number } | null;
}

/**
 * Why not, beside the button that was pressed: the sentence, the clause in its own words, what would make it possible.
 * Keep it in the template also while nothing is refused, so that screen readers hear it when something is.
 */
@customElement('fanfare-refusal')
export class FanfareRefusal extends LitElement {
  static override readonly styles = [
    base,
    css`
      .box {
        display: grid;
        gap: 3px;
        padding: 10px 14px;
        border-inline-start: 3px solid var(--late);
        border-radius: 3px 8px 8px 3px;
        background: var(--late-wash);
        font-size: 14px;
        text-align: start;
        white-space: normal;
      }

      .because {
        font-weight: 560;
      }

      .clause {
        color: var(--soft);
        font-size: 13px;
      }

      .clause q {
        color: var(--ink);
      }

      code {
        font: 500 12px/1.4 var(--font);
        color: var(--soft);
      }

      .beforehand {
        color: var(--soft);
        font-size: 13px;
        line-height: 1.45;
      }
    `,
  ];

  @property({ attribute: false }) refused?: RefusedLike | null;
  /** Said beforehand, where the button would be, and not after pressing it. */
  @property({ type: Boolean, reflect: true }) calm = false;

  override render() {
    const { refused, calm } = this;
    if (calm) return html`<div role="note">${refused ? this.#beforehand(refused) : nothing}</div>`;
    return html`<div role="alert">${refused ? this.#reason(refused) : nothing}</div>`;
  }

  /** Nobody has tried yet: one quiet line. Whose lane it is says already whom to ask. */
  #beforehand({ code, because, remedy, clause }: RefusedLike) {
    return html`<p class="beforehand">
      ${because} ${remedy && code !== 'NotAllowed' ? remedy : nothing}
      ${clause ? html`<a class="link" href="/playbook#${clause.id}" title=${clause.quote}>${clause.id}</a>` : nothing}
    </p>`;
  }

  #reason({ code, because, remedy, clause }: RefusedLike) {
    return html`<div class="box">
      <p class="because">${because}</p>
      ${remedy ? html`<p>${remedy}</p>` : nothing}
      ${clause
        ? html`<p class="clause">The playbook says <q>${clause.quote}</q> (${clause.playbookVersion ? `playbook ${clause.playbookVersion}, ` : ''}<a class="link" href="/playbook#${clause.id}">${clause.id}</a>)</p>`
        : nothing}
      <code>${code}</code>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-refusal': FanfareRefusal;
  }
}
