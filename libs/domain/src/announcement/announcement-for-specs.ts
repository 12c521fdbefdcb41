import type { Actor, Refusal, Team } from '../kernel/index.js';
import { specOf, type Given, type Then } from '../kernel/spec.js';
import { handbook } from '../playbook/handbook-for-specs.js';
import type { Facts } from '../playbook/facts.js';
import type { AnnouncementCommand, AnnouncementOrder } from './announcement.commands.js';
import type { AnnouncementEvent } from './announcement.events.js';
import { announcementDecider } from './announcement.js';
import type { Announcement, Item, Known } from './announcement.state.js';
import type { AnnouncementContext } from './deciding.js';

/** The people and the announcements that specs speak of. For specs alone; it is no part of the built library. */
const person = (name: string, ...teams: Team[]): Actor => ({ id: `person-${name}`, teams });
export const mara = person('mara', 'marketing');
export const milo = person('milo', 'marketing');
export const piet = person('piet', 'product');
export const pia = person('pia', 'product');
export const both = person('both', 'product', 'marketing');
export const cleo = person('cleo', 'customer-success');
export const vito = person('vito', 'viewer');
export const anna = person('anna', 'admin');
export const nobody = person('nobody');
export const PEOPLE: readonly Actor[] = [mara, milo, piet, pia, both, cleo, vito, anna, nobody];

/** A Monday; the target is the Thursday of that week. */
export const NOW = '2026-11-23T09:00:00.000Z';
export const TARGET = { date: '2026-11-26', time: null, zone: 'Europe/Berlin' };

export const context: AnnouncementContext = {
  by: piet, now: NOW, playbook: handbook, teamsOf: (id) => PEOPLE.find((one) => one.id === id)?.teams,
};

export type Story = Given<AnnouncementCommand, Announcement, AnnouncementEvent, AnnouncementContext>;
export type Outcome = Then<AnnouncementCommand, Announcement, AnnouncementEvent, AnnouncementContext>;

export const minorFacts: Facts = { noticedBy: 'none', needsAction: false, knownRisk: false, kinds: ['bug-fix'] };
export const mediumFacts: Facts = { noticedBy: 'some', needsAction: false, knownRisk: false, kinds: ['functional-change'] };
export const majorFacts: Facts = { noticedBy: 'most', needsAction: false, knownRisk: false, kinds: ['new-feature'] };
const FACTS = { minor: minorFacts, medium: mediumFacts, major: majorFacts };
export type TierId = keyof typeof FACTS;

export const propose = (more: Partial<AnnouncementOrder<'ProposeAnnouncement'>> = {}): AnnouncementOrder<'ProposeAnnouncement'> => ({
  type: 'ProposeAnnouncement', title: 'Bar charts', summary: 'A new chart type', links: [], facts: mediumFacts,
  audience: { words: 'Those who chart', segments: ['charts'] }, target: TARGET, supportExpected: true, ...more,
});

/** Each command by whom, one after the other; each must be carried out. */
export const told = (story: Story, ...steps: readonly (readonly [Actor, AnnouncementCommand])[]): Story =>
  steps.reduce((so, [by, command]) => {
    const then = so.when(command, { by });
    if ('refused' in then.answer) throw new Error(`${command.type} was refused: ${then.answer.code} ${then.answer.because}`);
    return then;
  }, story);

export const blank: Story = specOf(announcementDecider, context).given();
export const CHANNEL_URL = 'https://example.slack.com/archives/C1/p1';

export const proposed = (tier: TierId = 'medium', more: Partial<AnnouncementOrder<'ProposeAnnouncement'>> = {}): Story =>
  told(blank, [piet, propose({ facts: FACTS[tier], channelMessageUrl: CHANNEL_URL, ...more })]);

export const agree = (tier: string, more: Partial<AnnouncementOrder<'AgreeTier'>> = {}): AnnouncementOrder<'AgreeTier'> => ({ type: 'AgreeTier', tier, ...more });

/** Proposed by Piet, agreed by Piet and Mara: the list is issued. */
export const agreed = (tier: TierId = 'medium', more: Partial<AnnouncementOrder<'ProposeAnnouncement'>> = {}): Story =>
  told(proposed(tier, more), [piet, agree(tier)], [mara, agree(tier)]);

export const known = ({ state }: Story): Known => {
  if (state.state === 'none') throw new Error('Nothing was proposed');
  return state;
};
export const items = (story: Story): readonly Item[] => known(story).items;
export const item = (story: Story, id: string): Item => {
  const found = items(story).find((one) => one.id === id);
  if (found === undefined) throw new Error(`No item ${id}`);
  return found;
};

export const assignAll = (story: Story, owner: Actor = mara): readonly [Actor, AnnouncementCommand] =>
  [mara, { type: 'AssignOwner', items: items(story).map(({ id }) => id), owner: owner.id }];

export const planned = (tier: TierId = 'medium'): Story => {
  const story = agreed(tier);
  return told(story, assignAll(story), [mara, { type: 'ConfirmPlan' }]);
};
export const announced = (tier: TierId = 'medium'): Story => told(planned(tier), [mara, { type: 'Announce' }]);
export const withdrawn = (): Story => told(proposed(), [piet, { type: 'WithdrawAnnouncement', reason: 'Not this year' }]);

export const complete = (id: string, ...evidence: AnnouncementOrder<'CompleteItem'>['evidence']): AnnouncementOrder<'CompleteItem'> => ({ type: 'CompleteItem', item: id, evidence });
export const UUID = '00000000-0000-4000-8000-000000000001';
export const addItem = (title: string, more: Partial<AnnouncementOrder<'AddItem'>> = {}): AnnouncementOrder<'AddItem'> =>
  ({ type: 'AddItem', newId: UUID, title, channels: [], needsLink: false, ...more });
export const refusalOf = ({ answer }: Outcome): Refusal | undefined => ('refused' in answer ? answer : undefined);
