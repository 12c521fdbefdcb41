import { handbook } from '../playbook/handbook-for-specs.js';
import {
  addItem, agree, agreed, announced, complete, cleo, item, items, known, mara, milo, NOW, piet, planned, proposed, told, UUID, assignAll, vito, type Story,
} from './announcement-for-specs.js';
import { checklistDifference } from './checklist.js';
import { progressOf } from './describe-checklist.js';

const POST = 'https://example.com/post';
const ids = (story: Story) => items(story).map(({ id }) => id);

describe('R1 Marketing coordinates', () => {
  it('R1 names a coordinator from Marketing', () => {
    proposed().when({ type: 'NameCoordinator', person: piet.id }, { by: mara }).thenRefused('NotFromMarketing', { field: 'person' });
    proposed().when({ type: 'NameCoordinator', person: 'person-ghost' }, { by: mara }).thenRefused('NoSuchPerson', { field: 'person' });
    const then = proposed().when({ type: 'NameCoordinator', person: milo.id }, { by: mara }).thenTypes('CoordinatorNamed');
    then.when({ type: 'NameCoordinator', person: milo.id }, { by: mara }).thenNothing();
    expect(known(then).coordinator).toBe(milo.id);
  });

  it('R1 lets no other team tailor, confirm or announce', () => {
    for (const by of [piet, cleo, vito]) {
      agreed().when(addItem('Podcast'), { by }).thenRefused('NotAllowed', { clause: handbook.rules.coordination, because: 'Only Marketing may add an item.' });
      agreed().when({ type: 'ConfirmPlan' }, { by }).thenRefused('NotAllowed');
      planned().when({ type: 'Announce' }, { by }).thenRefused('NotAllowed');
    }
  });
});

describe('R7 The checklist is a starting point', () => {
  it('R7 takes an item of one’s own, once', () => {
    const then = agreed().when(addItem('Podcast', { due: '2026-12-01', owner: piet.id, reason: 'They asked', channels: ['blog'] }), { by: mara }).thenTypes('ItemAdded');
    expect(item(then, UUID)).toMatchObject({ title: 'Podcast', origin: 'added', ownDue: '2026-12-01', ownerId: piet.id, channels: [{ id: 'blog', label: 'Blog' }] });
    then.when(addItem('Podcast'), { by: mara }).thenNothing();
  });

  it('R7 takes none before the list is issued, nor for channels or people nobody knows', () => {
    proposed().when(addItem('Podcast'), { by: mara }).thenRefused('ChecklistNotIssued');
    proposed().when(complete('social'), { by: mara }).thenRefused('ChecklistNotIssued');
    agreed().when(addItem('Podcast', { channels: ['smoke'] }), { by: mara }).thenRefused('InvalidInput', { field: 'channels.0' });
    agreed().when(addItem('Podcast', { owner: 'person-ghost' }), { by: mara }).thenRefused('NoSuchPerson', { field: 'owner' });
  });

  it('R7 rewords an item for this announcement alone', () => {
    const then = agreed().when({ type: 'RewordItem', item: 'tutorial', title: 'Two tutorials', detail: 'One each' }, { by: mara }).thenTypes('ItemReworded');
    expect(item(then, 'tutorial')).toMatchObject({ title: 'Two tutorials', detail: 'One each' });
    then.when({ type: 'RewordItem', item: 'tutorial', title: 'Two tutorials' }, { by: mara }).thenNothing();
    const bare = told(then, [mara, { type: 'RewordItem', item: 'tutorial', detail: '' }]);
    expect(item(bare, 'tutorial').detail).toBeUndefined();
    expect(handbook.tiers.flatMap(({ offers }) => offers).some(({ title }) => title === 'Two tutorials')).toBe(false);
  });

  it('R7 drops with a reason, keeps who and when, and takes back', () => {
    const dropped = agreed().when({ type: 'DropItem', item: 'tutorial', reason: 'Too small' }, { by: mara }).thenTypes('ItemDropped');
    expect(item(dropped, 'tutorial').standing).toEqual({ state: 'dropped', reason: 'Too small', by: mara.id, at: NOW });
    dropped.when({ type: 'DropItem', item: 'tutorial', reason: 'Too small' }, { by: mara }).thenNothing();
    dropped.when(complete('tutorial'), { by: mara }).thenRefused('ItemDropped');
    const back = dropped.when({ type: 'RestoreItem', item: 'tutorial' }, { by: mara }).thenTypes('ItemRestored');
    back.when({ type: 'RestoreItem', item: 'tutorial' }, { by: mara }).thenNothing();
  });

  it('R7 knows only its own items, and drops no finished one', () => {
    agreed().when({ type: 'DropItem', item: 'moon', reason: 'No' }, { by: mara }).thenRefused('NoSuchItem', { field: 'item' });
    const done = told(agreed(), [mara, complete('digest')]);
    done.when({ type: 'DropItem', item: 'digest', reason: 'No' }, { by: mara }).thenRefused('ItemFinished');
  });

  it('R7 gives an item a day of its own, and back to its rule', () => {
    const then = agreed().when({ type: 'RescheduleItem', item: 'tutorial', due: '2026-12-24' }, { by: mara }).thenTypes('ItemRescheduled');
    then.when({ type: 'RescheduleItem', item: 'tutorial', due: '2026-12-24' }, { by: mara }).thenNothing();
    expect(item(told(then, [mara, { type: 'RescheduleItem', item: 'tutorial' }]), 'tutorial').ownDue).toBeNull();
  });
});

