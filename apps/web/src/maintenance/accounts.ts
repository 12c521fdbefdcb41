import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../ui/ask.js';
import type { FormField, Values } from '../ui/form-field.js';
import { formStyles } from '../ui/form.styles.js';
import '../ui/refusal.js';
import '../ui/ring.js';
import { sheet as sheetStyles } from '../ui/sheet.styles.js';
import '../ui/time.js';
import { readersZone } from '../ui/time.words.js';
import { meantBy } from '../ui/zoned.js';
import { allows, refusalOf, type MaintenanceSheet, type NamedAccount } from './maintenance-sheet.js';

const HOW = ['Call', 'Email', 'Slack', 'Meeting'].map((value) => ({ value, label: value }));
const ACCOUNT: FormField = { name: 'account', label: 'Account', kind: 'line', required: true, maxLength: 120 };
const TELLING: readonly FormField[] = [
  { name: 'how', label: 'How', kind: 'choice', value: 'Call', choices: HOW },
  { name: 'at', label: 'When, if that was not now', kind: 'moment', zone: readersZone() },
  { name: 'note', label: 'Note', kind: 'line', maxLength: 2000 },
];

const telling = (account: string | undefined) => ({ account: typed, how, at, note }: Values) => {
  const moment = at ? meantBy(at, readersZone())?.instant : undefined;
  return { account: account ?? typed, how, ...(moment && { at: moment }), ...(note && { note }) };
};

/**
 * Accounts that Customer Success knows by name: told or not, of which time, by whom and how; and those that must be called first.
 * @slot beside - what stands before its buttons
 */
@customElement('fanfare-maintenance-accounts')
export class FanfareMaintenanceAccounts extends LitElement {
  static override readonly styles = [formStyles, sheetStyles, css`
    :host { container-type: inline-size; }
    .rows { --columns: 18px minmax(0, 1fr) minmax(0, max-content); }
    .buttons { justify-content: flex-end; }
    .below { margin-top: var(--s3); }
    @container (max-width: 600px) { .below { justify-content: flex-start; } .rows { --columns: 18px minmax(0, 1fr); } .row { align-items: start; } .row > .buttons { grid-column: 2; justify-content: flex-start; } .row > fanfare-ring { margin-top: 3px; } }
  `];

  @property({ attribute: false }) sheet!: Pick<MaintenanceSheet, 'accounts' | 'actions'>;
  @property({ type: Boolean }) past = false;

  override render(): TemplateResult {
    const { accounts } = this.sheet;
    const told = accounts.filter((account) => account.told.length > 0).length;
    const wrong = accounts.filter(({ holdsAnotherTime }) => holdsAnotherTime).length;
    const tells = this.#may('tellAccount');
    return html`
      <div class="section-head"><h2>Named accounts</h2><span>${accounts.length === 0 ? 'none yet' : html`${told} of ${accounts.length} told${wrong > 0 ? html`, <span class="late">${wrong} of another time</span>` : nothing}`}</span></div>
      ${accounts.length === 0 ? nothing : html`<div class="sheet rows" role="list">${accounts.map((account) => this.#row(account))}</div>`}
      <div class="buttons below">
        <slot name="beside"></slot>
        ${tells ? html`<fanfare-ask label="Tell another account" submit="Record it" .command=${'tellAccount'} .fields=${[ACCOUNT, ...TELLING]} .input=${telling(undefined)}></fanfare-ask>` : nothing}
        ${this.#may('excludeAccount') ? html`<fanfare-ask look="quiet" label="Another must be called first" submit="Keep it back" .command=${'excludeAccount'} .fields=${[ACCOUNT, why('Why must it be called first?', true)]}></fanfare-ask>` : nothing}
        ${tells || this.past ? nothing : html`<fanfare-refusal calm .refused=${refusalOf(this.sheet, 'tellAccount')}></fanfare-refusal>`}
      </div>
    `;
  }

  #may(command: string): boolean {
    return !this.past && allows(this.sheet, command);
  }

  #row({ name, told, mustBeCalledFirst, holdsAnotherTime }: NamedAccount): TemplateResult {
    const last = told.at(-1);
    return html`<div class="row" role="listitem">
      <fanfare-ring state=${last ? (holdsAnotherTime ? 'late' : 'done') : mustBeCalledFirst ? 'late' : 'not-yet'} .label=${last ? (holdsAnotherTime ? 'told of another time' : 'told') : 'not told'}></fanfare-ring>
      <div class="what">${name}<small>${last
        ? html`${holdsAnotherTime ? html`<span class="late">told of another time</span>: it was moved since. ` : nothing}${last.how}, <fanfare-time .instant=${last.at}></fanfare-time>${last.by ? `, ${last.by.name}` : ''}${last.note ? html`: <q>${last.note}</q>` : nothing}${told.length > 1 ? ` (${told.length} times in all)` : ''}`
        : mustBeCalledFirst ? html`<span class="late">must be called first</span>: <q>${mustBeCalledFirst}</q>` : 'not told'}</small></div>
      <div class="buttons">
        ${this.#may('tellAccount') ? html`<fanfare-ask look="quiet" label=${last ? 'Told again' : 'Told'} submit="Record it" .command=${'tellAccount'} .fields=${TELLING} .input=${telling(name)}><span class="visually-hidden">&nbsp;${name}</span></fanfare-ask>` : nothing}
        ${mustBeCalledFirst
          ? this.#may('readmitAccount') ? html`<fanfare-ask look="quiet" label="May be written to" .command=${'readmitAccount'} .fields=${[why('Why', false)]} .input=${({ reason }: Values) => ({ account: name, ...(reason && { reason }) })}><span class="visually-hidden">&nbsp;${name}</span></fanfare-ask>` : nothing
          : !last && this.#may('excludeAccount') ? html`<fanfare-ask look="quiet" label="Call first" submit="Keep it back" .command=${'excludeAccount'} .fields=${[why('Why must it be called first?', true)]} .input=${({ reason }: Values) => ({ account: name, reason })}><span class="visually-hidden">&nbsp;${name}</span></fanfare-ask>` : nothing}
      </div>
    </div>`;
  }
}

const why = (label: string, required: boolean): FormField => ({ name: 'reason', label, kind: 'line', required, maxLength: 2000 });

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-maintenance-accounts': FanfareMaintenanceAccounts;
  }
}
