import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../ui/day.js';
import '../ui/time.js';
import '../ui/ask.js';
import { withoutScheme } from './checklist.words.js';
import '../ui/command-form.js';
import { formStyles } from '../ui/form.styles.js';
import * as fields from './item-fields.js';
import './item-listings.js';
import './item-owner.js';
import { allows, refusalOf, type Choices, type Item, type Sheet } from './sheet.js';

/** All there is to an item, and all that can be done with it. */
@customElement('fanfare-item-details')
export class FanfareItemDetails extends LitElement {
  static override readonly styles = [
    formStyles,
    css`
      :host {
        display: grid;
        gap: var(--s3);
        padding: 2px 0 var(--s3);
      }

      .evidence li {
        overflow-wrap: anywhere;
        font-size: 14px;
      }

      .clause {
        color: var(--soft);
        font-size: 13px;
      }

      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s1);
        align-items: center;
      }

      .acts > fanfare-item-owner {
        flex: 1 1 100%;
      }

      /* Words without an outline begin where the fields above them begin. */
      .acts > fanfare-item-owner + fanfare-ask:not([open]) {
        margin-inline-start: -10px;
      }
    `,
  ];

  @property({ attribute: false }) item!: Item;
  @property({ attribute: false }) sheet!: Sheet;
  @property({ attribute: false }) choices!: Choices;
  @property({ type: Boolean }) past = false;

  override render(): TemplateResult {
    const { item } = this;
    return html`
      ${item.state === 'OPEN' ? html`<p class="soft">${capital(item.completionRule)}.</p>` : nothing}
      ${item.detail ? html`<p>${item.detail}</p>` : nothing}
      ${item.guideUrl ? html`<p>This is handled elsewhere: <a class="link" href=${item.guideUrl} rel="noreferrer">the separate process</a>.</p>` : nothing}
      ${item.evidence.length > 0 ? html`<ul class="evidence">${item.evidence.map((evidence) => this.#evidence(evidence))}</ul>` : nothing}
      ${item.listings.length > 0 ? html`<fanfare-item-listings .item=${item} ?fixed=${this.past || !this.#may('tickListing')}></fanfare-item-listings>` : nothing}
      ${item.line ? this.#line(item.line) : nothing} ${this.past ? nothing : this.#toDo()} ${this.#source()}
    `;
  }

  #may(command: string): boolean {
    return allows(this.sheet, command);
  }

  #evidence({ channel, url, text, by, at }: Item['evidence'][number]): TemplateResult {
    return html`<li>
      ${channel ? `${channel.label}: ` : nothing}${url ? html`<a class="link" href=${url} rel="noreferrer">${withoutScheme(url)}</a>` : nothing} ${text ? html`<q>${text}</q>` : nothing}
      <span class="soft small">${by?.name ?? 'somebody'}, <fanfare-time .instant=${at}></fanfare-time></span>
    </li>`;
  }

  #line({ text, url, lastDay, zone, by, at }: NonNullable<Item['line']>): TemplateResult {
    return html`<p class="line">
      On ${fields.barOf(this.item)} until the end of <fanfare-day .date=${lastDay} .zone=${zone}></fanfare-day>: <q>${text}</q>
      ${url ? html`<a class="link" href=${url} rel="noreferrer">${withoutScheme(url)}</a>` : nothing} <span class="soft small">${by?.name ?? 'somebody'}, <fanfare-time .instant=${at}></fanfare-time></span>
    </p>`;
  }

  #toDo(): TemplateResult | typeof nothing {
    const { item } = this;
    if (this.sheet.state === 'WITHDRAWN') return nothing;
    const open = item.state === 'OPEN';
    const acts = [
      open && this.#may('rewordItem') && this.#ask('Reword', 'rewordItem', fields.rewordFields(item), fields.rewordInput(item)),
      open && this.#may('rescheduleItem') && this.#ask('Change the date', 'rescheduleItem', fields.rescheduleFields(item), fields.rescheduleInput(item)),
      open && item.audienceChoices.length > 0 && this.#may('chooseItemAudience') && this.#ask('Choose the audience', 'chooseItemAudience', fields.audienceFields(item), fields.forItem(item)),
      open && this.#may('dropItem') && this.#ask('Drop it', 'dropItem', fields.dropFields, fields.forItem(item)),
      item.surface && this.#may('putLineUp') && this.#ask(item.line ? 'Change the line' : `Put a line on ${fields.barOf(item)}`, 'putLineUp', fields.lineFields(item, this.sheet.target?.zone), fields.forItem(item)),
      item.line && this.#may('takeLineDown') && this.#ask('Take the line down', 'takeLineDown', fields.takeDownFields, fields.forItem(item)),
      !open && this.#may('reopenItem') && this.#ask('Open it again', 'reopenItem', fields.reopenFields, fields.forItem(item)),
    ].filter(Boolean);
    return html`
      ${open && this.#may('completeItem')
        ? html`<fanfare-command-form standing columns .command=${'completeItem'} submit="Record and complete" .fields=${fields.evidenceFields(item)} .input=${fields.evidenceInput(item)}></fanfare-command-form>`
        : nothing}
      <div class="acts">${this.#may('assignOwner') ? html`<fanfare-item-owner .item=${item} .choices=${this.choices}></fanfare-item-owner>` : nothing} ${acts}</div>
      ${item.surface && !this.#may('putLineUp') ? html`<p class="soft">No line can be put on ${fields.barOf(item)} now: ${refusalOf(this.sheet, 'putLineUp')?.because}</p>` : nothing}
    `;
  }

  #ask(label: string, command: string, asked: readonly object[], input: object): TemplateResult {
    return html`<fanfare-ask look="quiet" .label=${label} .command=${command} .fields=${asked} .input=${input}></fanfare-ask>`;
  }

  #source(): TemplateResult | typeof nothing {
    const { clause, origin, dueRule } = this.item;
    if (!clause) return origin === 'ADDED' ? html`<p class="clause">Added by hand; the playbook does not offer it.</p>` : nothing;
    return html`<p class="clause">Offered ${dueRule}, because the playbook says <q>${clause.quote}</q> (playbook ${clause.playbookVersion}, <a class="link" href="/playbook#${clause.id}">${clause.id}</a>)</p>`;
  }
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-item-details': FanfareItemDetails;
  }
}
