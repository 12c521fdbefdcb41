import { handbook } from '../playbook/handbook-for-specs.js';
import { anna, cleo, DURING, ended, known, LATER, mara, nothing, notified, NOW, OVER, piet, schedule, scheduled, standing, started, THURSDAY, told, vito, WINDOW } from './maintenance-for-specs.js';
import { isNotClosed } from './maintenance.state.js';

const rules = handbook.maintenance!.rules;

describe('Scheduling', () => {
  it('R50 has a window, why, whom it affects and whether it disrupts', () => {
    expect(known(scheduled())).toMatchObject({ phase: 'scheduled', window: WINDOW, why: 'The old disks are full.', disrupts: true, affected: { regions: ['EU'] } });
  });

  it('R50 R51 with disruption opens the duties to tell both teams and the users', () => {
    const story = scheduled();
    expect(known(story).duties.map(({ id }) => id)).toEqual(['marketing.known', 'customer-success.known', 'affected-users.planned', 'named-accounts.known']);
    expect(standing(story, 'marketing.known')).toEqual({ state: 'told', by: piet.id, at: NOW });
    expect(standing(story, 'affected-users.planned')).toEqual({ state: 'owed', since: NOW, because: 'new' });
  });

  it('R50 without disruption owes nobody anything, from beginning to end', () => {
    const story = told(scheduled({ disrupts: false }), [piet, { type: 'MoveMaintenance', window: THURSDAY }], [piet, { type: 'StartWork' }], [piet, { type: 'EndWork' }]);
    expect(known(story).duties).toEqual([]);
    expect(isNotClosed(known(story))).toBe(false);
  });

  it('R51 keeps since when it was known', () => {
    nothing().when(schedule({ knownAt: '2026-11-23T08:30:00.000Z' })).thenState((state) => expect(state).toMatchObject({ knownAt: '2026-11-23T08:30:00.000Z' }));
    nothing().when(schedule({ knownAt: LATER })).thenRefused('InvalidInput', { field: 'knownAt' });
  });

  it('refuses a window that is over, an unknown component, and a second scheduling', () => {
    nothing().when(schedule(), { now: OVER }).thenRefused('InThePast', { field: 'window.end' });
    nothing().when(schedule({ components: ['dashboards', 'kitchen'] })).thenRefused('UnknownComponent', { field: 'components.1' });
    scheduled().when(schedule()).thenRefused('AlreadyScheduled');
  });

  it('needs a playbook that speaks of maintenance', () => {
    const { maintenance: _, ...playbook } = handbook;
    nothing().when(schedule(), { playbook }).thenRefused('NoMaintenancePolicy');
  });

  it('is for Product and admins', () => {
    nothing().when(schedule(), { by: anna }).thenTypes('MaintenanceScheduled');
    for (const by of [mara, cleo, vito]) nothing().when(schedule(), { by }).thenRefused('NotAllowed', { clause: rules.telling });
  });
});

describe('Moving', () => {
  it('R57 after a planned notice opens that duty again, and keeps what was sent', () => {
    const story = told(notified(), [piet, { type: 'MoveMaintenance', window: THURSDAY, reason: 'Disks are late' }, LATER]);
    expect(standing(story, 'affected-users.planned')).toEqual({ state: 'owed', since: LATER, because: 'moved' });
    expect(known(story).duties.find(({ id }) => id === 'affected-users.planned')?.sent).toHaveLength(1);
    expect(standing(story, 'marketing.moved')).toMatchObject({ state: 'told' });
  });

  it('R57 before any notice leaves the duty as it was', () => {
    const story = told(scheduled(), [piet, { type: 'MoveMaintenance', window: THURSDAY }, LATER]);
    expect(standing(story, 'affected-users.planned')).toEqual({ state: 'owed', since: NOW, because: 'new' });
  });

  it('R60 withdraws what was answered of the old end, and only then', () => {
    const answered = scheduled({ answers: { until: 'Until 09:00 UTC.', what: 'New disks' } });
    const moved = told(answered, [piet, { type: 'MoveMaintenance', window: THURSDAY }, LATER]);
    expect(known(moved).answers).toEqual({ what: 'New disks' });
    const sooner = { ...WINDOW, start: '2026-11-25T06:00:00.000Z' };
    expect(known(told(answered, [piet, { type: 'MoveMaintenance', window: sooner }, LATER])).answers.until).toBe('Until 09:00 UTC.');
  });

  it('into the past is refused', () => {
    scheduled().when({ type: 'MoveMaintenance', window: { ...WINDOW, start: '2026-11-23T08:00:00.000Z' } }).thenRefused('InThePast', { field: 'window.start' });
  });

  it('moves the end alone once the work has begun', () => {
    started().when({ type: 'MoveMaintenance', window: THURSDAY }, { now: DURING }).thenRefused('UnderWay', { field: 'window.start', clause: rules.during });
    const longer = { ...WINDOW, end: '2026-11-25T10:00:00.000Z' };
    started().when({ type: 'MoveMaintenance', window: longer }, { now: DURING }).thenTypes('MaintenanceMoved');
    started().when({ type: 'MoveMaintenance', window: WINDOW }, { now: DURING }).thenNothing();
  });
});

