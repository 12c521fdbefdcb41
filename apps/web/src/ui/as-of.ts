import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { Address } from './address.js';
import type { AsOfChosen } from './story.js';

/** How long the slider has to rest, in milliseconds, until its place stands in the address. */
const REST = 250;

interface Entry {
  readonly revision: number;
  readonly recordedAt: string;
  readonly sentence: string;
}

/** The revision that a page shows; null for now. Where the slider rests stands in the address, so that a moment can be linked to. */
export class AsOf implements ReactiveController {
  #at: number | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;
  readonly #address: Address;

  /** `story`: what the page shows of it, the newest first. */
  constructor(private readonly host: ReactiveControllerHost, private readonly story: () => readonly Entry[]) {
    this.#address = new Address(host);
    host.addController(this);
  }

  hostConnected(): void {
    const asOf = Number.parseInt(this.#address.search.get('asOf') ?? '', 10);
    this.#at = asOf >= 0 ? asOf : null;
  }

  hostDisconnected(): void {
    clearTimeout(this.#resting);
  }

  get isNow(): boolean {
    return this.#at === null;
  }

  /** An address may name a revision that is still to come: until then it is now. */
  before(newest: number): number | null {
    return this.#at !== null && this.#at < newest ? this.#at : null;
  }

  readonly choose = ({ revision }: AsOfChosen): void => this.#stand(revision === this.story()[0]?.revision ? null : revision);

  /** Says which moment is shown. What is older than the story that stands beside it is named by its time alone. */
  banner(at: number, updatedAt: string): TemplateResult {
    const entry = this.story().find(({ revision }) => revision === at);
    return html`<div class="past" role="status">
      <span><span class="strong">As of <fanfare-time .instant=${entry?.recordedAt ?? updatedAt}></fanfare-time></span>${entry ? html`, after “${entry.sentence}”` : ''}. Nothing can be done in the past.</span>
      <button type="button" class="link" @click=${() => this.#stand(null)}>Back to now</button>
    </div>`;
  }

  #stand(at: number | null): void {
    this.#at = at;
    this.host.requestUpdate();
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#address.put({ asOf: at === null ? null : String(at) }), REST);
  }
}
