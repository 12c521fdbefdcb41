import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DeskSheetFragment, DeskQuery } from '../api/generated/graphql.js';
import { Live } from '../api/live.js';
import { mayPropose, meContext, type Me } from '../api/me.js';
import { Actions } from '../ui/actions.js';
import { base } from '../ui/base.styles.js';
import { buttons } from '../ui/buttons.styles.js';
import { Clock } from '../ui/clock.js';
import '../ui/empty.js';
import '../ui/head.js';
import '../ui/loading.js';
import '../ui/problem.js';
import { sheet } from '../ui/sheet.styles.js';
import './desk-acknowledge.js';
import './desk-agreements.js';
import type { AgreeWish, DeskAgreements } from './desk-agreements.js';
import { DeskCommands } from './desk-commands.js';
import './desk-counts.js';
import './desk-items.js';
import type { AssignWish } from './desk-items.js';
import { DeskMaintenanceChangedDocument, MaintenanceDeskDocument } from './desk-maintenance.operations.js';
import { doesTheWork, owedNotices, standings, type DeskMaintenance, type MaintenanceDesk } from './desk-maintenance.words.js';
import './desk-notices.js';
import './desk-steps.js';
import type { DeskStep } from './desk-steps.js';
import './desk-work.js';
import { deskCounts, greeting, isClear, seatsOf } from './desk-words.js';
import { DeskChangedDocument, DeskDocument } from './desk.operations.js';

/** What waits for the reader, counted and then listed, the oldest first; each row is one decision with its button. */
@customElement('fanfare-desk-page')
export class DeskPage extends LitElement {
  static override readonly styles = [base, buttons, sheet, css`
    fanfare-desk-work { margin-bottom: var(--s5); }
    fanfare-desk-counts { margin-bottom: var(--s6); }
    h2:focus { outline: none; }
    section { scroll-margin-top: var(--s4); }
    .clear { margin-bottom: var(--s6); }
  `];

  @consume({ context: meContext, subscribe: true }) @property({ attribute: false }) me?: Me;

