import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../ui/ask.js';
import { factWithChange, factsStyles, type Change } from '../ui/fact.js';
import { formStyles } from '../ui/form.styles.js';
import '../ui/refusal.js';
import '../ui/time.js';
import { allows, isOver, isUnderWay, NO_MAINTENANCE_CHOICES, refusalOf, type MaintenanceChoices, type MaintenanceSheet } from './maintenance-sheet.js';
import { IMPACT_WORDS } from './maintenance.words.js';
import { componentsOf, disruptsOf, impactOf, whoOf, wordsOf, type Revision } from './revise-fields.js';

/** What is known of it; each thing can be changed where it stands. */
@customElement('fanfare-maintenance-details')
export class FanfareMaintenanceDetails extends LitElement {
  static override readonly styles = [formStyles, factsStyles, css`
    .soft { font-weight: 400; font-size: 13px; }
    .end { display: grid; gap: var(--s2); font-weight: 400; }
  `];

  @property({ attribute: false }) sheet!: MaintenanceSheet;
  @property({ attribute: false }) choices: MaintenanceChoices = NO_MAINTENANCE_CHOICES;
  /** What can be linked. */
  @property({ attribute: false }) announcements: readonly { readonly id: string; readonly title: string }[] = [];
  @property({ type: Boolean }) past = false;

  override render(): TemplateResult {
    const { sheet, choices } = this;
    const { affected, components, disrupts, scheduledBy, scheduledAt, knownAt } = sheet;
    const beside = [affected.regions.length > 0 ? `Regions: ${affected.regions.join(', ')}` : '', affected.segments.length > 0 ? `Segments: ${affected.segments.join(', ')}` : '', affected.count === null ? '' : `${affected.count.toLocaleString('en-GB')} users`].filter(Boolean);
    return html`
      <h2 class="visually-hidden">Details</h2>
      <dl>
        ${factWithChange('Why', 'the words', html`${sheet.why}`, this.#revise(wordsOf(sheet)))}
        ${factWithChange('Who is affected', 'who is affected', html`${affected.words || 'Not said yet'}${beside.map((words) => html`<p class="soft">${words}</p>`)}`, this.#revise(whoOf(sheet)))}
        ${factWithChange('Expected impact', 'the expected impact', html`${IMPACT_WORDS[sheet.impact]}`, (disrupts || sheet.impact !== 'NONE') && this.#revise(impactOf(sheet)))}
        ${factWithChange('Components', 'the components', html`${components.map(({ label }) => label).join(', ') || 'None named'}`, this.#revise(componentsOf(sheet, choices)))}
        ${factWithChange('Disrupts', 'whether it disrupts', html`${disrupts ? 'Yes, users are owed word' : 'No, users are owed nothing'}`, this.#revise(disruptsOf(sheet), disrupts ? 'It disrupts nobody' : 'It does disrupt'))}
        ${this.#announcement()}
        <div><dt>Scheduled</dt><dd>${scheduledBy?.name ?? 'By somebody'}, <fanfare-time .instant=${scheduledAt}></fanfare-time> <span class="soft">under playbook ${sheet.playbookVersion}${Date.parse(scheduledAt) - Date.parse(knownAt) >= 60_000 ? html`, known since <fanfare-time .instant=${knownAt}></fanfare-time>` : nothing}</span></dd></div>
        ${this.past || isOver(sheet) || isUnderWay(sheet) ? nothing : html`<div><dd class="end">${allows(sheet, 'cancelMaintenance')
          ? html`<fanfare-ask look="aside" label="Cancel this maintenance" submit="Cancel it, for good" .command=${'cancelMaintenance'} warning="This is final. Users who were written to are owed word of it."
              .fields=${[{ name: 'reason', label: 'Why is it cancelled?', kind: 'text', required: true, maxLength: 2000 }]}></fanfare-ask>`
          : html`<fanfare-refusal calm .refused=${refusalOf(sheet, 'cancelMaintenance')}></fanfare-refusal>`}</dd></div>`}
      </dl>
    `;
  }

  #revise({ fields, input }: Revision, submit = 'Save'): Change | false {
    return !this.past && allows(this.sheet, 'reviseMaintenance') && { command: 'reviseMaintenance', fields, input, submit };
  }

  #announcement(): TemplateResult {
    const { announcement } = this.sheet;
    const known = announcement && !this.announcements.some(({ id }) => id === announcement.id) ? [announcement, ...this.announcements] : this.announcements;
    const choices = [{ value: '', label: 'None' }, ...known.map(({ id, title }) => ({ value: id, label: title }))];
    return factWithChange('Announcement', 'the announcement', announcement ? html`<a class="link" href="/announcements/${announcement.id}">${announcement.title}</a><p class="soft">${announcement.standing}</p>` : html`None linked`,
      !this.past && allows(this.sheet, 'linkAnnouncement') && {
        command: 'linkAnnouncement', label: announcement ? 'Change' : 'Link one', submit: 'Link it',
        fields: [{ name: 'announcement', label: 'Announcement', kind: 'choice', value: announcement?.id ?? '', choices }],
        input: ({ announcement: id }) => (id ? { announcement: id } : {}),
      });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-maintenance-details': FanfareMaintenanceDetails;
  }
}
