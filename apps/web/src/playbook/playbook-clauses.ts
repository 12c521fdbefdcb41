import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../ui/base.styles.js';
import type { PlaybookSheetFragment } from '../api/generated/graphql.js';

type Clause = PlaybookSheetFragment['clauses'][number];

/** Clauses with what each asks, and the handbook's own words. */
@customElement('fanfare-playbook-clauses')
export class PlaybookClauses extends LitElement {
  static override readonly styles = [base, css`
    dl { margin: 0; display: grid; grid-template-columns: max-content minmax(0, 1fr); background: var(--sheet); border: 1px solid var(--line); border-radius: var(--r); }
    .row { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; gap: 2px 20px; padding: 11px 16px; border-top: 1px solid var(--line); align-items: baseline; }
    .row:first-child { border-top: 0; }
    .row.here { background: var(--brand-wash); }
    dt { color: var(--soft); font-size: 13px; font-variant-numeric: tabular-nums; }
    dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
    dd b { font-weight: 560; display: block; }
    dd q { quotes: '“' '”'; color: var(--soft); font-size: 14px; }
    @media (max-width: 560px) { dl { grid-template-columns: minmax(0, 1fr); } }
  `];

  @property({ attribute: false }) clauses: readonly Clause[] = [];
  /** The clause that the reader came for. */
  @property() here = '';

  override render() {
    return html`<dl>${this.clauses.map(({ id, summary, quote }) => html`
      <div class="row ${id === this.here ? 'here' : ''}" id=${id}>
        <dt>${id}</dt>
        <dd><b>${summary}</b><q>${quote}</q></dd>
      </div>`)}</dl>`;
  }
}
