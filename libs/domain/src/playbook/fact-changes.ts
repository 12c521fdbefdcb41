import { KINDS, NOTICED_BY, type Facts, type Kind, type NoticedBy } from './facts.js';

/** One fact, changed on its own. */
export type FactChange =
  | { readonly fact: 'noticedBy'; readonly was: NoticedBy; readonly is: NoticedBy }
  | { readonly fact: 'needsAction' | 'knownRisk'; readonly is: boolean }
  | { readonly fact: 'kinds'; readonly kind: Kind; readonly is: boolean };

/** Every way to change one fact and leave the rest; in the order of the vocabulary. */
export const singleChanges = (facts: Facts): readonly FactChange[] => [
  ...NOTICED_BY.filter((noticed) => noticed !== facts.noticedBy).map((is): FactChange => ({ fact: 'noticedBy', was: facts.noticedBy, is })),
  { fact: 'needsAction', is: !facts.needsAction },
  { fact: 'knownRisk', is: !facts.knownRisk },
  ...KINDS.map((kind): FactChange => ({ fact: 'kinds', kind, is: !facts.kinds.includes(kind) })),
];

export const changed = (facts: Facts, change: FactChange): Facts => {
  switch (change.fact) {
    case 'noticedBy':
      return { ...facts, noticedBy: change.is };
    case 'needsAction':
      return { ...facts, needsAction: change.is };
    case 'knownRisk':
      return { ...facts, knownRisk: change.is };
    case 'kinds':
      return { ...facts, kinds: KINDS.filter((kind) => (kind === change.kind ? change.is : facts.kinds.includes(kind))) };
  }
};
