import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import './avatar.js';
import type { PersonLike } from './avatar.js';
import { sheet } from './sheet.styles.js';
import './time.js';
import './command-form.js';
import { formStyles } from './form.styles.js';

const FIELDS = [{ name: 'text', label: 'Say something', kind: 'text', required: true, maxLength: 4000, hint: 'Ctrl or ⌘ with Enter sends it.' }] as const;

export interface Said {
  readonly at: string;
  readonly by: PersonLike | null;
  readonly text: string;
}

/** What people said about it, oldest first; `command` gives the next. */
@customElement('fanfare-comments')
export class FanfareComments extends LitElement {
  static override readonly styles = [
    formStyles,
    sheet,
    css`
      ul {
        display: grid;
        gap: var(--s4);
        margin-bottom: var(--s4);
      }

      li {
        display: grid;
        grid-template-columns: 24px minmax(0, 1fr);
        gap: var(--s3);
      }

      .text {
        white-space: pre-line;
        overflow-wrap: anywhere;
      }

      .by {
        font-weight: 560;
      }
    `,
  ];

  @property({ attribute: false }) comments: readonly Said[] = [];
  @property() command = '';
  /** The reader may say something now. */
  @property({ type: Boolean }) may = false;

  override render(): TemplateResult {
    const { comments, command, may } = this;
    return html`
      <div class="section-head"><h2>Comments</h2><span>${comments.length === 0 ? 'none yet' : comments.length}</span></div>
      ${comments.length === 0
        ? nothing
        : html`<ul>
            ${comments.map(
              ({ by, at, text }) => html`<li>
                <fanfare-avatar .person=${by} nobody="Somebody"></fanfare-avatar>
                <div><span class="by">${by?.name ?? 'Somebody'}</span> <fanfare-time class="soft small" .instant=${at}></fanfare-time><p class="text">${text}</p></div>
              </li>`,
            )}
          </ul>`}
      ${may ? html`<fanfare-command-form standing .command=${command} submit="Comment" .fields=${FIELDS}></fanfare-command-form>` : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-comments': FanfareComments;
  }
}