describe('Cancelling', () => {
  it('R57 after a notice owes users a cancelled notice', () => {
    const story = told(notified(), [piet, { type: 'CancelMaintenance', reason: 'Not needed' }, LATER]);
    expect(standing(story, 'affected-users.cancelled')).toMatchObject({ state: 'owed' });
    expect(isNotClosed(known(story))).toBe(true);
  });

  it('before any notice owes users nothing, and what was owed has lapsed', () => {
    const story = told(scheduled(), [piet, { type: 'CancelMaintenance', reason: 'Not needed' }]);
    expect(standing(story, 'affected-users.cancelled')).toBeUndefined();
    expect(standing(story, 'affected-users.planned')).toMatchObject({ state: 'lapsed' });
    expect(isNotClosed(known(story))).toBe(false);
  });

  it('is not for work that is under way', () => {
    started().when({ type: 'CancelMaintenance', reason: 'x' }, { now: DURING }).thenRefused('UnderWay', { clause: rules.during });
  });

  it('is final', () => {
    const story = told(scheduled(), [piet, { type: 'CancelMaintenance', reason: 'Not needed' }]);
    story.when({ type: 'StartWork' }, { now: DURING }).thenRefused('Cancelled');
    story.when({ type: 'CancelMaintenance', reason: 'Not needed' }).thenNothing();
    story.when({ type: 'CancelMaintenance', reason: 'Other' }).thenRefused('Cancelled');
  });
});

