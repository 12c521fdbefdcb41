import type { Facts, Kind } from '../playbook/facts.js';

export type FactName = keyof Facts;

/** Which facts differ, in the order of the form. Kinds are compared as a set. */
export const changedFacts = (was: Facts, now: Facts): readonly FactName[] =>
  (['noticedBy', 'needsAction', 'knownRisk', 'kinds'] as const).filter((name) =>
    name === 'kinds' ? [...was.kinds].sort().join() !== [...now.kinds].sort().join() : was[name] !== now[name]);

/** Those that are not spelt as their ids are. */
const SPELT: Readonly<Partial<Record<Kind, string>>> = { 'ui-tweak': 'UI tweak', 'opt-in-beta': 'opt-in beta' };

const spelled = (kinds: Facts['kinds']): string =>
  kinds.length === 0 ? 'none' : kinds.map((kind) => SPELT[kind] ?? kind.replaceAll('-', ' ')).join(', ');

const said = (name: FactName, facts: Facts): string => {
  switch (name) {
    case 'noticedBy': return `noticed by ${facts.noticedBy}`;
    case 'needsAction': return facts.needsAction ? 'users must act' : 'no action from users';
    case 'knownRisk': return facts.knownRisk ? 'a known risk' : 'no known risk';
    case 'kinds': return `kinds ${spelled(facts.kinds)}`;
  }
};

/** For example `Fact changed: noticed by some, was none`. */
export const factsChangeSaid = (was: Facts, now: Facts): string => {
  const changes = changedFacts(was, now).map((name) => {
    switch (name) {
      case 'noticedBy': return `noticed by ${now.noticedBy}, was ${was.noticedBy}`;
      case 'kinds': return `kinds ${spelled(now.kinds)}, were ${spelled(was.kinds)}`;
      case 'needsAction':
      case 'knownRisk': return `${said(name, now)}, was ${said(name, was)}`;
    }
  });
  return `${changes.length === 1 ? 'Fact' : 'Facts'} changed: ${changes.join('; ')}`;
};
