import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { base } from '../ui/base.styles.js';
import { Clock } from '../ui/clock.js';
import '../ui/empty.js';
import { sheet } from '../ui/sheet.styles.js';
import '../ui/time.js';
import { windowInWords } from '../ui/time.words.js';
import { heardBy, type LookedBack } from './customer-success.words.js';

/** What one account was told, of which maintenance, when and how: the newest window first. */
@customElement('fanfare-customer-success-history')
export class CustomerSuccessHistory extends LitElement {
  static override readonly styles = [base, sheet, css`
    li.one { padding: 12px var(--s4); border-top: 1px solid var(--line); }
    li.one:first-child { border-top: 0; }
    .what { font-weight: 560; overflow-wrap: anywhere; }
    .what a:hover { text-decoration: underline; text-underline-offset: 3px; }
    .what small { display: block; color: var(--soft); font-weight: 400; }
    .heard { margin-top: var(--s2); font-size: 14px; }
    .heard li { display: grid; grid-template-columns: 172px minmax(0, 1fr); gap: 0 var(--s4); padding-block: 3px; overflow-wrap: anywhere; }
    fanfare-time { color: var(--soft); }
    @media (max-width: 600px) { .heard li { grid-template-columns: minmax(0, 1fr); } }
  `];

  @property() account = '';
  @property({ attribute: false }) maintenances: readonly LookedBack[] = [];
  readonly #clock = new Clock(this);

  override render() {
    if (this.maintenances.length === 0) {
      return html`<fanfare-empty heading="Nothing is on record of ${this.account}">Write the account’s whole name, as it was named when it was told. Nobody named it in a maintenance, and nobody told it of one.</fanfare-empty>`;
    }
    return html`<ol class="sheet" role="list">${repeat(this.maintenances, ({ id }) => id, (maintenance) => this.#one(maintenance))}</ol>`;
  }

  #one(maintenance: LookedBack) {
    const { id, title, standing, window, accounts } = maintenance;
    const heard = heardBy(this.account, maintenance);
    const first = accounts.find(({ name, mustBeCalledFirst }) => mustBeCalledFirst !== null && name.toLowerCase() === this.account.trim().toLowerCase());
    return html`<li class="one">
      <div class="what"><a href="/maintenance/${id}">${title}</a><small>${windowInWords(window, this.#clock.now)} · ${standing}</small></div>
      ${first ? html`<p class="late small">Must be called first: ${first.mustBeCalledFirst}</p>` : nothing}
      ${heard.length === 0 ? html`<p class="soft small">Named, and told nothing yet.</p>` : html`<ol class="heard">${heard.map(({ at, words }) => html`<li><fanfare-time .instant=${at}></fanfare-time><span>${words}</span></li>`)}</ol>`}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-customer-success-history': CustomerSuccessHistory;
  }
}
