import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query as element } from 'lit/decorators.js';
import { Live } from '../api/live.js';
import { Actions, type OfferedAction } from '../ui/actions.js';
import { nameDocument } from '../ui/address.js';
import { AsOf } from '../ui/as-of.js';
import '../ui/ask.js';
import type { CommandAsked, Outcome } from '../ui/command.js';
import '../ui/comments.js';
import '../ui/empty.js';
import { formStyles } from '../ui/form.styles.js';
import '../ui/head.js';
import '../ui/loading.js';
import { Minutely } from '../ui/minutely.js';
import '../ui/problem.js';
import '../ui/refusal.js';
import { sheet as sheetStyles } from '../ui/sheet.styles.js';
import '../ui/story.js';
import './accounts.js';
import './collisions.js';
import './details.js';
import { giveMaintenanceCommand } from './give-command.js';
import './ledger.js';
import { isMaintenanceId, MaintenanceLive } from './maintenance-live.js';
import { maintenancePageStyles } from './maintenance-page.styles.js';
import { allows, isOver, refusalOf, type MaintenanceSheet } from './maintenance-sheet.js';
import { PHASE_WORDS } from './maintenance.words.js';
import './notice-editor.js';
import './questions.js';
import './reports.js';
import { moveOf } from './revise-fields.js';
import { ScheduleChoicesDocument } from './schedule.operations.js';
import './state-card.js';
import './window-bar.js';
import './work-control.js';
import { STEP_WORDS, workSteps } from './work-step.js';

/** One maintenance: what is true now, its window, who has been told, what users read, its story; now, or as it was. */
@customElement('fanfare-maintenance-page')
export class FanfareMaintenancePage extends LitElement {
  static override readonly styles = [formStyles, sheetStyles, maintenancePageStyles];

  /** The global id. */
  @property({ attribute: false }) maintenanceId = '';
  @element('fanfare-work-control') private readonly control?: HTMLElementTagNameMap['fanfare-work-control'];
  readonly #live = new MaintenanceLive(this, () => this.maintenanceId);
  readonly #minutely = new Minutely(this, () => void this.#live.refresh());
  readonly #announcements = new Live(this, { document: ScheduleChoicesDocument, variables: () => (this.#sheet && allows(this.#sheet, 'linkAnnouncement') ? {} : undefined) });
  readonly #asOf = new AsOf(this, () => this.#live.story.entries);
  readonly #actions = new Actions(this, () => this.#offered());

