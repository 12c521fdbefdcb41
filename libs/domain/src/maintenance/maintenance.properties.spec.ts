import fc from 'fast-check';
import { isRefusal } from '../kernel/index.js';
import { handbook } from '../playbook/handbook-for-specs.js';
import type { MaintenanceCommand } from './maintenance.commands.js';
import { maintenanceDecider } from './maintenance.js';
import { MAINTENANCE_LANES } from './maintenance.lanes.js';
import { cleo, mara, NOW, OVER, PEOPLE, piet, schedule, sendBoth, THURSDAY, UUID, WINDOW } from './maintenance-for-specs.js';
import { describeMaintenance } from './describe-maintenance.js';
import { parseMaintenanceEvent, type MaintenanceEvent } from './maintenance.events.js';
import { isNotClosed, isUnderWay, type Maintenance } from './maintenance.state.js';
import { publicStatus } from './public-status.js';

const MINUTE = 60_000;
const commands: readonly MaintenanceCommand[] = [
  schedule(), schedule({ disrupts: false }),
  { type: 'ReviseMaintenance', disrupts: true }, { type: 'ReviseMaintenance', disrupts: false }, { type: 'ReviseMaintenance', answers: { what: 'Disks' } },
  { type: 'MoveMaintenance', window: { ...WINDOW, end: '2026-11-25T11:00:00.000Z' } }, { type: 'MoveMaintenance', window: WINDOW },
  { type: 'CancelMaintenance', reason: 'x' }, { type: 'StartWork' }, { type: 'StartWork', effectiveAt: NOW }, { type: 'VerifyWork' },
  { type: 'ReportProgress', newId: UUID, text: 'On it', answers: {} }, { type: 'EndWork' }, { type: 'EndWork', effectiveAt: OVER },
  sendBoth(), sendBoth('affected-users.completed'), sendBoth('affected-users.cancelled'),
  { type: 'SendNotice', duty: 'affected-users.planned', texts: [{ channel: 'email', text: 'x' }] },
  { type: 'RecordDelivery', duty: 'affected-users.planned', channel: 'email', delivered: false, reason: 'x' },
  { type: 'WaiveNotice', duty: 'affected-users.planned', reason: 'x' }, { type: 'WaiveNotice', duty: 'affected-users.completed', reason: 'x' },
  { type: 'MoveMaintenance', window: THURSDAY }, { type: 'MoveMaintenance', window: { ...WINDOW, zone: 'America/New_York' } },
  { type: 'DraftNotice', duty: 'affected-users.planned', channel: 'email', text: 'x' }, { type: 'RecordDelivery', duty: 'affected-users.planned', channel: 'email', delivered: true },
  { type: 'RecordDelivery', duty: 'affected-users.completed', channel: 'in-product', delivered: false, reason: 'x' }, { type: 'WaiveNotice', duty: 'affected-users.cancelled', reason: 'x' },
  { type: 'LinkAnnouncement', announcement: 'announcement-1' }, { type: 'CommentOnMaintenance', newId: UUID, text: 'x' }, { type: 'TellAccount', account: 'HOOLI', how: 'Email', at: NOW },
  { type: 'AcknowledgeTold' }, { type: 'TellAccount', account: 'Hooli', how: 'Call' }, { type: 'ExcludeAccount', account: 'Hooli', reason: 'x' }, { type: 'ReadmitAccount', account: 'Hooli' },
];
/** What carries a story from its beginning to its end comes more often, given by somebody who may; calling it off seldom. */
const ROAD: ReadonlySet<string> = new Set(['StartWork', 'EndWork', 'SendNotice', 'WaiveNotice', 'RecordDelivery', 'MoveMaintenance']);
const ofType = (fits: (type: string) => boolean) => fc.constantFrom(...commands.filter(({ type }) => fits(type)));
const command = fc.oneof(
  { weight: 12, arbitrary: ofType((type) => ROAD.has(type)) },
  { weight: 8, arbitrary: ofType((type) => !ROAD.has(type) && type !== 'CancelMaintenance') },
  { weight: 1, arbitrary: ofType((type) => type === 'CancelMaintenance') },
);
const whoMay = ({ type }: MaintenanceCommand) => PEOPLE.filter(({ teams }) => teams.some((team) => MAINTENANCE_LANES[type].who.includes(team)));
const step = fc.tuple(command, fc.nat(), fc.nat(9), fc.nat(600)).map(([given, nth, chance, minutes]) => {
  const people = chance === 0 ? PEOPLE : whoMay(given);
  return { command: given, by: people[nth % people.length] ?? piet, minutes };
});
// Of all lengths: left alone, it would seldom make more than ten.
const steps = fc.array(step, { maxLength: 40, size: 'max' });

