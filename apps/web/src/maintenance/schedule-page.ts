import { consume } from '@lit/context';
import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query as element, state } from 'lit/decorators.js';
import { query } from '../api/client.js';
import type { ScheduleFollowsMutation, ScheduleFollowsMutationVariables } from '../api/generated/graphql.js';
import { Live } from '../api/live.js';
import { maySchedule, meContext, type Me } from '../api/me.js';
import { Address, go } from '../ui/address.js';
import type { CommandAsked, Outcome } from '../ui/command.js';
import '../ui/empty.js';
import { formStyles } from '../ui/form.styles.js';
import '../ui/head.js';
import '../ui/problem.js';
import { readersZone } from '../ui/time.words.js';
import { say } from '../ui/toast.js';
import { typedAs } from '../ui/zoned.js';
import { giveMaintenanceCommand } from './give-command.js';
import { endAfter, windowOf, type ScheduleDraft } from './schedule-draft.js';
import type { ScheduleTyped } from './schedule-form.js';
import './schedule-form.js';
import './schedule-follows.js';
import { ScheduleChoicesDocument, ScheduleFollowsDocument, ScheduleForDocument } from './schedule.operations.js';

/** Times are typed in quick succession; the last is asked for. */
const REST_MS = 250;
const HOUR_MS = 3_600_000;
const WEEK_MS = 168 * HOUR_MS;

/** Schedules maintenance; what follows from it stands beside the form while it is typed. */
@customElement('fanfare-schedule-page')
export class FanfareSchedulePage extends LitElement {
  static override readonly styles = [formStyles, css`
    :host { container: page / inline-size; }
    .two { display: grid; grid-template-columns: minmax(0, 680px) minmax(260px, 360px); gap: clamp(28px, 4vw, 48px); align-items: start; }
    aside { position: sticky; top: var(--s5); display: grid; gap: var(--s3); }
    @container page (max-width: 840px) { .two { grid-template-columns: minmax(0, 1fr); } aside { display: none; } }
  `];

  @consume({ context: meContext, subscribe: true }) @property({ attribute: false }) me?: Me;
  @state() private asked: Pick<ScheduleDraft, 'disrupts' | 'starts' | 'ends' | 'zone' | 'impact' | 'announcement'> | undefined;
  @state() private linked: { readonly id: string; readonly title: string } | undefined;
  @element('fanfare-schedule-form') private readonly form?: HTMLElementTagNameMap['fanfare-schedule-form'];
  #rest: ReturnType<typeof setTimeout> | undefined;
  readonly #address = new Address(this);
  readonly #choices = new Live(this, { document: ScheduleChoicesDocument, variables: () => ({}) });
  readonly #follows = new Live<ScheduleFollowsMutation, ScheduleFollowsMutationVariables>(this, {
    document: ScheduleFollowsDocument,
    variables: () => this.#preview(),
    identity: ({ input }) => String(input.disrupts),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    const id = this.#address.search.get('announcement') ?? '';
    if (/^announcement-[a-z0-9-]{1,80}$/.test(id)) void this.#prefill(id);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#rest);
  }

  override render(): TemplateResult {
    if (this.me && !maySchedule(this.me)) return html`<fanfare-head heading="Schedule maintenance"></fanfare-head>
      <fanfare-empty heading="Only Product or an admin may schedule maintenance">If you know of some, tell somebody from Product: it is typed in once, and your team is told in that same act.
        <a class="btn" slot="action" href="/maintenance">See all maintenance</a></fanfare-empty>`;
    const { data, problem } = this.#choices;
    const follows = this.#follows.data?.answer;
    const disrupts = this.asked?.disrupts ?? '';
    const windowed = this.asked !== undefined && windowOf(this.asked) !== undefined;
    return html`
      <fanfare-head heading="Schedule maintenance" @fanfare-heading=${stayInForm}>
        <span slot="crumb"><a class="link" href="/maintenance">Maintenance</a> / new</span>
      </fanfare-head>
      ${problem ? html`<fanfare-problem .problem=${problem} @fanfare-retry=${this.#choices.again}></fanfare-problem>` : nothing}
      <div class="two">
        <fanfare-schedule-form autofocus .choices=${data} .follows=${follows} ?windowed=${windowed} .linked=${this.linked} @fanfare-schedule-typed=${this.#typed} @fanfare-command=${this.#schedule}></fanfare-schedule-form>
        <aside aria-label="What follows">
          ${this.#follows.problem ? html`<fanfare-problem .problem=${this.#follows.problem} @fanfare-retry=${this.#follows.again}></fanfare-problem>` : nothing}
          <fanfare-schedule-follows .follows=${follows} ?windowed=${windowed} .disrupts=${disrupts} .noticeBy=${data?.maintenanceChoices?.noticeBy.map(({ label }) => label) ?? []}></fanfare-schedule-follows>
        </aside>
      </div>
    `;
  }

  /** Asked before all is typed: what follows depends on neither the title nor the reason. */
  #preview(): ScheduleFollowsMutationVariables | undefined {
    if (!this.asked || this.asked.disrupts === '') return undefined;
    const { disrupts, impact, announcement } = this.asked;
    return { input: { title: 'Not typed yet', why: 'Not typed yet', window: windowOf(this.asked) ?? this.#someWindow, disrupts: disrupts === 'yes', impact, ...(announcement && { announcement }), dryRun: true } };
  }

  /** In a week, until another is typed. */
  readonly #someWindow = { start: new Date(Date.now() + WEEK_MS).toISOString(), end: new Date(Date.now() + WEEK_MS + HOUR_MS).toISOString(), zone: readersZone() };

  /** From an announcement with downtime (R34): what it says already stands in the form, and what was typed stays. */
  async #prefill(id: string): Promise<void> {
    try {
      const { announcement } = await query(ScheduleForDocument, { id });
      if (!announcement || !this.form) return;
      this.linked = announcement;
      const { draft } = this.form;
      const { target, audience, title } = announcement;
      const zone = target?.time ? target.zone : draft.zone;
      const starts = target?.time && draft.starts === '' ? typedAs(target.instant, zone) : draft.starts;
      this.form.type({
        announcement: id, zone, starts, title: draft.title || title, words: draft.words || audience.words, segments: draft.segments || audience.segments.join(', '),
        disrupts: draft.disrupts || 'yes', ends: draft.ends || endAfter({ starts, zone }, 60),
      });
    } catch {
      // Without it the form is only emptier: the choice of announcements is still there.
    }
  }

  readonly #typed = ({ draft }: ScheduleTyped): void => {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => (this.asked = draft), this.asked?.disrupts === draft.disrupts ? REST_MS : 0);
  };

  readonly #schedule = (event: CommandAsked): void => {
    event.stopPropagation();
    event.answer = this.#scheduled(event);
  };

  async #scheduled({ command, input }: CommandAsked): Promise<Outcome> {
    const outcome = await giveMaintenanceCommand(command, input);
    if (outcome.kind === 'done') {
      say(input['disrupts'] === true ? 'Scheduled, and both teams are told.' : 'Scheduled.');
      go(`/maintenance/${outcome.id}`);
    }
    return outcome;
  }
}

/** The first field has the focus, not the heading: scheduling is typing. */
const stayInForm = (event: Event): void => event.stopPropagation();

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-schedule-page': FanfareSchedulePage;
  }
}
