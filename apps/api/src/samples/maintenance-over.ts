import { acknowledged, called, DAY, delivered, HOUR, sent, type MaintenanceSample } from './maintenance-sample.js';

/** What is over: closed, not closed, and called off. */
export const OVER: readonly MaintenanceSample[] = [
  {
    by: 'lena', told: -9 * DAY, title: 'Restart of the API gateways', why: 'A security update of the operating system.',
    window: [-6 * DAY, -6 * DAY + 15], components: ['api'], disrupts: true, impact: 'minor',
    affected: { words: 'Programs that ask the API', regions: ['US'], count: 1_200 },
    answers: { what: 'We restart the machines in front of the API', how: 'Single requests may fail once', dataAtRisk: 'No', whatToDo: 'Send the request again' },
    steps: [
      acknowledged(-9 * DAY + 15, 'jonas'), acknowledged(-9 * DAY + HOUR, 'sam'),
      sent(-8 * DAY, 'jonas', 'planned', 'We restart the machines in front of the API. Single requests may fail once.'),
      ...delivered(-8 * DAY + 10, 'jonas', 'planned', 'email', 'in-product'),
      [-6 * DAY + 2, 'lena', 'StartWork', {}],
      [-6 * DAY + 8, 'lena', 'EndWork', { text: 'Restarted one by one; nobody noticed' }],
      [-6 * DAY + HOUR, 'jonas', 'WaiveNotice', { duty: 'affected-users.completed', reason: 'It took six minutes and no request failed: a mail would be the only disruption.' }],
    ],
  },
  {
    by: 'ravi', told: -8 * DAY, knownBefore: 45, title: 'A newer Postgres for the application', why: 'The old version gets no more security fixes.',
    window: [-4 * DAY, -4 * DAY + 2 * HOUR], components: ['app', 'api'], disrupts: true, impact: 'major',
    affected: { words: 'Everybody who signs in', segments: ['cloud'], regions: ['EU', 'US'], accounts: ['Hooli', 'Umbrella'], count: 61_000 },
    answers: { what: 'We upgrade the database behind the application', who: 'Everybody who signs in', how: 'For ten minutes nobody can sign in', dataAtRisk: 'No', whatToDo: 'Stay signed in' },
    steps: [
      acknowledged(-8 * DAY + 5, 'mina'), acknowledged(-8 * DAY + 90, 'sam'),
      sent(-7 * DAY, 'mina', 'planned', 'We upgrade the database behind the application. For ten minutes nobody can sign in.', 'user-slack', 'status-page'),
      ...delivered(-7 * DAY + 30, 'mina', 'planned', 'email', 'in-product', 'user-slack', 'status-page'),
      called(-5 * DAY, 'Umbrella', 'Call'),
      [-4 * DAY + 3, 'ravi', 'StartWork', {}],
      [-4 * DAY + 50, 'ravi', 'ReportProgress', { text: 'The new database has all data. We switch over now.', answers: {}, nextReport: -4 * DAY + 75 }],
      [-4 * DAY + 65, 'ravi', 'VerifyWork', {}],
      [-4 * DAY + 95, 'ravi', 'EndWork', { text: 'Everything runs on the new database' }],
      sent(-4 * DAY + 125, 'mina', 'completed', 'The upgrade is done. Everything runs on the new database.', 'status-page'),
      ...delivered(-4 * DAY + 140, 'mina', 'completed', 'email', 'in-product', 'status-page'),
      called(-4 * DAY + 3 * HOUR, 'Hooli', 'Email'),
    ],
  },
  {
    by: 'lena', told: -3 * DAY, title: 'New workers for exports', why: 'Large exports ran out of memory.',
    window: [-20 * HOUR, -19 * HOUR], components: ['exports'], disrupts: true, impact: 'minor',
    affected: { words: 'Projects with scheduled exports', segments: ['exports'], accounts: ['Initech'], count: 860 },
    answers: { what: 'We replace the machines that make exports', how: 'Scheduled exports come up to two hours late', dataAtRisk: 'No' },
    steps: [
      acknowledged(-3 * DAY + 30, 'mina'), acknowledged(-3 * DAY + 40, 'sam'),
      sent(-2 * DAY - 4 * HOUR, 'mina', 'planned', 'We replace the machines that make exports. Scheduled exports come up to two hours late.'),
      [-20 * HOUR + 5, 'lena', 'StartWork', {}],
      [-19 * HOUR + 10, 'lena', 'EndWork', { text: 'Exports of any size finish again' }],
      sent(-18 * HOUR, 'mina', 'completed', 'Exports of any size finish again.'),
      [-17 * HOUR, 'mina', 'RecordDelivery', { duty: 'affected-users.completed', channel: 'email', delivered: false, reason: 'The mail provider rejected the whole batch.' }],
    ],
  },
  {
    by: 'ravi', told: -2.5 * DAY, title: 'A second region for recordings', why: 'Recordings from Asia load slowly.',
    window: [2 * HOUR, 4 * HOUR], components: ['app'], disrupts: true, impact: 'minor',
    affected: { words: 'Projects with session recordings', segments: ['recordings'], regions: ['US'], accounts: ['Vandelay'], count: 5_300 },
    answers: { what: 'We copy recordings to a second region', how: 'Recordings start a few seconds later' },
    steps: [
      acknowledged(-2.5 * DAY + 20, 'sam'), acknowledged(-2.5 * DAY + 65, 'jonas'),
      sent(-2 * DAY - HOUR, 'jonas', 'planned', 'We copy recordings to a second region. They start a few seconds later while we do.'),
      [-5 * HOUR, 'ravi', 'CancelMaintenance', { reason: 'The second region is not ready; we plan it again in January' }],
    ],
  },
];
