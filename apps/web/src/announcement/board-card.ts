import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { BoardRowFragment } from '../api/generated/graphql.js';
import '../ui/avatar.js';
import { base } from '../ui/base.styles.js';
import '../ui/day.js';
import '../ui/halves.js';
import '../ui/progress.js';
import '../ui/volume.js';
import { ageWords, isNear, progressWords } from './board-words.js';

/** An announcement in a column of the board. */
@customElement('fanfare-board-card')
export class BoardCard extends LitElement {
  static override readonly styles = [base, css`
    :host { min-width: 0; }
    a { display: grid; grid-template-columns: 18px minmax(0, 1fr) auto; gap: 5px 10px; padding: 12px 14px; border: 1px solid var(--line); border-radius: var(--r); background: var(--sheet); }
    a:hover { background: var(--hover); border-color: var(--edge); }
    a:focus-visible { border-radius: var(--r); }
    .title { font-weight: 560; line-height: 1.35; overflow-wrap: anywhere; }
    .line { grid-column: 2 / -1; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 2px 12px; font-size: 13px; line-height: 1.45; }
    .line > * { min-width: 0; overflow-wrap: anywhere; }
    .last { justify-content: flex-start; }
    .last .num { margin-inline-start: auto; }
    fanfare-volume { font-size: 13px; }
    fanfare-halves { margin-top: 1px; }
  `];

  @property({ attribute: false }) announcement!: BoardRowFragment;

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('a')?.focus(options);
  }

  override click(): void {
    this.renderRoot.querySelector<HTMLElement>('a')?.click();
  }

  override render() {
    const { id, title, agreement, suggestion, target, standing, coordinator, progress } = this.announcement;
    const words = progressWords(this.announcement);
    const age = ageWords(this.announcement);
    return html`<a href="/announcements/${id}">
      <fanfare-halves .seats=${agreement.seats} ?disputed=${agreement.status === 'DISPUTED'}></fanfare-halves>
      <span class="title">${title}</span>
      ${coordinator ? html`<fanfare-avatar .person=${coordinator}></fanfare-avatar>` : html`<span></span>`}
      <span class="line"><span class="soft">${standing}</span></span>
      ${age ? html`<span class="line soft">${age}${agreement.chased ? '' : ', no support expected'}</span>` : nothing}
      ${words ? html`<span class="line"><fanfare-progress done=${progress.done} of=${progress.kept}></fanfare-progress><span class=${progress.overdue > 0 ? 'late' : 'soft'}>${words}</span></span>` : nothing}
      <span class="line last">
        <fanfare-volume .tier=${agreement.tier ?? suggestion.tier} ?soft=${!agreement.tier}>${agreement.tier ? nothing : html`<span class="visually-hidden"> suggested</span>`}</fanfare-volume>
        <span class="num ${isNear(this.announcement) ? 'late' : ''}">${target ? html`<fanfare-day date=${target.date} zone=${target.zone}></fanfare-day>` : html`<span class="soft">no date yet</span>`}</span>
      </span>
    </a>`;
  }
}
