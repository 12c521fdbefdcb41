import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AccountHistoryQuery } from '../api/generated/graphql.js';
import { Live } from '../api/live.js';
import { Address } from '../ui/address.js';
import type { CommandAsked, Outcome } from '../ui/command.js';
import '../ui/empty.js';
import { field } from '../ui/field.js';
import { formStyles } from '../ui/form.styles.js';
import '../ui/head.js';
import '../ui/loading.js';
import '../ui/problem.js';
import { sheet } from '../ui/sheet.styles.js';
import { readersZone } from '../ui/time.words.js';
import { zoneChoices } from '../ui/zones.js';
import './customer-success-history.js';
import './customer-success-window.js';
import { AccountHistoryDocument, CustomerSuccessChangedDocument, CustomerSuccessDeskDocument } from './customer-success.operations.js';
import { inView, ownTelling, type CustomerSuccessDesk } from './customer-success.words.js';
import { giveMaintenanceCommand } from './give-command.js';

/** Customer Success's desk: the next windows with the accounts they touch, and what any account was told until now. */
@customElement('fanfare-customer-success-page')
export class CustomerSuccessPage extends LitElement {
  static override readonly styles = [formStyles, sheet, css`
    .windows { display: grid; gap: var(--s4); }
    .bar { display: flex; flex-wrap: wrap; gap: var(--s3); align-items: end; margin-bottom: var(--s4); }
    .bar .field { width: min(280px, 100%); }
    form.look { margin-bottom: var(--s4); }
    .found { margin-bottom: var(--s2); }
    /* The button stands on the line of what is typed, whatever stands below that. */
    .asked { display: grid; grid-template-columns: minmax(0, 320px) auto; justify-content: start; gap: var(--s3); }
  `];

  @state() private zone = readersZone();
  readonly #address = new Address(this);
  readonly #desk = new Live(this, { document: CustomerSuccessDeskDocument, variables: () => ({ zone: this.zone }), changes: { document: CustomerSuccessChangedDocument } });
  readonly #history = new Live(this, {
    document: AccountHistoryDocument,
    variables: () => (this.#account ? { account: this.#account } : undefined),
    identity: ({ account }) => account,
    changes: { document: CustomerSuccessChangedDocument },
  });

  override render() {
    return html`
      <fanfare-head heading="Customer Success"><p class="soft">The next maintenance windows, the accounts they touch, and what each was told.</p></fanfare-head>
      ${this.#lookBack()}
      <section aria-labelledby="windows">${this.#desk.render<TemplateResult>({
        pending: () => html`<h2 id="windows" class="visually-hidden">Windows</h2><fanfare-loading label="Loading the windows" rows="5"></fanfare-loading>`,
        error: (problem, again) => html`<h2 id="windows" class="visually-hidden">Windows</h2><fanfare-problem .problem=${problem} @fanfare-retry=${again}></fanfare-problem>`,
        complete: ({ maintenanceDesk }) => html`${this.#desk.problem ? html`<fanfare-problem .problem=${this.#desk.problem} @fanfare-retry=${this.#desk.again}></fanfare-problem>` : nothing}${this.#windows(maintenanceDesk)}`,
      })}</section>
    `;
  }

  get #account(): string {
    return this.#address.search.get('account')?.trim().slice(0, 120) ?? '';
  }

  #windows(desk: CustomerSuccessDesk): TemplateResult {
    const windows = inView(desk);
    const waits = windows.map((maintenance) => ownTelling(maintenance)?.state === 'NOT_ACKNOWLEDGED');
    const waiting = waits.filter(Boolean).length;
    const zone = { id: 'zone', label: 'Times in what you forward' };
    return html`
      <div class="section-head"><h2 id="windows">Windows</h2><span>${windows.length === 0 ? 'none' : windows.length}${waiting > 0 ? html`, <button type="button" class="link late" @click=${() => this.#goTo(waits.indexOf(true))}>${waiting} not acknowledged</button>` : nothing}</span></div>
      ${windows.length === 0
        ? html`<fanfare-empty heading="No maintenance is under way or planned">It stands here as soon as an engineer schedules it. <a class="link" slot="action" href="/maintenance">To the maintenance</a></fanfare-empty>`
        : html`<div class="bar">${field(zone, html`<select id="zone" @change=${this.#choose}>${zoneChoices(this.zone).map(({ value, label }) => html`<option value=${value} ?selected=${value === this.zone}>${label}</option>`)}</select>`)}</div>
            <div class="windows">${repeat(windows, ({ id }) => id, (maintenance) => html`<fanfare-customer-success-window .maintenance=${maintenance} .zone=${this.zone}
              @fanfare-command=${(event: CommandAsked) => this.#give(event, maintenance.id)}></fanfare-customer-success-window>`)}</div>`}
    `;
  }

  #lookBack(): TemplateResult {
    const account = { id: 'account', label: 'Account', hint: 'Its whole name, in any case.' };
    return html`<section aria-labelledby="back">
      <div class="section-head"><h2 id="back">Look back by account</h2><span>what did we tell them, when and how</span></div>
      <form class="look" role="search" @submit=${this.#look}>
        ${field(account, html`<div class="asked"><input id="account" type="search" maxlength="120" autocomplete="off" aria-describedby="account-hint" .value=${this.#account} />
          <button type="submit" class="btn">Look back</button></div>`)}
      </form>
      ${this.#account ? this.#history.render<TemplateResult>({
        pending: () => html`<fanfare-loading label="Looking back" rows="2"></fanfare-loading>`,
        error: (problem, again) => html`<fanfare-problem .problem=${problem} @fanfare-retry=${again}></fanfare-problem>`,
        complete: (data) => this.#heard(data),
      }) : nothing}
    </section>`;
  }

  #heard({ maintenances: { edges, totalCount, pageInfo } }: AccountHistoryQuery): TemplateResult {
    return html`<p class="soft small found" role="status">${totalCount === 1 ? '1 maintenance' : `${totalCount.toLocaleString('en-GB')} maintenances`} with ${this.#account}${pageInfo.hasNextPage ? html`; the newest 25 are shown, <a class="link" href="/maintenance?account=${encodeURIComponent(this.#account)}">all of them</a>` : nothing}</p>
      <fanfare-customer-success-history .account=${this.#account} .maintenances=${edges.map(({ node }) => node)}></fanfare-customer-success-history>`;
  }

  /** The page is long, and what waits is seldom at its top. */
  #goTo(index: number): void {
    const window = this.renderRoot.querySelectorAll('fanfare-customer-success-window')[index];
    window?.scrollIntoView({ block: 'start' });
    window?.renderRoot.querySelector<HTMLElement>('h3 a')?.focus({ preventScroll: true });
  }

  readonly #choose = (event: Event): void => {
    this.zone = (event.target as HTMLSelectElement).value;
  };

  readonly #look = (event: Event): void => {
    event.preventDefault();
    this.#address.put({ account: this.renderRoot.querySelector<HTMLInputElement>('#account')?.value.trim() }, { step: true });
  };

  #give(event: CommandAsked, id: string): void {
    event.stopPropagation();
    event.answer = this.#given(event, id);
  }

  async #given({ command, input }: CommandAsked, id: string): Promise<Outcome> {
    const outcome = await giveMaintenanceCommand(command, { ...input, id });
    if (outcome.kind === 'done') this.#desk.again();
    return outcome;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-customer-success-page': CustomerSuccessPage;
  }
}
