import { css, html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { offeredActions } from '../ui/actions.js';
import { base } from '../ui/base.styles.js';
import '../ui/dialog.js';

const EVERYWHERE: readonly (readonly [keys: string, label: string])[] = [
  ['/', 'Search and do anything; Ctrl K or ⌘ K too'],
  ['j k', 'Walk through a list; arrows too'],
  ['Enter', 'Open the row'],
  ['Esc', 'Close a dialog'],
];

/** Which keys do what, on this page, now. */
@customElement('fanfare-keyboard-help')
export class FanfareKeyboardHelp extends LitElement {
  static override readonly styles = [
    base,
    css`
      dl {
        display: grid;
        grid-template-columns: max-content 1fr;
        gap: 10px var(--s4);
        align-items: baseline;
      }

      dt {
        display: flex;
        gap: 4px;
      }

      kbd {
        display: inline-grid;
        min-width: 22px;
        padding: 4px 6px;
        font-size: 12px;
      }
    `,
  ];

  @state() private open = false;

  show(): void {
    this.open = true;
  }

  override render() {
    const keyed = this.open ? offeredActions().flatMap(({ key, label, unlisted }) => (key && !unlisted ? [[key, label] as const] : [])) : [];
    return html`<fanfare-dialog heading="Keys" .open=${this.open} @fanfare-close=${() => (this.open = false)}>
      <dl>
        ${[...keyed, ...EVERYWHERE].map(
          ([keys, label]) => html`<dt>${keys.split(' ').map((key) => html`<kbd>${key.length === 1 ? key.toUpperCase() : key}</kbd>`)}</dt>
            <dd>${label}</dd>`,
        )}
      </dl>
    </fanfare-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-keyboard-help': FanfareKeyboardHelp;
  }
}
