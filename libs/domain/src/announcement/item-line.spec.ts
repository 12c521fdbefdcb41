import { handbook } from '../playbook/handbook-for-specs.js';
import { announced, cleo, complete, item, known, mara, milo, NOW, piet, planned, told, withdrawn } from './announcement-for-specs.js';
import type { AnnouncementOrder } from './announcement.commands.js';
import { describeItem } from './describe-checklist.js';
import { publicLines } from './public-lines.js';

const line = (id: string, more: Partial<AnnouncementOrder<'PutLineUp'>> = {}): AnnouncementOrder<'PutLineUp'> =>
  ({ type: 'PutLineUp', item: id, text: 'Bar charts are here', url: 'https://example.com/blog', lastDay: '2026-11-29', ...more });
const onSite = line('on-site-banner');
/** The last day ends at midnight in Berlin, where the target is. */
const UNTIL = '2026-11-29T23:00:00.000Z';
const BEFORE = '2026-11-29T22:59:59.999Z';
const linesOf = (story: ReturnType<typeof announced>, now = NOW) => publicLines([{ id: 'announcement-1', revision: 1, announcement: known(story), updatedAt: NOW }], now);

describe('A line on a bar', () => {
  it('R44 is put up by Marketing once it is announced, and finishes its item', () => {
    const up = announced('major').when(onSite, { by: mara }).thenTypes('LinePutUp', 'ItemCompleted');
    expect(item(up, 'on-site-banner').line).toMatchObject({ surface: 'on-site', text: 'Bar charts are here', url: 'https://example.com/blog', zone: 'Europe/Berlin', until: UNTIL, by: mara.id });
    expect(linesOf(up)).toMatchObject([{ surface: 'on-site', text: 'Bar charts are here', url: 'https://example.com/blog', until: UNTIL }]);
  });

  it('R43 has a surface of its own in the product, where another line may stand at the same time', () => {
    const both = told(announced('major'), [mara, onSite], [mara, line('in-app-banner', { text: 'New: bar charts' })]);
    expect(linesOf(both).map(({ surface }) => surface).toSorted()).toEqual(['in-product', 'on-site']);
  });

  it('R28 is there for whatever tier offers a banner', () => {
    announced('medium').when(line('in-app-banner'), { by: mara }).thenTypes('LinePutUp', 'ItemCompleted');
  });

  it('is there until the end of its last day, by the clock alone', () => {
    const up = announced('major').when(onSite, { by: mara });
    expect([linesOf(up, BEFORE), linesOf(up, UNTIL)].map(({ length }) => length)).toEqual([1, 0]);
    expect([BEFORE, UNTIL].map((now) => describeItem(item(up, 'on-site-banner'), known(up), now).line?.text)).toEqual(['Bar charts are here', undefined]);
  });

  it('is replaced by the next one of its item, and is the same only word for word', () => {
    const up = announced('major').when(onSite, { by: mara });
    up.when(onSite, { by: milo, now: '2026-11-24T09:00:00.000Z' }).thenNothing();
    const longer = up.when(line('on-site-banner', { lastDay: '2026-11-30' }), { by: mara, now: '2026-11-24T09:00:00.000Z' }).thenTypes('LinePutUp');
    expect(linesOf(longer)).toHaveLength(1);
    expect(linesOf(longer)[0]?.id).not.toBe(linesOf(up)[0]?.id);
  });

  it('is taken down by its item’s owner or by Marketing, once', () => {
    const up = told(announced('major'), [mara, { type: 'AssignOwner', items: ['on-site-banner'], owner: cleo.id }], [cleo, onSite]);
    const down = up.when({ type: 'TakeLineDown', item: 'on-site-banner', reason: 'A typo' }, { by: mara }).thenTypes('LineTakenDown');
    expect(linesOf(down)).toEqual([]);
    down.when({ type: 'TakeLineDown', item: 'on-site-banner' }, { by: cleo }).thenNothing();
    up.when({ type: 'TakeLineDown', item: 'on-site-banner' }, { by: cleo, now: UNTIL }).thenNothing();
    up.when({ type: 'TakeLineDown', item: 'on-site-banner' }, { by: piet }).thenRefused('NotAllowed', { clause: handbook.rules.owners });
  });

  it('is refused before it is announced, where there is no bar, and for days that cannot be', () => {
    planned('major').when(onSite, { by: mara }).thenRefused('NotAnnounced', { clause: handbook.rules.coordination });
    withdrawn().when(onSite, { by: mara }).thenRefused('Withdrawn');
    announced('major').when(line('blog-post'), { by: mara }).thenRefused('NoSurface', { field: 'item' });
    announced('major').when(line('on-site-banner', { lastDay: '2026-11-22' }), { by: mara }).thenRefused('InvalidInput', { field: 'lastDay' });
    announced('major').when(line('on-site-banner', { lastDay: '2026-12-24' }), { by: mara }).thenRefused('InvalidInput', { field: 'lastDay' });
    announced('major').when(onSite, { by: piet }).thenRefused('NotAllowed');
  });

  it('shows the one that was put up last before the others, ten at the most', () => {
    const up = told(announced('major'), [mara, complete('on-site-banner')]).when(onSite, { by: mara }).thenTypes('LinePutUp');
    const documents = Array.from({ length: 12 }, (_, index) => {
      const announcement = known(up);
      const at = `2026-11-${10 + index}T00:00:00.000Z`;
      return { id: `announcement-${index}`, revision: 1, updatedAt: NOW, announcement: { ...announcement, items: announcement.items.map((one) => (one.line === undefined ? one : { ...one, line: { ...one.line, at } })) } };
    });
    expect(publicLines(documents, NOW).map(({ id }) => id.split(' ')[0])).toEqual(Array.from({ length: 10 }, (_, index) => `announcement-${11 - index}`));
  });
});
