import type { Decider } from './decider.js';
import { refuse } from './refusal.js';
import { specOf } from './spec.js';

type Rung = { readonly type: 'Rung'; readonly data: { readonly times: number } };

const bell: Decider<{ readonly type: 'Ring'; readonly times: number }, number, Rung> = {
  initial: 0,
  evolve: (rung, event) => rung + event.data.times,
  decide: ({ times }, rung, { by }) => {
    if (times < 0) return refuse('CannotUnring', 'What has rung has rung.');
    return { events: times === rung ? [] : [{ type: 'Rung', data: { times } }], team: by.teams[0] ?? 'viewer' };
  },
};

const { given } = specOf(bell, { by: { id: 'person-ada', teams: ['product'] }, now: '2026-11-24T08:00:00.000Z' });
const twice: Rung = { type: 'Rung', data: { times: 2 } };

describe('a spec of a decider', () => {
  it('folds what was given, and goes on from what came out', () => {
    given(twice).when({ type: 'Ring', times: 3 }).thenEvents({ type: 'Rung', data: { times: 3 } })
      .when({ type: 'Ring', times: 5 }).thenNothing().thenState((rung) => expect(rung).toBe(5));
  });

  it('fails when something else comes out', () => {
    expect(() => given().when({ type: 'Ring', times: 3 }).thenNothing()).toThrow();
    expect(() => given().when({ type: 'Ring', times: 3 }).thenRefused('CannotUnring')).toThrow();
    expect(() => given().when({ type: 'Ring', times: -1 }).thenNothing()).toThrow();
    expect(() => given().when({ type: 'Ring', times: -1 }).thenEvents()).toThrow();
    expect(() => given().when({ type: 'Ring', times: 1 }).thenTypes()).toThrow();
  });

  it('knows a refusal by its code', () => {
    given().when({ type: 'Ring', times: -1 }).thenRefused('CannotUnring', { because: 'What has rung has rung.' });
  });
});
