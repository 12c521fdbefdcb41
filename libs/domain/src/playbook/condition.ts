import { z } from 'zod';
import { KINDS, NOTICED_BY, type Facts } from './facts.js';

const source = {
  clause: z.string(),
  /** The part of the clause's quote that asks for this very fact; the whole quote where it is left out. */
  words: z.string().min(1).optional(),
};

/** A simple equality over one fact. There is no expression language, on purpose. */
const equality = z.union([
  z.strictObject({ fact: z.literal('noticedBy'), is: z.enum(NOTICED_BY), ...source }),
  z.strictObject({ fact: z.enum(['needsAction', 'knownRisk']), is: z.boolean(), ...source }),
  z.strictObject({ fact: z.literal('kinds'), includes: z.enum(KINDS), is: z.boolean(), ...source }),
]);
export type Equality = Readonly<z.infer<typeof equality>>;

/** One level deep: all of, or any of, some equalities, each with the clause that asks for it. */
export const condition = z.union([
  z.strictObject({ allOf: z.array(equality).min(1).readonly() }),
  z.strictObject({ anyOf: z.array(equality).min(1).readonly() }),
]);
export type Condition = Readonly<z.infer<typeof condition>>;

export const equalitiesOf = (of: Condition): readonly Equality[] => ('allOf' in of ? of.allOf : of.anyOf);

export const equalityHolds = (rule: Equality, given: Facts): boolean =>
  rule.fact === 'kinds' ? given.kinds.includes(rule.includes) === rule.is : given[rule.fact] === rule.is;

export const conditionHolds = (of: Condition, given: Facts): boolean =>
  'allOf' in of ? of.allOf.every((rule) => equalityHolds(rule, given)) : of.anyOf.some((rule) => equalityHolds(rule, given));
