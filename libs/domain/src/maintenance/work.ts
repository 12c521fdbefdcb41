import { instantGiven, isRefusal, refuse, type Refusal } from '../kernel/index.js';
import { given, NOTHING, owedAfter, owedForRunningOver, tellingsAt, tooMany, type Acting, type Answer } from './deciding.js';
import type { MaintenanceOrder } from './maintenance.commands.js';
import { came } from './maintenance.events.js';
import { isUnderWay, type Known } from './maintenance.state.js';

const MOST_REPORTS = 500;
/** No window is longer, in milliseconds. */
const MOST_SILENCE = 31 * 86_400_000;

const sameInstant = (given_: string | undefined, at: string): boolean => given_ === undefined || Date.parse(given_) === Date.parse(at);

const notUnderWay = ({ policy }: Acting): Refusal =>
  refuse('NotUnderWay', 'The work is not under way.', { clause: policy.rules.during, remedy: 'Start the work first.' });

/** Only somebody starts the work, never the clock (R63). */
export const startWork = ({ effectiveAt }: MaintenanceOrder<'StartWork'>, known: Known, acting: Acting): Answer => {
  const { policy } = acting;
  if (known.phase !== 'scheduled') {
    const started = 'started' in known ? known.started.at : undefined;
    if (started !== undefined && isUnderWay(known) && sameInstant(effectiveAt, started)) return NOTHING;
    return refuse('AlreadyStarted', 'The work has begun already.', { clause: policy.rules.during, remedy: 'Report how it goes, or end it.' });
  }
  const at = instantGiven(effectiveAt, acting, { notBefore: known.knownAt, because: 'It cannot have begun before it was known.', clause: policy.rules.during });
  if (isRefusal(at)) return at;
  return came('WorkStarted', { at, owes: known.disrupts ? tellingsAt(policy, 'started') : [], clause: policy.rules.during });
};

/** Answers what users ask, and says when the next report comes. */
export const reportProgress = ({ newId: reportId, text, answers, nextReportAt }: MaintenanceOrder<'ReportProgress'>, known: Known, acting: Acting): Answer => {
  if (!isUnderWay(known)) return notUnderWay(acting);
  if (known.reports.some(({ id }) => id === reportId)) return NOTHING;
  if (known.reports.length >= MOST_REPORTS) return tooMany(MOST_REPORTS, 'reports', acting.policy.rules.during);
  const next = nextReportAt === undefined ? null : new Date(nextReportAt).toISOString();
  if (next !== null && next <= acting.now) return refuse('InvalidInput', 'The next report is still to come.', { field: 'nextReportAt', clause: acting.policy.rules.during });
  if (next !== null && Date.parse(next) > Date.parse(acting.now) + MOST_SILENCE) return refuse('TooFarAhead', 'The next report comes within 31 days.', { field: 'nextReportAt', clause: acting.policy.rules.during, remedy: 'Look at its year.' });
  return came('ProgressReported', { reportId, text, answers: given(answers), nextReportAt: next });
};

export const verifyWork = ({ effectiveAt }: MaintenanceOrder<'VerifyWork'>, known: Known, acting: Acting): Answer => {
  if (!isUnderWay(known)) return notUnderWay(acting);
  if (known.phase === 'verifying') return sameInstant(effectiveAt, known.verifying.at) ? NOTHING : refuse('AlreadyVerifying', 'It is being verified already.', { clause: acting.policy.rules.during, remedy: 'End the work once it is verified.' });
  const at = instantGiven(effectiveAt, acting, { notBefore: known.started.at, because: 'It cannot have been verified before it began.', clause: acting.policy.rules.during });
  return isRefusal(at) ? at : came('VerificationStarted', { at });
};

/** The end is a recorded act of a person or an authorised system (R63); bar and page go by it (R62). */
export const endWork = ({ effectiveAt, text }: MaintenanceOrder<'EndWork'>, known: Known, acting: Acting): Answer => {
  const { policy } = acting;
  if (!isUnderWay(known)) return notUnderWay(acting);
  const begun = known.phase === 'verifying' ? known.verifying.at : known.started.at;
  const at = instantGiven(effectiveAt, acting, { notBefore: begun, because: 'It cannot have ended before it began.', clause: policy.rules.after });
  if (isRefusal(at)) return at;
  return came('WorkEnded', { at, ...given({ text }), owes: [...owedForRunningOver(policy, known, at), ...owedAfter(policy, 'completed', known)], clause: policy.rules.after });
};
