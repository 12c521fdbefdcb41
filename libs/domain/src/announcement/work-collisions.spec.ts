import { handbook } from '../playbook/handbook-for-specs.js';
import { agreed, announced, known, mara, proposed, told, type Story } from './announcement-for-specs.js';
import { announcementCollisions, workCollisions, type Work } from './work-collisions.js';

/** The target of the specs is Thursday 26 November in Berlin. */
const work: Work = { id: 'maintenance-1', title: 'New disks', start: '2026-11-26T07:00:00.000Z', end: '2026-11-26T09:00:00.000Z', disrupts: true, announcementId: null };
const kinds = (story: Story, more: Partial<Work> = {}) => workCollisions('announcement-1', known(story), [{ ...work, ...more }], handbook).map(({ kind }) => kind);

describe('An announcement and maintenance', () => {
  it('R12 a Major inside a maintenance window collides, also before anybody has agreed to the tier', () => {
    expect(kinds(proposed('major'))).toEqual(['in-window']);
    expect(kinds(proposed('minor'))).toEqual([]);
    expect(workCollisions('announcement-1', known(proposed('major')), [work], handbook)[0]?.because).toBe('It ships in the middle of maintenance: “New disks”');
  });

  it('R12 two bars at once collide, where the work disrupts and the banner is kept', () => {
    expect(kinds(agreed('medium'))).toEqual(['two-bars']);
    expect(kinds(agreed('medium'), { disrupts: false })).toEqual([]);
    expect(kinds(agreed('major'))).toEqual(['in-window', 'two-bars']);
    const banner = known(agreed('medium')).items.find(({ surface }) => surface !== undefined);
    expect(kinds(told(agreed('medium'), [mara, { type: 'DropItem', item: banner?.id ?? '', reason: 'The page itself says it' }]))).toEqual([]);
  });

  it('R12 without a time its whole day counts, in its own zone, to the moment', () => {
    const day = proposed('major');
    expect(kinds(day, { start: '2026-11-25T21:00:00.000Z', end: '2026-11-25T23:00:00.000Z' })).toEqual([]);
    expect(kinds(day, { start: '2026-11-25T21:00:00.000Z', end: '2026-11-25T23:00:01.000Z' })).toEqual(['in-window']);
    expect(kinds(day, { start: '2026-11-26T23:00:00.000Z', end: '2026-11-27T01:00:00.000Z' })).toEqual([]);
  });

  it('R12 with a time its moment counts', () => {
    const at = (time: string) => proposed('major', { target: { date: '2026-11-26', time, zone: 'Europe/Berlin' } });
    expect([at('07:59'), at('08:00'), at('09:59'), at('10:00')].map((story) => kinds(story).length)).toEqual([0, 1, 1, 0]);
  });

  it('R12 R34 it does not collide with the maintenance that belongs to it, nor once it is announced', () => {
    expect(kinds(proposed('major'), { announcementId: 'announcement-1' })).toEqual([]);
    expect(kinds(proposed('major'), { announcementId: 'announcement-2' })).toEqual(['in-window']);
    expect(kinds(announced())).toEqual([]);
  });

  it('R12 whoever plans the work hears of the same, by the announcement’s name', () => {
    const seen = (story: Story, more: Partial<Work> = {}) => announcementCollisions({ ...work, ...more }, [{ id: 'announcement-1', known: known(story), playbook: handbook }]);
    const { title } = known(proposed('major'));
    expect(seen(agreed('major'))).toEqual([
      { announcement: 'announcement-1', kind: 'in-window', because: `“${title}” ships in the middle of the work` },
      { announcement: 'announcement-1', kind: 'two-bars', because: `The banner of “${title}” and the bar of the work would show at once` },
    ]);
    expect(seen(agreed('major'), { announcementId: 'announcement-1' })).toEqual([]);
    expect(seen(agreed('major'), { start: '2026-11-27T07:00:00.000Z', end: '2026-11-27T09:00:00.000Z' })).toEqual([]);
  });
});
