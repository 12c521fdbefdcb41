import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MaintenancePhase } from '../api/generated/graphql.js';
import { base } from '../ui/base.styles.js';
import '../ui/ring.js';
import { PHASE_WORDS } from './maintenance.words.js';

/** Where it stands, as a mark: the amber disc of work under way, a ring before, a green disc after. */
@customElement('fanfare-phase-mark')
export class FanfarePhaseMark extends LitElement {
  static override readonly styles = [base, css`
    :host { display: inline-flex; width: 16px; height: 16px; }
    i { width: 12px; height: 12px; margin: 2px; border-radius: 50%; background: var(--work); box-shadow: 0 0 0 3px color-mix(in srgb, var(--work) 28%, transparent); }
    i.verifying { background: none; border: 3px solid var(--work); }
    @media (forced-colors: active) { i { border: 6px solid CanvasText; } }
  `];

  @property() phase: MaintenancePhase = 'SCHEDULED';
  /** It should have begun, runs over, or owes somebody word. */
  @property({ type: Boolean }) late = false;

  override render() {
    const label = PHASE_WORDS[this.phase];
    switch (this.phase) {
      case 'IN_PROGRESS':
      case 'VERIFYING':
        return html`<i class=${this.phase === 'VERIFYING' ? 'verifying' : ''} role="img" aria-label=${label}></i>`;
      case 'SCHEDULED':
        return html`<fanfare-ring state=${this.late ? 'late' : 'not-yet'} .label=${label}></fanfare-ring>`;
      case 'COMPLETED':
        return html`<fanfare-ring state=${this.late ? 'late' : 'done'} .label=${label}></fanfare-ring>`;
      case 'CANCELLED':
        return html`<fanfare-ring state=${this.late ? 'late' : 'dropped'} .label=${label}></fanfare-ring>`;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-phase-mark': FanfarePhaseMark;
  }
}
