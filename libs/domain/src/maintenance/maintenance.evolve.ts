import { grown } from '../kernel/index.js';
import { changed, delivery, lapsed, noticeSent, noticeWaived, opened, reopened } from './duties.evolve.js';
import type { MaintenanceEvent, MaintenanceFact } from './maintenance.events.js';
import type { Question } from './maintenance.values.js';
import type { Act, Done, InProgress, Known, Maintenance, MaintenanceCore, Verifying } from './maintenance.state.js';

/** An event on its way into the state: the log says who and when. */
export type PastEvent = MaintenanceEvent & { readonly recordedAt?: string; readonly actorId?: string };

/** Pure and trusting: what is in the log has happened. Throws only on what cannot have. */
export const evolveMaintenance = (maintenance: Maintenance, event: PastEvent): Maintenance => {
  const done: Done = { by: event.actorId ?? '', at: event.recordedAt ?? '' };
  if (event.type === 'MaintenanceScheduled') return scheduled(event, done);
  if (maintenance.phase === 'none') throw new Error(`${event.type} before MaintenanceScheduled`);
  return { ...evolveKnown(maintenance, event, done), updatedAt: done.at, ...(isPublic(event) ? { publicAt: done.at } : {}) };
};

const PUBLIC_ACTS: ReadonlySet<string> = new Set<MaintenanceEvent['type']>(['MaintenanceMoved', 'MaintenanceCancelled', 'WorkStarted', 'ProgressReported', 'VerificationStarted', 'WorkEnded']);
const PUBLIC_FIELDS = ['title', 'components', 'affected', 'disrupts', 'impact', 'answers'];

/** Whether it changes what anybody may see: when a team tells an account is nobody's business outside. */
const isPublic = ({ type, data }: MaintenanceEvent): boolean =>
  PUBLIC_ACTS.has(type) || (type === 'MaintenanceRevised' && PUBLIC_FIELDS.some((field) => field in data));

const scheduled = ({ data: { owes, clause: _, ...data } }: MaintenanceFact<'MaintenanceScheduled'>, done: Done): Known => ({
  phase: 'scheduled',
  ...data,
  scheduledBy: done.by, scheduledAt: done.at, updatedAt: done.at, publicAt: done.at,
  duties: opened([], owes, done),
  drafts: [], reports: [], accountsTold: [], excluded: [], comments: [],
});

const act = (at: string, { by, at: recordedAt }: Done): Act => ({ at, recordedAt, by });

const underWay = (known: Known, type: string): InProgress | Verifying => {
  if (known.phase === 'in-progress' || known.phase === 'verifying') return known;
  throw new Error(`${type} while ${known.phase}`);
};

const evolveKnown = (known: Known, event: Exclude<MaintenanceEvent, { type: 'MaintenanceScheduled' }>, done: Done): Known => {
  switch (event.type) {
    case 'MaintenanceRevised': return revised(known, event, done);
    case 'MaintenanceMoved': {
      const { window, owes, reopens, withdraws = [], objectionUntil = known.objectionUntil } = event.data;
      const answers = Object.fromEntries(Object.entries(known.answers).filter(([question]) => !withdraws.includes(question as Question)));
      return { ...known, window, answers, objectionUntil, duties: reopened(opened(known.duties, owes, done, 'moved'), reopens, done) };
    }
    case 'MaintenanceCancelled': {
      const { owes, lapses, reason } = event.data;
      return { ...coreOf(known), phase: 'cancelled', cancelled: { reason, ...done }, duties: opened(lapsed(known.duties, lapses, 'The maintenance was cancelled.', done), owes, done) };
    }

    case 'WorkStarted': return { ...coreOf(known), phase: 'in-progress', started: act(event.data.at, done), duties: opened(known.duties, event.data.owes, done) };
    case 'ProgressReported': {
      const { reportId: id, text, nextReportAt, answers } = event.data;
      return { ...known, answers: { ...known.answers, ...answers }, reports: [...known.reports, { id, text, nextReportAt, ...done }] };
    }
    case 'VerificationStarted': return { ...underWay(known, event.type), phase: 'verifying', verifying: act(event.data.at, done) };
    case 'WorkEnded': {
      const { at, text, owes } = event.data;
      const { started } = underWay(known, event.type);
      return { ...coreOf(known), phase: 'completed', started, ended: act(at, done), closingWord: text ?? null, duties: opened(known.duties, owes, done) };
    }

    case 'NoticeDrafted': {
      const { duty, channel, text } = event.data;
      const others = known.drafts.filter((draft) => draft.duty !== duty || draft.channel.id !== channel.id);
      return { ...known, drafts: [...others, { duty, channel, text, ...done }] };
    }
    case 'NoticeSent': {
      const { duty, texts } = event.data;
      // A draft that went out is no draft any more: it would tell an old time once the window moves.
      const drafts = known.drafts.filter((draft) => draft.duty !== duty || !texts.some(({ channel }) => channel.id === draft.channel.id));
      return { ...known, drafts, duties: noticeSent(known, event, done) };
    }
    case 'NoticeDelivered':
    case 'NoticeFailed': return { ...known, duties: delivery(known, event, done) };
    case 'NoticeWaived': return { ...known, duties: noticeWaived(known, event, done) };

    case 'ToldAcknowledged': return { ...known, duties: changed(known.duties, event.data.duties, (duty) => ({ ...duty, acknowledgement: done })) };
    case 'AccountTold': {
      const { account, moment, how, at: toldAt, note } = event.data;
      return { ...known, accountsTold: [...known.accountsTold, { account, moment, how, toldAt, window: known.window, ...(note === undefined ? {} : { note }), ...done }] };
    }
    case 'AccountExcluded': return { ...known, excluded: [...known.excluded, { account: event.data.account, reason: event.data.reason, ...done }] };
    case 'AccountReadmitted': return { ...known, excluded: known.excluded.filter(({ account }) => account !== event.data.account) };
    case 'AnnouncementLinked': return { ...known, announcementId: event.data.announcementId };
    case 'MaintenanceCommented': return { ...known, comments: grown(known.comments, { id: event.data.commentId, text: event.data.text, ...done }) };
  }
};

const revised = (known: Known, { data }: MaintenanceFact<'MaintenanceRevised'>, done: Done): Known => ({
  ...known,
  title: data.title ?? known.title,
  why: data.why ?? known.why,
  components: data.components ?? known.components,
  affected: data.affected ?? known.affected,
  disrupts: data.disrupts ?? known.disrupts,
  impact: data.impact ?? known.impact,
  answers: { ...known.answers, ...data.answers },
  objectionUntil: data.objectionUntil ?? known.objectionUntil,
  duties: opened(lapsed(known.duties, data.lapses, 'It disrupts nobody any more.', done), data.owes, done),
});

/** What every phase has, without what belongs to one of them. */
const coreOf = (known: Known): MaintenanceCore => {
  const { title, why, window, components, affected, disrupts, impact, answers, announcementId, playbook, servicePage, knownAt, objectionUntil } = known;
  const { scheduledBy, scheduledAt, updatedAt, publicAt, duties, drafts, reports, accountsTold, excluded, comments } = known;
  return {
    title, why, window, components, affected, disrupts, impact, answers, announcementId, playbook, servicePage, knownAt, objectionUntil,
    scheduledBy, scheduledAt, updatedAt, publicAt, duties, drafts, reports, accountsTold, excluded, comments,
  };
};
