import { html, nothing, type TemplateResult } from 'lit';
import type { Kind, NoticedBy } from '../api/generated/graphql.js';
import { KINDS } from './facts.words.js';
import type { Facts } from './sheet.js';

const NOTICED: readonly (readonly [NoticedBy, string])[] = [['NONE', 'none'], ['SOME', 'some'], ['MOST', 'most']];

/** Not chosen yet: nobody has said how many will notice. */
export type FactsTyped = Omit<Facts, 'noticedBy'> & { readonly noticedBy: NoticedBy | null };

/** What a tier rests on, asked with radios and checks. */
export const factsFields = <T extends FactsTyped>(facts: T, onChange: (facts: T) => void, fault?: string): TemplateResult => html`
  <fieldset>
    <legend>How many users will notice?</legend>
    <div class="options">
      ${NOTICED.map(
        ([value, label]) => html`<label class="choice">
          <input type="radio" name="noticedBy" value=${value} .checked=${facts.noticedBy === value} @change=${() => onChange({ ...facts, noticedBy: value })} /><span>${label}</span>
        </label>`,
      )}
    </div>
    ${fault ? html`<span class="fault" role="alert">${fault}</span>` : nothing}
  </fieldset>
  <fieldset>
    <legend>What does it ask of users?</legend>
    <div class="options">
      ${check('They must do something', facts.needsAction, (needsAction) => onChange({ ...facts, needsAction }))}
      ${check('There is a known risk', facts.knownRisk, (knownRisk) => onChange({ ...facts, knownRisk }))}
    </div>
  </fieldset>
  <fieldset>
    <legend>What kinds of change are in it?</legend>
    <div class="options">
      ${(Object.keys(KINDS) as Kind[]).map((kind) => check(KINDS[kind], facts.kinds.includes(kind), (on) => onChange({ ...facts, kinds: withKind(facts.kinds, kind, on) })))}
    </div>
  </fieldset>
`;

const check = (label: string, checked: boolean, onChange: (checked: boolean) => void): TemplateResult => html`<label class="choice">
  <input type="checkbox" .checked=${checked} @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)} /><span>${label}</span>
</label>`;

/** In the vocabulary's order, so that the same kinds are always the same list. */
const withKind = (kinds: readonly Kind[], kind: Kind, on: boolean): Kind[] =>
  (Object.keys(KINDS) as Kind[]).filter((each) => (each === kind ? on : kinds.includes(each)));

export const sameFacts = (a: Facts, b: Facts): boolean =>
  a.noticedBy === b.noticedBy && a.needsAction === b.needsAction && a.knownRisk === b.knownRisk && a.kinds.toSorted().join() === b.kinds.toSorted().join();
