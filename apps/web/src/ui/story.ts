import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Clock } from './clock.js';
import { sheet } from './sheet.styles.js';
import './time.js';
import { instantInWords } from './time.words.js';
import { formStyles } from './form.styles.js';
import { storyStyles } from './story.styles.js';

const SHOWN_AT_FIRST = 25;

/** One thing that happened, as the timeline tells it. */
export interface StoryEntry {
  readonly id: string;
  readonly sentence: string;
  readonly actor: { readonly name: string } | null;
  readonly reason: string | null;
  readonly clause: { readonly id: string; readonly quote: string } | null;
  readonly recordedAt: string;
  readonly effectiveAt: string | null;
  readonly milestone: boolean;
  readonly revision: number;
}

/** The reader moved the slider: to a revision, or back to now. */
export class AsOfChosen extends Event {
  static readonly type = 'fanfare-as-of';
  constructor(readonly revision: number | null) {
    super(AsOfChosen.type, { bubbles: true, composed: true });
  }
}

/** What happened, newest first, with a slider that shows it all as it was then. */
@customElement('fanfare-story')
export class FanfareStory extends LitElement {
  static override readonly styles = [formStyles, sheet, storyStyles];

  /** Newest first. */
  @property({ attribute: false }) entries: readonly StoryEntry[] = [];
  /** The revision that is shown; null for now. */
  @property({ attribute: false }) at: number | null = null;
  /** Where the entries before these are told, if there are any. */
  @property({ attribute: false }) earlierHref: string | null = null;
  @state() private all = false;
  readonly #clock = new Clock(this);

  override render(): TemplateResult {
    const { entries } = this;
    // In the past the entry that one stands at must be among them.
    const shown = this.all || this.at !== null ? entries : entries.slice(0, SHOWN_AT_FIRST);
    return html`
      <div class="section-head"><h2>Story</h2><span>${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}</span></div>
      ${entries.length > 1 ? this.#slider() : nothing}
      <ol>
        ${shown.map((entry) => this.#entry(entry))}
      </ol>
      ${shown.length < entries.length ? html`<button type="button" class="link" @click=${() => (this.all = true)}>Show the ${entries.length - shown.length} before</button>` : nothing}
      ${this.earlierHref && shown.length === entries.length ? html`<p class="small">What was before stands in <a class="link" href=${this.earlierHref}>the timeline</a>.</p>` : nothing}
    `;
  }

  #slider(): TemplateResult {
    const oldestFirst = this.entries.toReversed();
    const last = oldestFirst.length - 1;
    const index = this.at === null ? last : Math.max(0, oldestFirst.findLastIndex(({ revision }) => revision <= (this.at ?? 0)));
    const entry = oldestFirst[index];
    const now = this.at === null || index === last;
    const words = now || !entry ? 'now' : instantInWords(entry.recordedAt, this.#clock.now);
    return html`<div class="slider">
      <label for="as-of">As of ${words}</label>
      <input id="as-of" type="range" min="0" max=${last} step="1" .value=${String(index)} aria-valuetext=${now ? 'now' : `${words}: ${entry?.sentence}`}
        @input=${(event: Event) => this.#slide(oldestFirst, Number((event.target as HTMLInputElement).value))} />
    </div>`;
  }

  #slide(oldestFirst: readonly StoryEntry[], index: number): void {
    const entry = oldestFirst[index];
    this.dispatchEvent(new AsOfChosen(!entry || index === oldestFirst.length - 1 ? null : entry.revision));
  }

  #entry({ id, sentence, actor, reason, clause, recordedAt, effectiveAt, milestone, revision }: StoryEntry): TemplateResult {
    const later = this.at !== null && revision > this.at;
    return html`<li data-id=${id} class=${[milestone ? 'big' : '', later ? 'later' : '', revision === this.at ? 'here' : ''].join(' ')}>
      <p>${sentence}${clause ? html` <a class="clause" href="/playbook#${clause.id}" title=${clause.quote}>${clause.id}</a>` : nothing}</p>
      ${reason && !sentence.includes(reason) ? html`<p><q>${reason}</q></p>` : nothing}
      <p class="when">
        <span>${actor?.name ?? 'Somebody'}</span>
        <button type="button" class="link" aria-pressed=${revision === this.at ? 'true' : 'false'} title="Show everything as it was then" @click=${() => this.dispatchEvent(new AsOfChosen(revision))}>
          <fanfare-time .instant=${recordedAt}></fanfare-time>
        </button>
        ${effectiveAt && effectiveAt !== recordedAt ? html`<span>took effect <fanfare-time .instant=${effectiveAt}></fanfare-time></span>` : nothing}
      </p>
    </li>`;
  }
}

declare global {
  interface HTMLElementEventMap {
    'fanfare-as-of': AsOfChosen;
  }
  interface HTMLElementTagNameMap {
    'fanfare-story': FanfareStory;
  }
}
