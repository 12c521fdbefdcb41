import {
  draftFor, paragraphFor, standingSentence, type DutyId, type Duty, type KnownMaintenance, type MaintenanceSheet, type Playbook as Policy,
} from '@fanfare/domain';
import type { People } from '../log/people.js';
import type { Playbooks } from '../log/playbooks.js';
import type { Chosen } from './chosen.js';
import type { Act, Maintenance, Notice, NoticeDraft, Question, SentNotice } from './generated/schema.js';
import { presentPerson, presentPersonOrNull } from './present-person.js';
import { presentClause, presentRefusal } from './present-refusal.js';

export interface PresentingMaintenance {
  readonly people: People;
  readonly playbooks: Playbooks;
  /** The version that it was scheduled under. */
  readonly policy: Policy;
  readonly revision: number;
  readonly now: string;
  /** The whole address of the service page. */
  readonly page: string;
}

const minutes = (span: number | null): number | null => (span === null ? null : Math.floor(span / 60_000));
const seconds = (span: number | null): number | null => (span === null ? null : Math.floor(span / 1000));
/** `dataAtRisk` is `data-at-risk` inside, as every enum of the schema is spelt. */
const spelt = (question: string): Question => question.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) as Question;

/** The domain's sheet in the schema's words. What costs something is made when it is asked for. */
export const presentMaintenance = (sheet: MaintenanceSheet, presenting: PresentingMaintenance): Omit<Maintenance, 'announcement' | 'collisions' | 'paragraph' | keyof Chosen> & { readonly __typename: 'Maintenance' } => {
  const { people, revision, now } = presenting;
  const known = sheet.maintenance;
  const act = (of: { readonly at: string; readonly recordedAt: string; readonly by: string } | undefined): Act | null =>
    of === undefined ? null : { at: of.at, recordedAt: of.recordedAt, get by() { return presentPerson(people, of.by); } };
  return {
    __typename: 'Maintenance',
    id: sheet.id,
    revision,
    phase: known.phase,
    standing: standingSentence(known, now),
    title: known.title,
    why: known.why,
    window: known.window,
    components: known.components,
    affected: { ...known.affected, count: known.affected.count ?? null },
    disrupts: known.disrupts,
    impact: known.impact,
    answers: sheet.answers.map(({ question, answer }) => ({ question: spelt(question), answer })),
    get scheduledBy() { return presentPersonOrNull(people, known.scheduledBy); },
    scheduledAt: known.scheduledAt,
    knownAt: known.knownAt,
    started: act('started' in known ? known.started : undefined),
    verifying: act(known.phase === 'verifying' ? known.verifying : undefined),
    ended: act(known.phase === 'completed' ? known.ended : undefined),
    cancelled: act(known.phase === 'cancelled' ? { ...known.cancelled, recordedAt: known.cancelled.at } : undefined),
    cancelReason: known.phase === 'cancelled' ? known.cancelled.reason : null,
    closingWord: known.phase === 'completed' ? known.closingWord : null,
    overdueMinutes: minutes(sheet.overdueBy),
    runningOverMinutes: minutes(sheet.runningOverBy),
    notClosed: sheet.notClosed,
    objectionUntil: known.objectionUntil,
    get notices() { return noticesOf(sheet, presenting); },
    knownToMarketing: seconds(sheet.knownToTold.marketing),
    knownToCustomerSuccess: seconds(sheet.knownToTold['customer-success']),
    noticeToStart: seconds(sheet.noticeToStart),
    reports: sheet.reports.map(({ id, at, text, nextReportAt, by }) => ({ id, at, text, nextReportAt, get by() { return presentPerson(people, by); } })),
    nextReportAt: sheet.nextReportAt,
    comments: sheet.comments.map(({ id, at, text, by }) => ({ id, at, text, get by() { return presentPerson(people, by); } })),
    servicePage: presenting.page,
    playbookVersion: known.playbook.version,
    noticesOwed: sheet.ledger.filter(({ audience }) => audience === 'affected-users').flatMap(({ cells }) => cells).filter(({ state }) => state === 'owed' || state === 'failed').map(({ moment }) => moment),
    unacknowledged: sheet.ledger.filter(({ cells }) => cells.some(({ state }) => state === 'not-acknowledged')).map(({ audience }) => audience),
    updatedAt: known.updatedAt,
  };
};

/** A paragraph to forward, in the zone of whoever reads it. */
export const paragraphOf = (known: KnownMaintenance, zone: string, { page, now }: Pick<PresentingMaintenance, 'page' | 'now'>): string => paragraphFor(known, { zone, page, now });

const noticesOf = ({ maintenance: known, notices }: MaintenanceSheet, presenting: PresentingMaintenance): readonly Notice[] =>
  notices.map(({ duty, refused }) => ({
    id: duty.id,
    moment: duty.moment,
    owed: duty.standing.state === 'owed',
    owedSince: duty.standing.state === 'owed' ? duty.standing.since : null,
    get clause() {
      const clause = presenting.playbooks.clause(duty.clause, presenting.policy.version);
      return clause ? presentClause(clause) : null;
    },
    get refused() { return refused && presentRefusal(presenting.playbooks, refused, { version: presenting.policy.version }); },
    sent: duty.sent.map((sent) => presentSent(sent, presenting)),
    get drafts() { return duty.standing.state === 'owed' ? draftsOf(known, duty, presenting) : []; },
  }));

const presentSent = ({ at, by, audience, count, excluded, window, texts }: Duty['sent'][number], { people }: PresentingMaintenance): SentNotice => ({
  at, audience, count, excluded, window,
  get by() { return presentPerson(people, by); },
  texts: texts.map(({ channel, text, evidence, delivery }) => ({
    channel, text, evidence, delivery: delivery.state, reason: delivery.state === 'failed' ? delivery.reason : null,
  })),
});

const draftsOf = (known: KnownMaintenance, { id, moment }: { readonly id: DutyId; readonly moment: Duty['moment'] }, { policy, page }: PresentingMaintenance): readonly NoticeDraft[] =>
  (policy.maintenance?.noticeChannels ?? []).flatMap((channelId) => {
    const channel = policy.channels.find((one) => one.id === channelId);
    if (channel === undefined) return [];
    const own = known.drafts.find((draft) => draft.duty === id && draft.channel.id === channelId);
    return [{ channel, text: own?.text ?? draftFor(known, moment, channelId, { zone: known.window.zone, page }), byHand: own !== undefined }];
  });
