import { handbook } from '../playbook/handbook-for-specs.js';
import {
  agree, agreed, announced, both, CHANNEL_URL, cleo, items, known, mara, mediumFacts, milo, minorFacts, NOW, pia, piet, planned, propose, proposed, blank, told, vito,
} from './announcement-for-specs.js';
import { describeAgreement } from './describe-agreement.js';

const at = (story: Parameters<typeof known>[0], now = NOW) => describeAgreement(known(story), handbook, now);

describe('R2 An announcement has one tier', () => {
  it('R2 offers the items of the tier that was agreed to', () => {
    for (const tier of ['minor', 'medium', 'major'] as const) {
      const offers = handbook.tiers.find(({ id }) => id === tier)?.offers.map(({ id }) => id);
      expect(items(agreed(tier)).map(({ id }) => id)).toEqual(offers);
    }
  });

  it('R2 knows no tier beside those of the playbook', () => {
    proposed().when(agree('giant')).thenRefused('NoSuchTier', { field: 'tier' });
    proposed().when({ type: 'ObjectToTier', tier: 'giant', reason: 'No' }).thenRefused('NoSuchTier');
    blank.when(propose({ agreeToTier: 'giant' })).thenRefused('NoSuchTier', { field: 'agreeToTier' });
  });
});

describe('R3 A tier takes effect when both teams agreed to it', () => {
  it('R3 issues the list with the second agreement to the same tier', () => {
    const one = told(proposed(), [piet, agree('medium')]);
    expect(one.state.state).toBe('proposed');
    one.when(agree('medium'), { by: mara }).thenTypes('TierAgreed', 'TierSettled', 'ChecklistIssued').thenState(({ state }) => expect(state).toBe('agreed'));
  });

  it('R3 needs two people', () => {
    const one = told(proposed(), [both, agree('medium', { seat: 'product' })]);
    one.when(agree('medium', { seat: 'marketing' }), { by: both }).thenRefused('SamePerson', { clause: handbook.rules.agreement });
    one.when({ type: 'ObjectToTier', tier: 'medium', seat: 'marketing', reason: 'Twice' }, { by: both }).thenRefused('SamePerson');
    one.when(agree('medium'), { by: mara }).thenTypes('TierAgreed', 'TierSettled', 'ChecklistIssued');
  });

  it('R3 takes a seat only from its own team', () => {
    proposed().when(agree('medium'), { by: cleo }).thenRefused('NotYourSeat', { clause: handbook.rules.agreement });
    proposed().when(agree('medium', { seat: 'marketing' })).thenRefused('NotYourSeat', { field: 'seat' });
    blank.when(propose({ agreeToTier: 'medium' }), { by: cleo }).thenRefused('NotYourSeat');
  });

  it('R3 asks which seat of one who could fill either', () => {
    proposed().when(agree('medium'), { by: both }).thenRefused('InvalidInput', { field: 'seat' });
    const then = proposed().when(agree('medium', { seat: 'product' }), { by: both }).thenTypes('TierAgreed');
    expect(then.answer).toMatchObject({ team: 'product' });
  });

  it('R3 lets a proposer agree at once, in the lane of the seat', () => {
    const then = blank.when(propose({ agreeToTier: 'medium', channelMessageUrl: CHANNEL_URL })).thenTypes('AnnouncementProposed', 'ChannelMessageRecorded', 'TierAgreed');
    expect(then.answer).toMatchObject({ team: 'product' });
    expect(at(then).sentence).toBe('Waits for Marketing to agree to the Medium tier');
  });

  it('R3 keeps an agreement sent twice as one', () => {
    told(proposed(), [piet, agree('medium')]).when(agree('medium'), { by: pia }).thenNothing();
  });
});

