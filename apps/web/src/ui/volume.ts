import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from './base.styles.js';

export interface TierLike {
  readonly name: string;
  /** 1 for the smallest. */
  readonly level: number;
  /** How many tiers there are. */
  readonly of: number;
}

/** A tier as its volume: as many bars as the playbook has tiers, and the word. Slotted text stands after the word. */
@customElement('fanfare-volume')
export class FanfareVolume extends LitElement {
  static override readonly styles = [
    base,
    css`
      :host {
        display: inline-flex;
        align-items: baseline;
        gap: 7px;
        font-weight: 560;
        white-space: nowrap;
      }

      .bars {
        display: inline-flex;
        align-items: flex-end;
        gap: 2px;
        height: 12px;
      }

      i {
        width: 3px;
        border-radius: 1px;
        background: var(--line);
      }

      i.on {
        background: currentColor;
      }

      :host([soft]) {
        color: var(--soft);
        font-weight: 480;
      }

      @media (forced-colors: active) {
        i.on {
          background: CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) tier?: TierLike | null;
  /** Only suggested or only proposed: said in a lower voice. */
  @property({ type: Boolean, reflect: true }) soft = false;

  override render() {
    const { tier } = this;
    if (!tier) return nothing;
    const bars = Array.from({ length: tier.of }, (_, index) => index);
    return html`<span class="bars" aria-hidden="true">${bars.map((index) => html`<i class=${index < tier.level ? 'on' : ''} .style=${`height:${barHeight(index, tier.of)}px`}></i>`)}</span
      ><span>${tier.name}<slot></slot></span>`;
  }
}

/** From 5 px to 12 px in even steps. */
const barHeight = (index: number, of: number): number => (of < 2 ? 12 : Math.round(5 + (7 * index) / (of - 1)));

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-volume': FanfareVolume;
  }
}
