import { css, html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { base } from '../ui/base.styles.js';
import { buttons } from '../ui/buttons.styles.js';
import '../ui/dialog.js';
import { describedBy, field, invalid } from '../ui/field.js';
import { forms } from '../ui/forms.styles.js';
import '../ui/head.js';
import { ListKeys } from '../ui/list-keys.js';
import '../ui/person-picker.js';
import '../ui/ring.js';
import { sheet } from '../ui/sheet.styles.js';
import { say } from '../ui/toast.js';

const people = [
  { id: 'person-mina', name: 'Mina Okafor', initials: 'MO', teams: ['MARKETING'] },
  { id: 'person-ravi', name: 'Ravi Menon', initials: 'RM', teams: ['PRODUCT'] },
  { id: 'person-noa', name: 'Noa Levi', initials: 'NL', teams: ['CUSTOMER_SUCCESS'] },
];

const title = { id: 'title', label: 'Title', hint: 'What a user would say has changed.' };
const date = { id: 'date', label: 'Ships on', fault: 'There is no 31 November.' };

/** The shared styles on native controls, which have no element of their own. */
@customElement('fanfare-controls-demo')
export class FanfareControlsDemo extends LitElement {
  static override readonly styles = [
    base,
    buttons,
    forms,
    sheet,
    css`
      :host {
        display: grid;
        gap: var(--s5);
      }

      .form {
        display: grid;
        gap: var(--s4);
        max-width: 520px;
      }

      .rows {
        --columns: 20px minmax(0, 1fr) max-content max-content;
      }

      @media (max-width: 600px) {
        .rows {
          --columns: 20px minmax(0, 1fr) max-content;
        }

        .wide {
          display: none;
        }
      }
    `,
  ];

  @state() private open = false;
  readonly #keys = new ListKeys(this);

  override render() {
    return html`
      <fanfare-head heading="Funnels load in half the time">
        <span slot="crumb">Announcements / planned for Thu 27 Nov</span>
        <button slot="actions" class="btn">Share</button>
        <button slot="actions" class="btn go" @click=${() => (this.open = true)}>Confirm the plan</button>
      </fanfare-head>
      <div class="buttons">
        <button class="btn go">Propose <kbd>P</kbd></button> <button class="btn">Agree <kbd>A</kbd></button> <button class="btn small">Restore</button> <button class="btn quiet">Not now</button>
        <button class="btn danger" @click=${() => say('Withdrawn.')}>Withdraw</button> <button class="btn" disabled>Announce</button> <button class="link">Three announcements like this one</button>
      </div>
      <div class="form">
        ${field(title, html`<input id="title" value="Funnels load in half the time" aria-describedby=${describedBy(title)} />`)}
        ${field({ id: 'summary', label: 'Summary' }, html`<textarea id="summary" placeholder="Two sentences"></textarea>`)}
        ${field(date, html`<input id="date" type="date" aria-describedby=${describedBy(date)} aria-invalid=${invalid(date)} />`)}
        ${field({ id: 'zone', label: 'Zone' }, html`<select id="zone"><option>Europe/Berlin</option></select>`)}
        <fieldset>
          <legend>Who will notice?</legend>
          <label class="choice"><input type="radio" name="noticed" /><span>Nobody</span></label>
          <label class="choice"><input type="radio" name="noticed" checked /><span>Some users<small>not the majority</small></span></label>
        </fieldset>
        <label class="choice"><input type="checkbox" checked /><span>Marketing’s support is expected</span></label>
        <label class="choice"><input type="checkbox" /><span>Users have to do something</span></label>
        <label class="choice"><input class="ring" type="checkbox" checked /><span>G2.com</span></label>
        <label class="choice"><input class="ring" type="checkbox" /><span>StackShare</span></label>
        <fanfare-person-picker label="Owner" .people=${people} value="person-mina"></fanfare-person-picker>
      </div>
      <section>
        <div class="section-head"><h2>Checklist</h2><span>1 of 3 done, 1 without owner</span></div>
        <div class="sheet rows">${this.#rows()}</div>
      </section>
      <fanfare-dialog heading="Confirm the plan" .open=${this.open} @fanfare-close=${() => (this.open = false)}>
        <p>Every item has an owner. From now on the plan is what the desk counts.</p>
        <button slot="actions" class="btn go" autofocus @click=${() => (this.open = false)}>Confirm</button>
        <button slot="actions" class="btn" @click=${() => (this.open = false)}>Not now</button>
      </fanfare-dialog>
    `;
  }

  #rows() {
    const items = [
      ['done', 'Line in the digest’s highlights', 'PostHog Array · array-1-43, 24 Nov', 'Mon', people[0]],
      ['owed', 'Twitter and LinkedIn post', 'both are needed · Twitter linked, LinkedIn missing', 'Thu 27 Nov', people[1]],
      ['late', 'Post in the user Slack group with @here', 'by the day of release', 'yesterday', undefined],
    ] as const;
    return items.map(
      ([state, what, detail, due, owner]) => html`<div class="row" data-row tabindex="-1">
        <fanfare-ring state=${state}></fanfare-ring>
        <div class="what">${what}<small>${detail}</small></div>
        <span class="wide num ${state === 'late' ? 'late' : ''}">${due}</span>
        <fanfare-avatar class="end" .person=${owner ?? null}></fanfare-avatar>
      </div>`,
    );
  }
}
