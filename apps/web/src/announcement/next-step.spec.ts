import { describe, expect, test } from '@jest/globals';
import { actionsBut, agreed, disputed, outdated, productAgreed, proposed, refused, withdrawn } from './announcement.fixtures.js';
import { nextStep } from './next-step.js';
import { chidi, mina, ravi } from './people.fixtures.js';

describe('the next thing to do', () => {
  test('is to agree, for one whose team’s seat is open', () => {
    expect(nextStep(productAgreed, mina)).toEqual({ kind: 'agree', team: 'MARKETING' });
  });

  test('is to tell the channel, once one seat has agreed and the channel was not told', () => {
    const untold = { ...productAgreed, channelTold: proposed.channelTold };
    expect(nextStep(untold, mina)).toMatchObject({ kind: 'open', part: 'channel' });
  });

  test('is to wait, for one who holds no seat, with the sentence of the agreement', () => {
    expect(nextStep(productAgreed, chidi)).toEqual({ kind: 'wait', refusal: null, sentence: 'Marketing has not agreed yet' });
  });

  test('is to wait in a dispute where both seats have spoken for a tier', () => {
    expect(nextStep(disputed, ravi)).toMatchObject({ kind: 'wait', sentence: disputed.agreement.sentence });
  });

  test('is to assign what has no owner, and says that the plan waits for it', () => {
    expect(nextStep(agreed, mina)).toEqual({ kind: 'open', part: 'assign', label: 'Assign the unowned', because: '1 item has no owner.' });
  });

  test('is not to assign for one who may not confirm the plan; why is said instead', () => {
    const lane = refused('NotAllowed', 'Only Marketing confirms a plan.');
    expect(nextStep({ ...agreed, actions: actionsBut({ confirmPlan: lane }) }, ravi)).toEqual({ kind: 'wait', refusal: lane, sentence: agreed.standing });
  });

  test('is to see the difference first, when the list is that of another tier', () => {
    expect(nextStep(outdated, mina)).toMatchObject({ kind: 'open', part: 'reissue' });
  });

  test('is to confirm the plan, then to announce', () => {
    const owned = { ...agreed, actions: actionsBut(), progress: { ...agreed.progress, unowned: 0 } };
    expect(nextStep(owned, mina)).toMatchObject({ kind: 'give', command: 'confirmPlan' });
    expect(nextStep({ ...owned, state: 'PLANNED' }, mina)).toMatchObject({ kind: 'give', command: 'announce' });
  });

  test('is nothing, once it is withdrawn', () => {
    expect(nextStep(withdrawn, mina)).toEqual({ kind: 'none' });
  });
});
