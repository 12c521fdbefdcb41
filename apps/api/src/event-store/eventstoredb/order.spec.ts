import fc from 'fast-check';
import { Order } from './order.js';
import type { Linked } from './stored-event.js';

describe('The order of a follower', () => {
  const linked = (place: number, stream: string, revision: number): Linked => ({
    before: undefined, bytes: 0,
    event: { id: `${place}`, type: 'E', data: {}, metadata: {}, stream, revision, position: String(place).padStart(5, '0'), recordedAt: '', streamHash: '' },
  });
  /** A log over three streams, each dense. */
  const logOf = (streams: readonly number[]): readonly Linked[] => {
    const next = [0, 0, 0];
    return streams.map((stream, place) => linked(place + 1, `s${stream}`, next[stream]!++));
  };

  it('hands over every event once and each stream in order, whatever a subscription leaves out, repeats or sends late', () => {
    const sending = fc.array(fc.constantFrom(0, 1, 2), { minLength: 1, maxLength: 40 });
    fc.assert(fc.property(sending, fc.array(fc.constantFrom('once', 'twice', 'never', 'late'), { minLength: 40, maxLength: 40 }), (streams, how) => {
      // What is left out is noticed by a later event of its stream, so each stream ends with one that is sent.
      const log = logOf([...streams, 0, 1, 2]);
      const howSent = ({ event: { id } }: Linked): string => (Number(id) <= streams.length ? (how[Number(id)] ?? 'once') : 'once');
      const order = new Order(undefined);
      const handed: Linked[] = [];
      for (let subscription = 0; subscription < 100 && handed.length < log.length; subscription += 1) {
        const rest = log.filter(({ event }) => event.position > (order.resumeAt ?? ''));
        // Only the first subscriptions are mangled: a server that always leaves out the same event is waited for.
        const sent = subscription > 3 ? rest : rest.flatMap((one) => ({ once: [one], twice: [one, one], never: [], late: [] })[howSent(one)] ?? []).concat(rest.filter((one) => howSent(one) === 'late'));
        for (const one of sent) {
          const verdict = order.judge(one);
          if (verdict === 'drop') continue;
          const missing = verdict === 'late' ? one : verdict === 'gap' ? log.find(({ event }) => event.stream === one.event.stream && event.revision === order.expected(one)) : undefined;
          if (missing !== undefined) {
            order.lookFor(missing.event.position);
            break;
          }
          order.passed(one);
          handed.push(one);
        }
      }
      expect(new Set(handed).size).toBe(handed.length);
      for (const stream of ['s0', 's1', 's2']) {
        const revisions = handed.filter(({ event }) => event.stream === stream).map(({ event }) => event.revision);
        expect(revisions).toEqual(log.filter(({ event }) => event.stream === stream).map(({ event }) => event.revision));
      }
    }));
  });

  it('drops what is before the place it was asked to begin after', () => {
    const order = new Order('00003');
    expect([1, 3, 4].map((place) => order.judge(linked(place, 's', place)))).toEqual(['drop', 'drop', 'deliver']);
  });

  it('looks for what comes too late from a stream that it has not seen, and hands it over then', () => {
    const order = new Order('00001');
    const [early, late] = [linked(5, 'a', 7), linked(3, 'b', 7)];
    expect(order.judge(early)).toBe('deliver');
    order.passed(early);
    expect(order.judge(late)).toBe('late');
    order.lookFor(late.event.position);
    expect(order.resumeAt).toBe('00001');
    expect([late, early].map((one) => order.judge(one))).toEqual(['deliver', 'drop']);
    order.passed(late);
    expect([order.last, order.judge(late)]).toEqual(['00005', 'drop']);
  });

  it('remembers enough and not all', () => {
    const order = new Order(undefined);
    for (let place = 1; place <= 5_000; place += 1) order.passed(linked(place, `s${place}`, 0));
    expect(order.judge(linked(10, 's10', 0))).toBe('drop');
    expect(order.judge(linked(4_999, 's4999', 0))).toBe('drop');
    expect(order.last).toBe('05000');
  });
});