  override render(): TemplateResult {
    if (!isMaintenanceId(this.maintenanceId)) return missing();
    return this.#live.now.render<TemplateResult>({
      pending: () => html`<fanfare-loading label="Opening the maintenance" rows="5"></fanfare-loading>`,
      error: (problem, again) => html`<fanfare-problem .problem=${problem} @fanfare-retry=${again}></fanfare-problem>`,
      complete: ({ maintenance }) => (maintenance ? this.#page(maintenance) : missing()),
    });
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#sheet) nameDocument(this.#sheet.title);
  }

  get #sheet(): MaintenanceSheet | undefined {
    return this.#live.now.data?.maintenance ?? undefined;
  }

  #page(now: MaintenanceSheet): TemplateResult {
    const at = this.#asOf.before(now.revision);
    const past = at !== null;
    const sheet = this.#live.asOf(at) ?? now;
    return html`
      <div class=${past && sheet.revision !== at ? 'stale' : ''} @fanfare-command=${this.#give} @fanfare-as-of=${this.#asOf.choose} @click=${this.#toNotice}>
        <fanfare-head .heading=${sheet.title}>
          <span slot="crumb"><a class="link" href="/maintenance">Maintenance</a> / ${PHASE_WORDS[sheet.phase]}</span>
          ${past ? nothing : html`<fanfare-work-control slot="actions" .sheet=${sheet} .others=${this.#live.others}></fanfare-work-control>`}
        </fanfare-head>
        ${past ? this.#asOf.banner(at, sheet.updatedAt) : nothing}
        <div class="top">
          <fanfare-state-card .sheet=${sheet} .others=${past ? undefined : this.#live.others}></fanfare-state-card>
          <div class="window"><fanfare-window-bar .sheet=${sheet} ?past=${past}></fanfare-window-bar><fanfare-maintenance-collisions .collisions=${past ? [] : sheet.collisions}></fanfare-maintenance-collisions>${past || isOver(sheet) ? nothing : this.#move(sheet)}</div>
          <fanfare-ledger .sheet=${sheet}></fanfare-ledger>
        </div>
        <div class="two">
          <div class="column">
            <fanfare-questions .sheet=${sheet} ?past=${past}></fanfare-questions>
            <section id="notices" ?hidden=${sheet.notices.length === 0}>
              <div class="section-head"><h2>Notices to users</h2><span>${noticesWords(sheet)}</span></div>
              <fanfare-notice-editor .maintenance=${sheet} .choices=${this.#live.choices} ?past=${past}></fanfare-notice-editor>
            </section>
            <fanfare-reports .sheet=${sheet} ?hidden=${sheet.reports.length === 0 && sheet.started === null}></fanfare-reports>
            <fanfare-maintenance-accounts .sheet=${sheet} ?past=${past}></fanfare-maintenance-accounts>
            <fanfare-comments command="commentOnMaintenance" .comments=${sheet.comments} ?may=${!past && allows(sheet, 'commentOnMaintenance')}></fanfare-comments>
          </div>
          <aside class="column" aria-label="Details and story">
            <fanfare-maintenance-details .sheet=${sheet} .choices=${this.#live.choices} .announcements=${this.#announcements.data?.announcements.edges.map(({ node }) => node) ?? []} ?past=${past}></fanfare-maintenance-details>
            <fanfare-story .entries=${this.#live.story.entries} .at=${at} .earlierHref=${this.#live.story.before}></fanfare-story>
          </aside>
        </div>
      </div>
    `;
  }

  #move(sheet: MaintenanceSheet): TemplateResult {
    if (!allows(sheet, 'moveMaintenance')) return html`<fanfare-refusal calm .refused=${refusalOf(sheet, 'moveMaintenance')}></fanfare-refusal>`;
    const { fields, input } = moveOf(sheet);
    const told = sheet.notices.some(({ moment, sent }) => moment === 'PLANNED' && sent.length > 0);
    return html`<fanfare-ask class="move" look="aside" label=${sheet.started ? 'Move the end' : 'Move the window'} submit="Move it" .command=${'moveMaintenance'} .fields=${fields} .input=${input}
      .warning=${sheet.started ? 'The service page says the new time at once.' : told ? 'Users hold the old time: the planned notice will be owed again.' : ''}></fanfare-ask>`;
  }

  #offered(): readonly OfferedAction[] {
    const sheet = this.#sheet;
    if (!sheet || !this.#asOf.isNow) return [];
    const { steps } = workSteps(sheet);
    const next = steps.at(-1);
    return steps.map((step) => ({ label: STEP_WORDS[step], ...(step === next ? { key: 'a' } : step === 'report' ? { key: 'r' } : {}), run: () => this.control?.show(step) }));
  }

  readonly #give = (event: CommandAsked): void => {
    event.stopPropagation();
    event.answer = this.#given(event);
  };

  async #given({ command, input }: CommandAsked): Promise<Outcome> {
    const outcome = await giveMaintenanceCommand(command, { ...input, id: this.maintenanceId });
    // Shown as done only once it is on screen as the server has it.
    if (outcome.kind === 'done') await this.#live.refresh();
    return outcome;
  }

  /** A link to a notice leads into the part that draws it. */
  readonly #toNotice = (event: Event): void => {
    const link = event.composedPath().find((target): target is HTMLAnchorElement => target instanceof HTMLAnchorElement);
    const id = decodeURIComponent(link?.hash.slice(1) ?? '');
    const notice = id === '' ? null : this.renderRoot.querySelector('fanfare-notice-editor')?.renderRoot.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
    notice?.scrollIntoView({ block: 'start' });
    notice?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  };
}

const noticesWords = ({ notices }: MaintenanceSheet): string => {
  const owed = notices.filter((notice) => notice.owed).length;
  return owed === 0 ? 'none owed now' : `${owed} owed`;
};

const missing = (): TemplateResult => html`<fanfare-head heading="There is no such maintenance"></fanfare-head>
  <fanfare-empty heading="Nothing is kept under this address">It may be cut short. <a class="link" slot="action" href="/maintenance">To the maintenance</a></fanfare-empty>`;

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-maintenance-page': FanfareMaintenancePage;
  }
}
