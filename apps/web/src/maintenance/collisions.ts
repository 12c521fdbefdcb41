import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { targetInWords } from '../ui/target.words.js';
import type { MaintenanceCollisionFragment } from '../api/generated/graphql.js';
import { base } from '../ui/base.styles.js';
import { collides } from '../ui/collides.styles.js';

/** The announcements whose day lies in a window (R12), each with its reason and its day; it takes no place where there are none. */
@customElement('fanfare-maintenance-collisions')
export class FanfareMaintenanceCollisions extends LitElement {
  static override readonly styles = [base, collides, css`:host([hidden]) { display: none; }`];

  @property({ attribute: false }) collisions: readonly MaintenanceCollisionFragment[] = [];

  override willUpdate(): void {
    this.hidden = this.collisions.length === 0;
  }

  override render(): TemplateResult {
    return html`<ul class="collides" aria-label="Collides with announcements">${this.collisions.map(({ because, announcement: { id, target } }) => html`<li>
      <span class="late">Collides.</span> ${because}${target ? html`, <span class="num">${targetInWords(target)}</span>` : ''}. <a class="link" href="/announcements/${id}">Look at it</a>, then move one.</li>`)}</ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-maintenance-collisions': FanfareMaintenanceCollisions;
  }
}
