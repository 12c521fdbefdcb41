import fc from 'fast-check';
import { isRefusal, type Actor } from '../kernel/index.js';
import { announcementCommands, parseAnnouncementCommand, type AnnouncementCommand } from './announcement.commands.js';
import { parseAnnouncementEvent } from './announcement.events.js';
import { announcementDecider } from './announcement.js';
import { isUnowned, type Announcement } from './announcement.state.js';
import { blank, both, CHANNEL_URL, cleo, context, majorFacts, mara, mediumFacts, minorFacts, PEOPLE, piet, TARGET } from './announcement-for-specs.js';
import { describeAnnouncement } from './describe.js';

const tier = fc.constantFrom('minor', 'medium', 'major');
const reason = fc.constantFrom('Because', 'Nonetheless');
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
const seat = maybe(fc.constantFrom('product' as const, 'marketing' as const));
const facts = fc.constantFrom(minorFacts, mediumFacts, majorFacts);
const item = fc.constantFrom('digest', 'social', 'email', 'tutorial', 'internal-share', 'external-parties', 'moon', '00000000-0000-4000-8000-000000000001');
const person = fc.constantFrom(...PEOPLE.map(({ id }) => id), 'person-ghost');
const newId = fc.constantFrom('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002');
const url = fc.constantFrom(CHANNEL_URL, 'https://example.com/post');
const ALL_ITEMS = ['digest', 'social', 'email', 'user-slack', 'tutorial', 'in-app-banner', 'internal-share', 'external-parties'];

const inputs: Record<keyof typeof announcementCommands, fc.Arbitrary<object>> = {
  ProposeAnnouncement: fc.record({ title: fc.constantFrom('Bars', 'Pies'), facts, target: maybe(fc.constant({ ...TARGET, time: undefined })), channelMessageUrl: maybe(url), agreeToTier: maybe(tier), seat, agreeReason: maybe(reason) }),
  ReviseAnnouncement: fc.record({ title: maybe(fc.constantFrom('Bars', 'Lines')), facts: maybe(facts), audience: maybe(fc.constant({ words: '', segments: [] })), clearTarget: maybe(fc.boolean()) }),
  RecordChannelMessage: fc.record({ url }),
  WaiveChannelMessage: fc.record({ reason }),
  ExpectMarketingSupport: fc.record({ expected: fc.boolean() }),
  NameCoordinator: fc.record({ person }),
  AgreeTier: fc.record({ tier, seat, reason: maybe(reason) }),
  ObjectToTier: fc.record({ tier, seat, reason }),
  WithdrawAgreement: fc.record({ seat }),
  ReissueChecklist: fc.constant({}),
  AddItem: fc.record({ newId, title: fc.constantFrom('Podcast', 'PR'), owner: maybe(person) }),
  RewordItem: fc.record({ item, title: fc.constantFrom('New words', 'Tell the press') }),
  RescheduleItem: fc.record({ item, due: maybe(fc.constant('2026-12-01')) }),
  ChooseItemAudience: fc.record({ item, audience: fc.constantFrom('affected', 'all'), reason: maybe(reason) }),
  DropItem: fc.record({ item, reason }),
  RestoreItem: fc.record({ item }),
  AssignOwner: fc.record({ items: fc.oneof(fc.array(item, { minLength: 1, maxLength: 3 }), fc.constant(ALL_ITEMS)), owner: maybe(person) }),
  TickListing: fc.record({ item: fc.constant('external-parties'), listing: fc.constantFrom('ppc-agencies', 'integration-partners'), ticked: fc.boolean(), url: maybe(url) }),
  CompleteItem: fc.record({ item, evidence: fc.array(fc.record({ channel: maybe(fc.constantFrom('social.twitter', 'social.linkedin')), url: maybe(url), text: fc.constant('Done') }), { maxLength: 2 }) }),
  ReopenItem: fc.record({ item, reason }),
  PutLineUp: fc.record({ item: fc.constantFrom('in-app-banner', 'digest'), text: fc.constantFrom('It is here', 'Still here'), url: maybe(url), lastDay: fc.constantFrom('2026-11-22', '2026-11-30', '2027-02-01') }),
  TakeLineDown: fc.record({ item: fc.constantFrom('in-app-banner', 'digest') }),
  ConfirmPlan: fc.constant({}),
  Announce: fc.record({ effectiveAt: maybe(fc.constantFrom(context.now, '2026-11-20T00:00:00.000Z', '2027-01-01T00:00:00.000Z')) }),
  MarkCompanyNews: fc.record({ companyNews: fc.boolean() }),
  WithdrawAnnouncement: fc.record({ reason }),
  Comment: fc.record({ newId, text: fc.constant('Nice') }),
};

const commandOf = (type: keyof typeof announcementCommands): fc.Arbitrary<AnnouncementCommand> =>
  inputs[type].map((input) => {
    const command = parseAnnouncementCommand(type, input);
    if (isRefusal(command)) throw new Error(`${type}: ${command.field} ${command.because}`);
    return command;
  });

