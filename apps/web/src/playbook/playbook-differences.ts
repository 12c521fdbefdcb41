import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../ui/base.styles.js';
import { countWords, KIND_WORDS, pathWords, valueWords, type Difference } from './difference-words.js';

/** What differs between two versions: where, what it was, what it is. */
@customElement('fanfare-playbook-differences')
export class PlaybookDifferences extends LitElement {
  static override readonly styles = [base, css`
    p { margin: 0 0 12px; color: var(--soft); }
    ul { list-style: none; margin: 0; padding: 0; border: 1px solid var(--line); border-radius: var(--r); background: var(--sheet); }
    li { padding: 12px 16px; border-top: 1px solid var(--line); display: grid; gap: 6px; }
    li:first-child { border-top: 0; }
    b { font-weight: 560; overflow-wrap: anywhere; }
    .kind { color: var(--soft); font-weight: 400; }
    dl { margin: 0; display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 4px 12px; font-size: 14px; }
    dt { color: var(--soft); }
    dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 20em; overflow: auto; }
    .was { text-decoration: line-through; text-decoration-color: var(--late); color: var(--soft); }
    .json { font: 13px/1.5 ui-monospace, monospace; text-decoration: none; }
  `];

  @property({ attribute: false }) differences: readonly Difference[] = [];

  override render() {
    return html`
      <p role="status">${countWords(this.differences)}</p>
      ${this.differences.length === 0 ? nothing : html`<ul>${this.differences.map((difference) => this.#row(difference))}</ul>`}
    `;
  }

  #row({ path, kind, was, now }: Difference) {
    return html`<li>
      <b>${pathWords(path)} <span class="kind">${KIND_WORDS[kind]}</span></b>
      <dl>
        ${kind === 'ADDED' ? nothing : this.#value('was', was)}
        ${kind === 'REMOVED' ? nothing : this.#value('is', now)}
      </dl>
    </li>`;
  }

  #value(name: 'was' | 'is', value: unknown) {
    const words = valueWords(value);
    const isJson = words.includes('\n');
    return html`<dt>${name}</dt><dd class="${name} ${isJson ? 'json' : ''}" tabindex=${isJson ? 0 : nothing}>${words}</dd>`;
  }
}