describe('The work', () => {
  it('R63 starts and ends when somebody says so, which may have been before', () => {
    const story = told(notified(), [piet, { type: 'StartWork', effectiveAt: '2026-11-25T07:04:00.000Z' }, '2026-11-25T07:09:00.000Z']);
    expect(told(notified()).when({ type: 'StartWork', effectiveAt: NOW }, { by: piet, now: DURING }).answer).toMatchObject({ effectiveAt: NOW });
    expect(known(story)).toMatchObject({ phase: 'in-progress', started: { at: '2026-11-25T07:04:00.000Z', recordedAt: '2026-11-25T07:09:00.000Z', by: piet.id } });
    expect(known(told(story, [anna, { type: 'EndWork', text: 'All moved' }, OVER]))).toMatchObject({ phase: 'completed', ended: { at: OVER }, closingWord: 'All moved' });
  });

  it('R63 is not ended by its window: past it the work goes on', () => {
    started().when({ type: 'ReportProgress', newId: '0d7a3f7e-5f0c-4a25-9f5b-0f6b8f2f9d01', text: 'Slower than planned', answers: { until: 'Half an hour more' } }, { now: OVER })
      .thenTypes('ProgressReported').thenState((state) => expect(state).toMatchObject({ phase: 'in-progress', answers: { until: 'Half an hour more' } }));
  });

  it('may be verified before it ends, or not', () => {
    const verifying = told(started(), [piet, { type: 'VerifyWork' }, OVER]);
    expect(known(verifying)).toMatchObject({ phase: 'verifying', started: { at: DURING }, verifying: { at: OVER } });
    verifying.when({ type: 'VerifyWork' }, { now: OVER }).thenNothing();
    verifying.when({ type: 'EndWork', effectiveAt: DURING }, { now: OVER }).thenRefused('InvalidInput', { field: 'effectiveAt' });
    expect(known(told(verifying, [piet, { type: 'EndWork' }, OVER])).phase).toBe('completed');
  });

  it('starts once and ends once', () => {
    started().when({ type: 'StartWork' }, { now: DURING }).thenNothing();
    started().when({ type: 'StartWork', effectiveAt: NOW }, { now: DURING }).thenRefused('AlreadyStarted', { clause: rules.during });
    ended().when({ type: 'EndWork' }, { now: OVER }).thenNothing();
    ended().when({ type: 'EndWork', effectiveAt: DURING }, { now: OVER }).thenRefused('AlreadyCompleted');
    ended().when({ type: 'StartWork' }, { now: OVER }).thenRefused('AlreadyCompleted');
    scheduled().when({ type: 'EndWork' }).thenRefused('NotUnderWay', { clause: rules.during });
    scheduled().when({ type: 'VerifyWork' }).thenRefused('NotUnderWay');
  });

  it('R63 ends when somebody says so, also where the clock was put back since it began', () => {
    const back = '2026-11-25T07:00:00.000Z';
    const done = known(told(started(), [piet, { type: 'EndWork' }, back]));
    expect(done).toMatchObject({ phase: 'completed', started: { at: DURING }, ended: { at: DURING } });
  });

  it('cannot begin in the future, nor before it was known, nor end before it began', () => {
    scheduled().when({ type: 'StartWork', effectiveAt: LATER }).thenRefused('InvalidInput', { field: 'effectiveAt' });
    scheduled().when({ type: 'StartWork', effectiveAt: '2026-11-22T09:00:00.000Z' }).thenRefused('InvalidInput', { field: 'effectiveAt' });
    started().when({ type: 'EndWork', effectiveAt: LATER }, { now: OVER }).thenRefused('InvalidInput', { field: 'effectiveAt' });
  });

  it('says when the next report comes, which is still to come', () => {
    const report = { type: 'ReportProgress', newId: '0d7a3f7e-5f0c-4a25-9f5b-0f6b8f2f9d01', text: 'At 94 percent', answers: {} } as const;
    started().when({ ...report, nextReportAt: DURING }, { now: DURING }).thenRefused('InvalidInput', { field: 'nextReportAt' });
    const story = told(started(), [piet, { ...report, nextReportAt: '2026-11-25T08:30:00.000Z' }, DURING]);
    expect(known(story).reports).toMatchObject([{ nextReportAt: '2026-11-25T08:30:00.000Z' }]);
    story.when(report, { now: DURING }).thenNothing();
    scheduled().when(report).thenRefused('NotUnderWay');
  });
});

describe('Revising', () => {
  it('changes what is given, and nothing when nothing is new', () => {
    scheduled().when({ type: 'ReviseMaintenance', title: 'New disks', answers: { what: 'New disks' } })
      .thenTypes('MaintenanceRevised').thenState((state) => expect(state).toMatchObject({ title: 'New disks', answers: { what: 'New disks' } }));
    scheduled().when({ type: 'ReviseMaintenance', title: 'Moving events to new storage', impact: 'minor' }).thenNothing();
  });

  it('opens the duties when it turns out to disrupt, and lets lapse what is owed when it does not', () => {
    const now = told(scheduled({ disrupts: false }), [piet, { type: 'ReviseMaintenance', disrupts: true }]);
    expect(standing(now, 'affected-users.planned')).toMatchObject({ state: 'owed' });
    const not = told(scheduled(), [piet, { type: 'ReviseMaintenance', disrupts: false }]);
    expect(standing(not, 'affected-users.planned')).toMatchObject({ state: 'lapsed', reason: 'It disrupts nobody any more.' });
    started().when({ type: 'ReviseMaintenance', disrupts: false }, { now: DURING }).thenRefused('UnderWay', { field: 'disrupts' });
  });

  it('is for what is not over', () => {
    ended().when({ type: 'ReviseMaintenance', title: 'x' }, { now: OVER }).thenRefused('AlreadyCompleted');
  });
});

describe('R34 The announcement', () => {
  it('is linked, changed and taken away', () => {
    const story = told(scheduled(), [mara, { type: 'LinkAnnouncement', announcement: 'announcement-1' }]);
    expect(known(story).announcementId).toBe('announcement-1');
    story.when({ type: 'LinkAnnouncement', announcement: 'announcement-1' }).thenNothing();
    expect(known(told(story, [piet, { type: 'LinkAnnouncement' }])).announcementId).toBeNull();
  });
});
