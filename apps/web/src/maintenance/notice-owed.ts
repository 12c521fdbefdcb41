import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, queryAll, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import '../ui/ask.js';
import { Clock } from '../ui/clock.js';
import { Asking } from '../ui/command.js';
import { describedBy, field, invalid } from '../ui/field.js';
import { formStyles } from '../ui/form.styles.js';
import '../ui/refusal.js';
import { windowInWords } from '../ui/time.words.js';
import '../ui/time.js';
import './notice-channel.js';
import type { NoticeChannel, WentOut } from './notice-channel.js';
import { noticeStyles } from './notice.styles.js';
import { audienceInWords, listed, stillMissing, wrongWindow, type Notice, type NoticeChoices, type NoticesOf } from './notice.words.js';

const WHY = [{ name: 'reason', label: 'Why may users go without it?', kind: 'text', required: true, maxLength: 2000 }] as const;

/**
 * A notice that is owed: to whom, the texts by channel, and what went out.
 * @fires fanfare-command - `draftNotice`, `sendNotice`, `waiveNotice`
 */
@customElement('fanfare-notice-owed')
export class NoticeOwed extends LitElement {
  static override readonly styles = [
    formStyles,
    noticeStyles,
    css`
      :host {
        display: grid;
        gap: var(--s4);
        container-type: inline-size;
      }

      /* The first, an email as a rule, is the longest: the short ones stand beside it. */
      .channels {
        display: grid;
        grid-template-columns: 1.2fr 1fr 1fr;
        gap: var(--s5);
      }

      .channels > :first-child {
        grid-row: span 2;
      }

      @container (max-width: 820px) {
        .channels {
          grid-template-columns: 1fr 1fr;
        }

        .channels > :first-child {
          grid-area: auto / 1 / auto / -1;
        }
      }

      @container (max-width: 540px) {
        .channels {
          grid-template-columns: minmax(0, 1fr);
        }
      }

      .send {
        display: grid;
        gap: var(--s3);
        justify-items: start;
        padding-top: var(--s4);
        border-top: 1px solid var(--line);
      }

      .send > .field {
        width: min(520px, 100%);
      }
    `,
  ];

  @property({ attribute: false }) maintenance!: NoticesOf;
  @property({ attribute: false }) notice!: Notice;
  @property({ attribute: false }) choices!: NoticeChoices;
  /** Shown as it was: nothing can be done. */
  @property({ type: Boolean }) past = false;

  @state() private gone: readonly WentOut[] = [];
  @state() private audience: string | undefined;
  /** What was given last: a refusal's path counts in it. */
  @state() private given: readonly WentOut[] = [];
  @queryAll('fanfare-notice-channel') private readonly channels!: NodeListOf<NoticeChannel>;
  readonly #asking = new Asking(this);
  readonly #clock = new Clock(this);

