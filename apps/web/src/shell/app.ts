import { provide } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { onConnection, type ConnectionState } from '../api/connection.js';
import { Live } from '../api/live.js';
import { mayPropose, maySchedule, MeDocument, meContext, type Me } from '../api/me.js';
import { Actions, type OfferedAction } from '../ui/actions.js';
import { go } from '../ui/address.js';
import { base } from '../ui/base.styles.js';
import '../ui/connection.js';
import '../ui/head.js';
import '../ui/loading.js';
import '../ui/problem.js';
import '../ui/toast.js';
import { appStyles } from './app.styles.js';
import { GoKeys } from './go-keys.js';
import './keyboard-help.js';
import type { FanfareKeyboardHelp } from './keyboard-help.js';
import './log-bar.js';
import './palette.js';
import type { FanfarePalette } from './palette.js';
import './rail.js';
import { Router } from './router.js';
import { signIn, type Match } from './routes.js';

/** How long "connected again" stays. */
const BACK_MS = 3_000;

/** The application: rail, page, palette, keyboard help, and how the connection stands. */
@customElement('fanfare-app')
export class FanfareApp extends LitElement {
  static override readonly styles = [base, appStyles];

  @provide({ context: meContext })
  @state()
  private me?: Me;

  @state() private connection: ConnectionState | 'back' = 'online';
  @query('fanfare-palette') private readonly palette?: FanfarePalette;
  @query('fanfare-keyboard-help') private readonly help?: FanfareKeyboardHelp;
  @query('main') private readonly main?: HTMLElement;

  readonly #router = new Router(this);
  readonly #who = new Live(this, { document: MeDocument, variables: () => ({}) });
  readonly #actions = new Actions(this, () => (this.me ? this.#offered() : []));
  readonly #goKeys = new GoKeys(this);
  #stopConnection: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopConnection = onConnection((next, before) => this.#connectionChanged(next, before));
    window.addEventListener('keydown', this.#pressed);
    document.addEventListener('visibilitychange', this.#seen);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopConnection?.();
    window.removeEventListener('keydown', this.#pressed);
    document.removeEventListener('visibilitychange', this.#seen);
  }

  override willUpdate(): void {
    const me = this.#who.data?.me ?? undefined;
    // Somebody else has signed in in another window: nothing that the one before saw may stay.
    if (this.me && this.#who.data && me?.id !== this.me.id) return location.reload();
    this.me = me;
  }

  override render() {
    return html`
      <nav aria-label="Skip"><a class="skip" href="#main" @click=${this.#skip}>Skip to the content</a></nav>
      <div class="bars">
        <fanfare-connection .state=${this.connection}></fanfare-connection>
        ${this.me ? html`<fanfare-log-bar></fanfare-log-bar>` : nothing}
      </div>
      ${this.#who.render<TemplateResult>({
        pending: () => html`<div class="alone"><fanfare-loading label="Opening Fanfare" rows="4"></fanfare-loading></div>`,
        error: (problem, again) => html`<main class="alone"><fanfare-problem .problem=${problem} @fanfare-retry=${again}></fanfare-problem></main>`,
        complete: ({ me }) => this.#page(me),
      })}
      <fanfare-toast></fanfare-toast>
    `;
  }

  #page(me: Me | null): TemplateResult {
    const found = me ? this.#router.match : { route: signIn, parameters: {} };
    if (!me || found?.route.open) return html`<main id="main" class="open" tabindex="-1" @fanfare-heading=${this.#arrived}>${found ? this.#content(found) : nothing}</main>`;
    return html`<div class="frame">
        <fanfare-rail .me=${me} .path=${location.pathname} @fanfare-search=${() => this.palette?.show()}></fanfare-rail>
        <main id="main" tabindex="-1" @fanfare-heading=${this.#arrived}>${found ? this.#content(found) : notFound()}</main>
      </div>
      <fanfare-palette></fanfare-palette>
      <fanfare-keyboard-help></fanfare-keyboard-help>`;
  }

  #content({ route, parameters }: Match): TemplateResult {
    switch (this.#router.code(route)) {
      case 'coming':
        return html`<fanfare-loading label="Opening ${route.name}"></fanfare-loading>`;
      case 'missing':
        return html`<fanfare-head heading=${route.name}></fanfare-head><fanfare-problem .problem=${CODE_MISSING} @fanfare-retry=${() => location.reload()}></fanfare-problem>`;
      case 'there':
        // Another announcement is another page: nothing of the one before stays.
        return html`${keyed(JSON.stringify([route.path, parameters]), route.render(parameters))}`;
    }
  }

  #offered(): readonly OfferedAction[] {
    return [
      ...(mayPropose(this.me) ? [{ label: 'Propose an announcement', key: 'p', run: () => go('/announcements/propose') }] : []),
      ...(maySchedule(this.me) ? [{ label: 'Schedule maintenance', key: 'm', run: () => go('/maintenance/schedule') }] : []),
      { label: 'Search and do anything', key: '/', unlisted: true, run: () => this.palette?.show() },
      { label: 'Keys', key: '?', run: () => this.help?.show() },
      ...this.#goKeys.offered(),
    ];
  }

  /** Moves the focus to the new page's heading, unless the reader is already at work in it. */
  #arrived(event: Event): void {
    if (!this.#router.arriving) return;
    this.#router.arriving = false;
    const heading = event.composedPath()[0];
    if (heading instanceof HTMLElement) heading.focus({ preventScroll: true });
  }

  #skip(event: Event): void {
    event.preventDefault();
    this.main?.focus();
  }

  #connectionChanged(next: ConnectionState, before: ConnectionState): void {
    this.connection = next === 'online' && before !== 'online' ? 'back' : next;
    if (this.connection === 'back') setTimeout(() => this.connection === 'back' && (this.connection = 'online'), BACK_MS);
  }

  readonly #seen = (): void => {
    if (document.visibilityState === 'visible') this.#who.again();
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey) || event.shiftKey || event.altKey || !this.me) return;
    if (event.composedPath().some((target) => target instanceof HTMLDialogElement && target.open)) return;
    event.preventDefault();
    this.palette?.show();
  };
}

const CODE_MISSING = { kind: 'unreachable', sentence: 'This page’s code could not be loaded. The server may be away, or newer than this window.' };

const notFound = (): TemplateResult => html`<fanfare-head heading="There is no such page"></fanfare-head>
  <p class="soft">The address may be cut short. <a class="link" href="/">To the desk</a></p>`;

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-app': FanfareApp;
  }
}
