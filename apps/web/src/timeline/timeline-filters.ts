import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../ui/base.styles.js';
import { buttons } from '../ui/buttons.styles.js';
import { field } from '../ui/field.js';
import { forms } from '../ui/forms.styles.js';
import { EVENT_KINDS, kindOf } from './event-kinds.js';
import { TEAMS, isNarrowed, type TimelineChoice } from './timeline-filter.js';
import { teamName } from '../ui/halves.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * What the timeline is narrowed to.
 * @fires fanfare-choose - `detail` is the whole new `TimelineChoice`
 * @fires fanfare-find - `detail` is what was typed to find an announcement
 */
@customElement('fanfare-timeline-filters')
export class TimelineFilters extends LitElement {
  static override readonly styles = [base, buttons, forms, css`
    form { display: grid; grid-template-columns: repeat(6, minmax(0, 1fr)); gap: var(--s3); align-items: end; margin-bottom: var(--s5); }
    @media (max-width: 1180px) { form { grid-template-columns: repeat(3, minmax(0, 1fr)); } }
    @media (max-width: 600px) { form { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
    .btn { justify-self: start; }
  `];

  @property({ attribute: false }) choice: TimelineChoice = { types: [] };
  @property({ attribute: false }) people: readonly Named[] = [];
  /** Announcements that fit what was typed. */
  @property({ attribute: false }) announcements: readonly Named[] = [];
  /** The title of the one that is chosen. */
  @property() aboutTitle = '';

  override render() {
    const { choice } = this;
    const kind = kindOf(choice.types);
    const option = (value: string, words: string, chosen: boolean) => html`<option value=${value} ?selected=${chosen}>${words}</option>`;
    return html`<form role="search" aria-label="Narrow the timeline" @submit=${(event: Event) => event.preventDefault()}>
      ${field({ id: 'about', label: 'Announcement' }, html`<input id="about" type="search" list="found" autocomplete="off" placeholder="Any title"
        .value=${choice.about ? this.aboutTitle || choice.about : ''} @input=${this.#typed} @change=${this.#named} />`)}
      <datalist id="found">${this.announcements.map(({ name }) => html`<option value=${name}></option>`)}</datalist>
      ${field({ id: 'person', label: 'Person' }, html`<select id="person" @change=${(event: Event) => this.#choose({ person: valueOf(event) })}>
        ${option('', 'Anybody', !choice.person)}${this.people.map(({ id, name }) => option(id, name, choice.person === id))}
      </select>`)}
      ${field({ id: 'team', label: 'Team' }, html`<select id="team" @change=${(event: Event) => this.#choose({ team: TEAMS.find((team) => team === valueOf(event)) })}>
        ${option('', 'Any team', !choice.team)}${TEAMS.map((team) => option(team, teamName(team), choice.team === team))}
      </select>`)}
      ${field({ id: 'kind', label: 'What happened' }, html`<select id="kind" @change=${this.#kindChosen}>
        ${option('', 'Everything', choice.types.length === 0)}
        ${EVENT_KINDS.map(({ id, words }) => option(id, words, kind?.id === id))}
        ${choice.types.length > 0 && !kind ? option('own', choice.types.join(', '), true) : nothing}
      </select>`)}
      ${field({ id: 'since', label: 'From' }, html`<input id="since" type="date" .value=${choice.since ?? ''} @change=${(event: Event) => this.#choose({ since: valueOf(event) })} />`)}
      ${field({ id: 'until', label: 'Until' }, html`<input id="until" type="date" .value=${choice.until ?? ''} @change=${(event: Event) => this.#choose({ until: valueOf(event) })} />`)}
      ${isNarrowed(choice) ? html`<button class="btn quiet" type="button" @click=${() => this.#tell({ types: [] })}>Show everything</button>` : nothing}
    </form>`;
  }

  #typed(event: Event): void {
    const typed = valueOf(event) ?? '';
    const exact = this.announcements.find(({ name }) => name === typed);
    if (exact) return this.#choose({ about: exact.id });
    this.dispatchEvent(new CustomEvent('fanfare-find', { detail: typed, bubbles: true, composed: true }));
  }

  /** Left empty means any; half a title means no change. */
  #named(event: Event): void {
    if (!valueOf(event)) this.#choose({ about: undefined });
  }

  #kindChosen(event: Event): void {
    this.#choose({ types: EVENT_KINDS.find(({ id }) => id === valueOf(event))?.types ?? [] });
  }

  #choose(part: { readonly [Name in keyof TimelineChoice]?: TimelineChoice[Name] | undefined }): void {
    this.#tell({ ...this.choice, ...part } as TimelineChoice);
  }

  #tell(detail: TimelineChoice): void {
    this.dispatchEvent(new CustomEvent<TimelineChoice>('fanfare-choose', { detail, bubbles: true, composed: true }));
  }
}

const valueOf = (event: Event): string | undefined => (event.target as HTMLInputElement | HTMLSelectElement).value || undefined;
