import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ScheduleFollowsMutation } from '../api/generated/graphql.js';
import { base } from '../ui/base.styles.js';
import '../ui/refusal.js';
import '../ui/ring.js';
import '../ui/time.js';
import './collisions.js';
import { audienceWords } from './ledger.words.js';

export type Follows = ScheduleFollowsMutation['answer'];
type Preview = Extract<Follows, { readonly __typename: 'MaintenancePreview' }>['maintenance'];

/** What follows from what is typed, as the playbook has it: who is told at once, and what is owed. */
@customElement('fanfare-schedule-follows')
export class FanfareScheduleFollows extends LitElement {
  static override readonly styles = [base, css`
    .box { display: grid; gap: var(--s2); padding: 14px 18px; border-radius: 12px; background: var(--sunk); font-size: 14px; }
    .box.empty { border: 1px dashed var(--line); background: none; color: var(--soft); }
    li { display: flex; gap: 6px; padding-block: 2px; }
    fanfare-ring { --ring-drop: 2.5px; align-items: flex-start; }
    fanfare-ring span { color: var(--ink); }
  `];

  @property({ attribute: false }) follows: Follows | undefined;
  @property({ attribute: false }) disrupts: 'yes' | 'no' | '' = '';
  /** It is the window that was typed that was asked about. */
  @property({ type: Boolean }) windowed = false;
  /** By which channels a notice goes, whatever else it goes by. */
  @property({ attribute: false }) noticeBy: readonly string[] = [];

  override render(): TemplateResult {
    const { follows, disrupts } = this;
    if (disrupts === '') return html`<p class="box empty">Say whether users would notice: what follows from it stands here then.</p>`;
    if (follows === undefined) return html`<p class="box empty" role="status">Asking the playbook …</p>`;
    switch (follows.__typename) {
      case 'Refused':
        return html`<fanfare-refusal calm .refused=${follows}></fanfare-refusal>`;
      case 'MaintenancePreview':
        return html`<div class="box" role="status">${disrupts === 'yes' ? this.#owed(follows.maintenance) : html`<p>Nothing is owed to users, and nobody is told. That is recorded, with your name.</p>`}
          <fanfare-maintenance-collisions .collisions=${this.windowed ? follows.maintenance.collisions : []}></fanfare-maintenance-collisions></div>`;
      case 'Maintenance':
        return html`<p class="box empty">It is scheduled.</p>`;
    }
  }

  #owed({ tellings, objectionUntil }: Preview): TemplateResult {
    const told = tellings.filter(({ cells }) => cells.some(({ moment, state }) => moment === 'KNOWN' && (state === 'NOT_ACKNOWLEDGED' || state === 'TOLD'))).map(({ audience }) => audienceWords(audience));
    const users = tellings.find(({ audience }) => audience === 'AFFECTED_USERS')?.cells ?? [];
    const at = (moment: string) => users.find((cell) => cell.moment === moment)?.state;
    const by = this.noticeBy.length > 0 ? `, by ${this.noticeBy.join(', ')} and another channel` : '';
    return html`<ul>
      ${told.length > 0 ? html`<li><fanfare-ring state="done"><span><b>${told.join(' and ')}</b> are told now, in this same act.</span></fanfare-ring></li>` : nothing}
      ${at('PLANNED') === 'OWED' ? html`<li><fanfare-ring state="late"><span>Users are owed a <b>planned notice</b>${by}.</span></fanfare-ring></li>` : nothing}
      ${at('STARTED') === 'NOT_YET' ? html`<li><fanfare-ring state="not-yet"><span>The bar and the service page are up from the start to the end of the work.</span></fanfare-ring></li>` : nothing}
      ${at('COMPLETED') === 'NOT_YET' ? html`<li><fanfare-ring state="not-yet"><span>Users are owed a <b>completed notice</b> when it ends.</span></fanfare-ring></li>` : nothing}
      ${objectionUntil && Date.parse(objectionUntil) > Date.now() ? html`<li><fanfare-ring state="not-yet"><span>Customer Success may name accounts to be called first until <fanfare-time .instant=${objectionUntil}></fanfare-time>.</span></fanfare-ring></li>` : nothing}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-schedule-follows': FanfareScheduleFollows;
  }
}
