import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { base } from '../ui/base.styles.js';
import { buttons } from '../ui/buttons.styles.js';
import { Clock } from '../ui/clock.js';
import { howItStands, whatIsTrue, type Standing } from './desk-maintenance.words.js';

/** Work under way, work that should have begun, and work that is over and not closed: above everything else, for everybody. */
@customElement('fanfare-desk-work')
export class DeskWork extends LitElement {
  static override readonly styles = [base, buttons, css`
    ul { display: grid; gap: var(--s2); }
    li { display: grid; grid-template-columns: 12px minmax(0, 1fr) auto; gap: 2px var(--s4); align-items: center; padding: 12px var(--s4); border: 1px solid var(--line); border-radius: var(--r); background: var(--sheet); overflow-wrap: anywhere; }
    li.under-way { border-color: color-mix(in srgb, var(--work) 45%, transparent); background: var(--work-wash); }
    .dot { width: 10px; height: 10px; border: 2px solid var(--late); border-radius: 50%; }
    .under-way .dot { border-color: var(--work); background: var(--work); box-shadow: 0 0 0 4px color-mix(in srgb, var(--work) 25%, transparent); }
    small { display: block; color: var(--soft); }
    .under-way small { color: color-mix(in srgb, var(--ink) 78%, var(--work)); }
    a.title { font-weight: 580; }
    a.title:hover { text-decoration: underline; text-underline-offset: 3px; }
    @media (max-width: 600px) { li { align-items: start; } .dot { margin-top: 7px; } li > .btn { grid-column: 2; justify-self: stretch; margin-top: var(--s2); } }
  `];

  @property({ attribute: false }) standings: readonly Standing[] = [];
  /** The reader starts, reports on and ends the work. */
  @property({ type: Boolean }) works = false;
  readonly #clock = new Clock(this);

  override render() {
    const { now } = this.#clock;
    return html`<ul>${repeat(this.standings, ({ kind, maintenance }) => `${kind} ${maintenance.id}`, (standing) => {
      const { kind, maintenance: { id, title } } = standing;
      const { words, late } = howItStands(standing, now);
      return html`<li class=${kind} data-work=${id}>
        <span class="dot" aria-hidden="true"></span>
        <div><a class="title" href="/maintenance/${id}">${title}</a>${words}${words && late ? ', ' : ' '}${late ? html`<span class="late">${late}</span>` : nothing}
          <small>${whatIsTrue(standing, now)}</small></div>
        <a class="btn small" href="/maintenance/${id}"><span>${this.#button(kind)}<span class="visually-hidden">: ${title}</span></span></a>
      </li>`;
    })}</ul>`;
  }

  #button(kind: Standing['kind']): string {
    if (!this.works || kind === 'not-closed') return 'Open';
    return kind === 'overdue' ? 'Start' : 'Report';
  }
}
