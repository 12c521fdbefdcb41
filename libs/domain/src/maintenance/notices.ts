import { isRefusal, refuse, type Refusal } from '../kernel/index.js';
import type { MaintenancePolicy } from '../playbook/maintenance-policy.js';
import type { Playbook } from '../playbook/playbook.js';
import { toBeCalled } from './accounts.js';
import { given, NOTHING, owedAfter, tellingsAt, tooMany, type Acting, type Answer } from './deciding.js';
import { delivery } from './duties.evolve.js';
import type { MaintenanceOrder } from './maintenance.commands.js';
import { came } from './maintenance.events.js';
import { isUnderWay, type Duty, type Known } from './maintenance.state.js';
import { idOf, type ChannelRef, type DutyId, type Owed, type SentText, type Window } from './maintenance.values.js';
import { reachedBy, sameTime, satisfies } from './reached.js';

const MOST_SENT = 100;

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

const lapsedAlready = ({ policy }: Acting): Refusal => refuse('NotOwed', 'Nobody needs this notice any more.', { field: 'duty', clause: policy.rules.notices });

export const draftNotice = ({ duty: id, channel, text }: MaintenanceOrder<'DraftNotice'>, known: Known, acting: Acting): Answer => {
  const found = noticeOf(id, known, acting);
  if (isRefusal(found)) return found;
  if (found.duty?.standing.state === 'lapsed') return lapsedAlready(acting);
  const ref = channelOf(channel, 'channel', acting.playbook, acting.policy);
  if (isRefusal(ref)) return ref;
  const draft = known.drafts.find((one) => one.duty === id && one.channel.id === channel);
  return draft?.text === text ? NOTHING : came('NoticeDrafted', { duty: id, channel: ref, text });
};

/** Customer Success may still name accounts that must be called first; that it acknowledged, or that the hour is past, is consent. */
const notHeard = (id: DutyId, known: Known, { now, policy }: Acting): Refusal | undefined => {
  // Once the work is under way nothing is worth waiting for.
  if (id !== 'affected-users.planned' || known.phase !== 'scheduled' || known.objectionUntil === null || now >= known.objectionUntil) return undefined;
  const told = known.duties.find((duty) => duty.id === 'customer-success.known');
  if (told === undefined || told.acknowledgement !== null) return undefined;
  return refuse('CustomerSuccessNotHeard', 'Customer Success may still name accounts to be called first.', {
    clause: policy.rules.accounts, remedy: 'Ask Customer Success to acknowledge it, or wait for its hour.',
  });
};

/** The same words to the same people, none of which failed: somebody pressed twice. */
const isLastSent = ({ texts, audience, window }: { readonly texts: readonly SentText[]; readonly audience: string; readonly window: Window }, duty: Duty | undefined): boolean => {
  const last = duty?.sent.at(-1);
  return last !== undefined && last.audience === audience && sameTime(last.window, window) && last.texts.length === texts.length
    && last.texts.every(({ channel, text, evidence, delivery }, index) => {
      const other = texts[index];
      return delivery.state !== 'failed' && channel.id === other?.channel.id && text === other.text && evidence === other.evidence;
    });
};

export const sendNotice = ({ duty: id, texts, audience }: MaintenanceOrder<'SendNotice'>, known: Known, acting: Acting): Answer => {
  const { playbook, policy } = acting;
  const found = noticeOf(id, known, acting);
  if (isRefusal(found)) return found;
  if (found.duty?.standing.state === 'lapsed') return lapsedAlready(acting);
  const early = notHeard(id, known, acting);
  if (early !== undefined) return early;

  const channels = texts.map(({ channel }, index) => channelOf(channel, `texts.${index}.channel`, playbook, policy));
  const unknown = channels.find(isRefusal);
  if (unknown !== undefined) return unknown;
  const refs = channels.filter((channel): channel is ChannelRef => !isRefusal(channel));
  const twice = refs.findIndex(({ id: one }, index) => refs.findIndex((other) => other.id === one) < index);
  if (twice >= 0) return refuse('InvalidInput', 'Each channel is named once.', { field: `texts.${twice}.channel` });

  const sent = texts.map(({ text, evidence = null }, index) => ({ channel: refs[index] as ChannelRef, text, evidence }));
  const to = audience ?? known.affected.words;
  if (isLastSent({ texts: sent, audience: to, window: known.window }, found.duty)) return NOTHING;
  if ((found.duty?.sent.length ?? 0) >= MOST_SENT) return tooMany(MOST_SENT, 'sendings of one notice', policy.rules.notices);
  return came('NoticeSent', {
    duty: id,
    texts: sent,
    audience: to,
    count: known.affected.count ?? null,
    excluded: toBeCalled(known).map(({ account }) => account),
    window: known.window,
    satisfies: satisfies([...reachedBy(found.duty, known), ...refs.map((ref) => ref.id)], policy),
    ...given({ opens: found.opens }),
    clause: policy.rules.channels,
  });
};

/** When it was cancelled, or had ended, nobody was known to hold a notice of it; now somebody does, and is owed the word that it is over. */
const owedLate = (duty: DutyId, channel: string, known: Known, { policy, now: at, by: { id: by } }: Acting): readonly Owed[] => {
  if (known.phase !== 'cancelled' && known.phase !== 'completed') return [];
  const after = { ...known, duties: delivery(known, { type: 'NoticeDelivered', data: { duty, channel: { id: channel, label: '' } } }, { by, at }) };
  return owedAfter(policy, known.phase, after).filter((one) => one.by === 'notice' && !known.duties.some(({ id }) => id === idOf(one)));
};

export const recordDelivery = ({ duty: id, channel, delivered, reason }: MaintenanceOrder<'RecordDelivery'>, known: Known, acting: Acting): Answer => {
  const found = noticeOf(id, known, acting);
  if (isRefusal(found)) return found;
  const last = found.duty?.sent.flatMap(({ texts }) => texts).findLast((text) => text.channel.id === channel);
  if (last === undefined) return refuse('NotSent', 'Nothing went out by this channel.', { field: 'channel', remedy: 'Record first what was sent.' });
  const reached = reachedBy(found.duty, known);
  if (delivered) {
    if (last.delivery.state === 'delivered') return NOTHING;
    // It had been taken for failed, and had come through.
    const enough = last.delivery.state === 'failed' && found.duty?.standing.state === 'owed' && found.duty.standing.because === 'failed'
      && satisfies([...reached, channel], acting.policy);
    const owes = owedLate(id, channel, known, acting);
    return came('NoticeDelivered', { duty: id, channel: last.channel, ...(enough ? { satisfies: true } : {}), ...(owes.length > 0 ? { owes } : {}) });
  }
  if (last.delivery.state === 'failed') return NOTHING;
  if (reason === undefined) return refuse('InvalidInput', 'Say why it did not come through.', { field: 'reason' });
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
