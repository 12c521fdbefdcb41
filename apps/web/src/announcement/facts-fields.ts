import { html, type TemplateResult } from 'lit';
import type { Kind, NoticedBy } from '../api/generated/graphql.js';
import { KINDS } from './facts.words.js';
import type { Facts } from './sheet.js';

const NOTICED: readonly (readonly [NoticedBy, string])[] = [['NONE', 'none'], ['SOME', 'some'], ['MOST', 'most']];

/** What a tier rests on, asked with radios and checks. */
export const factsFields = (facts: Facts, onChange: (facts: Facts) => void): TemplateResult => html`
  <fieldset>
    <legend>How many users will notice?</legend>
    <div class="options" role="radiogroup" aria-label="How many users will notice">
      ${NOTICED.map(
        ([value, label]) => html`<label class="choice">
          <input type="radio" name="noticedBy" value=${value} .checked=${facts.noticedBy === value} @change=${() => onChange({ ...facts, noticedBy: value })} /><span>${label}</span>
        </label>`,
      )}
    </div>
  </fieldset>
  <fieldset>
    <legend>What does it ask of users?</legend>
    <div class="options">
      ${check('They must do something', facts.needsAction, (needsAction) => onChange({ ...facts, needsAction }))}
      ${check('There is a known risk', facts.knownRisk, (knownRisk) => onChange({ ...facts, knownRisk }))}
    </div>
  </fieldset>
  <fieldset>
    <legend>What kind of change is it?</legend>
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
