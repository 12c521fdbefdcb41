import { equalitiesOf, equalityHolds, type Equality } from './condition.js';
import type { Facts } from './facts.js';
import type { Playbook, Tier } from './playbook.js';
import type { Answer, SuggestionChange } from './suggest-tier.js';

/** For example `Medium is suggested because “…” (playbook 3, medium-1). If most users noticed, or anyone had to act, it would be Major.` */
export const suggestionSentence = (facts: Facts, playbook: Playbook, answer: Answer, changes: readonly SuggestionChange[]): string =>
  [because(facts, playbook, answer), ...wouldBe(playbook, answer.tier, changes)].join(' ');

const because = (facts: Facts, playbook: Playbook, { tier, byElimination, because: rules }: Answer): string => {
  if (!byElimination) {
    // Of what must all hold, the first says what the tier is about; of what may hold, each that does speaks for itself.
    const spoken = 'allOf' in tier.when ? rules.slice(0, 1) : rules;
    return `${tier.name} is suggested because ${spoken.map((rule) => quoted(rule, playbook)).join(', and ')} (${source(spoken, playbook)}).`;
  }

  const others = playbook.tiers.filter(({ id }) => id !== tier.id).map((other) => {
    const against = equalitiesOf(other.when).filter((rule) => !equalityHolds(rule, facts));
    return `Against ${other.name}: ${against.map((rule) => quoted(rule, playbook)).join(', ')} (${source(against, playbook)}).`;
  });
  return [`${tier.name} is suggested by elimination: no tier fits, and the highest is left.`, ...others].join(' ');
};

const quoted = (rule: Equality, { clauses }: Playbook): string =>
  `“${rule.words ?? clauses.find(({ id }) => id === rule.clause)?.quote ?? rule.clause}”`;

const source = (rules: readonly Equality[], { version }: Playbook): string =>
  [`playbook ${version}`, ...new Set(rules.map(({ clause }) => clause))].join(', ');

/** What some clause asks for, upwards where there is an upwards; what is left by elimination stays in the list of changes. */
const wouldBe = ({ tiers }: Playbook, from: Tier, changes: readonly SuggestionChange[]): readonly string[] => {
  const level = (id: string) => tiers.findIndex((tier) => tier.id === id);
  const asked = changes.filter(({ byElimination }) => !byElimination);
  const upwards = asked.filter(({ tier }) => level(tier) > level(from.id));
  const told = upwards.length > 0 ? upwards : asked;

  return tiers.flatMap(({ id, name }) => {
    const conditions = told.filter(({ tier }) => tier === id).map(({ condition }) => condition.replace(/^if /, ''));
    return conditions.length === 0 ? [] : [`If ${conditions.join(', or ')}, it would be ${name}.`];
  });
};
