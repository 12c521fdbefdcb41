import { html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Live } from '../api/live.js';
import type { Me } from '../api/me.js';
import { base } from '../ui/base.styles.js';
import './me-menu.js';
import { isHere, places, type Place } from './pages.js';
import { railStyles } from './rail.styles.js';
import { RailCountsChangedDocument, RailCountsDocument, RailMaintenanceChangedDocument, RailMaintenanceDocument } from './shell.operations.js';

/**
 * The places with what waits in each: a rail on the left, tabs at the bottom of a phone.
 * @fires fanfare-search - the reader wants the palette
 */
@customElement('fanfare-rail')
export class FanfareRail extends LitElement {
  static override readonly styles = [base, railStyles];

  @property({ attribute: false }) me!: Me;
  @property() path = '/';

  readonly #counts = new Live(this, {
    document: RailCountsDocument,
    variables: () => ({}),
    changes: { document: RailCountsChangedDocument, take: ({ deskChanged }) => ({ desk: deskChanged }) },
  });
  readonly #work = new Live(this, { document: RailMaintenanceDocument, variables: () => ({}), changes: { document: RailMaintenanceChangedDocument } });

  override render() {
    return html`
      <header class="top">
        <a class="brand" href="/" aria-label="Fanfare, to the desk">
          <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true"><path class="p" d="M10 1.5a9.55 9.55 0 0 0 0 19z" /><path class="m" d="M12 1.5a9.55 9.55 0 0 1 0 19z" /></svg>
          <span>Fanfare</span>
        </a>
        <button class="search" @click=${this.#search}>
          ${svg`<svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="9" cy="9" r="5.5" /><path d="m13 13 4 4" /></svg>`}<span>Search</span><kbd aria-hidden="true">${COMMAND_K}</kbd>
        </button>
        <fanfare-me-menu class="phone" .me=${this.me}></fanfare-me-menu>
      </header>
      <nav aria-label="Places">
        ${places.filter(({ team }) => team === undefined || this.me.teams.includes(team)).map((place) => this.#place(place))}
      </nav>
      <section class="desk" aria-label="You"><fanfare-me-menu named .me=${this.me}></fanfare-me-menu></section>
    `;
  }

  #place(place: Place) {
    const work = place.href === '/maintenance' ? (this.#work.data?.maintenanceDesk.counts.underWay ?? 0) : 0;
    const count = this.#count(place);
    return html`<a href=${place.href} aria-current=${isHere(place, this.path) ? 'page' : nothing}>
      <svg viewBox="0 0 20 20" aria-hidden="true">${place.icon}</svg>
      <span>${place.name}</span>
      ${count ? html`<b class="num"><span class="visually-hidden">, </span>${count}<span class="visually-hidden"> ${place.href === '/' ? 'wait for you' : 'under way'}</span></b>` : nothing}
      ${work ? html`<b class="num work"><span class="visually-hidden">, </span>${work} on</b>` : nothing}
    </a>`;
  }

  #count({ href }: Place): number | undefined {
    const counts = this.#counts.data?.desk.counts;
    if (href === '/') return counts && counts.agreements + counts.toMove + counts.mine + this.#ofMaintenance;
    return href === '/announcements' ? counts?.underWay : undefined;
  }

  /** What maintenance has for the reader: what their teams have not acknowledged, and for Marketing the notices that are owed. */
  get #ofMaintenance(): number {
    const { toAcknowledge = 0, noticesOwed = 0 } = this.#work.data?.maintenanceDesk.counts ?? {};
    return toAcknowledge + (this.me.teams.includes('MARKETING') ? noticesOwed : 0);
  }

  #search(): void {
    this.dispatchEvent(new CustomEvent('fanfare-search', { bubbles: true, composed: true }));
  }
}

const COMMAND_K = navigator.platform.startsWith('Mac') ? '⌘K' : 'Ctrl K';

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-rail': FanfareRail;
  }
}
