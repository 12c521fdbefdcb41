import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from './base.styles.js';

export interface SeatLike {
  readonly team: string;
  readonly state: 'EMPTY' | 'AGREED' | 'OBJECTED';
}

const HALVES = ['M9.1 1.95A8.1 8.1 0 0 0 9.1 18.05Z', 'M10.9 1.95A8.1 8.1 0 0 1 10.9 18.05Z'] as const;

/**
 * The mark: two seats. Filled has agreed, an outline has not; agreed to the same tier they close to a circle;
 * in dispute both stay outlines. 18 px in a list, as large as `--size` says elsewhere.
 */
@customElement('fanfare-halves')
export class FanfareHalves extends LitElement {
  static override readonly styles = [
    base,
    css`
      :host {
        display: inline-block;
        width: var(--size, 18px);
        height: var(--size, 18px);
        vertical-align: -0.2em;
      }

      :host([size='large']) {
        --size: 72px;
      }

      svg {
        display: block;
        width: 100%;
        height: 100%;
        overflow: visible;
      }

      path {
        --colour: var(--soft);
        fill: transparent;
        stroke: var(--colour);
        stroke-width: 1.8;
        transition:
          transform 160ms ease-out,
          fill 160ms ease-out;
      }

      .PRODUCT {
        --colour: var(--product);
      }

      .MARKETING {
        --colour: var(--marketing);
      }

      .CUSTOMER_SUCCESS {
        --colour: var(--cs);
      }

      .agreed {
        fill: var(--colour);
      }

      .apart.first {
        transform: translateX(-1.7px);
      }

      .apart.second {
        transform: translateX(1.7px);
      }

      .objected {
        stroke-dasharray: 3 1.6;
      }

      @media (prefers-reduced-motion: reduce) {
        path {
          transition: none;
        }
      }
    `,
  ];

  /** In the order they are drawn: left, right. */
  @property({ attribute: false }) seats: readonly SeatLike[] = [];
  /** Two tiers are proposed, or a seat objects. */
  @property({ type: Boolean }) disputed = false;
  @property({ reflect: true }) size: 'small' | 'large' = 'small';
  /** Replaces the sentence made of the seats. */
  @property() label?: string;

  override render() {
    const closed = !this.disputed && this.seats.length > 1 && this.seats.every(({ state }) => state === 'AGREED');
    return html`<svg viewBox="0 0 20 20" role="img" aria-label=${this.label ?? this.#sentence()}>
      ${this.seats.slice(0, 2).map(({ team, state }, index) => {
        const filled = state === 'AGREED' && !this.disputed;
        const look = `${team} ${index === 0 ? 'first' : 'second'} ${filled ? 'agreed' : ''} ${state === 'OBJECTED' ? 'objected' : ''} ${closed ? '' : 'apart'}`;
        return svg`<path class=${look} d=${HALVES[index] ?? ''}></path>`;
      })}
    </svg>`;
  }

  #sentence(): string {
    if (this.disputed) return 'In dispute';
    return this.seats.map(({ team, state }) => `${teamName(team)} ${SAID[state]}`).join(', ');
  }
}

const SAID = { EMPTY: 'has not agreed yet', AGREED: 'agreed', OBJECTED: 'objected' } as const;

/** `CUSTOMER_SUCCESS` as `Customer Success`. */
export const teamName = (team: string): string =>
  team.toLowerCase().replace(/(^|_)([a-z])/g, (_, gap: string, letter: string) => `${gap ? ' ' : ''}${letter.toUpperCase()}`);

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-halves': FanfareHalves;
  }
}
