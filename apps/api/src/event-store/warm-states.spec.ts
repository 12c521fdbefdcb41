import { setTimeout as delay } from 'node:timers/promises';
import { WarmStates } from './warm-states.js';

const HOUR = 3_600_000;
const heavy = (weight: number) => ({ weight });

describe('What is kept in memory', () => {
  it('stays within its weight: what was asked for longest ago goes first', () => {
    const states = new WarmStates({ weight: 100, idle: HOUR });
    for (let index = 0; index < 10; index += 1) states.keep(`${index}`, heavy(10));
    states.keep('0', heavy(10));
    states.keep('new', heavy(10));
    expect([states.get('0'), states.get('1'), states.get('2')].map((kept) => kept !== undefined)).toEqual([true, false, true]);
    expect([states.size, states.weight]).toEqual([10, 100]);
  });

  it('weighs again what has grown, and does not keep what would push out all the rest', () => {
    const states = new WarmStates({ weight: 100, idle: HOUR });
    const growing = { weight: 5 };
    states.keep('growing', growing);
    growing.weight = 12;
    states.keep('growing', growing);
    expect([states.size, states.weight]).toEqual([1, 12]);
    growing.weight = 13;
    states.keep('growing', growing);
    expect([states.size, states.weight]).toEqual([0, 0]);
  });

  it('is forgotten when nobody asks for it any more', async () => {
    const states = new WarmStates({ weight: 100, idle: 20 });
    states.keep('one', heavy(1));
    while (states.size > 0) await delay(5);
    expect(states.weight).toBe(0);
  });
});
