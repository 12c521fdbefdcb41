import { describe, expect, it } from '@jest/globals';
import { windowScale } from './window-scale.js';

const window = { start: '2026-11-25T07:00:00.000Z', end: '2026-11-25T09:00:00.000Z', zone: 'Europe/Berlin' };
const act = (at: string) => ({ at, recordedAt: at, by: null });
const at = (clock: string): number => Date.parse(`2026-11-25T${clock}:00.000Z`);

describe('the window against the clock', () => {
  it('is drawn in the middle, and now is left out while it is far', () => {
    const { planned, work, now } = windowScale({ window, started: null, ended: null, phase: 'SCHEDULED' }, at('00:00'));
    expect(planned).toEqual({ from: 18.75, to: 81.25 });
    expect([work, now]).toEqual([null, null]);
  });

  it('R63 work that runs over reaches past its window, up to now', () => {
    const { planned, work, now } = windowScale({ window, started: act('2026-11-25T07:04:00.000Z'), ended: null, phase: 'IN_PROGRESS' }, at('09:12'));
    expect(work?.to).toBe(now);
    expect(work?.to).toBeGreaterThan(planned.to);
    expect(work?.from).toBeGreaterThan(planned.from);
  });

  it('R63 stays on the line, however long it runs over', () => {
    const { work, now } = windowScale({ window, started: act('2026-11-25T07:04:00.000Z'), ended: null, phase: 'IN_PROGRESS' }, at('21:00'));
    expect(work?.to).toBeLessThan(100);
    expect(work?.to).toBe(now);
  });

  it('ends where the work ended, however long ago that is', () => {
    const { work, now } = windowScale({ window, started: act('2026-11-25T07:04:00.000Z'), ended: act('2026-11-25T08:00:00.000Z'), phase: 'COMPLETED' }, at('23:00'));
    expect(work?.to).toBeCloseTo(50, 0);
    expect(now).toBeNull();
  });

  it('keeps work on the line that began before its window', () => {
    const { work } = windowScale({ window, started: act('2026-11-25T05:00:00.000Z'), ended: null, phase: 'IN_PROGRESS' }, at('06:00'));
    expect(work?.from).toBeGreaterThan(0);
    expect(work?.to).toBeLessThan(100);
  });
});
