import type { Recorded } from '../kernel/index.js';
import type { AnnouncementEvent } from './announcement.events.js';
import { announcementView, type AnnouncementDocument } from './announcement.view.js';
import { addItem, agree, complete, context, mara, NOW, piet, propose, blank, CHANNEL_URL, UUID, vito } from './announcement-for-specs.js';
import { announcementDecider } from './announcement.js';
import type { AnnouncementCommand } from './announcement.commands.js';
import type { Announcement } from './announcement.state.js';
import { precedentView, type PrecedentDocument } from './precedent.view.js';
import { isRefusal, type Actor } from '../kernel/index.js';

const STREAM = 'announcement-1';
type Step = readonly [Actor, AnnouncementCommand];

/** What the log would hold after the commands. */
const recorded = (...steps: readonly Step[]): readonly Recorded<AnnouncementEvent>[] => {
  let state: Announcement = blank.state;
  const log: Recorded<AnnouncementEvent>[] = [];
  for (const [by, command] of steps) {
    const answer = announcementDecider.decide(command, state, { ...context, by });
    if (isRefusal(answer)) throw new Error(answer.because);
    for (const event of answer.events) {
      const revision = log.length;
      log.push({
        ...event, id: `event-${revision}`, stream: STREAM, revision, position: String(revision), recordedAt: NOW, actorId: by.id,
        team: answer.team, correlationId: 'one', causationId: 'one', schemaVersion: 1,
      });
      state = announcementDecider.evolve(state, log[revision] ?? event);
    }
  }
  return log;
};

const listed = (...steps: readonly Step[]): AnnouncementDocument => {
  const document = recorded(...steps).reduce<AnnouncementDocument | undefined>((folded, event) => announcementView.evolve(folded, event), undefined);
  if (document === undefined) throw new Error('No document');
  return document;
};
const field = (name: string, ...steps: readonly Step[]) => announcementView.fields[name]?.(listed(...steps));

const start: Step = [piet, propose({ channelMessageUrl: CHANNEL_URL })];
const settle: readonly Step[] = [start, [piet, agree('medium')], [mara, agree('medium')]];
const ITEMS = ['digest', 'social', 'email', 'user-slack', 'tutorial', 'in-app-banner', 'internal-share'];
const plan: readonly Step[] = [
  ...settle, [mara, { type: 'AssignOwner', items: ITEMS, owner: piet.id }],
  [mara, addItem('Podcast')], [mara, { type: 'DropItem', item: UUID, reason: 'No voice' }],
  [mara, { type: 'DropItem', item: 'external-parties', reason: 'Nobody to tell' }], [mara, { type: 'ConfirmPlan' }],
];

describe('The announcement in lists', () => {
  it('is one document by its stream, and takes no other event', () => {
    const [first] = recorded(start);
    if (first === undefined) throw new Error('Nothing recorded');
    expect(announcementView.keyOf(first)).toBe(STREAM);
    expect(announcementView.keyOf({ ...first, type: 'PersonRegistered' } as never)).toBeUndefined();
    expect(listed(...settle)).toMatchObject({ id: STREAM, revision: 5, updatedAt: NOW, announcement: { state: 'agreed' } });
  });

  it('waits for the seats that are not filled', () => {
    expect(field('waitsFor', start)).toEqual(['product', 'marketing']);
    expect(field('waitsFor', start, [piet, agree('medium')])).toEqual(['marketing']);
    expect(field('waitsFor', start, [piet, { type: 'ObjectToTier', tier: 'medium', reason: 'Too loud' }], [mara, agree('medium')])).toEqual(['product']);
    expect(field('waitsFor', ...settle)).toEqual([]);
  });

  it('has the suggested tier until one is in force', () => {
    const overridden: readonly Step[] = [start, [piet, agree('minor', { reason: 'Quiet' })]];
    expect(field('tier', ...overridden)).toBe('medium');
    expect(field('tier', ...overridden, [mara, agree('minor', { reason: 'Quiet' })])).toBe('minor');
  });

  it('counts what has no owner, and knows whose open work is due when', () => {
    expect(field('unowned', ...settle)).toBe(8);
    expect(field('unowned', ...plan)).toBe(0);
    expect(field('owner', ...plan)).toEqual([piet.id]);
    expect(field('openDue', ...plan)).toEqual(['2026-11-26', '2026-11-27']);
    expect(field('openDue', ...plan, [mara, complete('tutorial', { url: CHANNEL_URL })])).toEqual(['2026-11-26']);
    expect(field('openOwner', ...plan, [mara, { type: 'WithdrawAnnouncement', reason: 'Never' }])).toEqual([]);
    expect([field('underWay', ...plan), field('underWay', ...plan, [mara, { type: 'Announce' }])]).toEqual([1, 0]);
  });

  it('has no owner for what was left out', () => {
    const owned: readonly Step[] = [...settle, [mara, { type: 'AssignOwner', items: ['digest'], owner: piet.id }]];
    expect(field('owner', ...owned)).toEqual([piet.id]);
    expect(field('owner', ...owned, [mara, { type: 'DropItem', item: 'digest', reason: 'No' }])).toEqual([]);
  });

  it('is found by its words', () => { expect(announcementView.text?.(listed(start))).toBe('Bar charts A new chart type Those who chart charts'); });
});

describe('R49c A past announcement', () => {
  const folded = (...steps: readonly Step[]): PrecedentDocument | undefined =>
    recorded(...steps).reduce<PrecedentDocument | undefined>((document, event) => precedentView.evolve(document, event), undefined);

  it('R49c becomes a precedent when it is announced, with what was left out', () => {
    expect(folded(...plan)?.precedent).toBeNull();
    expect(folded(...plan, [mara, { type: 'Announce' }])?.precedent).toEqual({
      announcementId: STREAM, title: 'Bar charts', tier: 'medium', facts: propose().facts, dropped: [{ title: 'Tell external parties', reason: 'Nobody to tell' }],
    });
  });

  it('R49c says why it got another tier than its facts suggest', () => {
    const steps: readonly Step[] = [start, [piet, agree('minor', { reason: 'Hardly seen' })], [mara, agree('minor', { reason: 'Quiet week' })],
      [mara, { type: 'AssignOwner', items: ['digest', 'social', 'user-slack'], owner: piet.id }], [mara, { type: 'ConfirmPlan' }], [mara, { type: 'Announce' }]];
    expect(folded(...steps)?.precedent?.note).toBe('Hardly seen Quiet week');
  });
});

describe('R65 Who and when', () => {
  it('R65 is on every event of the log', () => {
    for (const { actorId, team, recordedAt } of recorded(...plan)) expect([actorId, team, recordedAt]).toEqual([actorId, actorId === mara.id ? 'marketing' : 'product', NOW]);
    expect(() => recorded([vito, propose()])).toThrow('Only');
  });
});
