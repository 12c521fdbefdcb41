import { acknowledged, called, DAY, delivered, HOUR, sent, type MaintenanceSample } from './maintenance-sample.js';

/** Three at once: one within its window, one past it, one being verified. */
export const UNDER_WAY: readonly MaintenanceSample[] = [
  {
    by: 'ravi', told: -4 * DAY, knownBefore: 20, title: 'Moving EU events to new storage', why: 'The old disks are full within three weeks.',
    window: [-150, -30], components: ['dashboards', 'exports'], disrupts: true, impact: 'major',
    affected: { words: 'Projects in the EU region with more than a million events a day', segments: ['cloud'], regions: ['EU'], accounts: ['Hooli', 'Initech'], count: 4_100 },
    answers: { what: 'We move your events to new disks', who: 'Projects in the EU with more than a million events a day', dataAtRisk: 'No. The old disks stay until every event was checked on the new ones' },
    steps: [
      acknowledged(-4 * DAY + 10, 'mina'), acknowledged(-4 * DAY + 50, 'sam'),
      called(-4 * DAY + 2 * HOUR, 'Hooli', 'Call'),
      sent(-3 * DAY, 'mina', 'planned', 'We move events in the EU to new storage. For two hours dashboards over long ranges may not load.', 'user-slack'),
      ...delivered(-3 * DAY + 20, 'mina', 'planned', 'email', 'in-product'),
      [-145, 'ravi', 'StartWork', {}],
      [-120, 'ravi', 'ReportProgress', { text: 'Half of the projects are on the new disks.', answers: { how: 'Dashboards over more than 30 days may not load' }, nextReport: -60 }],
      called(-90, 'Initech', 'Email', 'Asked which of their dashboards are slow; sent them the list.'),
      [-35, 'ravi', 'ReportProgress', { text: 'At 94 percent. Two large projects need longer than we planned.', answers: { until: 'We expect one more hour' }, nextReport: 30 }],
    ],
  },
  {
    by: 'lena', told: -2 * DAY, title: 'Dashboards move to a new cache', why: 'The old cache forgets everything when it restarts.',
    window: [-45, 75], components: ['dashboards'], disrupts: true, impact: 'minor',
    affected: { words: 'Everybody who opens a dashboard', segments: ['cloud'], regions: ['EU', 'US'], count: 61_000 },
    answers: { what: 'We move dashboards to a new cache', how: 'The first look at each dashboard takes a few seconds', dataAtRisk: 'No', whatToDo: 'Nothing' },
    steps: [
      acknowledged(-2 * DAY + 35, 'sam'), acknowledged(-2 * DAY + 45, 'jonas'),
      sent(-2 * DAY + 6 * HOUR, 'jonas', 'planned', 'Dashboards move to a new cache. The first look at each takes a few seconds.'),
      ...delivered(-2 * DAY + 6.5 * HOUR, 'jonas', 'planned', 'in-product'),
      [-38, 'lena', 'StartWork', { effective: -41 }],
      [-20, 'lena', 'ReportProgress', { text: 'The US region is done; the EU is next.', answers: {}, nextReport: 25 }],
    ],
  },
  {
    by: 'ravi', told: -6 * HOUR, title: 'Feature flags answer from the edge', why: 'Flags took 80 ms from Asia; from the edge they take 10.',
    window: [-75, 15], components: ['feature-flags'], disrupts: true, impact: 'minor',
    affected: { words: 'Projects that use feature flags', segments: ['feature-flags'], regions: ['US'], accounts: ['Globex'], count: 9_600 },
    answers: { what: 'We move feature flags to the edge', who: 'Projects that use feature flags', how: 'For a few seconds flags answer with their defaults', dataAtRisk: 'No', whatToDo: 'Nothing, if your flags have defaults' },
    steps: [
      acknowledged(-5.5 * HOUR, 'sam'), acknowledged(-5 * HOUR, 'mina'),
      sent(-4 * HOUR, 'mina', 'planned', 'We move feature flags to the edge. For a few seconds they answer with their defaults.', 'status-page'),
      called(-3.5 * HOUR, 'Globex', 'Slack'),
      [-70, 'ravi', 'StartWork', {}],
      [-12, 'ravi', 'VerifyWork', {}],
      [-10, 'ravi', 'ReportProgress', { text: 'All flags answer from the edge. We compare them with the old ones.', answers: {}, nextReport: 15 }],
    ],
  },
];
