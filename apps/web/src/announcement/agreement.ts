import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Team } from '../api/generated/graphql.js';
import { base } from '../ui/base.styles.js';
import '../ui/halves.js';
import './seat.js';
import { NO_CHOICES, type Choices, type Sheet } from './sheet.js';

/** The decision: two seats face to face, with the halves between them. They close when both have agreed to the same tier. */
@customElement('fanfare-agreement')
export class FanfareAgreement extends LitElement {
  static override readonly styles = [
    base,
    css`
      :host {
        container-type: inline-size;
      }

      .pair {
        position: relative;
        display: grid;
        grid-template-columns: 1fr 1fr;
      }

      fanfare-seat {
        padding-inline-end: 34px;
        --seat-radius: 14px 0 0 14px;
        --seat-borders: 1px 0 1px 1px;
      }

      fanfare-seat ~ fanfare-seat {
        padding-inline: 34px 18px;
        --seat-radius: 0 14px 14px 0;
        --seat-borders: 1px;
      }

      .mark {
        --size: 30px;
        position: absolute;
        top: 22px;
        left: calc(50% - 23px);
        display: grid;
        place-items: center;
        width: 46px;
        height: 46px;
        border-radius: 50%;
        background: var(--sheet);
      }

      .said {
        margin-top: var(--s3);
        color: var(--soft);
      }

      .reopened {
        margin-bottom: var(--s3);
        padding: 8px 12px;
        border-inline-start: 3px solid var(--work);
        border-radius: 3px 8px 8px 3px;
        background: var(--work-wash);
        font-size: 14px;
      }

      @container (max-width: 500px) {
        .pair {
          grid-template-columns: 1fr;
        }

        fanfare-seat {
          padding-inline: 18px 64px;
          --seat-radius: 14px 14px 0 0;
          --seat-borders: 1px 1px 0;
        }

        fanfare-seat ~ fanfare-seat {
          padding-inline: 18px;
          --seat-radius: 0 0 14px 14px;
        }

        .mark {
          top: 14px;
          left: auto;
          right: 10px;
        }
      }
    `,
  ];

  @property({ attribute: false }) sheet!: Sheet;
  @property({ attribute: false }) choices: Choices = NO_CHOICES;
  /** The seat that holds the page's dark button. */
  @property({ attribute: false }) dark: Team | null = null;
  /** Shows what was; nothing can be done. */
  @property({ type: Boolean }) past = false;

  override render(): TemplateResult {
    const { agreement } = this.sheet;
    const closed = agreement.status === 'AGREED';
    const disputed = agreement.status === 'DISPUTED';
    return html`
      <h2 class="visually-hidden">Agreement</h2>
      ${agreement.reopenedBecause && !closed ? html`<p class="reopened">Both seats were re-opened. ${agreement.reopenedBecause}.</p>` : nothing}
      <div class="pair">
        ${agreement.seats.map(
          (seat) => html`<fanfare-seat .seat=${seat} .sheet=${this.sheet} .choices=${this.choices} ?dark=${this.dark === seat.team} ?past=${this.past}></fanfare-seat>`,
        )}
        <span class="mark"><fanfare-halves .seats=${agreement.seats} ?disputed=${disputed}></fanfare-halves></span>
      </div>
      ${disputed ? html`<p class="said"><span class="late">In dispute.</span> ${agreement.sentence}. Nothing is decided until both say the same.</p>` : nothing}
      ${agreement.chased || closed ? nothing : html`<p class="said">No Marketing support is expected, so nobody is chased to agree.</p>`}
    `;
  }

  /** Presses a seat's button to agree, for those who use keys. */
  agree(team: Team): void {
    this.renderRoot.querySelectorAll('fanfare-seat').forEach((seat) => {
      if (seat.seat.team === team) seat.agree();
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-agreement': FanfareAgreement;
  }
}
