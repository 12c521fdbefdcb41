import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../ui/base.styles.js';
import '../ui/volume.js';
import { actionAndRiskInWords, kindsInWords, noticedInWords } from './facts.words.js';
import type { Precedent } from './sheet.js';

/** Past announcements that are much alike, with what was offered to them and left out. */
@customElement('fanfare-precedents')
export class FanfarePrecedents extends LitElement {
  static override readonly styles = [
    base,
    css`
      ul {
        margin-top: var(--s2);
      }

      li {
        padding: var(--s2) 0;
        border-top: 1px solid var(--line);
      }

      .head {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 2px var(--s3);
        overflow-wrap: anywhere;
      }

      p {
        margin-top: 2px;
        color: var(--soft);
        font-size: 13px;
      }
    `,
  ];

  @property({ attribute: false }) precedents: readonly Precedent[] = [];

  override render(): TemplateResult {
    return html`<ul>
      ${this.precedents.map((precedent) => this.#precedent(precedent))}
    </ul>`;
  }

  #precedent({ announcementId, title, url, tier, facts, note, dropped }: Precedent): TemplateResult {
    const href = announcementId ? `/announcements/${announcementId}` : url;
    return html`
      <li>
        <div class="head">
          ${href ? html`<a class="link" href=${href} rel=${announcementId ? nothing : 'noreferrer'}>${title}</a>` : html`<span class="strong">${title}</span>`}
          <fanfare-volume .tier=${tier}></fanfare-volume>
        </div>
        <p>${noticedInWords(facts)}. ${actionAndRiskInWords(facts)}. ${kindsInWords(facts.kinds)}.</p>
        ${note ? html`<p>${note}</p>` : nothing}
        ${dropped.map(({ title: left, reason }) => html`<p>Left out “${left}”: ${reason}</p>`)}
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-precedents': FanfarePrecedents;
  }
}
