import { isRefusal, type Actor, type Team } from '../kernel/index.js';
import { handbook } from '../playbook/handbook-for-specs.js';
import { announcementCommands, type AnnouncementCommand, type AnnouncementCommandType } from './announcement.commands.js';
import { agreed, anna, cleo, context, known, mara, nobody, piet, planned, propose, blank, told, UUID, vito, withdrawn, assignAll } from './announcement-for-specs.js';
import { announcementDecider } from './announcement.js';
import { LANES, laneOf } from './lanes.js';

/** Somebody of Customer Success, who proposed it or owns the item in question. */
const proposer: Actor = { id: 'person-proposer', teams: ['customer-success'] };
const owner: Actor = { id: 'person-owner', teams: ['customer-success'] };
const KINDS_OF_PEOPLE = { marketing: mara, product: piet, 'customer-success': cleo, viewer: vito, admin: anna, proposer, owner, nobody };
type Kind = keyof typeof KINDS_OF_PEOPLE;

/** The table of lanes as the requirements draw it; what a person may do to an announcement that somebody else proposed and to an item that somebody else owns. */
const MAY: Readonly<Record<AnnouncementCommandType, readonly Kind[]>> = {
  ProposeAnnouncement: ['marketing', 'product', 'customer-success', 'admin', 'proposer', 'owner'],
  ReviseAnnouncement: ['marketing', 'product', 'proposer'],
  RecordChannelMessage: ['marketing', 'product', 'proposer'],
  WaiveChannelMessage: ['marketing'],
  ExpectMarketingSupport: ['marketing', 'product', 'proposer'],
  NameCoordinator: ['marketing'],
  AgreeTier: ['marketing', 'product'],
  ObjectToTier: ['marketing', 'product'],
  WithdrawAgreement: ['marketing', 'product'],
  ReissueChecklist: ['marketing'],
  AddItem: ['marketing'],
  RewordItem: ['marketing'],
  RescheduleItem: ['marketing'],
  ChooseItemAudience: ['marketing'],
  DropItem: ['marketing'],
  RestoreItem: ['marketing'],
  AssignOwner: ['marketing'],
  TickListing: ['marketing', 'owner'],
  CompleteItem: ['marketing', 'owner'],
  ReopenItem: ['marketing', 'owner'],
  PutLineUp: ['marketing', 'owner'],
  TakeLineDown: ['marketing', 'owner'],
  ConfirmPlan: ['marketing'],
  Announce: ['marketing'],
  MarkCompanyNews: ['marketing'],
  WithdrawAnnouncement: ['marketing', 'product', 'proposer'],
  Comment: ['marketing', 'product', 'customer-success', 'admin', 'proposer', 'owner'],
};

/** Proposed by the proposer, agreed, and each item owned by the owner. */
const story = () => {
  const list = agreed();
  const state = known(told(list, [mara, { type: 'AssignOwner', items: ['digest'], owner: cleo.id }], assignAll(list)));
  return { ...state, proposedBy: proposer.id, items: state.items.map((item) => ({ ...item, ownerId: owner.id })) };
};

