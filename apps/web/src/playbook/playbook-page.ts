import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PlaybookQuery, PlaybookSheetFragment } from '../api/generated/graphql.js';
import { Live } from '../api/live.js';
import { meContext, type Me } from '../api/me.js';
import { Address } from '../ui/address.js';
import { base } from '../ui/base.styles.js';
import { buttons } from '../ui/buttons.styles.js';
import '../ui/empty.js';
import { teamName } from '../ui/halves.js';
import '../ui/head.js';
import '../ui/loading.js';
import '../ui/problem.js';
import { sheet } from '../ui/sheet.styles.js';
import './playbook-clauses.js';
import './playbook-differences.js';
import './playbook-precedents.js';
import './playbook-publish.js';
import type { PublishWish } from './playbook-publish.js';
import './playbook-tier.js';
import './playbook-versions.js';
import type { Comparison } from './playbook-versions.js';
import { PlaybookAppendedDocument, PlaybookDifferencesDocument, PlaybookDocument, PlaybookSourceDocument } from './playbook.operations.js';
import { Publishing } from './publishing.js';

/** A version that anybody publishes is on screen at once. */
const PUBLISHED = { document: PlaybookAppendedDocument, variables: () => ({ about: 'playbook-handbook' }) };

/** How news is sized, agreed and told, in the handbook's words; and how that changed. */
@customElement('fanfare-playbook-page')
export class PlaybookPage extends LitElement {
  static override readonly styles = [base, buttons, sheet, css`
    .lead { margin-top: 6px; }
    nav { display: flex; flex-wrap: wrap; gap: 4px 16px; margin-bottom: var(--s6); font-size: 14px; }
    section { scroll-margin-top: var(--s4); }
    #tiers .section-head { margin-bottom: var(--s5); }
    fanfare-playbook-tier + fanfare-playbook-tier { margin-top: var(--s6); }
    .facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 6px 20px; }
    .facts { margin-bottom: var(--s4); }
    .facts dt { color: var(--soft); }
    .channels { display: flex; flex-wrap: wrap; gap: 6px; }
    .channels li { padding: 3px 10px; border: 1px solid var(--line); border-radius: 99px; background: var(--sheet); font-size: 14px; }
    fanfare-playbook-differences { margin-top: var(--s4); }
    @media (max-width: 560px) { .facts { grid-template-columns: minmax(0, 1fr); } .facts dd { margin-bottom: 6px; } }
  `];

  @consume({ context: meContext, subscribe: true }) @property({ attribute: false }) me?: Me;

