import { conditionHolds, equalitiesOf, equalityHolds, type Equality } from './condition.js';
import { changed, singleChanges, type FactChange } from './fact-changes.js';
import { conditionOf } from './fact-words.js';
import type { Facts } from './facts.js';
import type { Playbook, Tier } from './playbook.js';
import { suggestionSentence } from './suggestion-sentence.js';

/** What the facts speak for. It never decides, and there always is one. */
export interface Suggestion {
  /** The tier's id. */
  readonly tier: string;
  /** The ids of the clauses that led to it, each once. */
  readonly clauses: readonly string[];
  /** True when no tier fits and the highest is left. */
  readonly byElimination: boolean;
  readonly sentence: string;
  readonly wouldChange: readonly SuggestionChange[];
}

/** A change of one fact that would change the answer. */
export interface SuggestionChange {
  readonly fact: FactChange['fact'];
  /** For example `if most users noticed`. */
  readonly condition: string;
  /** The id of the tier that would be suggested. */
  readonly tier: string;
  readonly byElimination: boolean;
  /** What asks for the other tier; by elimination: what rules this one out. */
  readonly clause?: string;
}

/** The tier that fits, and what speaks for it: the equalities that hold, or by elimination those that rule the others out. */
export interface Answer {
  readonly tier: Tier;
  readonly byElimination: boolean;
  readonly because: readonly Equality[];
}

export const suggestTier = (facts: Facts, playbook: Playbook): Suggestion => {
  const answer = answerOf(facts, playbook);
  const wouldChange = singleChanges(facts).flatMap((change) => changeOf(facts, playbook, answer, change));

  return {
    tier: answer.tier.id,
    clauses: [...new Set(answer.because.map(({ clause }) => clause))],
    byElimination: answer.byElimination,
    sentence: suggestionSentence(facts, playbook, answer, wouldChange),
    wouldChange,
  };
};

/** Where several tiers fit, the highest is asked for: nothing is told too quietly by mistake. */
const answerOf = (facts: Facts, { tiers }: Playbook): Answer => {
  const fits = tiers.findLast(({ when }) => conditionHolds(when, facts));
  if (fits !== undefined) {
    return { tier: fits, byElimination: false, because: equalitiesOf(fits.when).filter((rule) => equalityHolds(rule, facts)) };
  }

  const highest = tiers.at(-1);
  if (highest === undefined) throw new Error('A playbook without tiers was never parsed');
  return { tier: highest, byElimination: true, because: tiers.slice(0, -1).flatMap(({ when }) => ruledOutBy(when, facts)) };
};

const ruledOutBy = (when: Tier['when'], facts: Facts): readonly Equality[] => equalitiesOf(when).filter((rule) => !equalityHolds(rule, facts));

const changeOf = (facts: Facts, playbook: Playbook, from: Answer, change: FactChange): readonly SuggestionChange[] => {
  const then = changed(facts, change);
  const to = answerOf(then, playbook);
  if (to.tier.id === from.tier.id) return [];

  const speaks = to.byElimination ? ruledOutBy(from.tier.when, then) : to.because;
  const clause = (speaks.find((rule) => isAbout(rule, change)) ?? speaks[0])?.clause;
  const condition = conditionOf(change);
  return [{ fact: change.fact, condition, tier: to.tier.id, byElimination: to.byElimination, ...(clause === undefined ? {} : { clause }) }];
};

const isAbout = (rule: Equality, change: FactChange): boolean =>
  rule.fact === change.fact && (rule.fact !== 'kinds' || change.fact !== 'kinds' || rule.includes === change.kind);