describe('R4 Disagreement can be seen', () => {
  const disputed = () => told(proposed(), [piet, agree('medium')], [mara, agree('major', { reason: 'Everybody asks for it' })]);

  it('R4 shows two tiers as a dispute, which settles nothing', () => {
    expect(at(disputed())).toMatchObject({ status: 'disputed', tier: null, sentence: 'Two tiers are proposed' });
    expect(disputed().state.state).toBe('proposed');
  });

  it('R4 shows an objection with its reason', () => {
    const story = told(proposed(), [piet, agree('medium')], [mara, { type: 'ObjectToTier', tier: 'medium', reason: 'Too loud' }]);
    expect(at(story)).toMatchObject({ status: 'disputed', sentence: 'Marketing objects to the Medium tier', seats: [{ state: 'agreed' }, { state: 'objected', reason: 'Too loud' }] });
    story.when({ type: 'ObjectToTier', tier: 'medium', reason: 'Too loud' }, { by: mara }).thenNothing();
  });

  it('R4 ends when one side comes round', () => {
    disputed().when(agree('medium'), { by: mara }).thenTypes('TierAgreed', 'TierSettled', 'ChecklistIssued');
  });

  it('R4 takes a settled tier out of force when a seat objects, agrees to another tier, or withdraws', () => {
    const reopened = (story = agreed()) => [
      told(story, [mara, { type: 'ObjectToTier', tier: 'medium', reason: 'Too loud' }]),
      told(story, [mara, agree('minor', { reason: 'Hardly seen' })]),
      told(story, [milo, { type: 'WithdrawAgreement', reason: 'Too early' }]),
    ];
    for (const story of [...reopened(), ...reopened(planned())]) {
      expect(known(story)).toMatchObject({ state: 'proposed' });
      expect(items(story)).toHaveLength(8);
      expect(at(story)).toMatchObject({ tier: null, reopenedBecause: expect.stringMatching(/./) });
    }
  });

  it('R4 withdraws only what was said', () => {
    proposed().when({ type: 'WithdrawAgreement' }).thenNothing();
    proposed().when({ type: 'WithdrawAgreement' }, { by: vito }).thenRefused('NotYourSeat');
  });
});

describe('R5 Agreement is sought early', () => {
  it('R5 counts whole hours since it is sought, until it is agreed', () => {
    expect(at(proposed(), '2026-11-24T10:59:00.000Z').ageHours).toBe(25);
    expect(at(agreed(), '2026-12-24T10:59:00.000Z').ageHours).toBe(0);
  });

  it('R5 warns within the playbook’s days before the target, and after it', () => {
    const warns = (date: string, now = NOW) => at(proposed('medium', { target: { date, time: null, zone: 'Europe/Berlin' } }), now).warns;
    expect(warns('2026-11-30')).toBe(true);
    expect(warns('2026-12-01')).toBe(false);
    expect(warns('2026-12-01', '2026-11-23T23:30:00.000Z')).toBe(true);
    expect(warns('2026-11-20')).toBe(true);
    expect(at(agreed()).warns).toBe(false);
  });
});

describe('R6 No Marketing support may be expected', () => {
  it('R6 does not chase agreement then, and can be changed later', () => {
    const story = proposed('medium', { supportExpected: false });
    expect(at(story)).toMatchObject({ warns: false, chased: false });
    const then = story.when({ type: 'ExpectMarketingSupport', expected: true }).thenTypes('SupportExpectationChanged');
    expect(at(then)).toMatchObject({ warns: true, chased: true });
    then.when({ type: 'ExpectMarketingSupport', expected: true }).thenNothing();
  });
});

