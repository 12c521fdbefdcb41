import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../ui/avatar.js';
import '../ui/time.js';
import '../ui/ask.js';
import { factWithChange, factsStyles, type Change } from '../ui/fact.js';
import { formStyles } from '../ui/form.styles.js';
import { coordinatorFields } from './revise-fields.js';
import { allows, NO_CHOICES, type Choices, type Sheet } from './sheet.js';

const reason = (label: string, required = false) => [{ name: 'reason', label, kind: 'text', required, maxLength: 2000 } as const];

/** How the announcement is handled: the channel told, the coordinator, support, company news, and its end. */
@customElement('fanfare-conduct')
export class FanfareConduct extends LitElement {
  static override readonly styles = [formStyles, factsStyles];

  @property({ attribute: false }) sheet!: Sheet;
  @property({ attribute: false }) choices: Choices = NO_CHOICES;
  @property({ type: Boolean }) past = false;

  override render(): TemplateResult {
    const { supportExpected, companyNews, coordinator, proposedBy, proposedAt, playbookVersion, announcedAt } = this.sheet;
    return html`
      <dl>
        ${this.#channel()}
        ${factWithChange('Coordinator', 'the coordinator', html`${coordinator ? html`<fanfare-avatar named .person=${coordinator}></fanfare-avatar>` : 'Nobody named yet'}`, this.#change('nameCoordinator', {
          label: coordinator ? 'Change' : 'Name one', fields: coordinatorFields(this.choices.people, coordinator), input: (values) => values,
        }))}
        ${factWithChange('Marketing’s support', 'whether support is expected', html`${supportExpected ? 'Expected' : 'Not expected'}`, this.#change('expectMarketingSupport', {
          submit: supportExpected ? 'Mark as not expected' : 'Mark as expected', fields: reason('Why'), input: ({ reason: why }) => ({ expected: !supportExpected, ...(why && { reason: why }) }),
        }))}
        ${factWithChange('Company-level news', 'whether it is company-level news', html`${companyNews ? 'Yes: press may be added to the list' : 'No'}`, this.#change('markCompanyNews', {
          submit: companyNews ? 'Mark as not company news' : 'Mark as company news', fields: reason('Why'), input: ({ reason: why }) => ({ companyNews: !companyNews, ...(why && { reason: why }) }),
        }))}
        <div><dt>Proposed</dt><dd>${proposedBy?.name ?? 'By somebody'}, <fanfare-time .instant=${proposedAt}></fanfare-time> <span class="soft">under playbook ${playbookVersion}</span></dd></div>
        ${announcedAt ? html`<div><dt>Announced</dt><dd><fanfare-time .instant=${announcedAt}></fanfare-time></dd></div>` : nothing}
        ${this.#may('withdrawAnnouncement')
          ? html`<div><dd><fanfare-ask look="aside" label="Withdraw this announcement" .command=${'withdrawAnnouncement'} warning="This is final: a withdrawn announcement cannot be taken up again." .fields=${reason('Why is it withdrawn?', true)}></fanfare-ask></dd></div>`
          : nothing}
      </dl>
    `;
  }

  /** Opens the form for the channel's message: the page's next step leads here. */
  tellChannel(): void {
    const ask = this.renderRoot.querySelector<HTMLElementTagNameMap['fanfare-ask']>('#tell');
    ask?.press();
    ask?.scrollIntoView?.({ block: 'center' });
  }

  #may(command: string): boolean {
    return !this.past && allows(this.sheet, command);
  }

  #change(command: Change['command'], change: Omit<Change, 'command'>): Change | false {
    return this.#may(command) && { command, ...change };
  }

  #channel(): TemplateResult {
    const { status, url, reason: why, by, at } = this.sheet.channelTold;
    const who = html`${by ? ` by ${by.name}` : nothing}${at ? html`, <fanfare-time .instant=${at}></fanfare-time>` : nothing}`;
    const said = {
      NOT_TOLD: html`<span class="late">Not told yet</span>`,
      TOLD: html`<a class="link" href=${url ?? '#'} rel="noreferrer">Told</a>${who}`,
      WAIVED: html`Waived${who}${why ? html`: <q>${why}</q>` : nothing}`,
    }[status];
    return html`<div>
      <dt>${this.choices.firstStepChannel}</dt>
      <dd>
        ${said}
        ${this.#may('recordChannelMessage')
          ? html`<fanfare-ask id="tell" class=${status === 'TOLD' ? 'change' : ''} look="aside" label=${status === 'TOLD' ? 'Change the link' : 'Record the message'} .command=${'recordChannelMessage'}
              .fields=${[{ name: 'url', label: `Link of the message in ${this.choices.firstStepChannel}`, kind: 'link', required: true, value: url ?? '' }]}></fanfare-ask>`
          : nothing}
        ${status === 'NOT_TOLD' && this.#may('waiveChannelMessage')
          ? html`<fanfare-ask look="aside" label="Waive it" .command=${'waiveChannelMessage'} .fields=${reason('Why may it pass without a message?', true)}></fanfare-ask>`
          : nothing}
      </dd>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-conduct': FanfareConduct;
  }
}
