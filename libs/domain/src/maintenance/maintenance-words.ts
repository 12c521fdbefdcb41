import type { Moment } from '../playbook/maintenance-policy.js';
import { overdueBy, runningOverBy } from './describe-maintenance.js';
import { isNotClosed, type Known } from './maintenance.state.js';
import type { Question } from './maintenance.values.js';
import { momentIn, windowIn } from './window-words.js';

/** `12 minutes`, `3 hours`, `2 days`, rounded down. */
export const lasting = (milliseconds: number): string => {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  const [count, noun] = minutes < 120 ? [minutes, 'minute'] : minutes < 2880 ? [Math.floor(minutes / 60), 'hour'] : [Math.floor(minutes / 1440), 'day'];
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
};

/** Where it stands, in one sentence without a full stop. */
export const standingSentence = (known: Known, now: string): string => {
  const late = overdueBy(known, now);
  const over = runningOverBy(known, now);
  const running = over === null ? '' : `, running over by ${lasting(over)}`;
  switch (known.phase) {
    case 'scheduled': return late === null ? `Begins in ${lasting(Date.parse(known.window.start) - Date.parse(now))}` : `Should have begun ${lasting(late)} ago`;
    case 'in-progress': return `In progress${running}`;
    case 'verifying': return `Being verified${running}`;
    case 'completed': return isNotClosed(known) ? 'Completed, and users are still owed word' : 'Completed';
    case 'cancelled': return isNotClosed(known) ? 'Cancelled, and users are still owed word' : 'Cancelled';
  }
};

const UNKNOWN = 'We do not know yet.';
const SAID: Readonly<Record<Question, string>> = {
  what: 'What we are doing', who: 'Who is affected', how: 'What you will notice', dataAtRisk: 'Whether data is at risk', until: 'Until when', whatToDo: 'What you should do',
};

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** What is answered; else what is known of the whole, as the service page has it; else that nobody knows. */
const answerTo = (question: Question, { answers, affected, impact }: Known): string => {
  const known = { who: affected.words, how: impact === 'none' ? '' : `We expect ${impact} impact` } as Partial<Record<Question, string>>;
  return sentence(answers[question] ?? (known[question] || UNKNOWN));
};

/** What happened, as the first sentence of a notice. */
const opening = (known: Known, moment: Moment, zone: string): string => {
  const when = windowIn(known.window, zone);
  switch (moment) {
    case 'known':
    case 'planned':
    case 'moved': return `${sentence(known.title)} Planned for ${when}.`;
    case 'started': return `${sentence(known.title)} We have started, and plan to be done by ${momentIn(known.window.end, zone)}.`;
    case 'running-over': return `${sentence(known.title)} We need longer than we planned.`;
    case 'completed': return `${sentence(known.title)} ${sentence(('closingWord' in known ? known.closingWord : null) ?? 'The work is done')}`;
    case 'cancelled': return `${sentence(known.title)} It will not take place: it was planned for ${when}.`;
  }
};

/** A text for one channel, made from what was answered: long for email, short for everything else. */
export const draftFor = (known: Known, moment: Moment, channel: string, { zone, page }: { readonly zone: string; readonly page: string }): string => {
  const first = opening(known, moment, zone);
  const moved = known.duties.some((duty) => duty.moment === moment && duty.standing.state === 'owed' && duty.standing.because === 'moved') ? 'The time has changed. ' : '';
  const over = moment === 'completed' || moment === 'cancelled';
  if (channel !== 'email') {
    const notice = known.answers.how ?? known.answers.who ?? known.affected.words;
    return `${moved}${first}${over || notice === '' ? '' : ` ${sentence(notice)}`}${over ? '' : ` More: ${page}`}`;
  }
  const questions = over ? [] : (['what', 'who', 'how', 'dataAtRisk', 'whatToDo'] as const).map((question) => `${SAID[question]}: ${answerTo(question, known)}`);
  return ['Hello,', `${moved}${first}`, ...(questions.length === 0 ? [] : [questions.join('\n')]), over ? 'Thank you for your patience.' : `Everything that we know is on ${page} during the work.`].join('\n\n');
};

/** A paragraph that Customer Success can forward, with the times in the reader's zone. */
export const paragraphFor = (known: Known, { zone, page, now }: { readonly zone: string; readonly page: string; readonly now: string }): string => {
  const moment: Moment = known.phase === 'completed' ? 'completed' : known.phase === 'cancelled' ? 'cancelled' : known.phase === 'scheduled' ? 'planned' : runningOverBy(known, now) === null ? 'started' : 'running-over';
  const { answers } = known;
  const parts = known.phase === 'completed' || known.phase === 'cancelled' ? [] : [answers.how ?? '', answers.dataAtRisk === undefined ? '' : `Is data at risk? ${answers.dataAtRisk}`, answers.whatToDo ?? ''];
  return [opening(known, moment, zone), ...parts.filter((part) => part !== '').map(sentence), `More: ${page}`].join(' ');
};
