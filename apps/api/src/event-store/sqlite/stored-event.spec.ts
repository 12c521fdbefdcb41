import type { Row } from './sqlite-protocol.js';
import { storedEvent } from './stored-event.js';

const row = (position: number, data: string): Row => ({
  position, stream: 'announcement-1', revision: position - 1, id: `id-${position}`, type: 'Noted', data, metadata: '{"actorId":"ravi"}', recordedAt: Date.UTC(2026, 10, 30), streamHash: 's', logHash: 'l',
});

describe('an event from a row', () => {
  it('is parsed once, when it is asked for', () => {
    const event = storedEvent(row(1, '{"number":1}'));
    expect(event.data).toEqual({ number: 1 });
    expect(event.data).toBe(event.data);
    expect(() => storedEvent(row(2, 'no JSON'))).not.toThrow();
    expect(() => storedEvent(row(2, 'no JSON')).data).toThrow(SyntaxError);
  });

  it('keeps what is in it when it is copied', () => {
    expect({ ...storedEvent(row(1, '{"number":1}')), position: 'elsewhere' }).toEqual({
      id: 'id-1', type: 'Noted', data: { number: 1 }, metadata: { actorId: 'ravi' }, stream: 'announcement-1', revision: 0, position: 'elsewhere', recordedAt: '2026-11-30T00:00:00.000Z', streamHash: 's', logHash: 'l',
    });
  });

  it('has its getters in common with every other, so that a log of them is cheap to collect', () => {
    const getters = (position: number): readonly unknown[] => ['data', 'metadata'].map((name) => Object.getOwnPropertyDescriptor(storedEvent(row(position, '1')), name)?.get);
    expect(getters(1)).toEqual([expect.any(Function), expect.any(Function)]);
    getters(1).forEach((getter, index) => expect(getters(2)[index]).toBe(getter));
  });
});
