import { handbook } from '../playbook/handbook-for-specs.js';
import { isRefusal, type Actor } from '../kernel/index.js';
import { cleo, DURING, ended, LATER, mara, nothing, notified, NOW, OVER, piet, schedule, scheduled, sendBoth, started, told, UUID, vito, WINDOW, type Story } from './maintenance-for-specs.js';
import { parseMaintenanceCommand, type MaintenanceCommand, type MaintenanceCommandType } from './maintenance.commands.js';
import { MAINTENANCE_LANES } from './maintenance.lanes.js';

const { rules } = handbook.maintenance!;
const cancelled = (): Story => told(scheduled(), [piet, { type: 'CancelMaintenance', reason: 'Not needed' }]);
const verifying = (): Story => told(started(), [piet, { type: 'VerifyWork' }, OVER]);
const report: MaintenanceCommand = { type: 'ReportProgress', newId: UUID, text: 'On it', answers: {} };
const yearOf = (year: number) => ({ ...WINDOW, start: `${year}-11-25T07:00:00.000Z`, end: `${year}-11-25T09:00:00.000Z` });

const cases: readonly (readonly [string, Story, Actor, MaintenanceCommand, string, { code: string; clause?: string; field?: string }])[] = [
  ['a window that is over', nothing(), piet, schedule(), OVER, { code: 'InThePast', clause: rules.telling, field: 'window.end' }],
  ['a window that ends when it starts', nothing(), piet, schedule({ window: { ...WINDOW, end: WINDOW.start } }), NOW, { code: 'InvalidInput', clause: rules.telling, field: 'window.end' }],
  ['a window of a year', nothing(), piet, schedule({ window: { ...WINDOW, end: '2027-11-25T07:00:00.000Z' } }), NOW, { code: 'InvalidInput', clause: rules.telling, field: 'window.end' }],
  ['a move to an end before the start', scheduled(), piet, { type: 'MoveMaintenance', window: { ...WINDOW, end: LATER } }, NOW, { code: 'InvalidInput', clause: rules.notices, field: 'window.end' }],
  ['an impact of what disrupts nobody', nothing(), piet, schedule({ disrupts: false, impact: 'critical' }), NOW, { code: 'ImpactContradicts', clause: rules.telling, field: 'impact' }],
  ['an impact for what disrupts nobody', scheduled({ disrupts: false, impact: 'none' }), piet, { type: 'ReviseMaintenance', impact: 'minor' }, NOW, { code: 'ImpactContradicts', clause: rules.telling, field: 'impact' }],
  ['a window in another decade', nothing(), piet, schedule({ window: yearOf(2062) }), NOW, { code: 'TooFarAhead', clause: rules.telling, field: 'window.start' }],
  ['known before anybody can have known', nothing(), piet, schedule({ knownAt: '1970-01-01T00:00:00.000Z' }), NOW, { code: 'InvalidInput', clause: rules.telling, field: 'knownAt' }],
  ['a move into the past', scheduled(), piet, { type: 'MoveMaintenance', window: { ...WINDOW, start: '2026-11-23T08:00:00.000Z' } }, NOW, { code: 'InThePast', clause: rules.notices, field: 'window.start' }],
  ['a move to another decade', scheduled(), piet, { type: 'MoveMaintenance', window: yearOf(2062) }, NOW, { code: 'TooFarAhead', clause: rules.notices, field: 'window.start' }],
  ['a move of the start under way', started(), piet, { type: 'MoveMaintenance', window: { ...WINDOW, start: DURING } }, DURING, { code: 'UnderWay', clause: rules.during, field: 'window.start' }],
  ['a move of the end into the past', started(), piet, { type: 'MoveMaintenance', window: { ...WINDOW, end: DURING } }, OVER, { code: 'InThePast', clause: rules.notices, field: 'window.end' }],
  ['a cancel under way', started(), piet, { type: 'CancelMaintenance', reason: 'x' }, DURING, { code: 'UnderWay', clause: rules.during }],
  ['a start after the cancel', cancelled(), piet, { type: 'StartWork' }, DURING, { code: 'Cancelled', clause: rules.notices }],
  ['a second start at another time', started(), piet, { type: 'StartWork', effectiveAt: LATER }, DURING, { code: 'AlreadyStarted', clause: rules.during }],
  ['a start in the future', scheduled(), piet, { type: 'StartWork', effectiveAt: LATER }, NOW, { code: 'InvalidInput', clause: rules.during, field: 'effectiveAt' }],
  ['an end before the start', started(), piet, { type: 'EndWork', effectiveAt: LATER }, OVER, { code: 'InvalidInput', clause: rules.after, field: 'effectiveAt' }],
  ['an end of what never began', scheduled(), piet, { type: 'EndWork' }, DURING, { code: 'NotUnderWay', clause: rules.during }],
  ['a second end at another time', ended(), piet, { type: 'EndWork', effectiveAt: DURING }, OVER, { code: 'AlreadyCompleted', clause: rules.after }],
  ['a second end with another word', ended(), piet, { type: 'EndWork', text: 'Two projects lost an hour.' }, OVER, { code: 'AlreadyCompleted', clause: rules.after }],
  ['a second verifying at another time', verifying(), piet, { type: 'VerifyWork', effectiveAt: DURING }, OVER, { code: 'AlreadyVerifying', clause: rules.during }],
  ['a report before the start', scheduled(), piet, report, NOW, { code: 'NotUnderWay', clause: rules.during }],
  ['a report after the end', ended(), piet, report, OVER, { code: 'AlreadyCompleted', clause: rules.after }],
  ['a next report that is past', started(), piet, { ...report, nextReportAt: LATER } as MaintenanceCommand, DURING, { code: 'InvalidInput', clause: rules.during, field: 'nextReportAt' }],
  ['a next report in another decade', started(), piet, { ...report, nextReportAt: '2062-11-25T09:00:00.000Z' } as MaintenanceCommand, DURING, { code: 'TooFarAhead', clause: rules.during, field: 'nextReportAt' }],
  ['a completed notice before the end', scheduled(), mara, sendBoth('affected-users.completed'), LATER, { code: 'NotOwed', clause: rules.notices, field: 'duty' }],
  ['a notice within the hour of Customer Success', scheduled(), mara, sendBoth(), NOW, { code: 'CustomerSuccessNotHeard', clause: rules.accounts }],
  ['a notice of what was called off', cancelled(), mara, sendBoth(), LATER, { code: 'NotOwed', clause: rules.notices, field: 'duty' }],
  ['a draft for what was called off', cancelled(), mara, { type: 'DraftNotice', duty: 'affected-users.planned', channel: 'email', text: 'x' }, LATER, { code: 'NotOwed', clause: rules.notices, field: 'duty' }],
  ['a waiver of what was sent', notified(), mara, { type: 'WaiveNotice', duty: 'affected-users.planned', reason: 'x' }, LATER, { code: 'NotOwed', clause: rules.notices, field: 'duty' }],
  ['an objection to what went out', notified(), cleo, { type: 'ExcludeAccount', account: 'Hooli', reason: 'x' }, LATER, { code: 'TooLateToObject', clause: rules.accounts }],
  ['an account told in the future', scheduled(), cleo, { type: 'TellAccount', account: 'Hooli', how: 'Call', at: LATER }, NOW, { code: 'InvalidInput', clause: rules.accounts, field: 'at' }],
  ['an account told in another decade', scheduled(), cleo, { type: 'TellAccount', account: 'Hooli', how: 'Call', at: '0026-11-23T09:00:00.000Z' }, NOW, { code: 'InvalidInput', clause: rules.accounts, field: 'at' }],
];

