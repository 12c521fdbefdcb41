import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { clockInWords } from './time.words.js';
import { bothOf, meantBy, typedAs, wallOf } from './zoned.js';

export interface ClocksOf {
  /** The id of the field that it stands under. */
  readonly id: string;
  /** What the field is called. */
  readonly label: string;
  readonly typed: string;
  readonly zone: string;
  readonly onChoose: (typed: string) => void;
}

/**
 * Under a typed time, where a zone's clocks make it more or less than one: of a time that comes twice the one
 * that is meant is chosen, and of one that they go over it is said what is meant instead. Use the `forms` styles.
 */
export const clocksUnder = ({ id, label, typed, zone, onChoose }: ClocksOf): TemplateResult | typeof nothing => {
  const meant = meantBy(typed, zone);
  if (meant === undefined || meant.reading === 'once') return nothing;
  const wall = wallOf(typed).slice(11);
  if (meant.reading === 'skipped') return html`<p class="clocks work" role="status">The clocks go forward over ${wall}, so that it does not exist: ${clockInWords(meant.instant, zone)} is meant.</p>`;
  return html`<fieldset class="clocks">
    <legend><span class="visually-hidden">${label}: </span>The clocks go back, so that ${wall} comes twice. Which is meant?</legend>
    <div class="both">${bothOf(typed, zone).map((instant, index) => html`<label class="choice"><input type="radio" name="${id}-of-both" .checked=${live(instant === meant.instant)} @change=${() => onChoose(typedAs(instant, zone))} />
      <span class="num">${clockInWords(instant, zone)}<small>${index === 0 ? 'the first' : 'the second'}</small></span></label>`)}</div>
  </fieldset>`;
};