describe('R9a A changed fact re-opens the agreement', () => {
  it('R9a empties both seats, keeps the list, and says which fact did it', () => {
    const then = planned().when({ type: 'ReviseAnnouncement', facts: minorFacts, clearTarget: false }).thenTypes('FactsRevised');
    expect(then.answer).toMatchObject({ events: [{ data: { changed: ['noticedBy', 'kinds'], reopened: ['product', 'marketing'] } }] });
    expect(then.state).toMatchObject({ state: 'proposed', suggestedTier: { id: 'minor' }, held: { product: { state: 'empty' }, marketing: { state: 'empty' } } });
    expect(items(then)).toHaveLength(8);
    expect(at(then).reopenedBecause).toBe('Facts changed: noticed by none, was some; kinds bug fix, were functional change');
  });

  it('R9a leaves the agreement alone when a text changes, or when the facts are the same', () => {
    agreed().when({ type: 'ReviseAnnouncement', title: 'Bars', facts: { ...mediumFacts }, clearTarget: false })
      .thenTypes('AnnouncementRevised').thenState(({ state }) => expect(state).toBe('agreed'));
    agreed().when({ type: 'ReviseAnnouncement', title: 'Bar charts', facts: { ...mediumFacts }, clearTarget: false }).thenNothing();
  });

  it('R9a says each fact in words', () => {
    const facts = { ...mediumFacts, needsAction: true, knownRisk: true, kinds: [] };
    const story = told(agreed(), [piet, { type: 'ReviseAnnouncement', facts, clearTarget: false }]);
    expect(at(story).reopenedBecause).toBe('Facts changed: users must act, was no action from users; a known risk, was no known risk; kinds none, were functional change');
  });
});

describe('R49d Another tier than the suggested one asks why', () => {
  it('R49d refuses without a reason and keeps the one given', () => {
    proposed().when(agree('major')).thenRefused('ReasonMissing', { field: 'reason', clause: handbook.rules.suggestion });
    const then = proposed().when(agree('major', { reason: 'Everybody asks for it' })).thenTypes('TierAgreed');
    expect(then.answer).toMatchObject({ events: [{ data: { reason: 'Everybody asks for it', suggestedTier: { id: 'medium' }, tier: { id: 'major', level: 3, of: 3 } } }] });
  });

  it('R49d asks it while proposing as well', () => {
    blank.when(propose({ agreeToTier: 'minor' })).thenRefused('ReasonMissing', { field: 'agreeReason' });
    blank.when(propose({ agreeToTier: 'minor', agreeReason: 'Hidden' })).thenTypes('AnnouncementProposed', 'TierAgreed');
  });
});

describe('R10 and R11 The channel is told first', () => {
  const untold = () => told(blank, [piet, propose({ agreeToTier: 'medium' })]);

  it('R10 keeps the link of the message, and corrects it', () => {
    const then = untold().when({ type: 'RecordChannelMessage', url: CHANNEL_URL }).thenTypes('ChannelMessageRecorded');
    expect(known(then).channelTold).toMatchObject({ status: 'told', url: CHANNEL_URL, by: piet.id, at: NOW });
    then.when({ type: 'RecordChannelMessage', url: CHANNEL_URL }).thenNothing();
    then.when({ type: 'RecordChannelMessage', url: `${CHANNEL_URL}2` }).thenTypes('ChannelMessageRecorded');
    then.when({ type: 'WaiveChannelMessage', reason: 'Never mind' }, { by: mara }).thenRefused('AlreadyTold');
  });

  it('R11 does not settle a tier before', () => {
    untold().when(agree('medium'), { by: mara }).thenRefused('ChannelNotTold', { clause: handbook.firstStep.clause, remedy: expect.any(String) });
  });

  it('R11 lets Marketing waive it with a reason', () => {
    untold().when({ type: 'WaiveChannelMessage', reason: 'We sit together' }).thenRefused('NotAllowed', { clause: handbook.rules.coordination });
    const waived = told(untold(), [mara, { type: 'WaiveChannelMessage', reason: 'We sit together' }]);
    waived.when({ type: 'WaiveChannelMessage', reason: 'We sit together' }, { by: mara }).thenNothing();
    waived.when(agree('medium'), { by: mara }).thenTypes('TierAgreed', 'TierSettled', 'ChecklistIssued');
  });
});

describe('After it is out', () => {
  it('the agreement stays as it was', () => {
    announced().when(agree('minor', { reason: 'Late' })).thenRefused('AlreadyAnnounced');
    announced().when({ type: 'ReviseAnnouncement', facts: minorFacts, clearTarget: false }).thenRefused('AlreadyAnnounced');
  });
});
