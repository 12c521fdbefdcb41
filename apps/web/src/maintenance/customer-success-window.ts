import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../ui/ask.js';
import { Clock } from '../ui/clock.js';
import '../ui/copy.js';
import { formStyles } from '../ui/form.styles.js';
import '../ui/refusal.js';
import '../ui/ring.js';
import { sheet } from '../ui/sheet.styles.js';
import '../ui/time.js';
import { windowInWords } from '../ui/time.words.js';
import './accounts.js';
import { objectionInWords, ownTelling, touched, type Touching } from './customer-success.words.js';
import { IMPACT_WORDS } from './maintenance.words.js';

/**
 * One maintenance as Customer Success needs it: when, whom it touches, who of them was told, and words to forward.
 * @fires fanfare-command - `acknowledgeTold`, `tellAccount`, `excludeAccount`, `readmitAccount`
 */
@customElement('fanfare-customer-success-window')
export class CustomerSuccessWindow extends LitElement {
  static override readonly styles = [formStyles, sheet, css`
    article { display: grid; gap: var(--s4); padding: var(--s4); }
    article.under-way { border-color: color-mix(in srgb, var(--work) 45%, transparent); }
    .head { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px var(--s4); align-items: start; }
    h3 { overflow-wrap: anywhere; }
    h3 a:hover { text-decoration: underline; text-underline-offset: 3px; }
    .when { font-size: 14px; }
    dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(200px, 100%), 1fr)); gap: var(--s3) var(--s5); font-size: 14px; }
    dt { color: var(--soft); font-size: 13px; }
    dd { font-weight: 520; overflow-wrap: anywhere; }
    details { flex: 1 1 140px; font-size: 14px; }
    details[open] { flex-basis: 100%; }
    summary { color: var(--soft); cursor: pointer; min-height: 32px; line-height: 32px; }
    details p { overflow-wrap: anywhere; }
    .consent { margin-top: var(--s3); font-size: 14px; }
    @media (max-width: 600px) {
      details { flex-basis: 100%; }
      .head { grid-template-columns: minmax(0, 1fr); }
      .head > :last-child { margin-top: var(--s2); }
      dl { grid-template-columns: minmax(0, 1fr); gap: 2px; }
      dl > div { display: grid; grid-template-columns: 84px minmax(0, 1fr); gap: var(--s2); }
    }
  `];

  @property({ attribute: false }) maintenance!: Touching;
  /** The zone that the paragraph's times are told in. */
  @property({ attribute: false }) zone = 'UTC';
  readonly #clock = new Clock(this);

  override render() {
    const { maintenance, zone } = this;
    const { id, title, phase, standing, window, impact, paragraph, disrupts } = maintenance;
    const { now } = this.#clock;
    const consent = disrupts && phase === 'SCHEDULED' ? objectionInWords(maintenance, now) : '';
    const works = phase === 'IN_PROGRESS' || phase === 'VERIFYING';
    return html`<article class="sheet ${works ? 'under-way' : ''}" aria-labelledby="title">
      <div class="head">
        <div>
          <h3 id="title"><a href="/maintenance/${id}">${title}</a></h3>
          <p class="when"><span class=${works ? 'work' : 'strong'}>${standing}</span> · <span class="num">${windowInWords(window, now)}</span> <span class="soft num">(${windowInWords(window, now, 'UTC')})</span> · ${IMPACT_WORDS[impact].toLowerCase()}</p>
        </div>
        ${this.#acknowledge()}
      </div>
      <dl>${touched(maintenance).map(([name, words]) => html`<div><dt>${name}</dt><dd>${words}</dd></div>`)}</dl>
      <div>
        <fanfare-maintenance-accounts .sheet=${maintenance}>
          <details slot="beside"><summary>Words to forward<span class="visually-hidden"> of ${title}</span></summary><p class="sunk">${paragraph}</p></details>
          <fanfare-copy slot="beside" label="Copy to forward" .text=${paragraph} what="what to forward of ${title}, with its times in ${zone}"></fanfare-copy>
        </fanfare-maintenance-accounts>
        ${consent ? html`<p class="consent soft">${consent}</p>` : nothing}
      </div>
    </article>`;
  }

  #acknowledge() {
    const own = ownTelling(this.maintenance);
    if (own?.state === 'ACKNOWLEDGED') return html`<fanfare-ring state="done"><span class="small">acknowledged <fanfare-time .instant=${own.since} as="ago"></fanfare-time></span></fanfare-ring>`;
    if (own?.state !== 'NOT_ACKNOWLEDGED') return nothing;
    const action = this.maintenance.actions.find(({ name }) => name === 'acknowledgeTold');
    return html`<div class="buttons"><fanfare-ring state="late"><span class="small">not acknowledged</span></fanfare-ring>
      ${action?.allowed
        ? html`<fanfare-ask label="Acknowledge" .command=${'acknowledgeTold'} .input=${() => ({ team: 'CUSTOMER_SUCCESS' })}><span class="visually-hidden">&nbsp;${this.maintenance.title}</span></fanfare-ask>`
        : html`<fanfare-refusal calm .refused=${action?.refused}></fanfare-refusal>`}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-customer-success-window': CustomerSuccessWindow;
  }
}
