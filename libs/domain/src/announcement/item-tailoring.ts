import { isRefusal, refuse, type Refusal } from '../kernel/index.js';
import type { Playbook, SeparateProcess } from '../playbook/playbook.js';
import type { AnnouncementOrder } from './announcement.commands.js';
import type { Known } from './announcement.state.js';
import type { IssuedItem } from './announcement.values.js';
import { about, given, itemOf, NOTHING, one, type Acting, type Answer } from './deciding.js';
import { ownerRefused } from './item-owner.js';
import { finished, keptItem, NOT_ISSUED } from './item-work.js';

/** A title as it sounds: `P.R.`, `P-R` and full-width letters are `PR`, and what nobody sees is not there. */
const spokenOf = (title: string): string => {
  const seen = title.normalize('NFKC').replaceAll(/\p{Cf}/gu, '');
  const initials = seen.replaceAll(/(?<!\p{L})(?:\p{L}[.-])+\p{L}(?!\p{L})/gu, (letters) => letters.replaceAll(/[.-]/g, ''));
  return ` ${initials.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
};

/** Letters that could be the start of any word, such as PR, are meant only where they are written as capitals. */
const isSpoken = (word: string, title: string): boolean => {
  const [said, heard] = [spokenOf(word), spokenOf(title)];
  return said === said.toUpperCase() ? heard.includes(said) : heard.toLowerCase().includes(said.toLowerCase());
};

/** The separate process that an item is about, by a channel or by a whole word of its title (R49). */
const processFor = (title: string, channels: readonly string[], playbook: Playbook): SeparateProcess | undefined =>
  playbook.separateProcesses.find(({ channel, words }) => channels.includes(channel) || words.some((word) => isSpoken(word, title)));

export const prNotOffered = ({ title, clause }: SeparateProcess, remedy: string): Refusal =>
  refuse('PrNotOffered', `${title} are on no list: they have a process of their own.`, { clause, remedy });

export const addItem = (command: AnnouncementOrder<'AddItem'>, known: Known, acting: Acting): Answer => {
  const { playbook } = acting;
  if (itemOf(known, command.newId) !== undefined) return NOTHING;
  if (known.issuedFor === null) {
    return refuse('ChecklistNotIssued', NOT_ISSUED, {
      clause: playbook.rules.tailoring, remedy: 'Let both teams agree to a tier first.',
    });
  }
  const unknown = command.channels.findIndex((id) => !playbook.channels.some((channel) => channel.id === id));
  if (unknown >= 0) return refuse('InvalidInput', 'The playbook has no such channel.', { field: `channels.${unknown}` });
  const refused = command.owner === undefined ? undefined : ownerRefused(command.owner, acting);
  if (refused !== undefined) return refused;

  const process = processFor(command.title, command.channels, playbook);
  if (process !== undefined && !known.companyNews) return prNotOffered(process, 'Mark it as company news; then the list points at that process.');
  if (known.items.some(({ guideUrl, standing }) => process !== undefined && guideUrl === process.url && standing.state !== 'dropped')) return NOTHING;
  return one('ItemAdded', {
    item: process === undefined ? ownItem(command, playbook) : pointerTo(process, command.newId),
    due: command.due ?? null,
    ownerId: command.owner ?? null,
    clause: process?.clause ?? playbook.rules.tailoring,
    ...given({ reason: command.reason }),
  });
};

const ownItem = ({ newId: id, title, detail, channels, needsLink }: AnnouncementOrder<'AddItem'>, playbook: Playbook): IssuedItem => ({
  id,
  title,
  origin: 'added',
  channels: playbook.channels.filter((channel) => channels.includes(channel.id)),
  due: null,
  completion: needsLink ? { link: true } : {},
  mentionsHere: false,
  ...given({ detail: detail === '' ? undefined : detail }),
});

/** Points at the process and holds none of its steps. */
const pointerTo = ({ title, url: guideUrl, clause }: SeparateProcess, id: string): IssuedItem =>
  ({ id, title, origin: 'added', channels: [], due: null, completion: {}, mentionsHere: false, clause, guideUrl });

export const rewordItem = (command: AnnouncementOrder<'RewordItem'>, known: Known, { playbook }: Acting): Answer => {
  const item = keptItem(known, command.item);
  if (isRefusal(item)) return item;
  const was = { title: item.title, detail: item.detail ?? null };
  const title = command.title ?? was.title;
  const detail = command.detail === undefined ? was.detail : command.detail || null;
  if (title === was.title && detail === was.detail) return NOTHING;
  const pointedAt = playbook.separateProcesses.find(({ url }) => url === item.guideUrl);
  if (pointedAt !== undefined) return prNotOffered(pointedAt, 'Its steps belong to that process: this item only points there.');
  const process = title === was.title ? undefined : processFor(title, [], playbook);
  if (process !== undefined) return prNotOffered(process, 'Choose other words; company news gets an item that points at that process.');
  return one('ItemReworded', { ...about(item), title, detail, was, ...given({ reason: command.reason }) });
};

export const rescheduleItem = (command: AnnouncementOrder<'RescheduleItem'>, known: Known): Answer => {
  const item = keptItem(known, command.item);
  if (isRefusal(item)) return item;
  const due = command.due ?? null;
  return item.ownDue === due ? NOTHING : one('ItemRescheduled', { ...about(item), due, ...given({ reason: command.reason }) });
};

/** Choosing the default too is an event: the choice is recorded (R39). */
export const chooseItemAudience = ({ item: id, audience, reason }: AnnouncementOrder<'ChooseItemAudience'>, known: Known): Answer => {
  const item = keptItem(known, id);
  if (isRefusal(item)) return item;
  if (item.audience?.choices.includes(audience) !== true) {
    return refuse('InvalidInput', 'The item does not go to such an audience.', { field: 'audience', ...given({ clause: item.clause }) });
  }
  if (item.chosenAudience === audience) return NOTHING;
  if (item.standing.state === 'done') return finished(item);
  if (item.audience.withReason?.includes(audience) === true && reason === undefined) {
    return refuse('ReasonMissing', 'This reaches more people than the playbook asks for: say why.', {
      field: 'reason', remedy: 'Give a reason, which is kept with the choice.', ...given({ clause: item.clause }),
    });
  }
  return one('ItemAudienceChosen', { ...about(item), audience, ...given({ reason }) });
};

export const dropItem = (command: AnnouncementOrder<'DropItem'>, known: Known): Answer => {
  if (itemOf(known, command.item)?.standing.state === 'dropped') return NOTHING;
  const item = keptItem(known, command.item);
  if (isRefusal(item)) return item;
  return item.standing.state === 'done' ? finished(item) : one('ItemDropped', { ...about(item), reason: command.reason });
};

export const restoreItem = (command: AnnouncementOrder<'RestoreItem'>, known: Known, { playbook }: Acting): Answer => {
  const item = itemOf(known, command.item);
  if (item?.standing.state !== 'dropped') {
    const kept = keptItem(known, command.item);
    return isRefusal(kept) ? kept : NOTHING;
  }
  const process = known.companyNews ? undefined : playbook.separateProcesses.find(({ url }) => url === item.guideUrl);
  if (process !== undefined) return prNotOffered(process, 'Mark it as company news first.');
  return one('ItemRestored', { ...about(item), ...given({ reason: command.reason }) });
};
