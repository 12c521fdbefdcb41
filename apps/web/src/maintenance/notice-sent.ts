import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../ui/ask.js';
import { Clock } from '../ui/clock.js';
import '../ui/copy.js';
import { formStyles } from '../ui/form.styles.js';
import '../ui/ring.js';
import '../ui/time.js';
import { windowInWords } from '../ui/time.words.js';
import { audienceInWords, isSameWindow, listed, type Notice, type NoticesOf, type Sent } from './notice.words.js';

const WHY = [{ name: 'reason', label: 'Why did it not come through?', kind: 'text', required: true, maxLength: 2000 }] as const;

type Text = Sent['texts'][number];

/**
 * What went out for a notice, the newest first, as it was sent and with the window that it told of.
 * @fires fanfare-command - `recordDelivery`
 */
@customElement('fanfare-notice-sent')
export class NoticeSent extends LitElement {
  static override readonly styles = [
    formStyles,
    css`
      :host {
        display: grid;
        gap: var(--s4);
      }

      .sending {
        display: grid;
        gap: var(--s2);
      }

      .about {
        font-size: 14px;
      }

      details {
        border-top: 1px solid var(--line);
      }

      summary {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--s3);
        align-items: center;
        min-height: var(--press);
        font-size: 14px;
        font-weight: 520;
        cursor: pointer;
      }

      summary::before {
        content: '';
        width: 6px;
        height: 6px;
        border: solid var(--soft);
        border-width: 0 1.5px 1.5px 0;
        rotate: -45deg;
      }

      details[open] > summary::before {
        rotate: 45deg;
      }

      summary fanfare-ring {
        font-weight: 400;
      }

      .text {
        margin: 0 0 var(--s3);
        padding: 10px 14px;
        border-radius: 8px;
        background: var(--sunk);
        font-size: 14px;
        white-space: pre-line;
        overflow-wrap: anywhere;
      }

      .evidence {
        margin-bottom: var(--s3);
        font-size: 14px;
        overflow-wrap: anywhere;
      }

      .buttons {
        margin-bottom: var(--s3);
      }
    `,
  ];

  @property({ attribute: false }) maintenance!: NoticesOf;
  @property({ attribute: false }) notice!: Notice;
  /** The reader may say what came of it. */
  @property({ type: Boolean }) may = false;
  readonly #clock = new Clock(this);

  override render() {
    const newestFirst = this.notice.sent.toReversed();
    return newestFirst.map((sent, index) => this.#sending(sent, newestFirst.slice(0, index)));
  }

  #sending(sent: Sent, later: readonly Sent[]): TemplateResult {
    const { at, by, audience, count, excluded, window, texts } = sent;
    const current = isSameWindow(window, this.maintenance.window);
    return html`<div class="sending">
      <p class="about">Sent <fanfare-time .instant=${at}></fanfare-time>${by ? ` by ${by.name}` : nothing}. To: ${audienceInWords(audience, count)}.
        It told of <span class=${current ? 'strong' : 'late'}>${windowInWords(window, this.#clock.now)}</span>${current ? nothing : ', which is not the window any more'}.
        ${excluded.length > 0 ? `Left out, to be called first: ${listed(excluded)}.` : nothing}</p>
      <div>${texts.map((text) => this.#text(text, later.some((one) => one.texts.some(({ channel }) => channel.id === text.channel.id))))}</div>
    </div>`;
  }

  #text(text: Text, outdone: boolean): TemplateResult {
    const { channel, evidence } = text;
    return html`<details>
      <summary><span>${channel.label}</span> ${cameOf(text)}</summary>
      <p class="text">${text.text}</p>
      ${evidence ? html`<p class="evidence">Shown by ${/^https:\/\//.test(evidence) ? html`<a class="link" href=${evidence} rel="noreferrer">${evidence.replace('https://', '')}</a>` : html`<q>${evidence}</q>`}</p>` : nothing}
      <div class="buttons"><fanfare-copy .text=${text.text} what="what went out by ${channel.label}"></fanfare-copy> ${this.may && !outdone ? this.#record(text) : nothing}</div>
    </details>`;
  }

  /** What came of it belongs to the newest that went out on a channel. */
  #record({ channel, delivery }: Text) {
    const about = { duty: this.notice.id, channel: channel.id };
    return html`
      ${delivery === 'DELIVERED' ? nothing : html`<fanfare-ask look="quiet" label="It came through" .command=${'recordDelivery'} .input=${() => ({ ...about, delivered: true })}></fanfare-ask>`}
      ${delivery === 'FAILED' ? nothing : html`<fanfare-ask look="quiet" label="It did not come through" submit="Record that it failed" .command=${'recordDelivery'} .fields=${WHY}
        .input=${({ reason }: Readonly<Record<string, string>>) => ({ ...about, delivered: false, reason })}></fanfare-ask>`}
    `;
  }
}

const cameOf = ({ delivery, reason }: Text): TemplateResult => {
  switch (delivery) {
    case 'SENT':
      return html`<fanfare-ring state="not-yet">sent, nobody has said whether it came through</fanfare-ring>`;
    case 'DELIVERED':
      return html`<fanfare-ring state="done">came through</fanfare-ring>`;
    case 'FAILED':
      return html`<fanfare-ring state="late">did not come through: ${reason}</fanfare-ring>`;
  }
};

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-notice-sent': NoticeSent;
  }
}
