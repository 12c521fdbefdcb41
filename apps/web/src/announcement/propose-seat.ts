import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, field, invalid } from '../ui/field.js';
import { TEAMS } from './facts.words.js';
import type { Draft } from './propose-draft.js';
import type { Choices, Tier } from './sheet.js';

export type SeatedTeam = 'PRODUCT' | 'MARKETING';

/** The seat that the reader fills here; one who is in both teams can agree for the other on the announcement. */
export const seatOf = ({ me }: Choices): SeatedTeam | undefined => (['PRODUCT', 'MARKETING'] as const).find((team) => me?.teams.includes(team));

interface SeatFields {
  readonly draft: Draft;
  readonly choices: Choices;
  readonly suggested: Tier | undefined;
  readonly reasonFault: string | undefined;
  readonly onType: (change: Partial<Draft>) => void;
}

/** Agreeing at once, for one who holds a seat; another tier than the suggested one asks why. */
export const seatFields = ({ draft, choices, suggested, reasonFault, onType }: SeatFields): TemplateResult | typeof nothing => {
  const seat = seatOf(choices);
  if (!seat) return nothing;

  const tier = draft.tier || suggested?.id;
  const reason = { id: 'agreeReason', label: `Why not ${suggested?.name ?? 'the suggested one'}, which is suggested?`, fault: reasonFault };
  return html`
    <fieldset class="seat">
      <legend>${TEAMS[seat]}’s seat</legend>
      <label class="choice">
        <input type="checkbox" .checked=${draft.agrees} @change=${(event: Event) => onType({ agrees: (event.target as HTMLInputElement).checked })} />
        <span>Agree for ${TEAMS[seat]} at once</span>
      </label>
      ${draft.agrees
        ? field(
            { id: 'tier', label: 'To this tier', hint: suggested ? undefined : 'One is suggested once it is said how many will notice.' },
            html`<select id="tier" ?disabled=${!suggested} @change=${(event: Event) => onType({ tier: (event.target as HTMLSelectElement).value })}>
              ${choices.tiers.map(({ id, name }) => html`<option value=${id} ?selected=${id === tier}>${name}${id === suggested?.id ? ', as suggested' : ''}</option>`)}
            </select>`,
          )
        : nothing}
      ${draft.agrees && suggested && tier !== suggested.id
        ? field(
            reason,
            html`<textarea id="agreeReason" rows="2" maxlength="2000" aria-required="true" aria-describedby=${describedBy(reason)} aria-invalid=${invalid(reason)} .value=${draft.agreeReason}
              @input=${(event: Event) => onType({ agreeReason: (event.target as HTMLTextAreaElement).value })}></textarea>`,
          )
        : nothing}
    </fieldset>
  `;
};
