import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { bar } from './bar.styles.js';
import { base } from './base.styles.js';

const SAID = {
  online: '',
  reconnecting: 'The connection is lost. Trying again; what you see may be out of date.',
  offline: 'Not connected. What you see may be out of date; it catches up by itself.',
  back: 'Connected again, and up to date.',
} as const;

/** A bar that says when what is on screen may be old, and when it has caught up. */
@customElement('fanfare-connection')
export class FanfareConnection extends LitElement {
  static override readonly styles = [
    base,
    bar,
    css`
      .offline::before {
        border-style: solid;
      }

      .back {
        background: var(--done-wash);
        color: var(--done);
      }

      .back::before {
        border: 0;
        background: currentColor;
      }
    `,
  ];

  @property() state: keyof typeof SAID = 'online';

  override render() {
    return html`<div role="status">${this.state === 'online' ? nothing : html`<p class=${this.state}>${SAID[this.state]}</p>`}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-connection': FanfareConnection;
  }
}
