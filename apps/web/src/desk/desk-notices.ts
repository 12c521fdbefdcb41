import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { base } from '../ui/base.styles.js';
import { buttons } from '../ui/buttons.styles.js';
import { Clock } from '../ui/clock.js';
import { ListKeys } from '../ui/list-keys.js';
import '../ui/ring.js';
import { sheet } from '../ui/sheet.styles.js';
import { durationInWords, windowInWords } from '../ui/time.words.js';
import { noticeInWords, type OwedNotice } from './desk-maintenance.words.js';
import { deskRows } from './desk-row.styles.js';

/** Notices that users are owed, the oldest first; each leads to where it is written. */
@customElement('fanfare-desk-notices')
export class DeskNotices extends LitElement {
  static override readonly styles = [base, buttons, sheet, deskRows];

  @property({ attribute: false }) notices: readonly OwedNotice[] = [];
  readonly #keys = new ListKeys(this);
  readonly #clock = new Clock(this);

  override render() {
    return html`<div class="sheet rows" role="list">${repeat(this.notices, ({ maintenance, notice }) => `${maintenance.id}#${notice.id}`, (row) => this.#row(row))}</div>`;
  }

  #row(row: OwedNotice) {
    const { maintenance: { id, title, window, affected, standing }, notice } = row;
    const href = `/maintenance/${id}#${notice.id}`;
    const { now } = this.#clock;
    return html`<div class="row" role="listitem" tabindex="-1" data-row="${id}#${notice.id}">
      <fanfare-ring state="late"></fanfare-ring>
      <div class="what"><a href=${href} data-open>${noticeInWords(row)}: ${title}</a><small>${affected.words || 'Everybody who is affected'} · ${windowInWords(window, now)}</small></div>
      <div class="fact">${standing.split(', ')[0]}</div>
      <div class="fact num late">owed for ${durationInWords(now - Date.parse(notice.owedSince ?? window.start))}</div>
      <div class="end buttons"><a class="btn small" href=${href}><span>Write it<span class="visually-hidden">: ${noticeInWords(row)}, ${title}</span></span></a></div>
    </div>`;
  }
}