  override render() {
    const { notice, maintenance } = this;
    const wrong = wrongWindow(notice, maintenance);
    return html`
      ${wrong ? html`<p class="wrong"><span class="strong">Users hold a wrong time.</span> They were told ${windowInWords(wrong, this.#clock.now)}; it is ${windowInWords(maintenance.window, this.#clock.now)} now.</p>` : nothing}
      <dl class="facts">${this.#facts()}</dl>
      <div class="channels" @fanfare-went-out=${this.#collect}>
        ${repeat(notice.drafts, ({ channel }) => channel.id, (draft) => html`<fanfare-notice-channel .draft=${draft} .duty=${notice.id} .fault=${this.#faultOf(draft.channel.id)}
          ?needed=${this.#isNeeded(draft.channel.id)} ?outdated=${wrong !== undefined} ?may=${this.#may('draftNotice')} ?sendable=${this.#sendable}></fanfare-notice-channel>`)}
      </div>
      ${this.past ? nothing : html`<div class="send">${this.#sendable ? this.#send() : html`<fanfare-refusal calm .refused=${notice.refused}></fanfare-refusal>`} ${this.#waive()}</div>`}
    `;
  }

  #facts() {
    const { maintenance, notice, choices } = this;
    const { words, count } = maintenance.affected;
    const first = maintenance.accounts.filter(({ mustBeCalledFirst }) => mustBeCalledFirst !== null);
    return html`
      ${fact('To', html`${audienceInWords(words, count)}${count === null ? html` <small class="soft">how many is not known</small>` : nothing}`)}
      ${fact('By', html`${listed([...choices.noticeBy.map(({ label }) => label), 'another channel'])} ${notice.clause ? html`<a class="link small" href="/playbook#${notice.clause.id}" title=${notice.clause.quote}>${notice.clause.id}</a>` : nothing}`)}
      ${first.length > 0 ? fact('Left out until they are called', html`${first.map(({ name, mustBeCalledFirst }) => html`<div>${name} <small class="soft">${mustBeCalledFirst}</small></div>`)}`) : nothing}
      ${notice.moment === 'PLANNED' ? this.#objection() : nothing}
    `;
  }

  /** Customer Success may name accounts that must be called first, until its hour. */
  #objection() {
    const { objectionUntil } = this.maintenance;
    if (objectionUntil === null) return nothing;
    const past = Date.parse(objectionUntil) <= this.#clock.now;
    return fact('Customer Success may object', past
      ? html`Its hour was <fanfare-time .instant=${objectionUntil}></fanfare-time>`
      : html`Until <fanfare-time .instant=${objectionUntil}></fanfare-time>; silence is consent then`);
  }

  get #sendable(): boolean {
    return !this.past && this.notice.refused === null;
  }

  #may(command: string): boolean {
    return !this.past && this.maintenance.actions.some(({ name, allowed }) => name === command && allowed);
  }

  #isNeeded(channel: string): boolean {
    return this.choices.noticeBy.some(({ id }) => id === channel);
  }

  #labelOf(channel: string): string {
    return this.notice.drafts.find((draft) => draft.channel.id === channel)?.channel.label ?? channel;
  }

  #send(): TemplateResult {
    const { gone } = this;
    if (gone.length === 0) return html`<p class="soft small">Mark above by which channels it went out; then it can be recorded here.</p>`;
    const { refusal, failure, pending } = this.#asking;
    const missing = stillMissing(gone.map(({ channel }) => channel), this.notice, this.maintenance, this.choices);
    const audience = { id: 'audience', label: 'To whom it went', fault: refusal?.field === 'audience' ? refusal.because : undefined };
    const beside = refusal && refusal.field !== 'audience' && !this.given.some(({ channel }) => this.#faultOf(channel)) ? refusal : undefined;
    return html`
      ${field(audience, html`<input id="audience" type="text" maxlength="500" autocomplete="off" aria-describedby=${describedBy(audience)} aria-invalid=${invalid(audience)}
        .value=${live(this.audience ?? this.maintenance.affected.words)} @input=${this.#address} />`)}
      <button type="button" class="btn" ?disabled=${pending} aria-busy=${pending ? 'true' : 'false'} @click=${this.#record}>Record as sent by ${listed(gone.map(({ channel }) => this.#labelOf(channel)))}</button>
      ${missing ? html`<p class="soft small">It stays owed until it went by ${missing} too.</p>` : nothing}
      <fanfare-refusal .refused=${beside}></fanfare-refusal>
      ${failure ? html`<p class="fault" role="alert">${failure}</p>` : nothing}
    `;
  }

  #waive(): TemplateResult | typeof nothing {
    if (!this.#may('waiveNotice')) return nothing;
    return html`<fanfare-ask look="aside" label="Waive this notice" .command=${'waiveNotice'} warning="Users will not be told. The reason stays on record." .fields=${WHY}
      .input=${({ reason }: Readonly<Record<string, string>>) => ({ duty: this.notice.id, reason })}></fanfare-ask>`;
  }

  /** A refusal's path such as `texts.1.evidence` belongs to the second channel that was given. */
  #faultOf(channel: string): { readonly field: string; readonly because: string } | undefined {
    const { refusal } = this.#asking;
    const [, index, name = 'text'] = /^texts\.(\d+)(?:\.(\w+))?$/.exec(refusal?.field ?? '') ?? [];
    return refusal && index !== undefined && this.given[Number(index)]?.channel === channel ? { field: name, because: refusal.because } : undefined;
  }

  readonly #collect = (): void => {
    this.gone = this.#marked();
  };

  readonly #address = (event: Event): void => {
    this.audience = (event.target as HTMLInputElement).value;
  };

  /** Read when it is given, since the texts may have been written on since they were marked. */
  #marked(): readonly WentOut[] {
    return [...this.channels].flatMap(({ wentOut }) => wentOut ?? []);
  }

  readonly #record = async (): Promise<void> => {
    const texts = (this.given = this.#marked());
    const audience = this.audience?.trim();
    if (!(await this.#asking.ask('sendNotice', { duty: this.notice.id, texts, ...(audience && { audience }) }))) return;
    for (const channel of this.channels) channel.forget();
    this.audience = undefined;
    this.gone = [];
  };
}

const fact = (name: string, value: TemplateResult): TemplateResult => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-notice-owed': NoticeOwed;
  }
}
