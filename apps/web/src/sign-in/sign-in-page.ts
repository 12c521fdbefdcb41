import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isRefused, tell } from '../api/client.js';
import { Live } from '../api/live.js';
import { meContext, type Me } from '../api/me.js';
import { asProblem, type Problem } from '../api/problem.js';
import { base } from '../ui/base.styles.js';
import '../ui/empty.js';
import '../ui/head.js';
import '../ui/loading.js';
import '../ui/problem.js';
import '../ui/refusal.js';
import type { RefusedLike } from '../ui/refusal.js';
import './sign-in-people.js';
import type { SamplePerson } from './sign-in-people.js';
import { SignInDocument, SignInOptionsDocument } from './sign-in.operations.js';

/** Demo mode: sample people of each team, one click each. */
@customElement('fanfare-sign-in-page')
export class SignInPage extends LitElement {
  static override readonly styles = [base, css`
    :host { max-width: 760px; margin-inline: auto; }
    .mark { display: flex; align-items: center; gap: 10px; margin-bottom: var(--s6); font: 700 20px/1 var(--display); letter-spacing: -.02em; }
    .lead { max-width: 62ch; margin-top: var(--s2); color: var(--soft); }
    .note { margin-top: var(--s6); padding-top: var(--s4); border-top: 1px solid var(--line); color: var(--soft); font-size: 13px; max-width: 76ch; }
    .left { fill: var(--product); } .right { fill: var(--marketing); }
  `];

  @consume({ context: meContext, subscribe: true }) @property({ attribute: false }) me?: Me;
  @state() private busy: string | undefined;
  @state() private refused: RefusedLike | undefined;
  @state() private problem: Problem | undefined;

  readonly #options = new Live(this, { document: SignInOptionsDocument, variables: () => ({}) });

  override render() {
    return html`
      <div class="mark"><svg width="24" height="24" viewBox="0 0 22 22" aria-hidden="true"><path class="left" d="M10 2a9 9 0 0 0 0 18z"></path><path class="right" d="M12 2a9 9 0 0 1 0 18z"></path></svg>Fanfare</div>
      <fanfare-head heading="Who are you today?">
        <p class="lead">These people are invented. Open a private window as somebody of the other team: it takes two to agree to a tier.</p>
      </fanfare-head>
      <fanfare-refusal .refused=${this.refused}></fanfare-refusal>
      ${this.problem ? html`<fanfare-problem .problem=${this.problem} @fanfare-retry=${() => (this.problem = undefined)}></fanfare-problem>` : nothing}
      ${this.#options.render({
        pending: () => html`<fanfare-loading label="Loading the sample people" rows="5"></fanfare-loading>`,
        error: (problem, again) => html`<fanfare-problem .problem=${problem} @fanfare-retry=${again}></fanfare-problem>`,
        complete: ({ signInOptions }) => signInOptions.people.length === 0
          ? html`<fanfare-empty heading="There are no sample people">Start the server with AUTH=demo to sign in with one click.</fanfare-empty>`
          : html`<fanfare-sign-in-people .people=${signInOptions.people} .busy=${this.busy} @fanfare-sign-in=${this.#signIn}></fanfare-sign-in-people>`,
      })}
      ${this.me ? html`<p class="note"><a class="link" href="/">Back to the desk</a> as ${this.me.name}</p>` : nothing}
      <p class="note">Demo mode: no password, and only for this computer. The server answers on the loopback address and refuses to start in this mode on any other.</p>
    `;
  }

  readonly #signIn = async ({ detail }: CustomEvent<SamplePerson>): Promise<void> => {
    this.busy = detail.id;
    this.refused = this.problem = undefined;
    try {
      const { signIn } = await tell(SignInDocument, { person: detail.id });
      if (isRefused(signIn)) this.refused = signIn;
      // The page is loaded anew, so that nothing of another session is left, the socket included.
      else if (location.pathname === '/sign-in') location.assign('/');
      // Where one was going; to assign an address with a fragment would only scroll.
      else location.reload();
    } catch (error) {
      this.problem = asProblem(error);
    }
    if (this.refused || this.problem) this.busy = undefined;
  };
}
