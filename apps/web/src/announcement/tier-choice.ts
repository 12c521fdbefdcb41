import type { FormField, Values } from '../ui/form-field.js';
import type { Seat, Sheet, Tier } from './sheet.js';

/** The tier that a seat would most likely agree to: what the other seat agreed to, else what is suggested. */
export const likelyTier = (sheet: Sheet, seat: Seat): Tier => {
  const other = sheet.agreement.seats.find(({ team, state }) => team !== seat.team && state === 'AGREED');
  return other?.tier ?? sheet.suggestion.tier;
};

export const isSuggested = (sheet: Sheet, tier: Tier): boolean => tier.id === sheet.suggestion.tier.id;

/** R49d: another tier than the suggested one asks for a reason. */
export const reasonField = (sheet: Sheet): FormField => ({
  name: 'reason',
  label: `Why not ${sheet.suggestion.tier.name}, which is suggested?`,
  kind: 'text',
  required: true,
  maxLength: 2000,
});

export const otherTierFields = (sheet: Sheet, tiers: readonly Tier[], without: Tier): readonly FormField[] => [
  {
    name: 'tier',
    label: 'Tier',
    kind: 'choice',
    value: tiers.find(({ id }) => id !== without.id)?.id ?? without.id,
    choices: tiers.filter(({ id }) => id !== without.id).map(({ id, name }) => ({ value: id, label: name })),
  },
  { ...reasonField(sheet), label: `Why (needed unless it is ${sheet.suggestion.tier.name}, which is suggested)`, required: false, depends: true },
];

/** Agreeing is to what one saw: it is refused where the facts changed meanwhile. */
export const agreeInput =
  (sheet: Sheet, seat: Seat, tier?: Tier) =>
  (values: Values): Readonly<Record<string, unknown>> => ({
    tier: tier?.id ?? values['tier'],
    seat: seat.team,
    expectedRevision: sheet.revision,
    ...(values['reason'] && { reason: values['reason'] }),
  });
