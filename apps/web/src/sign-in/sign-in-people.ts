import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SignInOptionsQuery } from '../api/generated/graphql.js';
import '../ui/avatar.js';
import { base } from '../ui/base.styles.js';
import { ListKeys } from '../ui/list-keys.js';
import { TEAM_ORDER, TEAM_WORDS } from './team-words.js';

export type SamplePerson = SignInOptionsQuery['signInOptions']['people'][number];

/**
 * Sample people under their teams, with what each team can do.
 * @fires fanfare-sign-in - `detail` is the person
 */
@customElement('fanfare-sign-in-people')
export class SignInPeople extends LitElement {
  static override readonly styles = [base, css`
    .teams { display: grid; gap: var(--s5); }
    section { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.35fr); gap: var(--s3) var(--s5); align-items: start; padding-top: var(--s4); border-top: 1px solid var(--line); }
    h2 { margin-bottom: 4px; }
    ul { display: grid; gap: var(--s2); }
    button { display: flex; align-items: center; gap: 12px; width: 100%; min-height: 56px; padding: 10px 14px; border: 1px solid var(--line); border-radius: var(--r); background: var(--sheet); color: var(--ink); font: 560 15px/1.3 var(--font); text-align: start; cursor: pointer; }
    button:hover { background: var(--hover); border-color: var(--edge); }
    button:focus-visible { border-radius: var(--r); }
    button small { display: block; color: var(--soft); font-weight: 400; }
    button[aria-busy='true'] { cursor: progress; }
    @media (max-width: 600px) { section { grid-template-columns: minmax(0, 1fr); } }
  `];

  @property({ attribute: false }) people: readonly SamplePerson[] = [];
  /** The person who is being signed in. */
  @property() busy?: string | undefined;

  readonly #keys = new ListKeys(this);

  override render() {
    const teams = TEAM_ORDER.map((team) => ({ team, people: this.people.filter(({ teams: [first] }) => first === team) }));
    return html`<div class="teams">${teams.filter(({ people }) => people.length > 0).map(({ team, people }) => html`
      <section aria-labelledby=${team}>
        <div><h2 id=${team}>${TEAM_WORDS[team].name}</h2><p class="soft small">${TEAM_WORDS[team].can}</p></div>
        <ul>${people.map((person) => html`<li><button data-row aria-busy=${this.busy === person.id} @click=${() => this.#choose(person)}>
          <fanfare-avatar size="large" aria-hidden="true" .person=${person} team=${team}></fanfare-avatar>
          <span>${person.name}${person.teams.length > 1 ? html`<small>${person.teams.map((each) => TEAM_WORDS[each].name).join(', ')}</small>` : nothing}</span>
        </button></li>`)}</ul>
      </section>`)}</div>`;
  }

  #choose(detail: SamplePerson): void {
    if (this.busy === undefined) this.dispatchEvent(new CustomEvent<SamplePerson>('fanfare-sign-in', { detail, bubbles: true, composed: true }));
  }
}
