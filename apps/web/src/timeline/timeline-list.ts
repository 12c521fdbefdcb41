import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { TimelineRowFragment } from '../api/generated/graphql.js';
import { base } from '../ui/base.styles.js';
import { dayGroups } from './day-groups.js';
import './timeline-entry.js';

/** Entries under the days of the reader's zone. */
@customElement('fanfare-timeline-list')
export class TimelineList extends LitElement {
  static override readonly styles = [base, css`
    h2 { font-size: 15px; padding: 10px 0 8px; position: sticky; top: 0; background: var(--paper); z-index: 2; border-bottom: 1px solid var(--line); }
    ol { margin: 0 0 var(--s5); padding: 4px 0 0; }
  `];

  @property({ attribute: false }) entries: readonly TimelineRowFragment[] = [];
  /** Ids of entries that have just come in. */
  @property({ attribute: false }) arrived: ReadonlySet<string> = new Set();
  @property({ attribute: false }) now = new Date();
  @property() zone = 'UTC';
  @property({ type: Boolean }) alone = false;

  override render() {
    return repeat(dayGroups(this.entries, this.now, this.zone), ({ day }) => day, ({ name, entries }) => html`
      <section>
        <h2>${name}</h2>
        <ol>
          ${repeat(entries, ({ id }) => id, (entry) => html`<li>
            <fanfare-timeline-entry .entry=${entry} zone=${this.zone} .now=${this.now.getTime()} ?alone=${this.alone} ?arrived=${this.arrived.has(entry.id)}></fanfare-timeline-entry>
          </li>`)}
        </ol>
      </section>
    `);
  }
}