  readonly #address = new Address(this);
  readonly #playbook = new Live(this, { document: PlaybookDocument, variables: () => ({ version: this.#number('version') ?? null }), changes: PUBLISHED });
  readonly #differences = new Live(this, { document: PlaybookDifferencesDocument, variables: () => this.#comparison, identity: ({ from, to }) => `${from}-${to}` });
  readonly #source = new Live(this, { document: PlaybookSourceDocument, variables: () => (this.#isAdmin ? { version: null } : undefined), changes: PUBLISHED });
  readonly #publishing = new Publishing(this, () => {
    this.#playbook.again();
    this.#source.again();
  });
  /** The clause that was shown last because the address names it. */
  #revealed = '';

  override render() {
    return this.#playbook.render({
      pending: () => html`<fanfare-head heading="Playbook"></fanfare-head><fanfare-loading label="Loading the playbook" rows="6"></fanfare-loading>`,
      error: (problem, again) => html`<fanfare-head heading="Playbook"></fanfare-head><fanfare-problem .problem=${problem} @fanfare-retry=${again}></fanfare-problem>`,
      complete: (data) => (data.playbook ? this.#whole(data.playbook, data) : this.#none()),
    });
  }

  protected override updated(): void {
    const id = decodeURIComponent(location.hash.slice(1));
    if (!id || id === this.#revealed || !this.#playbook.data) return;
    this.#revealed = id;
    void this.#reveal(id);
  }

  get #isAdmin(): boolean {
    return this.me?.teams.includes('ADMIN') ?? false;
  }

  get #comparison(): Comparison | undefined {
    const from = this.#number('from');
    const to = this.#number('to');
    return from && to ? { from, to } : undefined;
  }

  #number(name: string): number | undefined {
    const word = this.#address.search.get(name);
    return word && /^\d{1,6}$/.test(word) ? Number(word) : undefined;
  }

  #whole(playbook: PlaybookSheetFragment, { playbooks }: PlaybookQuery) {
    const newest = playbooks[0]?.version ?? playbook.version;
    const state = playbook.version === newest ? 'in force for what is proposed now' : `kept for what was proposed under it; version ${newest} is in force now`;
    return html`
      <fanfare-head heading="Playbook"><p class="soft lead">${playbook.title}. Version ${playbook.version}, ${state}.</p></fanfare-head>
      <nav aria-label="On this page">${['Tiers', 'Rules', 'Channels', 'Precedents', 'Versions', ...(this.#isAdmin ? ['Publish'] : [])].map((name) => html`<a class="link" href="#${name.toLowerCase()}" @click=${this.#jump}>${name}</a>`)}</nav>
      ${this.#section('tiers', 'Tiers', 'the handbook’s words, and what each tier offers', playbook.tiers.map((tier) => html`<fanfare-playbook-tier .tier=${tier}></fanfare-playbook-tier>`))}
      ${this.#section('rules', 'Rules', 'what holds for announcements of every tier', html`${this.#rules(playbook)}`)}
      ${this.#section('channels', 'Channels', 'where an item goes', html`<ul class="channels">${playbook.channels.map(({ label }) => html`<li>${label}</li>`)}</ul>`)}
      ${this.#section('precedents', 'Precedents', 'that the handbook names', html`<fanfare-playbook-precedents .precedents=${playbook.precedents}></fanfare-playbook-precedents>`)}
      ${this.#section('versions', 'Versions', 'each announcement keeps the one that it was proposed under', html`
        <fanfare-playbook-versions .versions=${playbooks} shown=${playbook.version} .comparison=${this.#comparison} @fanfare-compare=${this.#compare}></fanfare-playbook-versions>
        ${this.#comparison ? this.#compared() : nothing}`)}
      ${this.#isAdmin ? this.#section('publish', 'Publish a new version', 'see what would change first', this.#form()) : nothing}
    `;
  }

  #section(id: string, heading: string, hint: string, content: TemplateResult | readonly TemplateResult[]) {
    return html`<section id=${id} aria-labelledby="${id}-heading">
      <div class="section-head"><h2 id="${id}-heading" tabindex="-1">${heading}</h2><span>${hint}</span></div>${content}
    </section>`;
  }

  #rules({ clauses, seats, firstStepChannel, agreementWarnsDaysBefore, separateProcesses }: PlaybookSheetFragment) {
    return html`<dl class="facts">
        <dt>Seats</dt><dd>${seats.map(teamName).join(' and ')} must agree to the same tier, by two people</dd>
        <dt>First step</dt><dd>a message in ${firstStepChannel}</dd>
        <dt>Warning</dt><dd>${agreementWarnsDaysBefore} days before the target date, while no tier is agreed</dd>
        ${separateProcesses.map(({ title, url, clause }) => html`<dt>Elsewhere</dt><dd><a class="link" href=${url} rel="noreferrer">${title}</a>: a process of its own, on no list here (${clause.id})</dd>`)}
      </dl>
      <fanfare-playbook-clauses .clauses=${clauses.filter(({ tierId }) => !tierId)}></fanfare-playbook-clauses>`;
  }

  #compared() {
    return this.#differences.render<TemplateResult>({
      pending: () => html`<fanfare-loading label="Comparing"></fanfare-loading>`,
      error: (problem, again) => html`<fanfare-problem .problem=${problem} @fanfare-retry=${again}></fanfare-problem>`,
      complete: ({ playbookDifferences }) => html`<fanfare-playbook-differences .differences=${playbookDifferences}></fanfare-playbook-differences>`,
    });
  }

  #form(): TemplateResult {
    return html`<fanfare-playbook-publish .document=${this.#source.data?.playbook?.document} .progress=${this.#publishing.progress}
      @fanfare-preview-playbook=${({ detail }: CustomEvent<PublishWish>) => this.#publishing.preview(detail)}
      @fanfare-publish-playbook=${({ detail }: CustomEvent<PublishWish>) => this.#publishing.publish(detail)}></fanfare-playbook-publish>`;
  }

  #none() {
    return html`<fanfare-head heading="Playbook"></fanfare-head><fanfare-empty heading="There is no such version">
      It was never published. <a class="btn" slot="action" href="/playbook">See the newest</a></fanfare-empty>`;
  }

  readonly #compare = ({ detail }: CustomEvent<Comparison>): void => this.#address.put({ from: String(detail.from), to: String(detail.to) });

  readonly #jump = (event: Event): void => {
    event.preventDefault();
    const id = (event.currentTarget as HTMLAnchorElement).hash.slice(1);
    const section = this.renderRoot.querySelector<HTMLElement>(`section[id="${id}"]`);
    section?.scrollIntoView({ block: 'start' });
    section?.querySelector('h2')?.focus({ preventScroll: true });
  };

  /** Ids inside parts are out of the browser's own reach. */
  async #reveal(id: string): Promise<void> {
    const parts = [...this.renderRoot.querySelectorAll<LitElement>('fanfare-playbook-tier, fanfare-playbook-clauses')];
    await Promise.all(parts.map((part) => part.updateComplete));
    for (const part of parts) {
      part.renderRoot.querySelector('.here')?.classList.remove('here');
      const place = part.renderRoot.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
      if (!place) continue;
      place.classList.add('here');
      place.tabIndex = -1;
      place.scrollIntoView({ block: 'center' });
      place.focus({ preventScroll: true });
    }
  }
}
