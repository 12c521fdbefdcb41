import type { Kind, NoticedBy } from '../api/generated/graphql.js';
import type { Facts } from './sheet.js';

export const NOTICED_BY: Readonly<Record<NoticedBy, string>> = {
  NONE: 'No users',
  SOME: 'Some users, not most',
  MOST: 'Most users',
};

export const KINDS: Readonly<Record<Kind, string>> = {
  BUG_FIX: 'Bug fix',
  BACK_END: 'Back end',
  UI_TWEAK: 'UI tweak',
  FUNCTIONAL_CHANGE: 'Functional change',
  NEW_FEATURE: 'New feature',
  DOWNTIME: 'Downtime',
  OPT_IN_BETA: 'Opt-in beta',
};

export const TEAMS = {
  MARKETING: 'Marketing',
  PRODUCT: 'Product',
  CUSTOMER_SUCCESS: 'Customer Success',
  ADMIN: 'Admin',
  VIEWER: 'Viewer',
} as const;

/** For example `Functional change, back end`. */
export const kindsInWords = (kinds: readonly Kind[]): string => {
  if (kinds.length === 0) return 'None named';
  const [first = '', ...others] = kinds.map((kind) => KINDS[kind]);
  return [first, ...others.map((word) => (word.startsWith('UI') ? word : word.toLowerCase()))].join(', ');
};

/** For example `No action needed, no known risk`. */
export const actionAndRiskInWords = ({ needsAction, knownRisk }: Facts): string =>
  `${needsAction ? 'Users must act' : 'No action needed'}, ${knownRisk ? 'a known risk' : 'no known risk'}`;

/** For example `Noticed by some users, not most`. */
export const noticedInWords = ({ noticedBy }: Facts): string => `Noticed by ${NOTICED_BY[noticedBy].toLowerCase()}`;
