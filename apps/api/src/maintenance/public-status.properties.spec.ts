import { readFileSync } from 'node:fs';
import { isRefusal, maintenanceDecider, parseMaintenanceCommand, parsePlaybook, publicStatus, type Actor, type Maintenance, type MaintenanceCommandType, type Playbook } from '@fanfare/domain';
import fc from 'fast-check';
import { answersOf, barOf } from '../public-face/answers.js';
import { sealed, SURFACES, unsealed, type Snapshot } from '../public-face/snapshot.js';

const parsed = parsePlaybook(JSON.parse(readFileSync(new URL('../../../../playbooks/handbook.json', import.meta.url), 'utf8')));
if (isRefusal(parsed)) throw new Error(parsed.because);
const playbook: Playbook = { ...parsed, id: 'playbook-handbook', version: 1 };

const START = Date.parse('2026-11-23T09:00:00.000Z');
const MINUTE = 60_000;
const UUID = '0d7a3f7e-5f0c-4a25-9f5b-0f6b8f2f9d01';
const WINDOW = { start: '2026-11-25T07:00:00.000Z', end: '2026-11-25T09:00:00.000Z', zone: 'Europe/Berlin' };
const PEOPLE: readonly Actor[] = (['product', 'marketing', 'customer-success'] as const).map((team) => ({ id: `person-canary-${team}`, teams: [team] }));

/** What is written inside carries this word; what is meant for everybody does not. */
const inside = (what: string): string => `canary ${what}`;
const ACCOUNT = inside('account');
const schedule = { title: 'Moving events', why: inside('why'), window: WINDOW, components: ['dashboards'], affected: { words: 'People in the EU', segments: ['canary-segment'], regions: ['EU'], accounts: [ACCOUNT], count: 1_234_567 }, disrupts: true, impact: 'minor', answers: { what: 'Disks' } };
const ORDERS: readonly (readonly [MaintenanceCommandType, object])[] = [
  ['ScheduleMaintenance', schedule], ['ExcludeAccount', { account: ACCOUNT, reason: inside('reason') }], ['ReadmitAccount', { account: ACCOUNT, reason: inside('reason') }],
  ['ReviseMaintenance', { title: 'Moving all events', why: inside('why'), reason: inside('reason') }], ['ReviseMaintenance', { affected: { words: 'Everybody', accounts: [ACCOUNT], segments: ['canary-segment'] } }],
  ['MoveMaintenance', { window: { ...WINDOW, end: '2026-11-25T11:00:00.000Z' }, reason: inside('reason') }], ['CancelMaintenance', { reason: inside('reason') }],
  ['StartWork', {}], ['StartWork', {}], ['VerifyWork', {}], ['EndWork', {}], ['EndWork', { text: 'All events are there.' }],
  ['ReportProgress', { newId: UUID, text: 'At 94 percent.', answers: { dataAtRisk: 'No.' }, nextReportAt: '2026-11-25T10:00:00.000Z' }],
  ['DraftNotice', { duty: 'affected-users.planned', channel: 'email', text: inside('draft') }],
  ...['planned', 'completed', 'cancelled'].map((moment) => ['SendNotice', { duty: `affected-users.${moment}`, texts: [{ channel: 'email', text: inside('notice'), evidence: inside('evidence') }, { channel: 'in-product', text: inside('notice') }], audience: inside('audience') }] as const),
  ['WaiveNotice', { duty: 'affected-users.completed', reason: inside('reason') }], ['AcknowledgeTold', {}],
  ['TellAccount', { account: ACCOUNT, how: inside('how'), note: inside('note') }],
  ['CommentOnMaintenance', { newId: UUID, text: inside('comment') }],
];

const steps = fc.array(fc.record({ which: fc.nat(1), order: fc.constantFrom(...ORDERS), by: fc.constantFrom(...PEOPLE), minutes: fc.nat(300) }), { minLength: 1, maxLength: 50 });
type Steps = readonly { readonly which: number; readonly order: (typeof ORDERS)[number]; readonly by: Actor; readonly minutes: number }[];

