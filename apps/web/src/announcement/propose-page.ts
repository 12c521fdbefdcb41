import { consume } from '@lit/context';
import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { SheetChoicesQuery, SheetChoicesQueryVariables, SuggestTierQuery, SuggestTierQueryVariables } from '../api/generated/graphql.js';
import { Live } from '../api/live.js';
import { mayPropose, meContext, type Me } from '../api/me.js';
import { go } from '../ui/address.js';
import '../ui/empty.js';
import '../ui/head.js';
import '../ui/problem.js';
import { SheetChoicesDocument, SuggestTierDocument } from './announcement.operations.js';
import type { CommandAsked, Outcome } from '../ui/command.js';
import { formStyles } from '../ui/form.styles.js';
import { giveCommand } from './give-command.js';
import type { FactsTold } from './propose-form.js';
import './propose-form.js';
import { choicesFrom, NO_CHOICES, type Facts } from './sheet.js';
import './suggestion.js';

/** Facts are ticked in quick succession; the last is asked for. */
const REST_MS = 150;

/** Proposes an announcement; what tier is suggested, and what is alike, stands beside it while it is typed. */
@customElement('fanfare-propose-page')
export class FanfareProposePage extends LitElement {
  static override readonly styles = [
    formStyles,
    css`
      :host {
        container: page / inline-size;
      }

      .two {
        display: grid;
        grid-template-columns: minmax(0, 640px) minmax(260px, 360px);
        gap: clamp(28px, 4vw, 48px);
        align-items: start;
      }

      aside {
        position: sticky;
        top: var(--s5);
      }

      .empty {
        padding: 14px 18px;
        border: 1px dashed var(--line);
        border-radius: 12px;
        color: var(--soft);
        font-size: 14px;
      }

      @container page (max-width: 840px) {
        .two {
          grid-template-columns: minmax(0, 1fr);
        }

        aside {
          position: static;
        }
      }
    `,
  ];

  @consume({ context: meContext, subscribe: true }) @property({ attribute: false }) me?: Me;
  @state() private facts: Facts | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  readonly #choices = new Live<SheetChoicesQuery, SheetChoicesQueryVariables>(this, { document: SheetChoicesDocument, variables: () => ({}) });
  readonly #suggestion = new Live<SuggestTierQuery, SuggestTierQueryVariables>(this, {
    document: SuggestTierDocument,
    variables: () => this.facts && { facts: { ...this.facts, kinds: [...this.facts.kinds] } },
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#rest);
  }

  override render(): TemplateResult {
    if (this.me && !mayPropose(this.me)) return html`<fanfare-head heading="Propose an announcement"></fanfare-head>
      <fanfare-empty heading="You read here, and do not propose">Ask somebody of Product, Marketing or Customer Success to propose it.
        <a class="btn" slot="action" href="/announcements">See all announcements</a></fanfare-empty>`;
    const { data, problem } = this.#choices;
    const choices = data ? choicesFrom(data) : NO_CHOICES;
    const suggestion = this.facts && this.#suggestion.data?.suggestTier.suggestion;
    return html`
      <fanfare-head heading="Propose an announcement" @fanfare-heading=${stayInForm}>
        <span slot="crumb"><a class="link" href="/announcements">Announcements</a> / new</span>
      </fanfare-head>
      ${problem ? html`<fanfare-problem .problem=${problem} @fanfare-retry=${this.#choices.again}></fanfare-problem>` : nothing}
      <div class="two">
        <fanfare-propose-form .choices=${choices} .suggested=${suggestion?.tier} @fanfare-facts-told=${this.#told} @fanfare-command=${this.#propose}></fanfare-propose-form>
        <aside aria-label="Suggested tier"><p class="visually-hidden" role="status">${suggestion ? `${suggestion.tier.name} is suggested` : nothing}</p>${this.#aside()}</aside>
      </div>
    `;
  }

  #aside(): TemplateResult {
    const empty = html`<p class="empty">Say how many users will notice: the tier that the playbook suggests stands here then, with its clause and what is alike. It never decides.</p>`;
    if (!this.facts) return empty;
    return this.#suggestion.render<TemplateResult>({
      pending: () => html`<p class="empty">Asking the playbook …</p>`,
      error: (problem, again) => html`<fanfare-problem .problem=${problem} @fanfare-retry=${again}></fanfare-problem>`,
      complete: ({ suggestTier }) => html`<fanfare-suggestion opened .suggestion=${suggestTier.suggestion} .precedents=${suggestTier.precedents}></fanfare-suggestion>`,
    });
  }

  readonly #told = ({ facts }: FactsTold): void => {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => (this.facts = facts), this.facts ? REST_MS : 0);
  };

  readonly #propose = (event: CommandAsked): void => {
    event.stopPropagation();
    event.answer = this.#proposed(event);
  };

  async #proposed({ command, input }: CommandAsked): Promise<Outcome> {
    const outcome = await giveCommand(command, input);
    if (outcome.kind === 'done') go(`/announcements/${outcome.id}`);
    return outcome;
  }
}

/** The first field has the focus, not the heading: proposing is typing. */
const stayInForm = (event: Event): void => event.stopPropagation();

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-propose-page': FanfareProposePage;
  }
}
