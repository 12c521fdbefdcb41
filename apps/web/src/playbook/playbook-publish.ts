import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { base } from '../ui/base.styles.js';
import { buttons } from '../ui/buttons.styles.js';
import { describedBy, field, invalid } from '../ui/field.js';
import { forms } from '../ui/forms.styles.js';
import '../ui/refusal.js';
import './playbook-differences.js';
import { readDocument, type PublishState } from './publish-form.js';

export interface PublishWish {
  readonly document: unknown;
  readonly reason: string;
  /** The text that the document was read from: a preview is good for this text only. */
  readonly text: string;
}

/**
 * A new version from data: edited here or uploaded, seen as differences, then published with a reason.
 * @fires fanfare-preview-playbook - `detail` is a `PublishWish`
 * @fires fanfare-publish-playbook - `detail` is a `PublishWish`
 */
@customElement('fanfare-playbook-publish')
export class PlaybookPublish extends LitElement {
  static override readonly styles = [base, buttons, forms, css`
    form { display: grid; gap: var(--s4); }
    textarea.json { font: 13px/1.55 ui-monospace, monospace; min-height: 320px; white-space: pre; overflow-wrap: normal; overflow: auto; field-sizing: fixed; max-height: 70vh; }
    .fault { padding: 10px 14px; border-inline-start: 3px solid var(--late); border-radius: 3px 8px 8px 3px; background: var(--late-wash); color: var(--ink); }
    .where { margin-top: 6px; font-size: 14px; }
    .where code { font: 560 13px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
    input[type='file'] { padding: 5px; }
    ::file-selector-button { margin-inline-end: 10px; padding: 4px 12px; border: 1px solid var(--line); border-radius: 6px; background: var(--sunk); color: var(--ink); font: 560 14px/1.4 var(--font); }
  `];

  /** The newest version, as it was published. */
  @property({ attribute: false }) document: unknown;
  @property({ attribute: false }) progress: PublishState = { phase: 'editing' };

  @state() private text: string | undefined;
  @state() private reason = '';
  @state() private fault = '';

  override render() {
    const text = this.#text;
    const { progress } = this;
    const previewed = progress.phase === 'previewed' && progress.text === text ? progress : undefined;
    const refused = progress.phase === 'refused' ? progress.refused : undefined;
    const reasonField = { id: 'reason', label: 'Why it changes', hint: 'Kept with the version, and read by everybody.' };
    const jsonField = { id: 'json', label: 'The whole playbook, as JSON', fault: this.fault || undefined };
    return html`<form @submit=${this.#submitted}>
      ${field({ id: 'file', label: 'Take it from a file', hint: 'Or edit it below. Announcements under way keep the version that they were proposed under.' }, html`<input id="file" type="file" accept="application/json,.json" @change=${this.#uploaded} />`)}
      ${field(jsonField, html`<textarea class="json" id="json" spellcheck="false" autocapitalize="off" aria-describedby=${describedBy(jsonField)} aria-invalid=${invalid(jsonField)} .value=${text} @input=${this.#edited}></textarea>`)}
      ${field(reasonField, html`<input id="reason" maxlength="1000" autocomplete="off" aria-describedby=${describedBy(reasonField)} .value=${this.reason} @input=${(event: Event) => (this.reason = (event.target as HTMLInputElement).value)} />`)}
      <div role="alert">${progress.phase === 'faulty' ? html`<p class="fault">${progress.because}</p>` : nothing}</div>
      <div>
        <fanfare-refusal .refused=${refused}></fanfare-refusal>
        ${refused?.field ? html`<p class="where">At <code>${refused.field}</code></p>` : nothing}
      </div>
      ${previewed ? html`<fanfare-playbook-differences .differences=${previewed.differences}></fanfare-playbook-differences>` : nothing}
      <div class="buttons">
        <button class="btn ${previewed ? '' : 'go'}" aria-busy=${progress.phase === 'asking'}>See what would change</button>
        ${previewed && previewed.differences.length > 0 ? html`<button class="btn go" type="button" @click=${() => this.#tell('fanfare-publish-playbook')}>Publish version ${previewed.version}</button>` : nothing}
      </div>
    </form>`;
  }

  get #text(): string {
    return this.text ?? (this.document === undefined ? '' : JSON.stringify(this.document, null, 2));
  }

  #edited(event: Event): void {
    this.text = (event.target as HTMLTextAreaElement).value;
    this.fault = '';
  }

  async #uploaded(event: Event): Promise<void> {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (file) this.text = await file.text();
    this.fault = '';
  }

  #submitted(event: Event): void {
    event.preventDefault();
    this.#tell('fanfare-preview-playbook');
  }

  #tell(name: string): void {
    const text = this.#text;
    const read = readDocument(text);
    this.fault = read.kind === 'faulty' ? read.because : '';
    if (read.kind === 'faulty') return this.renderRoot.querySelector<HTMLElement>('#json')?.focus();
    const detail: PublishWish = { document: read.document, reason: this.reason.trim(), text };
    this.dispatchEvent(new CustomEvent<PublishWish>(name, { detail, bubbles: true, composed: true }));
  }
}
