import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../ui/base.styles.js';
import type { PlaybookSheetFragment } from '../api/generated/graphql.js';
import '../ui/volume.js';

type Precedent = PlaybookSheetFragment['precedents'][number];

const NOTICED: Readonly<Record<Precedent['facts']['noticedBy'], string>> = { NONE: 'noticed by none', SOME: 'noticed by some', MOST: 'noticed by most' };

/** The facts of a precedent in one line. */
const factWords = ({ noticedBy, needsAction, knownRisk, kinds }: Precedent['facts']): string => [
  NOTICED[noticedBy],
  needsAction ? 'needs action from users' : 'needs no action',
  knownRisk ? 'a known risk' : 'no known risk',
  ...kinds.map((kind) => kind.toLowerCase().replaceAll('_', ' ')),
].join(' · ');

/** Past announcements that the handbook names, with the facts they had. */
@customElement('fanfare-playbook-precedents')
export class PlaybookPrecedents extends LitElement {
  static override readonly styles = [base, css`
    ul { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: minmax(0, 1fr) max-content; background: var(--sheet); border: 1px solid var(--line); border-radius: var(--r); }
    li { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; gap: 4px 20px; padding: 11px 16px; border-top: 1px solid var(--line); align-items: center; }
    li:first-child { border-top: 0; }
    .words { min-width: 0; overflow-wrap: anywhere; }
    b { font-weight: 560; }
    .soft { color: var(--soft); font-size: 13px; }
  `];

  @property({ attribute: false }) precedents: readonly Precedent[] = [];

  override render() {
    return html`<ul>${this.precedents.map(({ title, url, tier, facts, note, dropped }) => html`<li>
      <div class="words">
        <b>${url ? html`<a class="link" href=${url} rel="noreferrer">${title}</a>` : title}</b>
        <div class="soft">${factWords(facts)}</div>
        ${note ? html`<div class="soft">${note}</div>` : nothing}
        ${dropped.map((item) => html`<div class="soft">left out: ${item.title}, “${item.reason}”</div>`)}
      </div>
      <fanfare-volume .tier=${tier}></fanfare-volume>
    </li>`)}</ul>`;
  }
}