describe('What may not be', () => {
  it.each(cases)('R67 is refused with its clause: %s', (_, story, by, command, now, { code, ...more }) => {
    story.when(command, { by, now }).thenRefused(code, more);
  });

  it('is said in a sentence where a duty or a number cannot be read', () => {
    expect(parseMaintenanceCommand('WaiveNotice', { duty: 'users.planned', reason: 'x' })).toMatchObject({ code: 'InvalidInput', field: 'duty', because: 'A notice is named by its audience and its moment, for example affected-users.planned.' });
    expect(parseMaintenanceCommand('ReviseMaintenance', { affected: { count: -1 } })).toMatchObject({ field: 'affected.count', because: 'A number of users is a whole number, 0 or more.' });
  });

  it('R67 in another lane is refused with the clause that speaks of it, for every command', () => {
    const asked = { type: 'SendNotice' as MaintenanceCommandType };
    for (const [type, { who, rule }] of Object.entries(MAINTENANCE_LANES)) {
      Object.assign(asked, { type });
      scheduled().when(asked as MaintenanceCommand, { by: vito }).thenRefused('NotAllowed', { clause: rules[rule] });
      expect(who).not.toContain('viewer');
    }
    scheduled().when({ type: 'TellAccount', account: 'Hooli', how: 'Call' }, { by: mara }).thenRefused('NotAllowed', { clause: rules.accounts });
  });

  it('R67 never ends in a stream without end: reports, remarks, sendings and accounts have a limit', () => {
    let story: Story = started();
    for (let nth = 0; nth < 500; nth += 1) story = { ...story, ...told(story, [piet, { ...report, newId: `0d7a3f7e-5f0c-4a25-9f5b-${String(nth).padStart(12, '0')}` } as MaintenanceCommand, DURING]) };
    story.when(report, { now: DURING }).thenRefused('TooMany', { clause: rules.during });
  });

  it.each([
    ['window.zone', { window: { ...WINDOW, zone: 'Mars/Olympus' } }],
    ['window.start', { window: { ...WINDOW, start: '2026-02-30T07:00:00.000Z' } }],
    ['title', { title: 'x'.repeat(141) }],
    ['title', { title: '\u200b\u200b' }],
    ['affected.accounts', { affected: { accounts: Array.from({ length: 201 }, (_, nth) => `Account ${nth}`) } }],
    ['answers.what', { answers: { what: 'x'.repeat(1001) } }],
    ['impact', { impact: 'enormous' }],
    ['color', { color: 'red' }],
  ])('R67 names the field at fault: %s', (field, more) => {
    const { type: _, ...input } = schedule();
    expect(parseMaintenanceCommand('ScheduleMaintenance', { ...input, ...more })).toMatchObject({ code: 'InvalidInput', field });
  });

  it('R67 takes every letter that people write', () => {
    const { type: _, ...input } = schedule({ title: 'מעבר לאחסון חדש 🛠️ نقل' });
    expect(isRefusal(parseMaintenanceCommand('ScheduleMaintenance', input))).toBe(false);
  });
});
