import type { FactChange } from './fact-changes.js';
import type { Kind } from './facts.js';

/** A change of one fact as the start of a sentence, for example `if most users noticed`. */
export const conditionOf = (change: FactChange): string => {
  switch (change.fact) {
    case 'noticedBy':
      return change.is === 'none' ? 'if no users noticed' : `if ${change.was === 'most' ? 'only ' : ''}${change.is} users noticed`;
    case 'needsAction':
      return change.is ? 'if anyone had to act' : 'if nobody had to act';
    case 'knownRisk':
      return change.is ? 'if there were a known risk' : 'if there were no known risk';
    case 'kinds':
      return `if it ${change.is ? KIND_CONDITIONS[change.kind] : KIND_CONDITIONS[change.kind].replace(/^(were|needed)/, (verb) => (verb === 'were' ? 'were not' : 'did not need'))}`;
  }
};

const KIND_CONDITIONS: Readonly<Record<Kind, string>> = {
  'bug-fix': 'were a bug fix',
  'back-end': 'were a back-end change',
  'ui-tweak': 'were a UI tweak',
  'functional-change': 'were a functional change',
  'new-feature': 'were a new feature',
  downtime: 'needed downtime',
  'opt-in-beta': 'were an opt-in beta',
};
