import { describe, expect, it } from '@jest/globals';
import { closed, notClosed, planned } from './maintenance.fixtures.js';
import { endWords, truthWords } from './maintenance.words.js';

describe('what becomes of the bar', () => {
  it('R64 it stays for other work that is under way, which is named', () => {
    expect(endWords(planned, ['New disks'])).toBe('The bar stays up for “New disks”, the service page says that this is over, and users are owed the completed notice.');
    expect(endWords({ disrupts: false }, ['New disks', 'New workers'])).toBe('The bar stays up for 2 other maintenances that are under way, and the service page says that this is over.');
    expect(truthWords(closed, ['New disks'])).toContain('The bar stays up for “New disks”, and');
  });

  it('R61 it goes where nothing else is under way', () => {
    expect(endWords(planned, [])).toMatch(/^The bar goes, /);
    expect(truthWords(closed, [])).toContain('The bar is gone, ');
  });

  it('nothing is claimed of it while that is not known', () => {
    expect(endWords(planned, undefined)).toMatch(/^It holds the bar up no longer, /);
    expect(truthWords(closed, undefined)).not.toContain('The bar');
  });
});

describe('what is true of one that is over', () => {
  it('begins with the word that it was closed with, as a sentence of its own', () => {
    expect(truthWords({ ...closed, closingWord: 'Exports of any size finish again' }, [])).toBe('Exports of any size finish again. The bar is gone, and the service page says that this is over.');
    expect(truthWords({ ...notClosed, closingWord: 'All is there!' }, [])).toBe('All is there! The bar is gone, and the service page says that this is over. It is not closed until what is owed is sent or waived.');
  });
});
