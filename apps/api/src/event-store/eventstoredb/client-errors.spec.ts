import { NoAnswer, troubleOf } from './client-errors.js';
import { StoreDamaged } from '../event-store-errors.js';

describe('An error of the client', () => {
  const error = (message: string, besides: object = {}): Error => Object.assign(new Error(message), besides);

  it.each([
    ['a failed search for a leader, which the client keeps for ever', error('Failed to discover after 10 attempts.'), { sent: false, clientBroken: true }],
    ['a plain one that only its code tells', error('14 UNAVAILABLE: No connection established', { code: 14 }), { sent: false, clientBroken: true }],
    ['a lost connection', error('14 UNAVAILABLE: read ECONNRESET', { code: 14, type: 'unavailable' }), { sent: true, clientBroken: false }],
    ['a cancellation by a server that stops', error('1 CANCELLED: Call cancelled', { code: 1, type: 'cancelled' }), { sent: true, clientBroken: false }],
    ['a deadline, whose write may come through', error('', { type: 'deadline-exceeded' }), { sent: true, leaderWanted: true }],
    ['a server that is not ready', error('Could not recognize Server Is Not Ready', { type: 'unknown' }), { sent: true, leaderWanted: true }],
    ['a refusal of access, which all that are on their way get', error('', { type: 'access-denied' }), { sent: true, clientBroken: false }],
    ['another leader, of which the same is true', error('', { type: 'not-leader' }), { sent: true, clientBroken: false, leaderWanted: true }],
    ['no answer in our time', new NoAnswer(5), { sent: true, clientBroken: true }],
    ['a client that was closed under it', error('The client has been closed'), { sent: true, clientBroken: true }],
  ])('is an outage: %s', (_what, given, outage) => {
    expect(troubleOf(given)).toMatchObject({ kind: 'outage', ...outage });
    expect((troubleOf(given) as { reason: string }).reason).not.toBe('');
  });

  it('says where a stream is, whose name may be a word', () => {
    expect(troubleOf(error('', { type: 'wrong-expected-version', actualVersion: 41n }))).toEqual({ kind: 'conflict', current: 41 });
    expect(troubleOf(error('', { type: 'wrong-expected-version', actualVersion: 'no_stream' }))).toEqual({ kind: 'conflict', current: 'no-stream' });
  });

  it.each([new TypeError('of ours'), new StoreDamaged('damaged'), error('fromRevision value must be …', { type: 'invalid-argument' })])('is none: %s', (given) => {
    expect(() => troubleOf(given)).toThrow(given);
  });
});