type Happened = MaintenanceEvent & { readonly recordedAt: string; readonly actorId: string };
type Look = (state: Maintenance, before: Maintenance, now: string, events: readonly Happened[]) => void;

/** Runs the steps as the log would have them, and looks at the state after every event. */
const run = (all: readonly { command: MaintenanceCommand; by: (typeof PEOPLE)[number]; minutes: number }[], look: Look): void => {
  let state = maintenanceDecider.initial;
  let at = Date.parse(NOW);
  const events: Happened[] = [];
  for (const { command, by, minutes } of [{ command: schedule(), by: piet, minutes: 0 }, ...all]) {
    at += minutes * MINUTE;
    const now = new Date(at).toISOString();
    const answer = maintenanceDecider.decide(command, state, { by, now, playbook: handbook });
    if (isRefusal(answer)) continue;
    for (const event of answer.events) {
      const before = state;
      const happened = { ...event, recordedAt: now, actorId: by.id };
      events.push(happened);
      state = maintenanceDecider.evolve(state, happened);
      look(state, before, now, events);
    }
    // Every command is safe to send twice. Who is in two teams acknowledges for one after the other.
    const again = maintenanceDecider.decide(command, state, { by, now, playbook: handbook });
    if (command.type !== 'AcknowledgeTold' || by.teams.length === 1) expect(isRefusal(again) ? [] : again.events).toEqual([]);
  }
};

