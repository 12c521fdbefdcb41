import type { AudienceId, Moment } from '../playbook/maintenance-policy.js';
import { AUDIENCES, MOMENTS } from '../playbook/maintenance-policy.js';
import { toBeCalled } from './accounts.js';
import type { MaintenanceContext } from './deciding.js';
import { maintenanceActions, type MaintenanceAction } from './maintenance.actions.js';
import { isNotClosed, isOver, isUnderWay, type AccountTelling, type Draft, type Duty, type Known, type Remark, type Report } from './maintenance.state.js';
import { QUESTIONS, sameAccount, type Question } from './maintenance.values.js';
import { noticeLines, type NoticeLine } from './notice-lines.js';
import { sameTime } from './reached.js';

/** Where one audience stands at one moment. `not-yet`: it may still come; `never`: it is not told of this. */
export type CellState = 'never' | 'not-yet' | 'optional' | 'owed' | 'told' | 'not-acknowledged' | 'acknowledged' | 'sent' | 'delivered' | 'failed' | 'waived' | 'lapsed';

export interface Cell {
  readonly moment: Moment;
  readonly state: CellState;
  /** Since when it stands so: an ISO instant. */
  readonly since: string | null;
  /** What it was told by: channels, the bar, accounts. */
  readonly by: readonly string[];
  /** It was told once, and of another window. */
  readonly again: boolean;
  readonly reason: string | null;
}

export interface LedgerRow {
  readonly audience: AudienceId;
  readonly cells: readonly Cell[];
}

export interface Answered { readonly question: Question; readonly answer: string | null }
/** An account that Customer Success named, or told. */
export interface AccountLine {
  readonly account: string;
  readonly told: readonly AccountTelling[];
  readonly mustBeCalledFirst: string | null;
  /** It was told, and of another window than this one: it holds a wrong time. */
  readonly holdsAnotherTime: boolean;
}

/** Everything that the page of one maintenance shows, as of `now`. Times are ISO instants in UTC, spans are whole milliseconds. */
export interface MaintenanceSheet {
  readonly id: string;
  readonly maintenance: Known;
  /** How long it should have begun already; null where it should not have. */
  readonly overdueBy: number | null;
  /** How long it goes on past its window; null where it does not. */
  readonly runningOverBy: number | null;
  readonly notClosed: boolean;
  readonly answers: readonly Answered[];
  readonly ledger: readonly LedgerRow[];
  readonly owing: readonly Duty[];
  readonly knownToTold: Readonly<Record<'marketing' | 'customer-success', number | null>>;
  /** From the first planned notice that is good for this window to the start, planned or true; null while none went out. */
  readonly noticeToStart: number | null;
  readonly accounts: readonly AccountLine[];
  readonly reports: readonly Report[];
  readonly nextReportAt: string | null;
  readonly notices: readonly NoticeLine[];
  readonly drafts: readonly Draft[];
  readonly comments: readonly Remark[];
  readonly actions: readonly MaintenanceAction[];
}

const span = (from: string, to: string): number => Date.parse(to) - Date.parse(from);

export const overdueBy = (known: Known, now: string): number | null => (known.phase === 'scheduled' && now > known.window.start ? span(known.window.start, now) : null);
export const runningOverBy = (known: Known, now: string): number | null => (isUnderWay(known) && now > known.window.end ? span(known.window.end, now) : null);

export const describeMaintenance = (id: string, known: Known, context: MaintenanceContext): MaintenanceSheet => {
  const { now } = context;
  return {
    id, maintenance: known,
    overdueBy: overdueBy(known, now), runningOverBy: runningOverBy(known, now), notClosed: isNotClosed(known),
    answers: QUESTIONS.map((question) => ({ question, answer: known.answers[question] ?? null })),
    ledger: ledgerOf(known, context),
    owing: known.duties.filter(({ standing, optional }) => standing.state === 'owed' && optional !== true),
    knownToTold: { marketing: knownToTold(known, 'marketing'), 'customer-success': knownToTold(known, 'customer-success') },
    noticeToStart: noticeToStart(known),
    accounts: accountsOf(known),
    reports: known.reports, nextReportAt: isUnderWay(known) ? (known.reports.at(-1)?.nextReportAt ?? null) : null,
    get notices() { return noticeLines(known, context); },
    drafts: known.drafts, comments: known.comments,
    get actions() { return maintenanceActions(known, context); },
  };
};