  readonly #clock = new Clock(this);
  readonly #desk = new Live(this, {
    document: DeskDocument,
    variables: () => ({}),
    changes: {
      document: DeskChangedDocument,
      take: ({ deskChanged }, data: DeskQuery | undefined) => data && { ...data, desk: deskChanged },
    },
  });
  readonly #maintenance = new Live(this, { document: MaintenanceDeskDocument, variables: () => ({}), changes: { document: DeskMaintenanceChangedDocument } });
  readonly #commands = new DeskCommands(this, () => {
    this.#desk.again();
    this.#maintenance.again();
  });
  readonly #actions = new Actions(this, () => [{ label: 'Agree to the tier of the focused row', key: 'a', run: () => this.#agreements?.agreeFocused() }]);

  override render() {
    const hour = new Date(this.#clock.now).getHours();
    const name = this.me?.name.split(' ')[0];
    return html`
      <fanfare-head heading=${name ? `${greeting(hour)}, ${name}` : greeting(hour)}>
        ${mayPropose(this.me) ? html`<a class="btn go" slot="actions" href="/announcements/propose">Propose <kbd>P</kbd></a>` : nothing}
      </fanfare-head>
      ${this.#work()}
      ${this.#desk.render({
        pending: () => html`<fanfare-loading label="Loading your desk" rows="5"></fanfare-loading>`,
        error: (problem, again) => html`<fanfare-problem .problem=${problem} @fanfare-retry=${again}></fanfare-problem>`,
        complete: ({ desk, people }) => this.#whole(desk, people),
      })}
    `;
  }

  get #agreements(): DeskAgreements | null {
    return this.renderRoot.querySelector('#agreements fanfare-desk-agreements');
  }

  /** Above all else, and also while the rest is on its way. */
  #work() {
    const desk = this.#maintenance.data?.maintenanceDesk;
    const stands = desk ? standings(desk, this.#clock.now) : [];
    return stands.length > 0 ? html`<fanfare-desk-work .standings=${stands} ?works=${doesTheWork(this.me?.teams ?? [])}></fanfare-desk-work>` : nothing;
  }

  #told({ toAcknowledge }: MaintenanceDesk) {
    const { refusals, busy } = this.#commands;
    return this.#section('acknowledge', 'Maintenance to acknowledge', 'the soonest first', toAcknowledge.length, html`<fanfare-desk-acknowledge .maintenances=${toAcknowledge}
      .refusals=${refusals} .busy=${busy} @fanfare-acknowledge=${({ detail }: CustomEvent<DeskMaintenance>) => this.#commands.acknowledge(detail)}></fanfare-desk-acknowledge>`);
  }

  #whole(desk: DeskSheetFragment, people: DeskQuery['people']) {
    const teams = this.me?.teams ?? [];
    const { refusals, busy } = this.#commands;
    const items = (rows: DeskSheetFragment['mine']) => html`<fanfare-desk-items .items=${rows} .me=${this.me} .people=${people} .refusals=${refusals} .busy=${busy}
      @fanfare-assign=${({ detail }: CustomEvent<AssignWish>) => this.#commands.assign(detail)}></fanfare-desk-items>`;

    // What is both late and the reader's own stands among theirs already.
    const late = desk.overdue.filter(({ item }) => item.owner?.id !== this.me?.id);
    // For one who holds a seat, what waits for others comes last; for everybody else it is the news.
    const holdsSeat = seatsOf(teams).length > 0;
    const elsewhere = this.#section('elsewhere', 'Not agreed yet', 'waiting for somebody else, oldest first', desk.counts.agreementsElsewhere, html`
      <fanfare-desk-agreements elsewhere .announcements=${desk.agreementsElsewhere}></fanfare-desk-agreements>`);
    const maintenance = this.#maintenance.data?.maintenanceDesk;
    const notices = maintenance && teams.includes('MARKETING') ? owedNotices(maintenance) : [];
    return html`
      <fanfare-desk-counts .counts=${deskCounts(desk, teams, notices.length)} @fanfare-section=${this.#lead}></fanfare-desk-counts>
      ${isClear(desk) && notices.length === 0 && !maintenance?.toAcknowledge.length ? this.#clear(desk) : nothing}
      ${maintenance ? this.#told(maintenance) : nothing}
      ${this.#section('notices', 'Notices owed to users', 'the oldest first', notices.length, html`<fanfare-desk-notices .notices=${notices}></fanfare-desk-notices>`)}
      ${this.#section('agreements', `Waiting for ${seatsOf(teams).join(' or ') || 'you'} to agree`, 'oldest first', desk.counts.agreements, html`
        <fanfare-desk-agreements .announcements=${desk.agreements} .refusals=${refusals} .busy=${busy}
          @fanfare-agree=${({ detail }: CustomEvent<AgreeWish>) => this.#commands.agree(detail)}></fanfare-desk-agreements>`)}
      ${holdsSeat ? nothing : elsewhere}
      ${this.#section('steps', teams.includes('MARKETING') ? 'Next steps' : 'Next steps of Marketing', 'one for each announcement', desk.counts.toMove, html`
        <fanfare-desk-steps .steps=${desk.toMove} ?may=${teams.includes('MARKETING')} .refusals=${refusals} .busy=${busy}
          @fanfare-confirm-plan=${({ detail }: CustomEvent<DeskStep>) => this.#commands.confirmPlan(detail)}></fanfare-desk-steps>`)}
      ${this.#section('mine', 'Yours', 'overdue first', desk.counts.mine, items(desk.mine))}
      ${this.#section('overdue', 'Overdue, of others', 'the latest first', late.length, items(late))}
      ${this.#section('unowned', 'Without an owner', 'a plan needs an owner for each', desk.counts.unowned, items(desk.unowned))}
      ${holdsSeat ? elsewhere : nothing}
    `;
  }

  #section(id: string, heading: string, order: string, count: number, list: TemplateResult) {
    if (count === 0) return nothing;
    return html`<section id=${id} aria-labelledby="${id}-heading">
      <div class="section-head"><h2 id="${id}-heading" tabindex="-1">${heading}</h2><span>${count.toLocaleString('en-GB')}, ${order}</span></div>
      ${list}
    </section>`;
  }

  #clear({ counts }: DeskSheetFragment) {
    if (counts.underWay === 0) return html`<fanfare-empty class="clear" heading="No announcement is under way">
      ${mayPropose(this.me) ? 'Propose the first one: its' : 'It begins when somebody of a team proposes one: its'} facts suggest a tier, and Product and Marketing agree to it.
      ${mayPropose(this.me) ? html`<a class="btn" slot="action" href="/announcements/propose">Propose an announcement</a>` : nothing}
    </fanfare-empty>`;
    return html`<fanfare-empty class="clear" heading="Nothing waits for you">
      ${counts.underWay === 1 ? 'One announcement is' : `${counts.underWay.toLocaleString('en-GB')} announcements are`} under way.
      <a class="btn" slot="action" href="/announcements">See all announcements</a>
    </fanfare-empty>`;
  }

  readonly #lead = ({ detail }: CustomEvent<string>): void => {
    const find = (id: string): HTMLElement | null => this.renderRoot.querySelector(`section#${id}`);
    const section = find(detail) ?? find('mine');
    section?.scrollIntoView({ block: 'start', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    section?.querySelector('h2')?.focus({ preventScroll: true });
  };
}
