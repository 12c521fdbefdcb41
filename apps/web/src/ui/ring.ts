import { css, html, LitElement, svg, type SVGTemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from './base.styles.js';

/** `owed`: to be done. `late`: and its day has passed. `not-yet`: its time has not come. `unowned`: nobody has it. */
export type RingState = 'owed' | 'late' | 'done' | 'not-yet' | 'unowned' | 'dropped';

const DRAWN: Readonly<Record<RingState, SVGTemplateResult>> = {
  owed: svg`<circle cx="8" cy="8" r="6"></circle>`,
  late: svg`<circle cx="8" cy="8" r="6"></circle>`,
  done: svg`<circle cx="8" cy="8" r="7" class="disc"></circle><path d="m5 8.2 2.1 2.1L11 6.2" class="check"></path>`,
  'not-yet': svg`<circle cx="8" cy="8" r="6" class="dotted"></circle>`,
  unowned: svg`<circle cx="8" cy="8" r="6.6" class="dashed"></circle><text x="8" y="11.4">?</text>`,
  dropped: svg`<path d="M3.5 8h9"></path>`,
};

const WORDS: Readonly<Record<RingState, string>> = { owed: 'to do', late: 'late', done: 'done', 'not-yet': 'not due yet', unowned: 'no owner', dropped: 'dropped' };

/** Owed is a hollow ring, done a disc, not yet due a dotted ring, unowned a dashed one. Its word is the slot, or hidden where it has none. */
@customElement('fanfare-ring')
export class FanfareRing extends LitElement {
  static override readonly styles = [
    base,
    css`
      :host {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        color: var(--ink);
      }

      :host([state='late']),
      :host([state='unowned']) {
        color: var(--late);
      }

      :host([state='done']) {
        color: var(--done);
      }

      :host([state='not-yet']),
      :host([state='dropped']) {
        color: var(--soft);
      }

      svg {
        flex: none;
        /* Beside several lines it stands at the first. */
        margin-block-start: var(--ring-drop, 0);
        width: var(--size, 16px);
        height: var(--size, 16px);
        fill: none;
        stroke: currentColor;
        stroke-width: 2;
      }

      .disc {
        fill: currentColor;
        stroke: none;
      }

      .check {
        stroke: var(--on-colour);
        stroke-width: 1.8;
      }

      .dotted {
        stroke-dasharray: 0.1 3.67;
        stroke-linecap: round;
      }

      .dashed {
        stroke-width: 1.4;
        stroke-dasharray: 2.6 1.55;
      }

      text {
        fill: currentColor;
        stroke: none;
        font: 700 10px/1 var(--font);
        text-anchor: middle;
      }
    `,
  ];

  @property({ reflect: true }) state: RingState = 'owed';
  /** Read out where nothing is slotted; the state's own word without it. */
  @property() label?: string;

  override render() {
    return html`<svg viewBox="0 0 16 16" aria-hidden="true">${DRAWN[this.state]}</svg><slot><span class="visually-hidden">${this.label ?? WORDS[this.state]}</span></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-ring': FanfareRing;
  }
}
