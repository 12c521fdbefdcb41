import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MaintenanceListQuery } from '../api/generated/graphql.js';
import { Live } from '../api/live.js';
import { maySchedule, meContext, type Me } from '../api/me.js';
import { Actions } from '../ui/actions.js';
import { Address } from '../ui/address.js';
import { base } from '../ui/base.styles.js';
import { buttons } from '../ui/buttons.styles.js';
import { field } from '../ui/field.js';
import { forms } from '../ui/forms.styles.js';
import '../ui/head.js';
import '../ui/loading.js';
import { Minutely } from '../ui/minutely.js';
import '../ui/problem.js';
import { sheet } from '../ui/sheet.styles.js';
import { askedOf, GROUP_WORDS, GROUPS, groupsOf, isNarrowed, moreThan, readListFilter, type Group, type Groups, type ListFilter } from './maintenance-list.js';
import { MaintenanceListChangedDocument, MaintenanceListDocument } from './maintenance-list.operations.js';
import './maintenance-none.js';
import './maintenance-rows.js';

const DEBOUNCE_MS = 200;

/** All maintenance: what needs somebody first, then what is next, then what was. */
@customElement('fanfare-maintenance-list-page')
export class FanfareMaintenanceListPage extends LitElement {
  static override readonly styles = [base, buttons, forms, sheet, css`
    form { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s3); align-items: end; margin-bottom: var(--s5); }
    form > .field { flex: 0 1 225px; }
    form > .field:first-child { flex: 1 1 260px; }
    .more { display: flex; justify-content: center; padding: var(--s4) 0; }
    .because { max-width: 300px; color: var(--soft); font-size: 13px; text-align: end; }
    @media (max-width: 600px) { form > .field { flex: 1 1 100%; } .because { max-width: none; text-align: start; } }
  `];

  @consume({ context: meContext, subscribe: true }) @property({ attribute: false }) me?: Me;
  readonly #address = new Address(this);
  readonly #list = new Live(this, {
    document: MaintenanceListDocument,
    variables: () => askedOf(this.#filter),
    changes: { document: MaintenanceListChangedDocument },
  });
  readonly #minutely = new Minutely(this, this.#list.again);
  readonly #actions = new Actions(this, () => [{ label: 'Search maintenance', key: '/', run: () => this.renderRoot.querySelector<HTMLElement>('#text')?.focus() }]);
  #typing: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  override render() {
    const filter = this.#filter;
    return html`
      <fanfare-head heading="Maintenance">
        ${maySchedule(this.me)
          ? html`<a class="btn go" slot="actions" href="/maintenance/schedule">Schedule <kbd>M</kbd></a>`
          : html`<p class="because" slot="actions">Product schedules maintenance. Ask somebody there if you know of some.</p>`}
      </fanfare-head>
      ${this.#filters(filter)}
      ${this.#list.render<unknown>({
        pending: () => html`<fanfare-loading label="Loading maintenance" rows="5"></fanfare-loading>`,
        error: (problem, again) => html`<fanfare-problem .problem=${problem} @fanfare-retry=${again}></fanfare-problem>`,
        complete: (data) => html`${this.#list.problem ? html`<fanfare-problem .problem=${this.#list.problem} @fanfare-retry=${this.#list.again}></fanfare-problem>` : nothing}${this.#whole(data, filter)}`,
      })}
    `;
  }

  get #filter(): ListFilter {
    return readListFilter(this.#address.search);
  }

  #filters({ text, group, account }: ListFilter) {
    return html`<form role="search" aria-label="Maintenance" @submit=${(event: Event) => event.preventDefault()}>
      ${field({ id: 'text', label: 'Search' }, html`<input id="text" type="search" autocomplete="off" placeholder="Words in title, reason or who is affected" .value=${text} @input=${this.#typed} />`)}
      ${field({ id: 'show', label: 'Show' }, html`<select id="show" @change=${this.#chosen}>
        <option value="" ?selected=${group === ''}>Everything</option>
        ${GROUPS.map((each) => html`<option value=${each} ?selected=${each === group}>${GROUP_WORDS[each].heading}</option>`)}
      </select>`)}
      ${field({ id: 'account', label: 'Account' }, html`<input id="account" type="search" autocomplete="off" placeholder="Its whole name" .value=${account} @input=${this.#typed} />`)}
    </form>`;
  }

  #whole(data: MaintenanceListQuery, filter: ListFilter) {
    const groups = groupsOf(data);
    const shown = GROUPS.filter((group) => groups[group].length > 0 && (filter.group === '' || filter.group === group));
    if (shown.length === 0) return html`<fanfare-maintenance-none ?narrowed=${isNarrowed(filter)} ?schedules=${maySchedule(this.me)}></fanfare-maintenance-none>`;
    return shown.map((group) => html`<section aria-labelledby=${group}>
      <div class="section-head"><h2 id=${group} class=${group === 'under-way' ? 'work' : group === 'overdue' || group === 'not-closed' ? 'late' : ''}>${GROUP_WORDS[group].heading}</h2><span>${this.#count(group, groups, data)}, ${GROUP_WORDS[group].order}</span></div>
      <fanfare-maintenance-rows .rows=${groups[group]}></fanfare-maintenance-rows>
      ${group === 'done' && data.over.pageInfo.hasNextPage ? this.#more(filter) : nothing}
    </section>`);
  }

  #count(group: Group, groups: Groups, { over }: MaintenanceListQuery): string {
    return group === 'done' ? `${over.totalCount.toLocaleString('en-GB')}${over.totalCountIsCapped ? '+' : ''}` : String(groups[group].length);
  }

  #more({ first }: ListFilter) {
    const next = moreThan(first);
    return html`<div class="more">${next === undefined
      ? html`<span class="soft">Search for words to find what is older.</span>`
      : html`<button class="btn" @click=${() => this.#address.put({ first: String(next) })}>Show more</button>`}</div>`;
  }

  readonly #chosen = (event: Event): void => this.#address.put({ show: (event.target as HTMLSelectElement).value });

  readonly #typed = (event: Event): void => {
    const { id, value } = event.target as HTMLInputElement;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#address.put({ [id]: value.trim() }), DEBOUNCE_MS);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-maintenance-list-page': FanfareMaintenanceListPage;
  }
}
