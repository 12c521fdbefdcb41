import type { Impact } from '../api/generated/graphql.js';

/** What can be expected of work that users notice, and of work that nobody does. */
export const impactsOf = (disrupts: boolean): readonly Impact[] => (disrupts ? ['MINOR', 'MAJOR', 'CRITICAL'] : ['NONE']);

/** The impact as it was said, where it does not contradict whether users notice. */
export const agreeing = (disrupts: boolean, impact: Impact): Impact => {
  const [least = impact] = impactsOf(disrupts);
  return impactsOf(disrupts).includes(impact) ? impact : least;
};
