import { describe, expect, test } from '@jest/globals';
import { midSentence } from './mid-sentence.js';

describe('a sentence within another one', () => {
  test('loses its stop and its capital', () => expect(midSentence('Some users notice, not most.')).toBe('some users notice, not most'));

  test('keeps capitals that are spelt so', () => expect(midSentence('UI tweaks, bug fixes.')).toBe('UI tweaks, bug fixes'));
});