/** Those that lead on come up more often, so that many stories get far. */
const LEADING = ['AgreeTier', 'AgreeTier', 'AgreeTier', 'AssignOwner', 'AssignOwner', 'ConfirmPlan', 'Announce'] as const;
const types = Object.keys(announcementCommands) as (keyof typeof announcementCommands)[];
const command = fc.oneof(...[...types.filter((type) => type !== 'WithdrawAnnouncement'), ...LEADING].map((type) => ({ weight: 4, arbitrary: commandOf(type) })), { weight: 1, arbitrary: commandOf('WithdrawAnnouncement') });
const actor = fc.oneof({ weight: 3, arbitrary: fc.constant(both) }, { weight: 7, arbitrary: fc.constantFrom(...PEOPLE) });
type Step = readonly [Actor, AnnouncementCommand];
const given = (by: Actor, type: keyof typeof announcementCommands, input: object): Step => [by, parseAnnouncementCommand(type, input) as AnnouncementCommand];
const AGREED = [
  given(piet, 'ProposeAnnouncement', { title: 'Bars', facts: mediumFacts, target: { ...TARGET, time: undefined }, channelMessageUrl: CHANNEL_URL, agreeToTier: 'medium' }),
  given(mara, 'AgreeTier', { tier: 'medium' }),
];
const PLANNED = [...AGREED, given(mara, 'AssignOwner', { items: ALL_ITEMS, owner: cleo.id }), given(mara, 'ConfirmPlan', {})];
const ANNOUNCED = [...PLANNED, given(mara, 'Announce', {})];
/** Stories begin at different points, since hardly any would get far from nothing. */
const beginning = fc.oneof(commandOf('ProposeAnnouncement').map((first): readonly Step[] => [[piet, first]]), fc.constantFrom<readonly Step[]>([], AGREED, PLANNED, ANNOUNCED));
const commands = fc.tuple(beginning, fc.array(fc.tuple(actor, command), { maxLength: 40 })).map(([first, rest]): readonly Step[] => [...first, ...rest]);

/** Plays a story and shows each step that was carried out; answers how many were. */
const play = (steps: readonly Step[], look: (before: Announcement, after: Announcement, by: Actor, order: AnnouncementCommand) => void): Announcement => {
  let state: Announcement = blank.state;
  for (const [by, order] of steps) {
    const answer = announcementDecider.decide(order, state, { ...context, by });
    if (isRefusal(answer)) continue;
    const before = state;
    // Through the log and back, as it is in earnest.
    const stored = answer.events.map(({ type, data }) => parseAnnouncementEvent({ type, schemaVersion: 1, data: JSON.parse(JSON.stringify(data)) }));
    state = stored.reduce<Announcement>((folded, event) => announcementDecider.evolve(folded, { ...event, recordedAt: context.now, actorId: by.id }), before);
    look(before, state, by, order);
  }
  return state;
};

const RUNS = { numRuns: 250 };

describe('Whatever anybody asks, in any order', () => {
  it('R3 no tier is in force with one person, or with two tiers', () => {
    fc.assert(fc.property(commands, (steps) => {
      play(steps, (_before, after) => {
        if (!('tier' in after)) return;
        const { product, marketing } = after.held;
        if (product.state !== 'agreed' || marketing.state !== 'agreed') throw new Error('In force with an empty seat');
        expect(product.personId).not.toBe(marketing.personId);
        expect([product.tier.id, marketing.tier.id]).toEqual([after.tier.id, after.tier.id]);
        expect(after.channelTold.status).not.toBe('not-told');
      });
    }), RUNS);
  });

  it('R8 nothing is announced with an unowned item', () => {
    fc.assert(fc.property(commands, (steps) => {
      play(steps, (before, after) => {
        if (after.state !== 'announced' || before.state === 'announced') return;
        expect(before.state).toBe('planned');
        expect(after.items.filter(isUnowned)).toEqual([]);
        expect(after.issuedFor).toEqual(after.tier);
      });
    }), RUNS);
  });

  it('what was withdrawn stays so, and what was announced stays announced', () => {
    fc.assert(fc.property(commands, (steps) => {
      play(steps, (before, after) => {
        if (before.state === 'withdrawn') expect(after).toEqual(before);
        if (before.state === 'announced') expect(after.state).toBe('announced');
      });
    }), RUNS);
  });

  it('a command sent twice yields nothing the second time', () => {
    fc.assert(fc.property(commands, (steps) => {
      play(steps, (_before, after, by, order) => {
        const again = announcementDecider.decide(order, after, { ...context, by });
        if (isRefusal(again)) throw new Error(`${order.type} refused the second time: ${again.code}`);
        expect([order.type, again.events]).toEqual([order.type, []]);
      });
    }), RUNS);
  });

  it('it can be described to anybody', () => {
    fc.assert(fc.property(commands, actor, (steps, by) => {
      const end = play(steps, () => undefined);
      if (end.state === 'none') return;
      const sheet = JSON.parse(JSON.stringify(describeAnnouncement('announcement-1', end, { ...context, by }))) as { standing: string; actions: unknown[] };
      expect(sheet.standing).toMatch(/./);
      expect(sheet.actions).toHaveLength(types.length - 1);
    }), { numRuns: 100 });
  });

  it('these stories pass through every state, and announce on their own', () => {
    const seen = new Map<string, number>();
    for (const steps of fc.sample(commands, { numRuns: 600, seed: 7 })) {
      play(steps, (before, after) => seen.set(`${before.state} to ${after.state}`, (seen.get(`${before.state} to ${after.state}`) ?? 0) + 1));
    }
    const ways = ['none to proposed', 'proposed to agreed', 'agreed to proposed', 'planned to proposed', 'agreed to planned', 'planned to announced', 'proposed to withdrawn'];
    expect(ways.filter((way) => (seen.get(way) ?? 0) < 3)).toEqual([]);
  });
});
