import { acknowledged, called, DAY, delivered, HOUR, sent, type MaintenanceSample } from './maintenance-sample.js';

/** What is planned, each with something else still to be said. */
export const TO_COME: readonly MaintenanceSample[] = [
  {
    by: 'ravi', told: -3 * DAY, knownBefore: 12, title: 'Upgrading the queue in front of event ingestion', why: 'The brokers’ version is out of support at the end of the month.',
    window: [26 * HOUR, 27.5 * HOUR], components: ['ingestion'], disrupts: true, impact: 'minor',
    affected: { words: 'Every project that sends events to the EU', segments: ['cloud'], regions: ['EU'], accounts: ['Hooli', 'Initech'], count: 18_400 },
    answers: { what: 'We replace the queue that takes in your events', who: 'Projects in the EU region', how: 'New events appear up to 20 minutes late', dataAtRisk: 'No. Events wait in the queue and none are lost', whatToDo: 'Nothing' },
    steps: [
      acknowledged(-3 * DAY + 25, 'mina'), acknowledged(-3 * DAY + 70, 'sam'),
      sent(-2 * DAY, 'mina', 'planned', 'We upgrade how we take in events. For 90 minutes new events in the EU appear up to 20 minutes late. None are lost.', 'user-slack'),
      ...delivered(-2 * DAY + 15, 'mina', 'planned', 'email', 'in-product', 'user-slack'),
      called(-2 * DAY + 3 * HOUR, 'Hooli', 'Call', 'They run a sale on that day and are fine with late events.'),
    ],
  },
  {
    by: 'ravi', told: -100, knownBefore: 35, title: 'Rebuilding the persons table', why: 'Persons on events reads from a table that has to be built once, with writes held back.',
    window: [5 * DAY - 2 * HOUR, 5 * DAY], components: ['app', 'api', 'dashboards'], disrupts: true, impact: 'major', announcement: 'Persons on events for every project',
    affected: { words: 'Every project on Cloud', segments: ['cloud'], regions: ['EU', 'US'], accounts: ['Hooli', 'Globex', 'Vandelay'], count: 61_000 },
    answers: { what: 'We build the table that persons on events reads from', who: 'Every project on Cloud', dataAtRisk: 'No' },
    steps: [
      acknowledged(-80, 'jonas'),
      [-60, 'sam', 'ExcludeAccount', { account: 'Globex', reason: 'They launch in that week, and want to hear it from a person.' }],
    ],
  },
  {
    by: 'lena', told: -5 * DAY, title: 'A newer ClickHouse for the EU', why: 'It fixes the slow queries over long ranges.',
    window: [3 * DAY, 3 * DAY + 2 * HOUR], components: ['dashboards', 'exports'], disrupts: true, impact: 'minor',
    affected: { words: 'People with dashboards in the EU', segments: ['cloud'], regions: ['EU'], accounts: ['Vandelay'], count: 22_300 },
    answers: { what: 'We upgrade the database behind dashboards', how: 'Dashboards load slowly, and some ask you to try again', dataAtRisk: 'No' },
    steps: [
      acknowledged(-5 * DAY + 40, 'sam'), acknowledged(-5 * DAY + 55, 'mina'),
      sent(-4 * DAY, 'mina', 'planned', 'We upgrade the database behind dashboards in the EU. For two hours they load slowly.'),
      [-90, 'lena', 'MoveMaintenance', { window: [3 * DAY + 4 * HOUR, 3 * DAY + 6 * HOUR], reason: 'The vendor’s engineer is there in the afternoon only' }],
    ],
  },
  {
    by: 'lena', told: -DAY, title: 'New certificates for the public API', why: 'The old ones run out in two weeks.',
    window: [2 * DAY, 2 * DAY + 30], components: ['api'], disrupts: false,
    affected: { words: 'Nobody should notice' },
  },
  {
    by: 'ravi', told: -2 * DAY, title: 'Replacing a network switch in Virginia', why: 'It dropped packets twice this month.', zone: 'America/New_York',
    window: [-30, 60], components: ['app', 'ingestion'], disrupts: true, impact: 'minor',
    affected: { words: 'Some projects in the US region', segments: ['cloud'], regions: ['US'], accounts: ['Umbrella'], count: 7_900 },
    answers: { what: 'We replace a switch in our data centre in Virginia', how: 'Short pauses of up to a minute', dataAtRisk: 'No', whatToDo: 'Reload the page if it does not load' },
    steps: [
      acknowledged(-2 * DAY + 20, 'jonas'), acknowledged(-2 * DAY + 30, 'sam'),
      sent(-2 * DAY + 5 * HOUR, 'jonas', 'planned', 'We replace a network switch in Virginia. Expect pauses of up to a minute.', 'status-page'),
      ...delivered(-2 * DAY + 5.5 * HOUR, 'jonas', 'planned', 'email', 'in-product', 'status-page'),
    ],
  },
];
