import { busyDesk, emptyDesk } from './desk.fixtures.js';
import { deskCounts, greeting, isClear } from './desk-words.js';

describe('the words of the desk', () => {
  it.each([[4, 'Good evening'], [5, 'Good morning'], [12, 'Good afternoon'], [18, 'Good evening']])('greet at %i with %s', (hour, words) => {
    expect(greeting(hour)).toBe(words);
  });

  it('count what waits for one who holds a seat', () => {
    expect(deskCounts(busyDesk, ['MARKETING'])[0]).toEqual({ section: 'agreements', count: 4, words: 'wait for your agreement' });
  });

  it('count what is not agreed for one who holds none', () => {
    expect(deskCounts(busyDesk, ['VIEWER'])[0]?.words).toBe('tier is not agreed');
  });

  it('say that the desk is clear only when it is', () => {
    expect(isClear(emptyDesk)).toBe(true);
    expect(isClear(busyDesk)).toBe(false);
  });
});
