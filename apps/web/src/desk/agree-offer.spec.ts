import { agreeOffer, shownTier, whoSaidWhat } from './agree-offer.js';
import { channelNotTold, disputed, fresh, medium, minor, waiting } from './desk.fixtures.js';

describe('the button of a row', () => {
  it('agrees to the tier that the other seat agreed to', () => {
    expect(agreeOffer(waiting)).toEqual({ kind: 'agree', tier: medium, asksForReason: false });
  });

  it('agrees to the suggested tier while nobody has agreed', () => {
    expect(agreeOffer(fresh)).toEqual({ kind: 'agree', tier: medium, asksForReason: false });
  });

  it('asks for a reason where the tier is not the suggested one', () => {
    expect(agreeOffer({ ...waiting, suggestion: { ...waiting.suggestion, tier: minor } })).toEqual({ kind: 'agree', tier: medium, asksForReason: true });
  });

  it('is no button but the refusal and its clause where the server refuses', () => {
    const offer = agreeOffer(channelNotTold);

    expect(offer.kind === 'refused' && offer.refused.clause?.id).toBe('first-step');
  });

  it('opens a disagreement and settles none', () => {
    expect(agreeOffer(disputed)).toEqual({ kind: 'open' });
    expect(shownTier(disputed)).toBeUndefined();
  });
});

describe('the sentence of a row', () => {
  it('says who agreed to what, and names the clause behind the suggestion', () => {
    expect(whoSaidWhat(waiting)).toBe('Ravi agreed to Medium · Medium is suggested: some users notice, not most (medium-1)');
  });

  it('names both sides of a disagreement with their reasons', () => {
    expect(whoSaidWhat(disputed)).toBe('Ravi agreed to Minor · Mina objects to Minor, “The chart looks different”. Talk, or change one.');
  });

  it('says why both seats are open again', () => {
    const reopened = { ...fresh, agreement: { ...fresh.agreement, reopenedBecause: 'Fact changed: noticed by some, was none.' } };

    expect(whoSaidWhat(reopened)).toContain('Fact changed: noticed by some, was none');
  });
});