/** Two maintenances at once, and what is published after every event of either. */
const run = (all: Steps, look: (snapshot: Snapshot, now: number, states: readonly Maintenance[]) => void): number => {
  const states: Maintenance[] = [maintenanceDecider.initial, maintenanceDecider.initial];
  let now = START;
  let seen = 0;
  for (const { which, order: [type, input], by, minutes } of [0, 1].map((one): Steps[number] => ({ which: one, order: ORDERS[0] as Steps[number]['order'], by: PEOPLE[0] as Actor, minutes: 0 })).concat(all)) {
    now += minutes * MINUTE;
    const at = new Date(now).toISOString();
    const command = parseMaintenanceCommand(type, input);
    if (isRefusal(command)) throw new Error(`${type}: ${command.because}`);
    const answer = maintenanceDecider.decide(command, states[which] as Maintenance, { by, now: at, playbook });
    if (isRefusal(answer)) continue;
    for (const event of answer.events) {
      states[which] = maintenanceDecider.evolve(states[which] as Maintenance, { ...event, recordedAt: at, actorId: by.id });
      const documents = states.flatMap((maintenance, index) => (maintenance.phase === 'none' ? [] : [{ id: `maintenance-${index}`, revision: 0, maintenance, updatedAt: at }]));
      const status = { ...publicStatus(documents, { now: at, servicePage: '/service-message' }), lines: [] };
      look(unsealed(sealed(status, { now: at, lease: 600, position: '1' }), { now }) as Snapshot, now, states);
      seen += 1;
    }
  }
  return seen;
};
const textsOf = (snapshot: Snapshot, now: number): ReadonlyMap<string, string> => new Map([...answersOf(snapshot, now, '/service-message')].map(([path, { body }]) => [path, body.toString()]));
const isUnderWay = ({ phase }: Maintenance): boolean => phase === 'in-progress' || phase === 'verifying';

describe('over any sequence of events, of two maintenances', () => {
  it('R58 R61 R62 R64 bar, page and every other public file agree with the state of the work', () => {
    fc.assert(fc.property(steps, (all) => void run(all, (snapshot, now, states) => {
      const works = states.filter(isUnderWay).length;
      const texts = textsOf(snapshot, now);
      const page = texts.get('/service-message') ?? '';
      for (const surface of SURFACES) {
        const { bar } = JSON.parse(texts.get(`/public/${surface}/status.json`) ?? '') as { bar: unknown };
        expect(bar).toEqual(barOf(snapshot, surface, now));
        expect(bar !== null).toBe(works > 0);
      }
      expect(page.match(/<article>/g)?.length ?? 0).toBe(works);
      expect(page.includes('<h1>No maintenance is under way</h1>')).toBe(works === 0);
      expect(page.includes('<title>Maintenance is under way</title>')).toBe(works > 0);
      expect((JSON.parse(texts.get('/api/v2/scheduled-maintenances/active.json') ?? '') as { scheduled_maintenances: unknown[] }).scheduled_maintenances).toHaveLength(works);
      // Past its window it is said to run over, and nothing but a recorded end takes it away (R63).
      const over = states.filter((state) => state.phase !== 'none' && isUnderWay(state) && Date.parse(state.window.end) < now).length;
      expect(page.match(/running over/g)?.length ?? 0).toBe(over);
    })), { numRuns: 60 });
  });

  it('no public file has a word of what was written inside, nor anybody’s name or account', () => {
    let seen = 0;
    fc.assert(fc.property(steps, (all) => {
      seen += run(all, (snapshot, now) => {
        for (const [path, text] of textsOf(snapshot, now)) expect([path, /canary|1234567|1,234,567/.exec(text)?.[0]]).toEqual([path, undefined]);
        expect(JSON.stringify(snapshot)).not.toMatch(/canary|1234567/);
      });
    }), { numRuns: 60 });
    expect(seen).toBeGreaterThan(100);
  });

  it('every order here can be carried out somewhere, so that each word inside has had its chance', () => {
    const done = new Set<string>();
    const carry = (orders: readonly (readonly [MaintenanceCommandType, object])[]): void => {
      let state: Maintenance = maintenanceDecider.initial;
      // Who must be called first has a day to say so.
      for (const [type, input] of orders) for (const by of PEOPLE) {
        const at = new Date(START + (/Schedule|Exclude|Readmit/.test(type) ? 0 : 26 * 60 * MINUTE)).toISOString();
        const command = parseMaintenanceCommand(type, input);
        const answer = isRefusal(command) ? command : maintenanceDecider.decide(command, state, { by, now: at, playbook });
        if (isRefusal(answer) || answer.events.length === 0) continue;
        done.add(type);
        for (const event of answer.events) state = maintenanceDecider.evolve(state, { ...event, recordedAt: at, actorId: by.id });
      }
    };
    const [first, ...others] = ORDERS;
    const before = (type: string): boolean => !['StartWork', 'VerifyWork', 'EndWork', 'CancelMaintenance', 'ReportProgress', 'WaiveNotice'].includes(type);
    carry([first as (typeof ORDERS)[number], ...others.filter(([type]) => before(type)), ...others.filter(([type]) => !before(type) && type !== 'CancelMaintenance' && type !== 'EndWork'), ...others.filter(([type]) => type === 'EndWork' || type === 'WaiveNotice')]);
    carry([first as (typeof ORDERS)[number], ...others.filter(([type]) => type === 'CancelMaintenance')]);
    expect([...new Set(ORDERS.map(([type]) => type))].filter((type) => !done.has(type))).toEqual([]);
  });
});
