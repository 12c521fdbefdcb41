import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { DeskSheetFragment } from '../api/generated/graphql.js';
import { base } from '../ui/base.styles.js';
import { buttons } from '../ui/buttons.styles.js';
import '../ui/day.js';
import { ListKeys } from '../ui/list-keys.js';
import '../ui/refusal.js';
import type { RefusedLike } from '../ui/refusal.js';
import '../ui/ring.js';
import { sheet } from '../ui/sheet.styles.js';
import '../ui/volume.js';
import { deskRows } from './desk-row.styles.js';

export type DeskStep = DeskSheetFragment['toMove'][number];

/** The words on the button, by the mutation that takes the announcement further. */
const WORDS: Readonly<Record<string, string>> = {
  recordChannelMessage: 'Tell the channel',
  waiveChannelMessage: 'Tell the channel',
  nameCoordinator: 'Name a coordinator',
  reissueChecklist: 'See the new list',
  assignOwner: 'Assign owners',
  confirmPlan: 'Confirm the plan',
  announce: 'Announce',
};

/**
 * Announcements whose next step is Marketing's, and that step. Confirming is done in the row; the rest wants its page.
 * @fires fanfare-confirm-plan - `detail` is the `DeskStep`
 */
@customElement('fanfare-desk-steps')
export class DeskSteps extends LitElement {
  static override readonly styles = [base, buttons, sheet, deskRows, css`:host { display: block; }`];

  @property({ attribute: false }) steps: readonly DeskStep[] = [];
  /** Whether the reader may take the steps; else they are only shown. */
  @property({ type: Boolean }) may = false;
  /** What was refused, by the announcement's id. */
  @property({ attribute: false }) refusals: ReadonlyMap<string, RefusedLike> = new Map();
  @property() busy?: string;

  readonly #keys = new ListKeys(this);

  override render() {
    return html`<div class="sheet rows" role="list">${repeat(this.steps, ({ announcement }) => announcement.id, (step) => this.#row(step))}</div>`;
  }

  #row(step: DeskStep) {
    const { id, title, target, agreement } = step.announcement;
    return html`<div class="row" role="listitem" tabindex="-1" data-row=${id}>
      <fanfare-ring state="owed"></fanfare-ring>
      <div class="what"><a href="/announcements/${id}" data-open>${title}</a><small>${step.sentence}</small></div>
      <div class="fact"><fanfare-volume .tier=${agreement.tier}></fanfare-volume></div>
      <div class="fact num">${target ? html`ships <fanfare-day date=${target.date} zone=${target.zone}></fanfare-day>` : html`<span class="soft">no date yet</span>`}</div>
      <div class="end buttons">${this.#button(step)}</div>
      <div class="below ${this.refusals.has(id) ? 'used' : ''}"><fanfare-refusal .refused=${this.refusals.get(id)}></fanfare-refusal></div>
    </div>`;
  }

  #button(step: DeskStep) {
    const { id, title } = step.announcement;
    const words = this.may ? (WORDS[step.action] ?? 'Open') : 'Open';
    if (!this.may || step.action !== 'confirmPlan') return html`<a class="btn small" href="/announcements/${id}"><span>${words}<span class="visually-hidden">: ${title}</span></span></a>`;
    return html`<button class="btn small" aria-busy=${this.busy === id} @click=${() => this.#confirm(step)}><span>${words}<span class="visually-hidden">: ${title}</span></span></button>`;
  }

  #confirm(detail: DeskStep): void {
    this.dispatchEvent(new CustomEvent('fanfare-confirm-plan', { detail, bubbles: true, composed: true }));
  }
}
