import type { Context, Refusal, Team } from '../kernel/index.js';
import type { Playbook } from '../playbook/playbook.js';
import { happened, type AnnouncementEvent, type AnnouncementEventData, type AnnouncementEventType } from './announcement.events.js';
import type { Item, Known } from './announcement.state.js';
import type { TierRef } from './announcement.values.js';

/** What an announcement's decision may know: the playbook is the version that it was proposed under (R66). */
export interface AnnouncementContext extends Context {
  readonly playbook: Playbook;
  /** `undefined` for somebody nobody knows. */
  readonly teamsOf: (personId: string) => readonly Team[] | undefined;
}

/** The context, once it is known in which lane the actor acts. */
export interface Acting extends AnnouncementContext {
  readonly team: Team;
}

/** No facts: it is already so. */
export type Answer = readonly AnnouncementEvent[] | Refusal;

export const one = <Type extends AnnouncementEventType>(type: Type, data: AnnouncementEventData<Type>): readonly AnnouncementEvent[] => [happened(type, data)];
export const NOTHING: readonly AnnouncementEvent[] = [];

/** Leaves out what was not given, so that the log holds no empty fields. */
export const given = <Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as { [Key in keyof Value]: Exclude<Value[Key], undefined> };

export const tierRef = (playbook: Playbook, id: string): TierRef | undefined => {
  const index = playbook.tiers.findIndex((tier) => tier.id === id);
  const tier = playbook.tiers[index];
  return tier === undefined ? undefined : { id, name: tier.name, level: index + 1, of: playbook.tiers.length };
};

/** What every fact about an item says of it. */
export const about = ({ id, title, clause }: Item) => ({ itemId: id, title, ...given({ clause }) });

export const itemOf = (known: Known, id: string): Item | undefined => known.items.find((item) => item.id === id);
