import { holdsId, isRefusal, refuse, type Refusal } from '../kernel/index.js';
import type { MaintenancePolicy } from '../playbook/maintenance-policy.js';
import { given, NOTHING, owedAfter, owedForRunningOver, tellingsAt, tooMany, type Acting, type Answer } from './deciding.js';
import type { MaintenanceOrder } from './maintenance.commands.js';
import { came } from './maintenance.events.js';
import { isUnderWay, type Known, type Maintenance } from './maintenance.state.js';
import { idOf, type Component, type Owed, type Window } from './maintenance.values.js';
import { holdsAnotherTime, reachedSomebody, sameTime } from './reached.js';

const HOUR = 3_600_000;
/** A year that was mistyped is further away. */
const FURTHEST_DAYS = 400;
const LONGEST_DAYS = 31;
const MOST_COMMENTS = 500;

const componentsOf = (ids: readonly string[], { components }: MaintenancePolicy): readonly Component[] | Refusal => {
  const unknown = ids.findIndex((id) => !components.some((one) => one.id === id));
  if (unknown >= 0) return refuse('UnknownComponent', `The playbook has no component “${ids[unknown]}”.`, { field: `components.${unknown}`, remedy: 'Choose one of the playbook’s components.' });
  return components.filter(({ id }) => ids.includes(id));
};

/** Until when Customer Success may object. Work that is too near waits for nobody: telling users late is worse. */
const objectionUntil = (now: string, { start }: Window, { objectionHours }: MaintenancePolicy, until = Date.parse(now) + objectionHours * HOUR): string =>
  until + objectionHours * HOUR <= Date.parse(start) ? new Date(until).toISOString() : now;

const daysFrom = (instant: string, days: number): string => new Date(Date.parse(instant) + days * 24 * HOUR).toISOString();

/** An end before the start is no window (R50). */
const windowFault = ({ start, end }: Window, now: string, clause: string): Refusal | undefined => {
  if (end <= start) return refuse('InvalidInput', 'The window ends after it starts.', { field: 'window.end', clause });
  if (Date.parse(end) - Date.parse(start) > LONGEST_DAYS * 24 * HOUR) return refuse('InvalidInput', `A window is ${LONGEST_DAYS} days long at the most.`, { field: 'window.end', clause });
  if (end <= now) return inThePast('window.end', clause);
  if (start > daysFrom(now, FURTHEST_DAYS)) return refuse('TooFarAhead', `A window begins within ${FURTHEST_DAYS} days.`, { field: 'window.start', clause, remedy: 'Look at its year.' });
  return undefined;
};

export const scheduleMaintenance = (command: MaintenanceOrder<'ScheduleMaintenance'>, maintenance: Maintenance, acting: Acting): Answer => {
  const { now, playbook, policy } = acting;
  const { title, why, window, affected, disrupts, impact, answers, announcement, knownAt } = command;
  if (maintenance.phase !== 'none') return refuse('AlreadyScheduled', 'This maintenance is scheduled already.', { field: 'id', remedy: 'Revise it, or schedule another.' });
  const components = componentsOf(command.components, policy);
  if (isRefusal(components)) return components;
  const fault = windowFault(window, now, policy.rules.telling);
  if (fault !== undefined) return fault;
  if (!disrupts && impact !== 'none') return impactOfNothing(policy);
  const known = knownAt === undefined ? now : new Date(knownAt).toISOString();
  if (known > now) return refuse('InvalidInput', 'It cannot become known in the future.', { field: 'knownAt', clause: policy.rules.telling });
  if (known < daysFrom(now, -FURTHEST_DAYS)) return refuse('InvalidInput', `It became known within the last ${FURTHEST_DAYS} days.`, { field: 'knownAt', clause: policy.rules.telling, remedy: 'Look at its year.' });

  return came('MaintenanceScheduled', {
    title, why, window, components, affected, disrupts, impact, answers: given(answers), announcementId: announcement ?? null,
    playbook: { id: playbook.id, version: playbook.version }, servicePage: policy.servicePage, knownAt: known,
    objectionUntil: disrupts ? objectionUntil(now, window, policy) : null,
    owes: disrupts ? tellingsAt(policy, 'known', 'planned') : [],
    clause: policy.rules.telling,
  });
};

/** The page would have to say both. */
const impactOfNothing = ({ rules }: MaintenancePolicy): Refusal =>
  refuse('ImpactContradicts', 'What disrupts nobody has no impact.', { field: 'impact', clause: rules.telling, remedy: 'Say that it disrupts, or leave the impact out.' });
