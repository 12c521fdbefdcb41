import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../ui/avatar.js';
import { base } from '../ui/base.styles.js';
import '../ui/day.js';
import '../ui/refusal.js';
import '../ui/time.js';
import '../ui/ask.js';
import { TEAMS } from './facts.words.js';
import { NO_CHOICES, allows, refusalOf, type Choices, type Seat, type Sheet } from './sheet.js';
import { agreeInput, isSuggested, likelyTier, otherTierFields, reasonField } from './tier-choice.js';

/** One team's seat: who said what, when and why, and what its holder can do. */
@customElement('fanfare-seat')
export class FanfareSeat extends LitElement {
  static override readonly styles = [
    base,
    css`
      :host {
        padding: var(--s4) 18px;
        border: solid var(--line);
        border-width: var(--seat-borders, 1px);
        border-radius: var(--seat-radius, 14px);
        background: var(--sheet);
        box-shadow: inset 0 3px 0 var(--team);
      }

      h3 {
        margin-bottom: var(--s2);
        color: var(--soft);
        font-size: 13px;
        letter-spacing: 0;
      }

      .who {
        display: flex;
        gap: 10px;
        align-items: flex-start;
      }

      fanfare-avatar {
        flex: none;
      }

      .who > div {
        min-width: 0;
        overflow-wrap: anywhere;
      }

      .who .strong {
        font-weight: 600;
        line-height: 1.35;
      }

      .reason {
        margin-top: var(--s1);
        font-size: 14px;
      }

      .acts {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--s1);
        margin-top: var(--s3);
      }

      /* Words without an outline begin where the text above them begins. */
      .more {
        --quiet-inset: 7px;
        gap: 0;
        margin: var(--s1) -8px -6px;
      }

      .more > [open] {
        order: 1;
        margin: var(--s1) 8px var(--s2);
      }
    `,
  ];

  @property({ attribute: false }) seat!: Seat;
  @property({ attribute: false }) sheet!: Sheet;
  @property({ attribute: false }) choices: Choices = NO_CHOICES;
  @property({ type: Boolean }) dark = false;
  @property({ type: Boolean }) past = false;

  override render(): TemplateResult {
    const { seat } = this;
    this.style.setProperty('--team', seat.team === 'PRODUCT' ? 'var(--product)' : 'var(--marketing)');
    return html`
      <h3>${TEAMS[seat.team]}’s seat</h3>
      <div class="who">
        <fanfare-avatar size="large" nobody="Nobody yet" .person=${seat.person} team=${seat.team}></fanfare-avatar>
        <div>
          <p class="strong">${this.#said()}</p>
          <p class="small soft">${this.#when()}</p>
          ${seat.reason ? html`<p class="reason">“${seat.reason}”</p>` : nothing}
        </div>
      </div>
      ${this.past ? nothing : this.#acts()}
    `;
  }

  agree(): void {
    this.renderRoot.querySelector<HTMLElementTagNameMap['fanfare-ask']>('#agree')?.press();
  }

  #said(): string {
    const { person, tier, state } = this.seat;
    const name = person?.name ?? 'Somebody';
    switch (state) {
      case 'EMPTY':
        return 'Nobody has agreed yet';
      case 'AGREED':
        return `${name} agreed to ${tier?.name ?? 'a tier'}`;
      case 'OBJECTED':
        return `${name} objects to ${tier?.name ?? 'the tier'}`;
    }
  }

  #when(): TemplateResult {
    const { agreement, target, state } = this.sheet;
    if (this.seat.at) return html`<fanfare-time .instant=${this.seat.at}></fanfare-time>`;
    if (state === 'WITHDRAWN') return html`it was withdrawn before`;
    const ships = target ? html`, <span class=${agreement.warns ? 'late' : ''}>ships <fanfare-day .date=${target.date} .zone=${target.zone}></fanfare-day></span>` : nothing;
    return html`asked <fanfare-time as="ago" .instant=${agreement.soughtSince}></fanfare-time>${ships}`;
  }

  #acts(): TemplateResult | typeof nothing {
    const { seat, sheet, choices } = this;
    const { me, tiers } = choices;
    if (!me?.teams.includes(seat.team) || sheet.state === 'WITHDRAWN') return nothing;

    const refusal = refusalOf(sheet, 'agreeTier');
    const likely = likelyTier(sheet, seat);
    const already = seat.state === 'AGREED' && seat.tier?.id === likely.id;
    return html`
      <div class="acts">
        ${refusal && !already ? html`<fanfare-refusal calm .refused=${refusal}></fanfare-refusal>` : nothing}
        ${!refusal && !already
          ? html`<fanfare-ask id="agree" label=${`Agree to ${likely.name}`} look=${this.dark ? 'go' : 'button'} .command=${'agreeTier'} .input=${agreeInput(sheet, seat, likely)}
              .fields=${isSuggested(sheet, likely) ? [] : [reasonField(sheet)]}>${this.dark ? html`<kbd>A</kbd>` : nothing}</fanfare-ask>`
          : nothing}
      </div>
      <div class="acts more">
        ${refusal || tiers.length === 0
          ? nothing
          : html`<fanfare-ask look="quiet" label="Another tier" submit="Agree to this tier" .command=${'agreeTier'} .fields=${otherTierFields(sheet, tiers, already ? likely : (seat.tier ?? likely))}
              .input=${agreeInput(sheet, seat)}></fanfare-ask>`}
        ${allows(sheet, 'objectToTier') && seat.state !== 'OBJECTED'
          ? html`<fanfare-ask look="quiet" label="Object" .command=${'objectToTier'}
              .fields=${[{ name: 'reason', label: `Why is ${likely.name} wrong?`, kind: 'text', required: true, maxLength: 2000 }]}
              .input=${({ reason }: Readonly<Record<string, string>>) => ({ tier: likely.id, seat: seat.team, reason })}></fanfare-ask>`
          : nothing}
        ${seat.state !== 'EMPTY' && allows(sheet, 'withdrawAgreement')
          ? html`<fanfare-ask look="quiet" label=${seat.state === 'AGREED' ? 'Withdraw mine' : 'Withdraw the objection'} .command=${'withdrawAgreement'}
              .fields=${[{ name: 'reason', label: 'Why', kind: 'text', maxLength: 2000 }]}
              .input=${({ reason }: Readonly<Record<string, string>>) => ({ seat: seat.team, ...(reason && { reason }) })}></fanfare-ask>`
          : nothing}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-seat': FanfareSeat;
  }
}