const knownToTold = (known: Known, audience: 'marketing' | 'customer-success'): number | null => {
  const standing = known.duties.find((duty) => duty.audience === audience && duty.moment === 'known')?.standing;
  // The store's clock and ours may differ by a breath.
  return standing?.state === 'told' ? Math.max(0, span(known.knownAt, standing.at)) : null;
};

const noticeToStart = (known: Known): number | null => {
  const planned = known.duties.find(({ audience, moment }) => audience === 'affected-users' && moment === 'planned');
  const first = planned?.sent.find(({ window, texts }) => window.start === known.window.start && texts.some(({ delivery }) => delivery.state !== 'failed'));
  return first === undefined ? null : span(first.at, 'started' in known ? known.started.at : known.window.start);
};

const accountsOf = (known: Known): readonly AccountLine[] => {
  const names = [...known.affected.accounts, ...known.excluded.map(({ account }) => account), ...known.accountsTold.map(({ account }) => account)];
  const first = names.filter((name, index) => names.findIndex((other) => sameAccount(other, name)) === index);
  return first.map((account) => {
    const told = known.accountsTold.filter((one) => sameAccount(one.account, account));
    const exclusion = toBeCalled(known).find((one) => sameAccount(one.account, account));
    const last = told.at(-1);
    return { account, told, mustBeCalledFirst: exclusion?.reason ?? null, holdsAnotherTime: known.phase === 'scheduled' && last !== undefined && !sameTime(last.window, known.window) };
  });
};

const ledgerOf = (known: Known, { playbook, now }: MaintenanceContext): readonly LedgerRow[] =>
  AUDIENCES.map((audience) => ({
    audience,
    cells: MOMENTS.map((moment) => {
      const duty = known.duties.find((one) => one.audience === audience && one.moment === moment);
      if (audience === 'named-accounts') return accountCell(known, moment, duty);
      if (duty !== undefined) return cellOf(duty);
      const telling = playbook.maintenance?.tellings.find((one) => one.audience === audience && one.moment === moment);
      if (telling === undefined || !known.disrupts) return { ...EMPTY, moment };
      if (moment === 'running-over' && ranOver(known) && telling.by !== 'notice') return { ...EMPTY, moment, state: 'told' as const, since: known.window.end, by: [telling.by] };
      // Running over is asked of the clock and never stored.
      if (moment === 'running-over' && runningOverBy(known, now) !== null) {
        return { ...EMPTY, moment, state: telling.by === 'notice' ? ('owed' as const) : ('told' as const), since: known.window.end, by: telling.by === 'notice' ? [] : [telling.by] };
      }
      return { ...EMPTY, moment, state: isOver(known) ? ('never' as const) : ('not-yet' as const) };
    }),
  }));

/** It had gone on past its window when it ended. */
const ranOver = (known: Known): boolean => known.phase === 'completed' && known.ended.at > known.window.end;

const EMPTY: Cell = { moment: 'known', state: 'never', since: null, by: [], again: false, reason: null };

const cellOf = ({ moment, standing, by, acknowledged, acknowledgement, sent }: Duty): Cell => {
  const channels = [...new Set(sent.flatMap(({ texts }) => texts.map(({ channel }) => channel.label)))];
  const cell = { ...EMPTY, moment, by: by === 'notice' ? channels : [by] };
  switch (standing.state) {
    case 'owed': return { ...cell, state: standing.because === 'failed' ? 'failed' : 'owed', since: standing.since, again: standing.because === 'moved' };
    case 'told': {
      if (acknowledged !== true) return { ...cell, state: 'told', since: standing.at };
      return acknowledgement === null ? { ...cell, state: 'not-acknowledged', since: standing.at } : { ...cell, state: 'acknowledged', since: acknowledgement.at };
    }
    case 'sent': {
      const came = sent.at(-1)?.texts.every(({ delivery }) => delivery.state === 'delivered') === true;
      return { ...cell, state: came ? 'delivered' : 'sent', since: standing.at };
    }
    case 'waived': return { ...cell, state: 'waived', since: standing.at, reason: standing.reason };
    case 'lapsed': return { ...cell, state: 'lapsed', since: standing.at, reason: standing.reason };
  }
};

/** Accounts are told as somebody thinks right: whoever was, shows at the moment at which they were. */
const accountCell = (known: Known, moment: Moment, duty: Duty | undefined): Cell => {
  const told = known.accountsTold.filter((one) => one.moment === moment);
  if (told.length > 0) return { ...EMPTY, moment, state: 'told', since: told.at(-1)?.toldAt ?? null, by: [...new Set(told.map(({ account }) => account))] };
  return { ...EMPTY, moment, state: duty === undefined ? 'never' : 'optional' };
};
