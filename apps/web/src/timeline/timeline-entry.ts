import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TimelineRowFragment } from '../api/generated/graphql.js';
import { base } from '../ui/base.styles.js';
import { instantInWords } from '../ui/time.words.js';
import { clockTime } from './timeline-words.js';

/** One entry: a sentence, who and why, when it was recorded and when it took effect; its data on demand. */
@customElement('fanfare-timeline-entry')
export class TimelineEntry extends LitElement {
  static override readonly styles = [base, css`
    :host { display: grid; grid-template-columns: 2.9em 9px minmax(0, 1fr); gap: 0 14px; position: relative; padding: 9px 0; }
    :host::before { content: ''; position: absolute; left: calc(2.9em + 14px + 4px); top: 0; bottom: 0; width: 1px; background: var(--line); }
    time { color: var(--soft); font-size: 13px; line-height: 22.5px; font-variant-numeric: tabular-nums; }
    .dot { width: 9px; height: 9px; border-radius: 50%; border: 1.5px solid var(--soft); background: var(--paper); margin-top: 7px; position: relative; }
    .dot.big { background: var(--brand); border-color: var(--brand); }
    .words { min-width: 0; overflow-wrap: anywhere; padding-inline-end: var(--s2); }
    b { font-weight: 580; }
    .soft, summary, .small { color: var(--soft); font-size: 13px; line-height: 1.5; }
    a.link.clause { color: var(--soft); }
    .effective { color: var(--work); }
    summary { position: absolute; inset: 9px 0 auto auto; padding: 2px 6px; cursor: pointer; }
    @media (pointer: coarse) { summary::after { content: ''; position: absolute; inset: -10px -6px; } }
    .words > p:first-child { padding-inline-end: 64px; }
    pre { margin: 6px 0 0; padding: 10px 12px; background: var(--sunk); border-radius: 8px; font: 12.5px/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 320px; overflow: auto; }
    .new { animation: arrive 1.6s ease-out; }
    @keyframes arrive { from { background: var(--brand-wash); } }
    @media (prefers-reduced-motion: reduce) { .new { animation: none; } }
    @media (max-width: 480px) { :host { column-gap: 10px; } :host::before { left: calc(2.9em + 10px + 4px); } }
  `];

  @property({ attribute: false }) entry!: TimelineRowFragment;
  /** IANA zone of the reader. */
  @property() zone = 'UTC';
  /** Now, in milliseconds: the year is written where it is another one. */
  @property({ attribute: false }) now = Date.now();
  /** True where all entries are about one thing: then it is not named each time. */
  @property({ type: Boolean }) alone = false;
  /** True for an entry that has just come in. */
  @property({ type: Boolean }) arrived = false;

  override render() {
    const { sentence, actor, milestone, recordedAt, reason, clause } = this.entry;
    return html`
      <time datetime=${recordedAt} title=${this.#long(recordedAt)}>${clockTime(recordedAt, this.zone)}</time>
      <span class="dot ${milestone ? 'big' : ''}"></span>
      <div class="words ${this.arrived ? 'new' : ''}">
        <p>${milestone ? html`<b>${sentence}</b>` : sentence} <span class="soft">· ${actor?.name ?? 'Erased person'}</span></p>
        ${reason && !sentence.includes(reason) ? html`<p class="small">because <q>${reason}</q></p>` : nothing}
        ${this.#where(clause)}
        ${this.#effective()}
        ${this.#data()}
      </div>
    `;
  }

  /** What it is about and the clause it rests on; the steps of the story say the clause in full. */
  #where(clause: TimelineRowFragment['clause']) {
    const about = this.alone ? undefined : this.#about();
    if (!about && !clause) return nothing;
    const link = clause && html`<a class="link clause" href="/playbook?version=${clause.playbookVersion}#${clause.id}" title=${clause.quote}>${clause.id}</a>`;
    const quote = clause && this.entry.milestone ? html`: <q>${clause.quote}</q>` : nothing;
    return html`<p class="small">${about}${about && clause ? ' · ' : nothing}${link}${quote}</p>`;
  }

  #about() {
    const { aboutId, aboutTitle } = this.entry;
    if (aboutId.startsWith('announcement-')) return html`<a class="link" href="/announcements/${aboutId}">${aboutTitle}</a>`;
    if (aboutId.startsWith('maintenance-')) return html`<a class="link" href="/maintenance/${aboutId}">${aboutTitle}</a>`;
    return aboutId.startsWith('playbook-') ? html`<a class="link" href="/playbook">${aboutTitle}</a>` : aboutTitle;
  }

  #effective() {
    const { effectiveAt, recordedAt } = this.entry;
    if (!effectiveAt) return nothing;
    return html`<p class="small effective">took effect ${this.#long(effectiveAt)}, recorded ${this.#long(recordedAt)}</p>`;
  }

  #data() {
    const { type, data, revision } = this.entry;
    return html`<details>
      <summary>Data<span class="visually-hidden"> of ${type}</span></summary>
      <p class="small">${type}, revision ${revision}, recorded ${this.#long(this.entry.recordedAt)}</p>
      <pre tabindex="0">${JSON.stringify(data, null, 2)}</pre>
    </details>`;
  }

  #long(instant: string): string {
    return instantInWords(instant, this.now, this.zone);
  }
}