describe('R8 Every kept item has an owner', () => {
  it('R8 counts items without one, and does not confirm the plan until none is left', () => {
    const story = agreed();
    expect(progressOf(known(story), NOW)).toMatchObject({ kept: 8, unowned: 8 });
    story.when({ type: 'ConfirmPlan' }, { by: mara }).thenRefused('ItemsUnowned', { because: '8 items without an owner.', clause: handbook.rules.owners });
    const almost = told(story, [mara, { type: 'AssignOwner', items: ids(story).slice(1), owner: mara.id }]);
    almost.when({ type: 'ConfirmPlan' }, { by: mara }).thenRefused('ItemsUnowned', { because: '1 item without an owner.' });
    told(almost, [mara, { type: 'DropItem', item: 'digest', reason: 'Full' }]).when({ type: 'ConfirmPlan' }, { by: mara }).thenTypes('PlanConfirmed');
  });

  it('R8 assigns many at once, in one event, and nothing twice', () => {
    const story = agreed();
    const [by, command] = assignAll(story, piet);
    const then = story.when(command, { by }).thenTypes('OwnerAssigned');
    then.when(command, { by }).thenNothing();
  });

  it('R8 assigns people it knows who may own, and items it has', () => {
    const assign = (owner: string, item = 'digest') => agreed().when({ type: 'AssignOwner', items: [item], owner }, { by: mara });
    assign('person-ghost').thenRefused('NoSuchPerson', { field: 'owner' });
    assign(vito.id).thenRefused('NotAllowedToOwn', { clause: handbook.rules.owners });
    assign(piet.id, 'moon').thenRefused('NoSuchItem', { field: 'items.0' });
    assign(cleo.id).thenTypes('OwnerAssigned');
  });

  it('R8 lets others take what nobody owns and give back what is theirs, and no more', () => {
    const take = { type: 'AssignOwner', items: ['digest'], owner: piet.id } as const;
    const taken = agreed().when(take).thenTypes('OwnerAssigned');
    expect(taken.answer).toMatchObject({ team: 'product' });
    taken.when(take).thenNothing();
    taken.when({ ...take, owner: cleo.id }, { by: cleo }).thenRefused('NotAllowed', { clause: handbook.rules.owners });
    agreed().when({ ...take, owner: cleo.id }).thenRefused('NotAllowed');
    const back = taken.when({ type: 'AssignOwner', items: ['digest'] }).thenTypes('OwnerAssigned');
    back.when({ type: 'AssignOwner', items: ['digest'] }).thenNothing();
  });

  it('R8 keeps an owner on each item of what is out', () => {
    announced().when({ type: 'AssignOwner', items: ['digest'] }, { by: mara }).thenRefused('OwnerNeeded', { clause: handbook.rules.owners });
    announced().when({ type: 'AssignOwner', items: ['digest'], owner: cleo.id }, { by: mara }).thenTypes('OwnerAssigned');
  });
});

