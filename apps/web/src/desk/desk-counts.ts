import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../ui/base.styles.js';

/** A number beside what it counts; `late` where it is owed. */
export interface DeskCount {
  /** The section that it counts. */
  readonly section: string;
  readonly count: number;
  readonly words: string;
  readonly late?: boolean;
}

/**
 * The day in a few numbers; each leads to what it counts.
 * @fires fanfare-section - `detail` is the section's name
 */
@customElement('fanfare-desk-counts')
export class DeskCounts extends LitElement {
  static override readonly styles = [base, css`
    .strip { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); border: 1px solid var(--line); border-radius: var(--r); background: var(--sheet); overflow: hidden; }
    button { display: grid; align-content: start; padding: 14px 16px; border: 0; border-inline-start: 1px solid var(--line); background: none; color: inherit; font: inherit; text-align: start; cursor: pointer; }
    button:first-child { border-inline-start: 0; }
    button:hover:not([disabled]) { background: var(--hover); }
    button:focus-visible { outline-offset: -2px; border-radius: var(--r); }
    button[disabled] { cursor: default; }
    b { display: block; margin-bottom: 4px; font: 640 26px/1 var(--display); }
    span { display: block; color: var(--soft); font-size: 13px; line-height: 1.4; }
    .none { color: var(--soft); font-weight: 500; }
    @media (max-width: 760px) {
      .strip { grid-template-columns: repeat(2, minmax(0, 1fr)); }
      button:nth-child(odd) { border-inline-start: 0; }
      button:nth-child(n + 3) { border-top: 1px solid var(--line); }
      button:last-child:nth-child(odd) { grid-column: 1 / -1; }
    }
  `];

  @property({ attribute: false }) counts: readonly DeskCount[] = [];

  override render() {
    return html`<div class="strip">${this.counts.map(({ section, count, words, late }) => html`
      <button ?disabled=${count === 0} @click=${() => this.#lead(section)}>
        <b class=${count === 0 ? 'none' : late ? 'late' : ''}>${count.toLocaleString('en-GB')}</b><span>${words}</span>
      </button>`)}</div>`;
  }

  #lead(detail: string): void {
    this.dispatchEvent(new CustomEvent('fanfare-section', { detail, bubbles: true, composed: true }));
  }
}
