import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { base } from '../ui/base.styles.js';
import '../ui/empty.js';
import '../ui/ring.js';
import { sheet } from '../ui/sheet.styles.js';
import '../ui/time.js';
import './notice-owed.js';
import './notice-sent.js';
import { noticeStyles } from './notice.styles.js';
import { endOf, inOrder, NOTICE_NAMES, type Notice, type NoticeChoices, type NoticesOf } from './notice.words.js';

/**
 * The notices of one maintenance to its users: what is owed with its texts, and what was sent as it was sent.
 * An address that ends in a notice's id, such as `#affected-users.planned`, leads to it.
 *
 * @fires fanfare-command - `draftNotice`, `sendNotice`, `recordDelivery`, `waiveNotice`; the page adds the maintenance's id
 */
@customElement('fanfare-notice-editor')
export class NoticeEditor extends LitElement {
  static override readonly styles = [
    base,
    sheet,
    noticeStyles,
    css`
      :host {
        display: grid;
        gap: var(--s4);
      }

      .before {
        padding-top: var(--s3);
        border-top: 1px solid var(--line);
      }

      h4 {
        margin-bottom: var(--s2);
        color: var(--soft);
        font: 500 13px/1.4 var(--font);
        letter-spacing: 0;
      }
    `,
  ];

  @property({ attribute: false }) maintenance!: NoticesOf;
  @property({ attribute: false }) choices: NoticeChoices = { noticeBy: [] };
  /** Shown as it was: nothing can be done. */
  @property({ type: Boolean }) past = false;

  override render() {
    const { maintenance } = this;
    if (maintenance.notices.length > 0) return repeat(inOrder(maintenance.notices), ({ id }) => id, (notice) => this.#notice(notice));
    return html`<fanfare-empty heading="Nothing is owed to users">${maintenance.disrupts ? 'The playbook sends no notice of this.' : 'It was recorded that users would not notice this work.'}</fanfare-empty>`;
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    const named = decodeURIComponent(location.hash.slice(1));
    const notice = this.maintenance.notices.some(({ id }) => id === named) ? this.renderRoot.querySelector(`[id="${named}"]`) : null;
    notice?.scrollIntoView?.({ block: 'start' });
    notice?.querySelector('h3')?.focus({ preventScroll: true });
  }

  #notice(notice: Notice): TemplateResult {
    const { maintenance, choices, past } = this;
    return html`<article class="sheet notice" id=${notice.id} aria-labelledby="heading-${notice.id}">
      <div class="head"><h3 id="heading-${notice.id}" tabindex="-1">${this.#ring(notice)}</h3> ${this.#since(notice)}</div>
      ${notice.owed ? html`<fanfare-notice-owed .maintenance=${maintenance} .notice=${notice} .choices=${choices} ?past=${past}></fanfare-notice-owed>` : nothing}
      ${notice.sent.length > 0
        ? html`<div class=${notice.owed ? 'before' : ''}>${notice.owed ? html`<h4>What went out before</h4>` : nothing}
            <fanfare-notice-sent .maintenance=${maintenance} .notice=${notice} ?may=${this.#mayRecord}></fanfare-notice-sent></div>`
        : nothing}
    </article>`;
  }

  #ring(notice: Notice): TemplateResult {
    const state = notice.owed ? 'late' : endOf(notice, this.maintenance) ? 'dropped' : 'done';
    return html`<fanfare-ring state=${state}>${NOTICE_NAMES[notice.moment]}</fanfare-ring>`;
  }

  #since(notice: Notice): TemplateResult {
    if (notice.owed) return html`<span class="late small">owed since <fanfare-time .instant=${notice.owedSince}></fanfare-time></span>`;
    const end = endOf(notice, this.maintenance);
    if (!end) return html`<span class="soft small">sent</span>`;
    return html`<span class="soft small">${end.state === 'WAIVED' ? 'waived' : 'not needed any more since'} <fanfare-time .instant=${end.since}></fanfare-time>${end.reason ? html`: <q>${end.reason}</q>` : nothing}</span>`;
  }

  get #mayRecord(): boolean {
    return !this.past && this.maintenance.actions.some(({ name, allowed }) => name === 'recordDelivery' && allowed);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-notice-editor': NoticeEditor;
  }
}
