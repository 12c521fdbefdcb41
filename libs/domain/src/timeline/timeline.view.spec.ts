import { happened } from '../announcement/announcement.events.js';
import type { Recorded } from '../kernel/index.js';
import { timelineView, type TimelineDocument } from './timeline.view.js';

const recorded: TimelineDocument = {
  ...happened('AnnouncementWithdrawn', { reason: 'not this year' }),
  id: '0d7a3f7e-5f0c-4a25-9f5b-0f6b8f2f9d01',
  stream: 'announcement-5a3c',
  revision: 7,
  position: '0000000042',
  recordedAt: '2026-11-24T08:12:00.000Z',
  actorId: 'person-ravi',
  team: 'product',
  correlationId: 'c',
  causationId: 'c',
  schemaVersion: 1,
};

describe('the view of the timeline', () => {
  it('R65 keeps each event of every subject, by its id', () => {
    const other: Recorded = { ...recorded, type: 'SomethingElse', id: 'f1' };
    expect(timelineView.keyOf(recorded)).toBe(recorded.id);
    expect(timelineView.keyOf(other)).toBe('f1');
    expect(timelineView.evolve(undefined, recorded)).toEqual(recorded);
  });

  it('R65 is found by what it is about, who did it, in which team, what happened and when', () => {
    const fields = Object.fromEntries(Object.entries(timelineView.fields).map(([name, of]) => [name, of(recorded)]));
    expect(fields).toEqual({
      about: 'announcement-5a3c',
      actor: 'person-ravi',
      team: 'product',
      type: 'AnnouncementWithdrawn',
      position: '0000000042',
      recordedAt: '2026-11-24T08:12:00.000Z',
    });
  });
});