describe('over any sequence of commands', () => {
  it('R58 R61 R62 bar and page agree with the state of the work after every event', () => {
    fc.assert(fc.property(steps, (all) => run(all, (state, _, now) => {
      if (state.phase === 'none') return;
      const status = publicStatus([{ id: 'maintenance-1', revision: 0, maintenance: state, updatedAt: now }], { now, servicePage: '/service-message' });
      expect(status.underWay.length).toBe(isUnderWay(state) ? 1 : 0);
      expect(status.planned.length).toBe(state.phase === 'scheduled' ? 1 : 0);
      // What was done stands there for seven days.
      expect(status.done.length).toBe(state.phase === 'completed' && Date.parse(now) - Date.parse(state.ended.at) <= 7 * 24 * 60 * MINUTE ? 1 : 0);
    })));
  });

  it('R54 R55 R57 a duty never disappears, and what was sent stays on record', () => {
    fc.assert(fc.property(steps, (all) => run(all, (state, before) => {
      if (state.phase === 'none' || before.phase === 'none') return;
      for (const duty of before.duties) {
        const now = state.duties.find(({ id }) => id === duty.id);
        expect(now?.sent.length).toBeGreaterThanOrEqual(duty.sent.length);
      }
    })));
  });

  it('R55 no notice for one duty changes another', () => {
    fc.assert(fc.property(steps, (all) => run(all, (state, before) => {
      if (state.phase === 'none' || before.phase === 'none') return;
      const sent = (of: typeof state): readonly number[] => of.duties.map((duty) => duty.sent.length);
      const grown = state.duties.filter((duty) => duty.sent.length > (before.duties.find(({ id }) => id === duty.id)?.sent.length ?? 0));
      if (grown.length === 0) return;
      expect(grown).toHaveLength(1);
      for (const duty of before.duties) if (duty.id !== grown[0]?.id) expect(state.duties.find(({ id }) => id === duty.id)?.standing).toEqual(duty.standing);
      expect(sent(state).reduce((a, b) => a + b, 0)).toBe(sent(before).reduce((a, b) => a + b, 0) + 1);
    })));
  });

  it('every action that is offered is decided, and the page can always be described', () => {
    fc.assert(fc.property(steps, (all) => run(all, (state, _, now) => {
      if (state.phase === 'none') return;
      for (const by of [mara, piet, cleo]) {
        const sheet = describeMaintenance('maintenance-1', state, { by, now, playbook: handbook });
        expect(sheet.actions.every(({ allowed, refused }) => allowed === (refused === null))).toBe(true);
        expect(sheet.ledger).toHaveLength(4);
        expect(sheet.notClosed).toBe((state.phase === 'completed' || state.phase === 'cancelled') && sheet.owing.length > 0);
      }
    })), { numRuns: 40 });
  });

  it('R54 R55 R64a what is owed ends as sent, waived with a reason, or lapsed with a reason, and in no other way', () => {
    fc.assert(fc.property(steps, (all) => run(all, (state, before) => {
      if (state.phase === 'none' || before.phase === 'none') return;
      for (const duty of before.duties.filter(({ standing }) => standing.state === 'owed')) {
        const standing = state.duties.find(({ id }) => id === duty.id)?.standing;
        expect(['owed', 'sent', 'waived', 'lapsed']).toContain(standing?.state);
        if (standing?.state === 'waived' || standing?.state === 'lapsed') expect(standing.reason).not.toBe('');
      }
    })));
  });

  it('R63 the work starts once and ends once, in that order, and only because somebody said so', () => {
    fc.assert(fc.property(steps, (all) => run(all, (state, _, __, events) => {
      const work = events.map(({ type }) => type).filter((type) => ['WorkStarted', 'VerificationStarted', 'WorkEnded', 'MaintenanceCancelled'].includes(type));
      expect(work.join(' ')).toMatch(/^(|MaintenanceCancelled|WorkStarted( VerificationStarted)?( WorkEnded)?)$/);
      expect(isUnderWay(state)).toBe(work.includes('WorkStarted') && !work.includes('WorkEnded'));
      if (state.phase === 'completed') expect(state.ended.at >= state.started.at).toBe(true);
    })));
  });

  it('R64a it is not closed before the completed notice was sent by every channel it must go by, or waived, after the end', () => {
    fc.assert(fc.property(steps, (all) => run(all, (state, _, __, events) => {
      const disruptedAlways = !events.some(({ type, data }) => type === 'MaintenanceRevised' && data.disrupts !== undefined);
      if (state.phase !== 'completed' || isNotClosed(state) || !disruptedAlways) return;
      const after = events.slice(events.findIndex(({ type }) => type === 'WorkEnded'));
      expect(after.some(({ type, data }) => (type === 'NoticeSent' || type === 'NoticeWaived') && data.duty === 'affected-users.completed')).toBe(true);
    })));
  });

  it('R65 read again from the log as it is stored, it is the same', () => {
    fc.assert(fc.property(steps, (all) => {
      let last: Maintenance = maintenanceDecider.initial;
      let told: readonly Happened[] = [];
      run(all, (state, _, __, events) => { last = state; told = [...events]; });
      const stored = JSON.parse(JSON.stringify(told)) as Happened[];
      const again = stored.reduce((state, { recordedAt, actorId, type, data }) =>
        maintenanceDecider.evolve(state, { ...parseMaintenanceEvent({ type, schemaVersion: 1, data }), recordedAt, actorId }), maintenanceDecider.initial);
      expect(again).toEqual(last);
    }));
  });
});
