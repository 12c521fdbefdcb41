import type { Question } from '../api/generated/graphql.js';
import type { MaintenanceCommandInput } from './command.js';

export type AnswerName = keyof NonNullable<MaintenanceCommandInput<'scheduleMaintenance'>['answers']>;

/** R60's questions in the order in which they come to mind, with the name under which a command answers each. */
export const QUESTIONS: readonly { readonly question: Question; readonly name: AnswerName; readonly words: string; readonly hint: string }[] = [
  { question: 'WHAT', name: 'what', words: 'What are we doing?', hint: 'Moving the event store of the EU region to new disks.' },
  { question: 'WHO', name: 'who', words: 'Who is affected?', hint: 'Everybody in the EU region.' },
  { question: 'HOW', name: 'how', words: 'What will you notice?', hint: 'Dashboards may load slowly. Capture is not affected.' },
  { question: 'DATA_AT_RISK', name: 'dataAtRisk', words: 'Is data at risk?', hint: 'No. Events are queued and arrive late.' },
  { question: 'UNTIL', name: 'until', words: 'Until when?', hint: 'Until 10:00 CET, if all goes well.' },
  { question: 'WHAT_TO_DO', name: 'whatToDo', words: 'What should I do?', hint: 'Nothing. Your events are kept.' },
];

export const questionOf = (question: Question): (typeof QUESTIONS)[number] => QUESTIONS.find((one) => one.question === question) ?? QUESTIONS[0]!;

/** What the service page prints where nobody has answered. */
export const UNKNOWN = 'We do not know yet';