const inThePast = (field: string, clause: string): Refusal => refuse('InThePast', 'A window cannot lie in the past.', { field, clause, remedy: 'Choose a window that is still to come.' });
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export const reviseMaintenance = (command: MaintenanceOrder<'ReviseMaintenance'>, known: Known, { now, policy }: Acting): Answer => {
  const components = command.components === undefined ? undefined : componentsOf(command.components, policy);
  if (isRefusal(components)) return components;
  const disrupts = command.disrupts ?? known.disrupts;
  if (!disrupts && command.impact !== undefined && command.impact !== 'none') return impactOfNothing(policy);
  const offered = { title: command.title, why: command.why, components, affected: command.affected, disrupts: command.disrupts, impact: disrupts ? command.impact : 'none' as const };
  const fields = Object.fromEntries(Object.entries(offered).filter(([name, value]) => value !== undefined && !same(value, known[name as keyof typeof offered])));
  const news = Object.fromEntries(Object.entries(command.answers ?? {}).filter(([question, answer]) => answer !== undefined && known.answers[question as keyof Known['answers']] !== answer));
  if (Object.keys(fields).length === 0 && Object.keys(news).length === 0) return NOTHING;

  const turned = command.disrupts !== undefined && command.disrupts !== known.disrupts;
  if (turned && !command.disrupts && isUnderWay(known)) {
    return refuse('UnderWay', 'The work is under way: what users were owed stays owed.', { field: 'disrupts', clause: policy.rules.during, remedy: 'Change its impact, or report what users notice.' });
  }
  const more = turned && command.disrupts === true;
  return came('MaintenanceRevised', {
    ...fields, ...(Object.keys(news).length === 0 ? {} : { answers: news }), ...given({ reason: command.reason }),
    ...(more ? { objectionUntil: objectionUntil(now, known.window, policy) } : {}),
    owes: more ? tellingsAt(policy, 'known', 'planned', ...(isUnderWay(known) ? ['started' as const] : [])).filter((one) => !isSent(one, known)) : [],
    // Whoever was written to and holds a wrong time still holds it.
    lapses: turned && !more ? known.duties.filter((duty) => duty.standing.state === 'owed' && !reachedSomebody(duty)).map(({ id }) => id) : [],
    ...(turned ? { clause: policy.rules.telling } : {}),
  });
};

const isSent = (owed: Owed, { duties }: Known): boolean => duties.some(({ id, standing }) => id === idOf(owed) && standing.state === 'sent');

/** The whole window, or, once the work has begun, its end alone. */
export const moveMaintenance = ({ window, reason }: MaintenanceOrder<'MoveMaintenance'>, known: Known, { now, policy }: Acting): Answer => {
  if (same(window, known.window)) return NOTHING;
  const begun = isUnderWay(known);
  if (begun && window.start !== known.window.start) {
    return refuse('UnderWay', 'The work has begun: only its end can move.', { field: 'window.start', clause: policy.rules.during, remedy: 'Keep the start and move the end.' });
  }
  if (!begun && window.start < now) return inThePast('window.start', policy.rules.notices);
  const fault = windowFault(window, now, policy.rules.notices);
  if (fault !== undefined) return fault;
  // Once the work has begun the page says until when; before, whoever was written to holds a wrong time.
  const reopens = begun ? [] : known.duties.filter((duty) => duty.moment === 'planned' && duty.by === 'notice' && holdsAnotherTime(duty, window)).map(({ id }) => id);
  const { objectionUntil: until } = known;
  const sooner = until !== null && until > now ? objectionUntil(now, window, policy, Date.parse(until)) : until;
  return came('MaintenanceMoved', {
    window, was: known.window,
    // In another zone it is at the same time, and nobody needs to hear of it.
    owes: known.disrupts && !sameTime(window, known.window) ? [...tellingsAt(policy, 'moved'), ...owedForRunningOver(policy, known, now)] : [],
    reopens, ...(known.answers.until !== undefined && window.end !== known.window.end ? { withdraws: ['until' as const] } : {}), ...(sooner === null || sooner === until ? {} : { objectionUntil: sooner }), ...given({ reason }), clause: policy.rules.notices,
  });
};

export const cancelMaintenance = ({ reason }: MaintenanceOrder<'CancelMaintenance'>, known: Known, { policy }: Acting): Answer => {
  if (isUnderWay(known)) return refuse('UnderWay', 'The work is under way.', { clause: policy.rules.during, remedy: 'End the work instead.' });
  return came('MaintenanceCancelled', {
    reason, owes: owedAfter(policy, 'cancelled', known), lapses: known.duties.filter(({ standing }) => standing.state === 'owed').map(({ id }) => id), clause: policy.rules.notices,
  });
};

export const linkAnnouncement = ({ announcement = null }: { readonly announcement?: string | undefined | null }, known: Known): Answer =>
  known.announcementId === announcement ? NOTHING : came('AnnouncementLinked', { announcementId: announcement });

export const comment = ({ newId: commentId, text }: MaintenanceOrder<'CommentOnMaintenance'>, known: Known): Answer => {
  if (holdsId(known.comments, commentId)) return NOTHING;
  return known.comments.length >= MOST_COMMENTS ? tooMany(MOST_COMMENTS, 'remarks') : came('MaintenanceCommented', { commentId, text });
};
