import { issueToken, readToken } from './session-token.js';

const SECRET = 'a secret of more than thirty-two characters';
const NOON = new Date('2026-11-22T12:00:00.000Z');
const claims = { person: 'person-mina', expiresAt: '2026-11-22T13:00:00.000Z' };

describe('a session token', () => {
  it('says who it was made for and until when', () => {
    expect(readToken(issueToken(claims, SECRET), SECRET, NOON)).toEqual(claims);
  });

  it('ends', () => {
    expect(readToken(issueToken(claims, SECRET), SECRET, new Date(claims.expiresAt))).toBeUndefined();
  });

  it('is worth nothing under another secret', () => {
    expect(readToken(issueToken(claims, `${SECRET}!`), SECRET, NOON)).toBeUndefined();
  });

  it('is worth nothing with another body', () => {
    const [, signed] = issueToken(claims, SECRET).split('.');
    const [body] = issueToken({ ...claims, person: 'person-ada' }, SECRET).split('.');

    expect(readToken(`${body}.${signed}`, SECRET, NOON)).toBeUndefined();
  });

  it.each(['', '.', 'a.b', 'a.b.c', 'null', '{}', `${'x'.repeat(5000)}.y`])('is not %j', (token) => {
    expect(readToken(token, SECRET, NOON)).toBeUndefined();
  });
});
