import { html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { Live } from '../api/live.js';
import { LogStatusChangedDocument, LogStatusDocument } from '../api/log-status.js';
import '../ui/outage.js';

/** Says to whoever is signed in when nothing can be recorded, and that it can again by going away. */
@customElement('fanfare-log-bar')
export class FanfareLogBar extends LitElement {
  readonly #status = new Live(this, {
    document: LogStatusDocument,
    variables: () => ({}),
    changes: { document: LogStatusChangedDocument, take: ({ logStatusChanged }) => ({ logStatus: logStatusChanged }) },
  });

  override render() {
    const { sentence, asOf } = this.#status.data?.logStatus ?? {};
    return html`<fanfare-outage .sentence=${sentence ?? ''} .asOf=${asOf ?? ''}></fanfare-outage>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-log-bar': FanfareLogBar;
  }
}
