import { handbook } from '../playbook/handbook-for-specs.js';
import { addItem, agreed, announced, assignAll, blank, cleo, complete, items, known, mara, NOW, pia, planned, propose, proposed, told, UUID, vito, withdrawn } from './announcement-for-specs.js';

const HOUR_AGO = '2026-11-23T08:00:00.000Z';
const HOUR_LATER = '2026-11-23T10:00:00.000Z';

describe('R8 The plan', () => {
  it('R8 wants a tier first, and is confirmed once', () => {
    proposed().when({ type: 'ConfirmPlan' }, { by: mara }).thenRefused('TierNotAgreed', { clause: handbook.rules.agreement });
    planned().when({ type: 'ConfirmPlan' }, { by: mara }).thenNothing();
    announced().when({ type: 'ConfirmPlan' }, { by: mara }).thenRefused('AlreadyAnnounced');
  });

  it('R8 may be empty when every item was dropped with a reason', () => {
    const story = agreed('minor');
    const dropped = items(story).map(({ id }) => [mara, { type: 'DropItem', item: id, reason: 'Quiet' }] as const);
    told(story, ...dropped).when({ type: 'ConfirmPlan' }, { by: mara }).thenTypes('PlanConfirmed');
  });

  it('R8 announces nothing that has an unowned item, whether added or given back after the plan', () => {
    told(planned(), [mara, addItem('Podcast')]).when({ type: 'Announce' }, { by: mara }).thenRefused('ItemsUnowned', { clause: handbook.rules.owners });
    const givenBack = told(planned(), [mara, { type: 'AssignOwner', items: ['digest'] }]);
    givenBack.when({ type: 'Announce' }, { by: mara }).thenRefused('ItemsUnowned');
    told(givenBack, assignAll(givenBack)).when({ type: 'Announce' }, { by: mara }).thenTypes('AnnouncementMade');
  });
});

describe('Announcing', () => {
  it('needs a confirmed plan', () => {
    agreed().when({ type: 'Announce' }, { by: mara }).thenRefused('NotPlanned');
    proposed().when({ type: 'Announce' }, { by: mara }).thenRefused('NotPlanned');
  });

  it('takes effect when it truly went out, between proposal and now', () => {
    const announce = (effectiveAt: string, now = NOW) => planned().when({ type: 'Announce', effectiveAt }, { by: mara, now });
    announce(HOUR_LATER).thenRefused('InvalidInput', { field: 'effectiveAt' });
    announce(HOUR_AGO).thenRefused('InvalidInput', { field: 'effectiveAt' });
    // A clock that was put back keeps nobody from announcing now.
    planned().when({ type: 'Announce' }, { by: mara, now: HOUR_AGO }).thenTypes('AnnouncementMade');
    const then = announce(NOW, HOUR_LATER).thenTypes('AnnouncementMade');
    expect(then.answer).toMatchObject({ effectiveAt: NOW, team: 'marketing' });
    expect(known(then)).toMatchObject({ state: 'announced', announcedAt: NOW });
  });

  it('happens once', () => {
    announced().when({ type: 'Announce' }, { by: mara }).thenNothing();
    announced().when({ type: 'Announce', effectiveAt: NOW }, { by: mara }).thenNothing();
    announced().when({ type: 'Announce', effectiveAt: HOUR_AGO }, { by: mara }).thenRefused('AlreadyAnnounced');
  });

  it('leaves the work on items open, and nothing else', () => {
    announced().when(complete('digest'), { by: mara }).thenTypes('ItemCompleted').when({ type: 'ReopenItem', item: 'digest', reason: 'Typo' }, { by: mara }).thenTypes('ItemReopened');
    announced().when({ type: 'AssignOwner', items: ['digest'], owner: cleo.id }, { by: mara }).thenTypes('OwnerAssigned');
    announced().when({ type: 'Comment', newId: UUID, text: 'Well done' }, { by: cleo }).thenTypes('Commented');
    announced().when({ type: 'DropItem', item: 'digest', reason: 'Late' }, { by: mara }).thenRefused('AlreadyAnnounced');
    announced().when({ type: 'WithdrawAnnouncement', reason: 'Late' }, { by: mara }).thenRefused('AlreadyAnnounced');
    announced().when({ type: 'MarkCompanyNews', companyNews: true }, { by: mara }).thenRefused('AlreadyAnnounced');
  });
});

describe('Withdrawing', () => {
  it('is final, and repeats itself only word for word', () => {
    withdrawn().when({ type: 'WithdrawAnnouncement', reason: 'Not this year' }).thenNothing();
    withdrawn().when({ type: 'WithdrawAnnouncement', reason: 'Never' }).thenRefused('Withdrawn');
    withdrawn().when({ type: 'Comment', newId: UUID, text: 'Pity' }).thenRefused('Withdrawn');
    withdrawn().when({ type: 'ConfirmPlan' }, { by: mara }).thenRefused('Withdrawn');
    withdrawn().when({ type: 'AgreeTier', tier: 'medium' }).thenRefused('Withdrawn');
  });

  it('is open to the proposer of another team, in their own lane', () => {
    const byCleo = told(blank, [cleo, propose()]);
    expect(byCleo.when({ type: 'WithdrawAnnouncement', reason: 'Wrong' }, { by: cleo }).thenTypes('AnnouncementWithdrawn').answer).toMatchObject({ team: 'customer-success' });
    proposed().when({ type: 'WithdrawAnnouncement', reason: 'Wrong' }, { by: cleo }).thenRefused('NotAllowed', { because: 'Only Product, Marketing or the proposer may withdraw it.' });
  });
});

describe('Proposing and revising', () => {
  it('happens once', () => {
    proposed().when(propose()).thenNothing();
    proposed().when(propose({ title: 'Other' })).thenRefused('AlreadyProposed');
    proposed().when(propose(), { by: pia }).thenRefused('AlreadyProposed');
    blank.when(propose(), { by: vito }).thenRefused('NotAllowed');
  });

  it('revises what was given and leaves the rest', () => {
    const then = proposed().when({ type: 'ReviseAnnouncement', title: 'Bars', clearTarget: true, reason: 'Shorter' }).thenTypes('AnnouncementRevised');
    expect(then.answer).toMatchObject({ events: [{ data: { title: 'Bars', target: null, reason: 'Shorter' } }] });
    expect(known(then)).toMatchObject({ title: 'Bars', summary: 'A new chart type', target: null });
    then.when({ type: 'ReviseAnnouncement', title: 'Bars', clearTarget: true, reason: 'Shorter' }).thenNothing();
  });

  it('R66 keeps the version of the playbook it was proposed under', () => { expect(known(proposed()).playbook).toEqual({ id: 'playbook-handbook', version: 3 }); });

  it('R67 knows nothing of what was never proposed', () => {
    blank.when({ type: 'ConfirmPlan' }, { by: mara }).thenRefused('NotFound');
  });

  it('comments once', () => {
    const then = proposed().when({ type: 'Comment', newId: UUID, text: 'Nice' }, { by: cleo }).thenTypes('Commented');
    then.when({ type: 'Comment', newId: UUID, text: 'Nice' }, { by: cleo }).thenNothing();
    expect(known(then).comments).toEqual([{ id: UUID, text: 'Nice', by: cleo.id, at: NOW }]);
  });
});
