import { isRefusal, refuse, type Refusal } from '../kernel/index.js';
import type { MaintenancePolicy } from '../playbook/maintenance-policy.js';
import type { Playbook } from '../playbook/playbook.js';
import { given, NOTHING, tellingsAt, type Acting, type Answer } from './deciding.js';
import type { MaintenanceOrder } from './maintenance.commands.js';
import { came } from './maintenance.events.js';
import { isUnderWay, type Duty, type Known } from './maintenance.state.js';
import { idOf, type ChannelRef, type DutyId, type Owed } from './maintenance.values.js';

/** The duty, and what opens it where the clock alone made it owed: work that runs over. */
interface Found { readonly duty: Duty | undefined; readonly opens?: Owed }

const noticeOf = (id: DutyId, known: Known, { now, policy }: Acting): Found | Refusal => {
  const duty = known.duties.find((one) => one.id === id);
  if (duty !== undefined && duty.by !== 'notice') return refuse('NoNotice', 'This is told by the act itself, not by a notice.', { field: 'duty', clause: duty.clause });
  if (duty !== undefined) return { duty };
  const overdue = isUnderWay(known) && now > known.window.end;
  const opens = known.disrupts && overdue ? tellingsAt(policy, 'running-over').find((one) => one.by === 'notice' && idOf(one) === id) : undefined;
  return opens === undefined
    ? refuse('NotOwed', 'This notice is not owed now.', { field: 'duty', clause: policy.rules.notices, remedy: 'Look at what is owed.' })
    : { duty: undefined, opens };
};

const channelOf = (id: string, field: string, playbook: Playbook, { noticeChannels }: MaintenancePolicy): ChannelRef | Refusal => {
  const label = playbook.channels.find((channel) => channel.id === id)?.label;
  return label === undefined || !noticeChannels.includes(id)
    ? refuse('UnknownChannel', `The playbook sends no notices by “${id}”.`, { field, remedy: 'Choose one of its channels for notices.' })
    : { id, label };
};

/** What reached somebody, or may have, for the window as it is now. */
const reachedBy = (duty: Duty | undefined, { window }: Known): readonly string[] =>
  (duty?.sent ?? [])
    .filter((sent) => sent.window.start === window.start && sent.window.end === window.end)
    .flatMap(({ texts }) => texts.filter(({ delivery }) => delivery.state !== 'failed').map(({ channel }) => channel.id));

/** By email and by another channel too (R56). */
const satisfies = (channels: readonly string[], { noticeBy }: MaintenancePolicy): boolean =>
  noticeBy.every((id) => channels.includes(id)) && channels.some((id) => !noticeBy.includes(id));

export const draftNotice = ({ duty: id, channel, text }: MaintenanceOrder<'DraftNotice'>, known: Known, acting: Acting): Answer => {
  const found = noticeOf(id, known, acting);
  if (isRefusal(found)) return found;
  const ref = channelOf(channel, 'channel', acting.playbook, acting.policy);
  if (isRefusal(ref)) return ref;
  const draft = known.drafts.find((one) => one.duty === id && one.channel.id === channel);
  return draft?.text === text ? NOTHING : came('NoticeDrafted', { duty: id, channel: ref, text });
};

/** Customer Success may still name accounts that must be called first; that it acknowledged, or that the hour is past, is consent. */
const notHeard = (id: DutyId, known: Known, { now, policy }: Acting): Refusal | undefined => {
  if (id !== 'affected-users.planned' || known.objectionUntil === null || now >= known.objectionUntil) return undefined;
  const told = known.duties.find((duty) => duty.id === 'customer-success.known');
  if (told === undefined || told.acknowledgement !== null) return undefined;
  return refuse('CustomerSuccessNotHeard', 'Customer Success may still name accounts to be called first.', {
    clause: policy.rules.accounts, remedy: 'Ask Customer Success to acknowledge it, or wait for its hour.',
  });
};

export const sendNotice = ({ duty: id, texts, audience }: MaintenanceOrder<'SendNotice'>, known: Known, acting: Acting): Answer => {
  const { playbook, policy } = acting;
  const found = noticeOf(id, known, acting);
  if (isRefusal(found)) return found;
  if (found.duty?.standing.state === 'lapsed') return refuse('NotOwed', 'Nobody needs this notice any more.', { field: 'duty', clause: policy.rules.notices });
  const early = notHeard(id, known, acting);
  if (early !== undefined) return early;

  const channels = texts.map(({ channel }, index) => channelOf(channel, `texts.${index}.channel`, playbook, policy));
  const unknown = channels.find(isRefusal);
  if (unknown !== undefined) return unknown;
  const refs = channels.filter((channel): channel is ChannelRef => !isRefusal(channel));
  const twice = refs.findIndex(({ id: one }, index) => refs.findIndex((other) => other.id === one) < index);
  if (twice >= 0) return refuse('InvalidInput', 'Each channel is named once.', { field: `texts.${twice}.channel` });

  const called = known.accountsTold.map(({ account }) => account);
  return came('NoticeSent', {
    duty: id,
    texts: texts.map(({ text, evidence = null }, index) => ({ channel: refs[index] as ChannelRef, text, evidence })),
    audience: audience ?? known.affected.words,
    count: known.affected.count ?? null,
    excluded: known.excluded.map(({ account }) => account).filter((account) => !called.includes(account)),
    window: known.window,
    satisfies: satisfies([...reachedBy(found.duty, known), ...refs.map((ref) => ref.id)], policy),
    ...given({ opens: found.opens }),
    clause: policy.rules.channels,
  });
};

export const recordDelivery = ({ duty: id, channel, delivered, reason }: MaintenanceOrder<'RecordDelivery'>, known: Known, acting: Acting): Answer => {
  const found = noticeOf(id, known, acting);
  if (isRefusal(found)) return found;
  const last = found.duty?.sent.flatMap(({ texts }) => texts).findLast((text) => text.channel.id === channel);
  if (last === undefined) return refuse('NotSent', 'Nothing went out by this channel.', { field: 'channel', remedy: 'Record first what was sent.' });
  if (delivered) return last.delivery.state === 'delivered' ? NOTHING : came('NoticeDelivered', { duty: id, channel: last.channel });
  if (last.delivery.state === 'failed') return NOTHING;
  if (reason === undefined) return refuse('InvalidInput', 'Say why it did not come through.', { field: 'reason' });
  const reached = reachedBy(found.duty, known);
  const left = reached.filter((one, index) => one !== channel || index !== reached.lastIndexOf(channel));
  return came('NoticeFailed', { duty: id, channel: last.channel, reason, reopens: found.duty?.standing.state === 'sent' && !satisfies(left, acting.policy) });
};

export const waiveNotice = ({ duty: id, reason }: MaintenanceOrder<'WaiveNotice'>, known: Known, acting: Acting): Answer => {
  const found = noticeOf(id, known, acting);
  if (isRefusal(found)) return found;
  const { policy } = acting;
  const standing = found.duty?.standing;
  if (standing?.state === 'waived') return NOTHING;
  if (standing !== undefined && standing.state !== 'owed') return refuse('NotOwed', 'This notice is not owed now.', { field: 'duty', clause: policy.rules.notices });
  return came('NoticeWaived', { duty: id, reason, ...given({ opens: found.opens }), clause: policy.rules.notices });
};
