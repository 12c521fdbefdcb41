import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { clocksUnder } from '../ui/clocks.js';
import { describedBy, field, invalid } from '../ui/field.js';
import { agoInWords, readersZone, windowInWords } from '../ui/time.words.js';
import { lengthInWords, typedAnew, wallOf } from '../ui/zoned.js';
import { zoneChoices } from '../ui/zones.js';
import { clockChangeWords, utcBeside } from './maintenance.words.js';
import { endAfter, windowOf, type ScheduleDraft } from './schedule-draft.js';

type Times = Pick<ScheduleDraft, 'starts' | 'ends' | 'zone'>;

const LENGTHS: readonly (readonly [minutes: number, words: string])[] = [[30, '30 min'], [60, '1 h'], [120, '2 h'], [240, '4 h']];
const USUAL_MINUTES = 60;

export interface WindowFields {
  readonly draft: Times;
  readonly now: number;
  readonly onType: (change: Partial<Times>) => void;
  readonly faults: { readonly starts: string | undefined; readonly ends: string | undefined };
}

/** From when until when, in a zone; what it comes to stands below while it is typed. */
export const windowFields = ({ draft, now, onType, faults }: WindowFields): TemplateResult => {
  const starts = { id: 'starts', label: 'Starts', fault: faults.starts };
  const ends = { id: 'ends', label: 'Ends', fault: faults.ends };
  const { zone } = draft;
  const length = lengthOf(draft);
  return html`
    <div class="pair">
      ${field(starts, html`<input id="starts" type="datetime-local" aria-required="true" aria-describedby=${describedBy(starts)} aria-invalid=${invalid(starts)} .value=${live(wallOf(draft.starts))}
          @input=${(event: Event) => onType(withStart(draft, typedAnew(valueOf(event), draft.starts, zone)))} />
        ${clocksUnder({ ...starts, typed: draft.starts, zone, onChoose: (typed) => onType(withStart(draft, typed)) })}`)}
      ${field(ends, html`<input id="ends" type="datetime-local" aria-required="true" aria-describedby=${describedBy(ends)} aria-invalid=${invalid(ends)} .value=${live(wallOf(draft.ends))}
          @input=${(event: Event) => onType({ ends: typedAnew(valueOf(event), draft.ends, zone) })} />
        ${clocksUnder({ ...ends, typed: draft.ends, zone, onChoose: (typed) => onType({ ends: typed }) })}`)}
    </div>
    <div class="pair">
      ${field({ id: 'zone', label: 'In the zone' }, html`<select id="zone" @change=${(event: Event) => onType({ zone: valueOf(event) })}>
        ${zoneChoices(draft.zone).map(({ value, label }) => html`<option value=${value} ?selected=${value === draft.zone}>${label}</option>`)}
      </select>`)}
      <div class="field" role="group" aria-label="How long it takes">
        <span class="label">Takes</span>
        <div class="chips">${LENGTHS.map(([minutes, words]) => html`<button type="button" class="btn small" ?disabled=${draft.starts === ''} aria-pressed=${length === minutes * 60_000 ? 'true' : 'false'}
          @click=${() => onType({ ends: endAfter(draft, minutes) })}>${words}</button>`)}</div>
      </div>
    </div>
    <div class="comes-to" role="status">${comesTo(draft, now)}</div>
  `;
};

/** A new start takes the end along, so that the window stays as long as it was. */
const withStart = (draft: Times, starts: string): Partial<Times> => {
  const minutes = (lengthOf(draft) ?? 0) / 60_000;
  const ends = endAfter({ starts, zone: draft.zone }, minutes > 0 ? minutes : USUAL_MINUTES);
  return ends === '' ? { starts } : { starts, ends };
};

const lengthOf = (draft: Times): number | undefined => {
  const window = windowOf(draft);
  return window && Date.parse(window.end) - Date.parse(window.start);
};

const comesTo = (draft: Times, now: number): TemplateResult | typeof nothing => {
  const window = windowOf(draft);
  if (window === undefined) return nothing;
  const length = Date.parse(window.end) - Date.parse(window.start);
  if (length <= 0) return html`<p class="late">It ends before it starts.</p>`;
  const change = clockChangeWords(window);
  return html`
    <p><span class="strong num">${windowInWords(window, now)}</span> your time (${readersZone()}), <span class="num">${utcBeside(window, now)}</span>. ${lengthInWords(length)}, begins ${agoInWords(window.start, now)}.</p>
    ${window.zone === readersZone() ? nothing : html`<p>In ${window.zone.replaceAll('_', ' ')}: <span class="num">${windowInWords(window, now, window.zone)}</span>.</p>`}
    ${change ? html`<p class="work">${change}</p>` : nothing}
    ${Date.parse(window.end) <= now ? html`<p class="late">It lies in the past.</p>` : nothing}
  `;
};

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
