import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { tell } from '../api/client.js';
import type { Me } from '../api/me.js';
import '../ui/avatar.js';
import { base } from '../ui/base.styles.js';
import { buttons } from '../ui/buttons.styles.js';
import { forms } from '../ui/forms.styles.js';
import { teamName } from '../ui/halves.js';
import { say } from '../ui/toast.js';
import { meMenuStyles } from './me-menu.styles.js';
import { SignOutDocument } from './shell.operations.js';
import { chooseTheme, chosenTheme, THEMES, type Theme } from './theme.js';

const WORDS: Readonly<Record<Theme, string>> = { auto: 'As the system', light: 'Light', dark: 'Dark' };

/** Who is signed in; opens light and dark, and signing out. */
@customElement('fanfare-me-menu')
export class FanfareMeMenu extends LitElement {
  static override readonly styles = [base, buttons, forms, meMenuStyles];

  @property({ attribute: false }) me!: Me;
  /** Writes the name and team beside the disc. */
  @property({ type: Boolean, reflect: true }) named = false;
  @state() private theme = chosenTheme();

  override render() {
    const { name, teams } = this.me;
    const lanes = teams.map(teamName).join(', ');
    return html`
      <button class="me" popovertarget="menu">
        <fanfare-avatar .person=${this.me} aria-hidden="true"></fanfare-avatar>
        <span class=${this.named ? 'who' : 'visually-hidden'}><span class="name">${name}</span> <span>${lanes}</span><span class="visually-hidden">: theme and signing out</span></span>
      </button>
      <div id="menu" class="menu" popover>
        <p><span class="strong">${name}</span><br /><small class="soft">${lanes}</small></p>
        <fieldset>
          <legend>Theme</legend>
          ${THEMES.map(
            (theme) => html`<label class="choice"><input type="radio" name="theme" value=${theme} .checked=${theme === this.theme} @change=${() => this.#choose(theme)} /><span>${WORDS[theme]}</span></label>`,
          )}
        </fieldset>
        <div class="buttons">
          <button class="btn small" @click=${this.#signOut}>Sign out</button>
          <a class="btn small quiet" href="/sign-in" @click=${this.#close}>Someone else</a>
        </div>
      </div>
    `;
  }

  #choose(theme: Theme): void {
    chooseTheme(theme);
    this.theme = theme;
  }

  #close(): void {
    this.renderRoot.querySelector<HTMLElement>('#menu')?.hidePopover();
  }

  async #signOut(): Promise<void> {
    try {
      await tell(SignOutDocument);
      // A fresh page: nothing that this person saw stays in memory.
      location.assign('/sign-in');
    } catch {
      say('Signing out did not work: the server cannot be reached.');
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-me-menu': FanfareMeMenu;
  }
}
