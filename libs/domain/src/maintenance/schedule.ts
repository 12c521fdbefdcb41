import { isRefusal, refuse, type Refusal } from '../kernel/index.js';
import type { MaintenancePolicy } from '../playbook/maintenance-policy.js';
import { given, NOTHING, tellingsAt, type Acting, type Answer } from './deciding.js';
import type { MaintenanceOrder } from './maintenance.commands.js';
import { came } from './maintenance.events.js';
import { isUnderWay, type Known, type Maintenance } from './maintenance.state.js';
import type { Component, Window } from './maintenance.values.js';

const HOUR = 3_600_000;

const componentsOf = (ids: readonly string[], { components }: MaintenancePolicy): readonly Component[] | Refusal => {
  const unknown = ids.findIndex((id) => !components.some((one) => one.id === id));
  if (unknown >= 0) return refuse('UnknownComponent', `The playbook has no component “${ids[unknown]}”.`, { field: `components.${unknown}`, remedy: 'Choose one of the playbook’s components.' });
  return components.filter(({ id }) => ids.includes(id));
};

/** Until when Customer Success may object. Work that is too near waits for nobody: telling users late is worse. */
const objectionUntil = (now: string, { start }: Window, { objectionHours }: MaintenancePolicy): string => {
  const until = Date.parse(now) + objectionHours * HOUR;
  return until + objectionHours * HOUR <= Date.parse(start) ? new Date(until).toISOString() : now;
};

export const scheduleMaintenance = (command: MaintenanceOrder<'ScheduleMaintenance'>, maintenance: Maintenance, acting: Acting): Answer => {
  const { now, playbook, policy } = acting;
  const { title, why, window, affected, disrupts, impact, answers, announcement, knownAt } = command;
  if (maintenance.phase !== 'none') return refuse('AlreadyScheduled', 'This maintenance is scheduled already.', { field: 'id', remedy: 'Revise it, or schedule another.' });
  const components = componentsOf(command.components, policy);
  if (isRefusal(components)) return components;
  if (window.end <= now) return inThePast('window.end');
  const known = knownAt === undefined ? now : new Date(knownAt).toISOString();
  if (known > now) return refuse('InvalidInput', 'It cannot become known in the future.', { field: 'knownAt' });

  return came('MaintenanceScheduled', {
    title, why, window, components, affected, disrupts, impact, answers: given(answers), announcementId: announcement ?? null,
    playbook: { id: playbook.id, version: playbook.version }, servicePage: policy.servicePage, knownAt: known,
    objectionUntil: disrupts ? objectionUntil(now, window, policy) : null,
    owes: disrupts ? tellingsAt(policy, 'known', 'planned') : [],
    clause: policy.rules.telling,
  });
};

const inThePast = (field: string): Refusal => refuse('InThePast', 'A window cannot lie in the past.', { field, remedy: 'Choose a window that is still to come.' });
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export const reviseMaintenance = (command: MaintenanceOrder<'ReviseMaintenance'>, known: Known, { now, policy }: Acting): Answer => {
  const components = command.components === undefined ? undefined : componentsOf(command.components, policy);
  if (isRefusal(components)) return components;
  const offered = { title: command.title, why: command.why, components, affected: command.affected, disrupts: command.disrupts, impact: command.impact };
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
    owes: more ? tellingsAt(policy, 'known', 'planned', ...(isUnderWay(known) ? ['started' as const] : [])) : [],
    lapses: turned && !more ? known.duties.filter(({ standing }) => standing.state === 'owed').map(({ id }) => id) : [],
    ...(turned ? { clause: policy.rules.telling } : {}),
  });
};

/** The whole window, or, once the work has begun, its end alone. */
export const moveMaintenance = ({ window, reason }: MaintenanceOrder<'MoveMaintenance'>, known: Known, { now, policy }: Acting): Answer => {
  if (same(window, known.window)) return NOTHING;
  const begun = isUnderWay(known);
  if (begun && window.start !== known.window.start) {
    return refuse('UnderWay', 'The work has begun: only its end can move.', { field: 'window.start', clause: policy.rules.during, remedy: 'Keep the start and move the end.' });
  }
  if (!begun && window.start < now) return inThePast('window.start');
  if (window.end <= now) return inThePast('window.end');
  // Once the work has begun the page says until when; before, whoever was written to holds a wrong time.
  const reopens = begun ? [] : known.duties.filter(({ moment, by, standing }) => moment === 'planned' && by === 'notice' && standing.state === 'sent').map(({ id }) => id);
  return came('MaintenanceMoved', {
    window, was: known.window, owes: known.disrupts ? tellingsAt(policy, 'moved') : [], reopens, ...given({ reason }), clause: policy.rules.notices,
  });
};

/** Users were written to, and it came through or may have. */
const toldUsers = ({ duties }: Known): boolean =>
  duties.some(({ by, sent }) => by === 'notice' && sent.some(({ texts }) => texts.some(({ delivery }) => delivery.state !== 'failed')));

export const cancelMaintenance = ({ reason }: MaintenanceOrder<'CancelMaintenance'>, known: Known, { policy }: Acting): Answer => {
  if (isUnderWay(known)) return refuse('UnderWay', 'The work is under way.', { clause: policy.rules.during, remedy: 'End the work instead.' });
  const heard = toldUsers(known) || known.accountsTold.length > 0;
  const owes = known.disrupts ? tellingsAt(policy, 'cancelled').filter(({ by }) => by === 'desk' || (by === 'notice' ? toldUsers(known) : heard)) : [];
  return came('MaintenanceCancelled', {
    reason, owes, lapses: known.duties.filter(({ standing }) => standing.state === 'owed').map(({ id }) => id), clause: policy.rules.notices,
  });
};

export const linkAnnouncement = ({ announcement = null }: { readonly announcement?: string | undefined | null }, known: Known): Answer =>
  known.announcementId === announcement ? NOTHING : came('AnnouncementLinked', { announcementId: announcement });

export const comment = ({ newId: commentId, text }: MaintenanceOrder<'CommentOnMaintenance'>, known: Known): Answer =>
  known.comments.some(({ id }) => id === commentId) ? NOTHING : came('MaintenanceCommented', { commentId, text });
