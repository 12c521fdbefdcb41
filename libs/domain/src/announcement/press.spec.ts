import { addItem, agreed, item, items, mara, told, UUID } from './announcement-for-specs.js';

const OTHER = '00000000-0000-4000-8000-000000000002';
const news = () => told(agreed('major'), [mara, { type: 'MarkCompanyNews', companyNews: true, reason: 'A merger' }]);

describe('R49 Press is on no list', () => {
  it('R49 is refused with its clause, by word and by channel', () => {
    for (const title of ['PR', 'Brief journalists', 'Write a press release', 'PRESS KIT', 'Tell the press', 'Ask for PR-support', 'P.R. for it', 'P-R', 'ＰＲ', 'P\u200bR']) {
      agreed('major').when(addItem(title), { by: mara }).thenRefused('PrNotOffered', { clause: 'press-1', remedy: expect.any(String) });
    }
    agreed('major').when(addItem('Talk', { channels: ['press'] }), { by: mara }).thenRefused('PrNotOffered');
    agreed('major').when({ type: 'RewordItem', item: 'digest', title: 'Digest and the press' }, { by: mara }).thenRefused('PrNotOffered');
  });

  it('R49 does not take other words for it', () => {
    for (const title of ['Improve the April preview', 'Plan A.B. test', 'Up-ride', 'Press the new button', 'Show how to press and hold', 'Review pr 1204']) agreed('major').when(addItem(title), { by: mara }).thenTypes('ItemAdded');
  });

  it('R49 becomes one pointer to the separate process for company news', () => {
    const then = news().when(addItem('Press release', { channels: ['press'] }), { by: mara }).thenTypes('ItemAdded');
    expect(item(then, UUID)).toMatchObject({ title: 'Press announcements', guideUrl: 'https://posthog.com/handbook/growth/marketing/press', completion: {}, channels: [] });
    then.when(addItem('PR', { newId: OTHER }), { by: mara }).thenNothing();
    then.when({ type: 'CompleteItem', item: UUID, evidence: [] }, { by: mara }).thenTypes('ItemCompleted');
  });

  it('R49 does not take the pointer back once it is no company news', () => {
    const dropped = told(news(), [mara, addItem('PR')], [mara, { type: 'DropItem', item: UUID, reason: 'No' }], [mara, { type: 'MarkCompanyNews', companyNews: false }]);
    dropped.when({ type: 'RestoreItem', item: UUID }, { by: mara }).thenRefused('PrNotOffered');
    expect(items(dropped)).toHaveLength(14);
    dropped.when({ type: 'MarkCompanyNews', companyNews: false }, { by: mara }).thenNothing();
  });

  it('R49 holds no steps: the pointer cannot be reworded', () => {
    const pointing = told(news(), [mara, addItem('PR')]);
    pointing.when({ type: 'RewordItem', item: UUID, detail: 'Call three journalists' }, { by: mara }).thenRefused('PrNotOffered');
    pointing.when({ type: 'RewordItem', item: UUID, title: 'Call newspapers' }, { by: mara }).thenRefused('PrNotOffered');
  });

  it('R49 does not stay on the list of what is no company news any more', () => {
    const pointing = told(news(), [mara, addItem('PR')]);
    pointing.when({ type: 'MarkCompanyNews', companyNews: false }, { by: mara }).thenRefused('PrNotOffered', { remedy: expect.any(String) });
    told(pointing, [mara, { type: 'DropItem', item: UUID, reason: 'No' }]).when({ type: 'MarkCompanyNews', companyNews: false }, { by: mara }).thenTypes('CompanyNewsMarked');
  });
});
