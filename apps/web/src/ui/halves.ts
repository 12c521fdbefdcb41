import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from './base.styles.js';

export interface SeatLike {
  readonly team: string;
  readonly state: 'EMPTY' | 'AGREED' | 'OBJECTED';
}

/** Lines as thick as they look right at that size, of 20 units. */
const STROKE = { small: 1.8, large: 1 } as const;

/** Half a disc of radius 9 whose outline lies inside it, so that two of them meet without a seam. */
const half = (side: -1 | 1, stroke: number): string => {
  const x = 10 + (side * stroke) / 2;
  const radius = 9 - stroke / 2;
  return `M${x} ${10 - radius}A${radius} ${radius} 0 0 ${side === 1 ? 1 : 0} ${x} ${10 + radius}Z`;
};

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
        stroke-width: 1.8px;
        transition:
          transform 160ms ease-out,
          fill 160ms ease-out;
      }

      :host([size='large']) path {
        stroke-width: 1px;
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
        stroke-dasharray: 2.4 1.5;
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
        return svg`<path class=${look} d=${half(index === 0 ? -1 : 1, STROKE[this.size])}></path>`;
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