const WHY = 'Because';
const COMMANDS: Readonly<Record<AnnouncementCommandType, AnnouncementCommand>> = {
  ProposeAnnouncement: propose(),
  ReviseAnnouncement: { type: 'ReviseAnnouncement', title: 'Bars', clearTarget: false },
  RecordChannelMessage: { type: 'RecordChannelMessage', url: 'https://example.com/1' },
  WaiveChannelMessage: { type: 'WaiveChannelMessage', reason: WHY },
  ExpectMarketingSupport: { type: 'ExpectMarketingSupport', expected: false },
  NameCoordinator: { type: 'NameCoordinator', person: mara.id },
  AgreeTier: { type: 'AgreeTier', tier: 'medium' },
  ObjectToTier: { type: 'ObjectToTier', tier: 'medium', reason: WHY },
  WithdrawAgreement: { type: 'WithdrawAgreement' },
  ReissueChecklist: { type: 'ReissueChecklist' },
  AddItem: { type: 'AddItem', newId: UUID, title: 'Podcast', channels: [], needsLink: false },
  RewordItem: { type: 'RewordItem', item: 'digest', title: 'Line' },
  RescheduleItem: { type: 'RescheduleItem', item: 'digest', due: '2026-12-01' },
  ChooseItemAudience: { type: 'ChooseItemAudience', item: 'email', audience: 'affected' },
  DropItem: { type: 'DropItem', item: 'digest', reason: WHY },
  RestoreItem: { type: 'RestoreItem', item: 'digest' },
  AssignOwner: { type: 'AssignOwner', items: ['digest'], owner: cleo.id },
  TickListing: { type: 'TickListing', item: 'external-parties', listing: 'ppc-agencies', ticked: true },
  CompleteItem: { type: 'CompleteItem', item: 'digest', evidence: [] },
  ReopenItem: { type: 'ReopenItem', item: 'digest', reason: WHY },
  PutLineUp: { type: 'PutLineUp', item: 'in-app-banner', text: 'It is here', lastDay: '2026-12-01' },
  TakeLineDown: { type: 'TakeLineDown', item: 'in-app-banner' },
  ConfirmPlan: { type: 'ConfirmPlan' },
  Announce: { type: 'Announce' },
  MarkCompanyNews: { type: 'MarkCompanyNews', companyNews: true },
  WithdrawAnnouncement: { type: 'WithdrawAnnouncement', reason: WHY },
  Comment: { type: 'Comment', newId: UUID, text: 'Nice' },
};

const types = Object.keys(announcementCommands) as AnnouncementCommandType[];
const people = Object.entries(KINDS_OF_PEOPLE) as [Kind, Actor][];

describe('R1 The table of lanes', () => {
  it('R1 has a row for every command', () => {
    expect(Object.keys(LANES).sort()).toEqual([...types].sort());
    expect(Object.keys(MAY).sort()).toEqual([...types].sort());
  });

  it.each(types.flatMap((type) => people.map(([kind, by]) => [type, kind, by] as const)))('%s by %s', (type, kind, by) => {
    const lane = laneOf(COMMANDS[type], type === 'ProposeAnnouncement' ? blank.state : story(), by, handbook);
    expect(isRefusal(lane) ? 'refused' : 'allowed').toBe(MAY[type].includes(kind) ? 'allowed' : 'refused');
    if (!isRefusal(lane)) expect(by.teams).toContain(lane);
  });

  it('R1 is what the decider asks first', () => {
    for (const type of types.filter((one) => one !== 'ProposeAnnouncement')) {
      const answer = announcementDecider.decide(COMMANDS[type], story(), { ...context, by: vito });
      expect(answer).toMatchObject({ refused: true, code: expect.stringMatching(/^NotAllowed$|^NotYourSeat$/), because: expect.stringMatching(/^Only .* may .*\.$/) });
    }
  });

  it('takes the lane that is tried first for one who is in several teams', () => {
    const teams: readonly Team[] = ['product', 'admin', 'marketing'];
    expect(laneOf(COMMANDS.Comment, story(), { id: 'person-many', teams }, handbook)).toBe('marketing');
    expect(laneOf(COMMANDS.Comment, story(), { id: 'person-many', teams: ['admin', 'product'] }, handbook)).toBe('product');
  });

  it('gives a proposer or an owner nothing once they only read', () => {
    const reader: Actor = { ...proposer, teams: ['viewer'] };
    expect(laneOf(COMMANDS.ReviseAnnouncement, story(), reader, handbook)).toMatchObject({ code: 'NotAllowed' });
    expect(laneOf(COMMANDS.CompleteItem, story(), { ...owner, teams: ['viewer'] }, handbook)).toMatchObject({ code: 'NotAllowed' });
  });

  it('says what comes too late after who may', () => {
    planned().when(COMMANDS.DropItem, { by: vito }).thenRefused('NotAllowed');
    withdrawn().when(COMMANDS.DropItem, { by: vito }).thenRefused('NotAllowed');
    withdrawn().when(COMMANDS.DropItem, { by: mara }).thenRefused('Withdrawn');
  });
});
