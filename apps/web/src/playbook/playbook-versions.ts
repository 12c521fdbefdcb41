import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PlaybookVersionFragment } from '../api/generated/graphql.js';
import { base } from '../ui/base.styles.js';
import { field } from '../ui/field.js';
import { forms } from '../ui/forms.styles.js';
import { sheet } from '../ui/sheet.styles.js';
import '../ui/time.js';

export interface Comparison {
  readonly from: number;
  readonly to: number;
}

/**
 * All versions, newest first, and the two that are compared.
 * @fires fanfare-compare - `detail` is a `Comparison`
 */
@customElement('fanfare-playbook-versions')
export class PlaybookVersions extends LitElement {
  static override readonly styles = [base, forms, sheet, css`
    .rows { --columns: max-content minmax(0, 1fr) max-content; }
    .only { margin-top: var(--s3); }
    .choose { display: grid; grid-template-columns: repeat(2, minmax(0, 240px)); gap: var(--s3); margin-top: var(--s4); }
    @media (max-width: 560px) { .rows { --columns: max-content minmax(0, 1fr); } .row > :last-child { grid-column: 2; } }
  `];

  @property({ attribute: false }) versions: readonly PlaybookVersionFragment[] = [];
  /** The version on screen. */
  @property({ type: Number }) shown = 0;
  @property({ attribute: false }) comparison?: Comparison | undefined;

  override render() {
    const newest = this.versions[0]?.version;
    return html`
      <div class="sheet rows" role="list">${this.versions.map(({ version, title, publishedBy, publishedAt }) => html`<div class="row" role="listitem">
        <span class="num strong">Version ${version}</span>
        <div class="what"><a class="link" href="/playbook${version === newest ? '' : `?version=${version}`}" aria-current=${version === this.shown ? 'page' : nothing}>${title}</a>
          <small>${version === newest ? 'in force for what is proposed now' : 'in force for what was proposed under it'}</small></div>
        <span class="small soft">${publishedBy ? `${publishedBy.name}, ` : ''}<fanfare-time instant=${publishedAt}></fanfare-time></span>
      </div>`)}</div>
      ${this.versions.length < 2 ? html`<p class="small soft only">There is nothing to compare yet: this is the only version.</p>` : this.#choose()}
    `;
  }

  #choose() {
    const from = this.comparison?.from;
    const to = this.comparison?.to;
    const options = (chosen: number | undefined) => html`<option value="" ?selected=${chosen === undefined}>Choose a version</option>
      ${this.versions.map(({ version }) => html`<option value=${version} ?selected=${version === chosen}>Version ${version}</option>`)}`;
    return html`<div class="choose" @change=${this.#chosen}>
      ${field({ id: 'from', label: 'What changed from' }, html`<select id="from">${options(from)}</select>`)}
      ${field({ id: 'to', label: 'to' }, html`<select id="to">${options(to)}</select>`)}
    </div>`;
  }

  #chosen(): void {
    const [from, to] = ['#from', '#to'].map((id) => Number(this.renderRoot.querySelector<HTMLSelectElement>(id)?.value));
    if (from && to) this.dispatchEvent(new CustomEvent<Comparison>('fanfare-compare', { detail: { from, to }, bubbles: true, composed: true }));
  }
}
