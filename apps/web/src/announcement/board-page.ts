import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { Live } from '../api/live.js';
import { mayPropose, meContext, type Me } from '../api/me.js';
import { Actions } from '../ui/actions.js';
import { Address, go } from '../ui/address.js';
import { base } from '../ui/base.styles.js';
import { buttons } from '../ui/buttons.styles.js';
import '../ui/empty.js';
import '../ui/head.js';
import '../ui/loading.js';
import '../ui/problem.js';
import './board-columns.js';
import './board-filters.js';
import type { BoardFilters } from './board-filters.js';
import { columnsOf, narrowing, readBoardFilter, writeBoardFilter, type BoardFilter } from './board-filter.js';
import { BoardLists, countWords, type ListKey } from './board-lists.js';
import './board-rows.js';
import { BoardChoicesDocument } from './board.operations.js';

/** All announcements: a column for each state or one list, narrowed by what stands in the address. */
@customElement('fanfare-board-page')
export class BoardPage extends LitElement {
  static override readonly styles = [base, buttons, css`
    .more { display: flex; justify-content: center; padding: var(--s4) 0; }
    .count { margin-bottom: var(--s3); color: var(--soft); font-size: 13px; }
  `];

  @consume({ context: meContext, subscribe: true }) @property({ attribute: false }) me?: Me;
  @query('fanfare-board-filters') private readonly filters!: BoardFilters;

  readonly #address = new Address(this);
  readonly #choices = new Live(this, { document: BoardChoicesDocument, variables: () => ({}) });
  readonly #board = new BoardLists(this, () => this.#filter);
  readonly #actions = new Actions(this, () => [{ label: 'Search announcements', key: '/', run: () => this.filters.focusSearch() }]);

  override render() {
    const filter = this.#filter;
    return html`
      <fanfare-head heading="Announcements">${mayPropose(this.me) ? html`<a class="btn go" slot="actions" href="/announcements/propose">Propose <kbd>P</kbd></a>` : nothing}</fanfare-head>
      <fanfare-board-filters .filter=${filter} .choices=${this.#choices.data} @fanfare-filter=${this.#filtered}></fanfare-board-filters>
      ${this.#lists(filter)}
    `;
  }

  get #filter(): BoardFilter {
    return readBoardFilter(this.#address.search.toString());
  }

  #lists(filter: BoardFilter) {
    const { lists, problem, refresh, asking } = this.#board;
    const failed = problem ? html`<fanfare-problem .problem=${problem} @fanfare-retry=${refresh}></fanfare-problem>` : nothing;
    if (lists.size === 0) return problem ? failed : html`<fanfare-loading label="Loading announcements" rows="6"></fanfare-loading>`;
    if ([...lists.values()].every(({ rows }) => rows.length === 0)) return html`${failed}${this.#empty(filter)}`;

    return html`${failed}${filter.view === 'columns'
      ? html`<fanfare-board-columns .states=${columnsOf(filter)} .lists=${lists} ?asking=${asking} @fanfare-more=${({ detail }: CustomEvent<ListKey>) => this.#board.more(detail)}></fanfare-board-columns>`
      : this.#list(asking)}`;
  }

  #list(asking: boolean) {
    const list = this.#board.lists.get('ALL');
    if (!list) return html`<fanfare-loading label="Loading announcements" rows="6"></fanfare-loading>`;
    return html`
      <p class="count" role="status">${countWords(list)} ${list.total === 1 ? 'announcement' : 'announcements'}</p>
      <fanfare-board-rows .rows=${list.rows}></fanfare-board-rows>
      ${list.hasMore ? html`<div class="more"><button class="btn" aria-busy=${asking} @click=${() => this.#board.more('ALL')}>Show more</button></div>` : nothing}
    `;
  }

  #empty(filter: BoardFilter) {
    if (narrowing(filter) > 0) return html`<fanfare-empty heading="No announcement fits">
      Take a filter away, or search for other words.
      <button class="btn" slot="action" @click=${() => this.#go({ ...readBoardFilter(''), view: filter.view })}>Show all announcements</button>
    </fanfare-empty>`;
    return html`<fanfare-empty heading="There is no announcement yet">
      ${mayPropose(this.me) ? 'Propose the first one: its' : 'It begins when somebody of a team proposes one: its'} facts suggest a tier, and Product and Marketing agree to it.
      ${mayPropose(this.me) ? html`<a class="btn" slot="action" href="/announcements/propose">Propose an announcement</a>` : nothing}
    </fanfare-empty>`;
  }

  readonly #filtered = ({ detail }: CustomEvent<BoardFilter>): void => this.#go(detail);

  /** In place: narrowing a list is not a step to go back from. */
  #go(filter: BoardFilter): void {
    go(`${location.pathname}${writeBoardFilter(filter)}`, { replace: true });
  }
}
