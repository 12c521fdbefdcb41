import { html, LitElement, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { asProblem, isAbort } from '../api/problem.js';
import { base } from '../ui/base.styles.js';
import { actionEntries, foundEntries, type PaletteEntry } from './palette-entries.js';
import { paletteStyles } from './palette.styles.js';

/** Long enough that a word is asked for once, short enough not to be noticed. */
const PAUSE_MS = 120;

/** Everything by a few letters: what can be done here, places, announcements, maintenance. */
@customElement('fanfare-palette')
export class FanfarePalette extends LitElement {
  static override readonly styles = [base, paletteStyles];

  @state() private typed = '';
  @state() private at = 0;
  @state() private found: readonly PaletteEntry[] = [];
  @state() private fault = '';
  @state() private open = false;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('input') private readonly input!: HTMLInputElement;

  #abort: AbortController | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  show(): void {
    if (this.dialog.open) return;
    this.typed = this.fault = '';
    this.found = [];
    this.at = 0;
    this.open = true;
    this.dialog.showModal();
  }

  override render() {
    const entries = this.#entries;
    return html`<dialog aria-label="Search and do" @close=${() => (this.open = false)} @click=${this.#outside}>
      <input
        role="combobox"
        aria-label="Search and do"
        aria-autocomplete="list"
        aria-expanded=${entries.length > 0}
        aria-controls="list"
        aria-activedescendant=${entries[this.at] ? `entry-${this.at}` : nothing}
        autocomplete="off"
        spellcheck="false"
        placeholder="An announcement, a place, something to do"
        .value=${this.typed}
        @input=${this.#typedNow}
        @keydown=${this.#pressed}
      />
      <div id="list" role="listbox" aria-label="What fits">
        ${entries.map((entry, index) => this.#entry(entry, index, entries[index - 1]?.group))}
      </div>
      <p role="status" class=${entries.length > 0 && !this.fault ? 'visually-hidden' : 'none'}>${this.fault || (entries.length > 0 ? `${entries.length} found` : 'Nothing fits. Try fewer letters.')}</p>
    </dialog>`;
  }

  override updated(): void {
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }

  get #entries(): readonly PaletteEntry[] {
    return this.open ? [...actionEntries(this.typed), ...this.found] : [];
  }

  #entry({ group, label, detail, key, run }: PaletteEntry, index: number, before: string | undefined) {
    return html`${group === before ? nothing : html`<div class="group" role="presentation">${group}</div>`}
      <div class="entry" id="entry-${index}" role="option" aria-selected=${index === this.at} @click=${() => this.#run(run)} @pointermove=${() => (this.at = index)}>
        <span>${label}${detail ? html` <small>${detail}</small>` : nothing}</span>
        ${key ? html`<span class="keys" aria-hidden="true">${key.split(' ').map((each) => html`<kbd>${each.toUpperCase()}</kbd>`)}</span>` : nothing}
      </div>`;
  }

  #typedNow(): void {
    this.typed = this.input.value;
    this.at = 0;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#find(), PAUSE_MS);
  }

  async #find(): Promise<void> {
    this.#abort?.abort();
    this.#abort = new AbortController();
    try {
      this.found = await foundEntries(this.typed, this.#abort.signal);
      this.fault = '';
    } catch (error) {
      if (!isAbort(error)) this.fault = asProblem(error).sentence;
    }
  }

  #pressed(event: KeyboardEvent): void {
    const count = this.#entries.length;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && count > 0) {
      event.preventDefault();
      this.at = (this.at + step + count) % count;
    }
    const entry = this.#entries[this.at];
    if (event.key !== 'Enter' || event.isComposing || !entry) return;
    event.preventDefault();
    this.#run(entry.run);
  }

  #run(run: () => void): void {
    this.dialog.close();
    run();
  }

  #outside(event: Event): void {
    if (event.target === this.dialog) this.dialog.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-palette': FanfarePalette;
  }
}
