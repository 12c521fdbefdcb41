import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { Asking } from '../ui/command.js';
import '../ui/copy.js';
import { describedBy, field, invalid } from '../ui/field.js';
import { formStyles } from '../ui/form.styles.js';
import '../ui/refusal.js';
import type { Notice } from './notice.words.js';

/** What went out on one channel. */
export interface WentOut {
  readonly channel: string;
  readonly text: string;
  readonly evidence?: string;
}

/** What was refused of this channel's part, by the field's name. */
export type ChannelFault = { readonly field: string; readonly because: string } | undefined;

/**
 * The text of a notice for one channel: written on, copied, kept, and marked as gone out.
 * What is typed is its own: a change by somebody else never touches it, and is said below.
 *
 * @fires fanfare-command - `draftNotice`, to keep the text
 * @fires fanfare-went-out - it was marked as gone out, or not any more
 */
@customElement('fanfare-notice-channel')
export class NoticeChannel extends LitElement {
  static override readonly styles = [
    formStyles,
    css`
      :host {
        display: grid;
        gap: var(--s2);
        align-content: start;
        min-width: 0;
      }

      .label {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--s2);
        align-items: baseline;
      }

      .label small {
        color: var(--soft);
        font-weight: 400;
      }

      textarea[readonly] {
        background: var(--sunk);
      }
    `,
  ];

  @property({ attribute: false }) draft!: Notice['drafts'][number];
  @property({ attribute: false }) duty = '';
  /** No notice goes without this channel. */
  @property({ type: Boolean }) needed = false;
  /** It names a window that is not the window any more. */
  @property({ type: Boolean }) outdated = false;
  /** The reader may write and keep it. */
  @property({ type: Boolean }) may = false;
  /** It may be marked as gone out. */
  @property({ type: Boolean }) sendable = false;
  @property({ attribute: false }) fault: ChannelFault;

  @state() private typed: string | undefined;
  @state() private began = '';
  @state() private went = false;
  @state() private evidence = '';
  readonly #asking = new Asking(this);

  /** What is to be recorded of this channel; undefined while nothing went out by it. */
  get wentOut(): WentOut | undefined {
    const evidence = this.evidence.trim();
    return this.went && this.sendable ? { channel: this.draft.channel.id, text: this.#text.trim(), ...(evidence && { evidence }) } : undefined;
  }

  /** It is recorded: the next one begins anew. */
  forget(): void {
    this.typed = undefined;
    this.went = false;
    this.evidence = '';
  }

  override render() {
    const { channel } = this.draft;
    const { refusal, failure, pending } = this.#asking;
    const text = { id: 'text', label: channel.label, fault: this.#faultOf('text', 'channel'), hint: this.#meanwhile() };
    const changed = this.typed !== undefined && this.typed.trim() !== this.draft.text;
    return html`
      <div class="field">
        <label class="label" for="text">${channel.label} <small>${this.#origin(changed)}</small></label>
        <textarea id="text" rows="4" maxlength="10000" ?readonly=${!this.may} aria-describedby=${describedBy(text)} aria-invalid=${invalid(text)}
          .value=${live(this.#text)} @input=${this.#type} @keydown=${this.#keys}></textarea>
        ${text.hint ? html`<span class="hint" id="text-hint">${text.hint}</span>` : nothing}
        ${text.fault ? html`<span class="fault" id="text-fault">${text.fault}</span>` : nothing}
      </div>
      <div class="buttons">
        <fanfare-copy .text=${this.#text} what="the text for ${channel.label}"></fanfare-copy>
        ${changed && this.may
          ? html`<button type="button" class="btn small" ?disabled=${pending} aria-busy=${pending ? 'true' : 'false'} @click=${this.#keep}>Keep this text<span class="visually-hidden"> for ${channel.label}</span></button>
              <button type="button" class="btn small quiet" @click=${this.#drop}>Undo<span class="visually-hidden"> what I wrote for ${channel.label}</span></button>`
          : nothing}
      </div>
      <fanfare-refusal .refused=${refusal}></fanfare-refusal>
      ${failure ? html`<p class="fault" role="alert">${failure}</p>` : nothing}
      ${this.sendable ? this.#gone(channel.label) : nothing}
    `;
  }

  #gone(label: string) {
    const evidence = { id: 'evidence', label: `What shows it (optional)`, hint: 'A link, or a few words.', fault: this.#faultOf('evidence') };
    return html`
      <label class="choice"><input type="checkbox" .checked=${live(this.went)} @change=${this.#mark} /><span>It went out<span class="visually-hidden"> by ${label}</span></span></label>
      ${this.went
        ? field(evidence, html`<input id="evidence" type="text" maxlength="2000" autocomplete="off" aria-describedby=${describedBy(evidence)} aria-invalid=${invalid(evidence)}
            .value=${live(this.evidence)} @input=${this.#show} />`)
        : nothing}
    `;
  }

  get #text(): string {
    return this.typed ?? this.draft.text;
  }

  #faultOf(...names: readonly string[]): string | undefined {
    return this.fault && names.includes(this.fault.field) ? this.fault.because : undefined;
  }

  #origin(changed: boolean): string {
    const needed = this.needed ? 'needed · ' : '';
    if (changed) return `${needed}not kept yet`;
    if (!this.draft.byHand) return `${needed}made from what was answered`;
    return this.outdated ? `${needed}written by hand: check its time` : `${needed}written by hand`;
  }

  #meanwhile() {
    const theirs = this.draft.text;
    if (this.typed === undefined || this.began === theirs || this.typed === theirs) return undefined;
    return html`<span class="theirs" role="status">The text has changed meanwhile. Yours is kept. <button type="button" class="link" @click=${this.#drop}>Take theirs</button></span>`;
  }

  readonly #type = (event: Event): void => {
    if (this.typed === undefined) this.began = this.draft.text;
    this.typed = (event.target as HTMLTextAreaElement).value;
  };

  readonly #keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey) && this.typed !== undefined) void this.#keep();
  };

  readonly #keep = async (): Promise<void> => {
    const kept = this.#text.trim();
    const done = await this.#asking.ask('draftNotice', { duty: this.duty, channel: this.draft.channel.id, text: kept });
    // What was typed while the answer was on its way was not sent, and stays.
    if (done && this.typed?.trim() === kept) this.typed = undefined;
  };

  readonly #drop = (): void => {
    this.typed = undefined;
    this.#asking.forget();
  };

  readonly #mark = (event: Event): void => {
    this.went = (event.target as HTMLInputElement).checked;
    this.dispatchEvent(new Event('fanfare-went-out', { bubbles: true }));
  };

  readonly #show = (event: Event): void => {
    this.evidence = (event.target as HTMLInputElement).value;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-notice-channel': NoticeChannel;
  }
}
