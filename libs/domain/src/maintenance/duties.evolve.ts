import type { MaintenanceFact } from './maintenance.events.js';
import type { Done, Duty, Known, Sent, Standing } from './maintenance.state.js';
import { idOf, type DutyId, type Owed } from './maintenance.values.js';

/** What goes with the act itself is told by it; everything else is owed from then on. */
const standingOf = ({ by: way }: Owed, done: Done, because: 'new' | 'moved'): Standing => {
  switch (way) {
    case 'desk':
    case 'bar':
    case 'page': return { state: 'told', ...done };
    case 'notice':
    case 'accounts': return { state: 'owed', since: done.at, because };
  }
};

/** Opens duties, and opens those again that are there already: what was sent for them stays on record. */
export const opened = (duties: readonly Duty[], owes: readonly Owed[], done: Done, because: 'new' | 'moved' = 'new'): readonly Duty[] => {
  const again = duties.map((duty) => {
    const owed = owes.find((one) => idOf(one) === duty.id);
    return owed === undefined ? duty : { ...duty, ...owed, standing: standingOf(owed, done, because), acknowledgement: null };
  });
  const fresh = owes
    .filter((owed) => !duties.some(({ id }) => id === idOf(owed)))
    .map((owed): Duty => ({ ...owed, id: idOf(owed), standing: standingOf(owed, done, because), acknowledgement: null, sent: [] }));
  return [...again, ...fresh];
};

export const changed = (duties: readonly Duty[], ids: readonly DutyId[], change: (duty: Duty) => Duty): readonly Duty[] =>
  duties.map((duty) => (ids.includes(duty.id) ? change(duty) : duty));

export const reopened = (duties: readonly Duty[], ids: readonly DutyId[], { at }: Done): readonly Duty[] =>
  changed(duties, ids, (duty) => ({ ...duty, standing: { state: 'owed', since: duty.standing.state === 'owed' ? duty.standing.since : at, because: 'moved' } }));

export const lapsed = (duties: readonly Duty[], ids: readonly DutyId[], reason: string, done: Done): readonly Duty[] =>
  changed(duties, ids, (duty) => ({ ...duty, standing: { state: 'lapsed', reason, ...done } }));

export const noticeSent = (known: Known, { data }: MaintenanceFact<'NoticeSent'>, done: Done): readonly Duty[] => {
  const sent: Sent = {
    ...done, audience: data.audience, count: data.count, excluded: data.excluded, window: data.window,
    texts: data.texts.map((text) => ({ ...text, delivery: { state: 'sent' } })),
  };
  const duties = data.opens === undefined ? known.duties : opened(known.duties, [data.opens], done);
  return changed(duties, [data.duty], (duty) => ({
    ...duty, sent: [...duty.sent, sent], standing: data.satisfies ? { state: 'sent', ...done } : duty.standing,
  }));
};

export const noticeWaived = (known: Known, { data }: MaintenanceFact<'NoticeWaived'>, done: Done): readonly Duty[] => {
  const duties = data.opens === undefined ? known.duties : opened(known.duties, [data.opens], done);
  return changed(duties, [data.duty], (duty) => ({ ...duty, standing: { state: 'waived', reason: data.reason, ...done } }));
};

type Came = MaintenanceFact<'NoticeDelivered'> | MaintenanceFact<'NoticeFailed'>;

const standingAfter = ({ standing }: Duty, came: Came, done: Done): Standing => {
  if (came.type === 'NoticeFailed') return came.data.reopens ? { state: 'owed', since: done.at, because: 'failed' } : standing;
  return came.data.satisfies === true ? { state: 'sent', ...done } : standing;
};

/** The newest that went out on the channel is what came through or did not. */
export const delivery = (known: Known, event: Came, done: Done): readonly Duty[] =>
  opened(changed(known.duties, [event.data.duty], (duty) => {
    const { id: channelId } = event.data.channel;
    const last = duty.sent.findLastIndex(({ texts }) => texts.some(({ channel }) => channel.id === channelId));
    const came = event.type === 'NoticeDelivered' ? { state: 'delivered' as const, ...done } : { state: 'failed' as const, reason: event.data.reason, ...done };
    const sent = duty.sent.map((one, index) => (index === last
      ? { ...one, texts: one.texts.map((text) => (text.channel.id === channelId ? { ...text, delivery: came } : text)) }
      : one));
    return { ...duty, sent, standing: standingAfter(duty, event, done) };
  }), ('owes' in event.data && event.data.owes) || [], done);