describe('R9 A change of tier recomputes the offer', () => {
  const retiered = (story: Story, tier: string) =>
    told(story, [mara, { type: 'WithdrawAgreement' }], [piet, agree(tier, { reason: 'It grew' })], [mara, agree(tier, { reason: 'It grew' })]);

  const worked = () => told(
    agreed('medium'), assignAll(agreed('medium'), piet), [mara, addItem('Podcast')], [mara, complete('digest')],
    [mara, complete('social', { channel: 'social.twitter', url: POST })],
    [mara, { type: 'RewordItem', item: 'user-slack', title: 'Tell the user group' }],
    [mara, { type: 'DropItem', item: 'tutorial', reason: 'Too small' }],
  );

  it('R9 does not confirm a plan whose list is for another tier', () => {
    const story = retiered(agreed('medium'), 'major');
    expect(known(story)).toMatchObject({ state: 'agreed', tier: { id: 'major' }, issuedFor: { id: 'medium' } });
    story.when({ type: 'ConfirmPlan' }, { by: mara }).thenRefused('ChecklistOutdated', { clause: handbook.rules.tailoring });
  });

  it('R9 keeps owners, evidence, words, finished, dropped and own items', () => {
    const then = retiered(worked(), 'major').when({ type: 'ReissueChecklist' }, { by: mara }).thenTypes('ChecklistReissued');
    expect(ids(then)).toEqual([...(handbook.tiers[2]?.offers.map(({ id }) => id) ?? []), UUID]);
    expect(item(then, 'digest')).toMatchObject({ standing: { state: 'done' }, clause: 'medium-4' });
    expect(item(then, 'social')).toMatchObject({ title: 'Twitter thread and LinkedIn post', clause: 'major-4', ownerId: piet.id, evidence: [{ url: POST }] });
    expect(item(then, 'user-slack')).toMatchObject({ title: 'Tell the user group', clause: 'major-8' });
    expect(item(then, 'tutorial')).toMatchObject({ standing: { state: 'dropped' }, due: { kind: 'day-of-release' } });
    expect(item(then, 'blog-post')).toMatchObject({ ownerId: null, standing: { state: 'open' } });
    then.when({ type: 'ReissueChecklist' }, { by: mara }).thenNothing();
  });

  it('R9 shows the difference first', () => {
    const story = retiered(worked(), 'minor');
    const difference = checklistDifference(known(story), handbook);
    expect(difference?.added).toEqual([]);
    expect(difference?.kept.map(({ id }) => id)).toEqual(['digest', 'social', 'user-slack', UUID]);
    expect(difference?.removed.map(({ id }) => id)).toEqual(['email', 'tutorial', 'in-app-banner', 'internal-share', 'external-parties']);
    expect(checklistDifference(known(agreed()), handbook)).toBeNull();
  });

  it('R9 removes nothing that somebody worked on', () => {
    const story = told(agreed('medium'), [mara, { type: 'TickListing', item: 'external-parties', listing: 'ppc-agencies', ticked: true }], [mara, complete('in-app-banner')]);
    const then = told(retiered(story, 'minor'), [mara, { type: 'ReissueChecklist' }]);
    expect(ids(then)).toEqual(['digest', 'social', 'user-slack', 'in-app-banner', 'external-parties']);
  });

  it('R9 has nothing to issue again before the agreement', () => {
    proposed().when({ type: 'ReissueChecklist' }, { by: mara }).thenRefused('TierNotAgreed', { clause: handbook.rules.agreement });
    announced().when({ type: 'ReissueChecklist' }, { by: mara }).thenRefused('AlreadyAnnounced');
  });
});
