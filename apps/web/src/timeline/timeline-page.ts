import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { query } from '../api/client.js';
import { Live } from '../api/live.js';
import { Address, go } from '../ui/address.js';
import { base } from '../ui/base.styles.js';
import { buttons } from '../ui/buttons.styles.js';
import { Clock } from '../ui/clock.js';
import '../ui/empty.js';
import '../ui/head.js';
import '../ui/loading.js';
import '../ui/problem.js';
import { readersZone } from '../ui/time.words.js';
import { TimelineEntries } from './timeline-entries.js';
import './timeline-filters.js';
import { isNarrowed, readTimelineChoice, writeTimelineChoice, type TimelineChoice } from './timeline-filter.js';
import './timeline-list.js';
import { TimelineAboutDocument, TimelineAnnouncementsDocument, TimelineChoicesDocument } from './timeline.operations.js';

const DEBOUNCE_MS = 180;
/** How far one may have scrolled and still be at the top. */
const TOP_PX = 160;

/** Everything that was recorded, the newest first, narrowed by what stands in the address. */
@customElement('fanfare-timeline-page')
export class TimelinePage extends LitElement {
  static override readonly styles = [base, buttons, css`
    .lead { margin-top: 6px; }
    .new { position: sticky; top: var(--s3); z-index: 4; display: flex; justify-content: center; height: 0; }
    .more { display: flex; justify-content: center; padding: var(--s4) 0; }
  `];

  @state() private found: readonly { readonly id: string; readonly name: string }[] = [];
  #typing: ReturnType<typeof setTimeout> | undefined;

  readonly #address = new Address(this);
  readonly #clock = new Clock(this);
  readonly #choices = new Live(this, { document: TimelineChoicesDocument, variables: () => ({}) });
  readonly #about = new Live(this, {
    document: TimelineAboutDocument,
    variables: () => (this.#choice.about?.startsWith('announcement-') ? { id: this.#choice.about } : undefined),
    identity: ({ id }) => id,
  });
  readonly #timeline = new TimelineEntries(this, () => this.#choice, () => window.scrollY < TOP_PX);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#find('');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  override render() {
    const choice = this.#choice;
    return html`
      <fanfare-head heading="Timeline"><p class="soft lead">Everything that was recorded, newest first. Times are those of ${readersZone()}.</p></fanfare-head>
      <fanfare-timeline-filters .choice=${choice} .people=${this.#choices.data?.people ?? []} .announcements=${this.found}
        aboutTitle=${this.#about.data?.announcement?.title ?? ''} @fanfare-choose=${this.#chosen} @fanfare-find=${this.#typed}></fanfare-timeline-filters>
      ${this.#entries(choice)}
    `;
  }

  get #choice(): TimelineChoice {
    return readTimelineChoice(this.#address.search.toString());
  }

  #entries(choice: TimelineChoice) {
    const { entries, waiting, arrived, problem, hasMore, asking, again } = this.#timeline;
    const failed = problem ? html`<fanfare-problem .problem=${problem} @fanfare-retry=${again}></fanfare-problem>` : nothing;
    if (!entries) return problem ? failed : html`<fanfare-loading label="Loading the timeline" rows="8"></fanfare-loading>`;
    return html`
      <div class="new" role="status">${waiting.length > 0 ? html`<button class="btn go small" @click=${this.#letIn}>${waiting.length} new</button>` : nothing}</div>
      ${failed}
      ${entries.length === 0 ? this.#empty(choice) : html`
        <fanfare-timeline-list .entries=${entries} .arrived=${arrived} .now=${new Date(this.#clock.now)} zone=${readersZone()} ?alone=${choice.about !== undefined}></fanfare-timeline-list>`}
      ${hasMore ? html`<div class="more"><button class="btn" aria-busy=${asking} @click=${() => this.#timeline.more()}>Show more</button></div>` : nothing}
    `;
  }

  #empty(choice: TimelineChoice) {
    if (isNarrowed(choice)) return html`<fanfare-empty heading="Nothing of that kind was recorded">
      Take a filter away, or choose other days.
      <button class="btn" slot="action" @click=${() => this.#go({ types: [] })}>Show everything</button>
    </fanfare-empty>`;
    return html`<fanfare-empty heading="Nothing was recorded yet">
      The story begins with the first announcement.
      <a class="btn" slot="action" href="/announcements/propose">Propose an announcement</a>
    </fanfare-empty>`;
  }

  readonly #chosen = ({ detail }: CustomEvent<TimelineChoice>): void => this.#go(detail);

  #go(choice: TimelineChoice): void {
    go(`${location.pathname}${writeTimelineChoice(choice)}`, { replace: true });
  }

  readonly #letIn = (): void => {
    window.scrollTo({ top: 0 });
    this.#timeline.letIn();
  };

  readonly #typed = ({ detail }: CustomEvent<string>): void => {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => void this.#find(detail), DEBOUNCE_MS);
  };

  async #find(text: string): Promise<void> {
    try {
      const { announcements } = await query(TimelineAnnouncementsDocument, { text });
      this.found = announcements.edges.map(({ node }) => ({ id: node.id, name: node.title }));
    } catch {
      // Without suggestions the other filters still work; the list below says what is wrong.
      this.found = [];
    }
  }
}
