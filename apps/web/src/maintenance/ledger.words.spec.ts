import { describe, expect, it } from '@jest/globals';
import type { TellingState } from '../api/generated/graphql.js';
import { cellFace, momentsOf } from './ledger.words.js';
import { cell, cancelled, notClosed, planned, quiet, row, runningOver } from './maintenance.fixtures.js';

const NOW = Date.parse('2026-11-24T09:00:00.000Z');
const face = (state: TellingState, more: Parameters<typeof cell>[2] = {}) => cellFace(cell('PLANNED', state, more), NOW);

describe('the columns of who has been told', () => {
  it('are what this maintenance has met or will meet, in their order', () => {
    expect(momentsOf(planned.tellings)).toEqual(['KNOWN', 'PLANNED', 'STARTED', 'COMPLETED']);
  });

  it('gain what went another way once it has, and no other', () => {
    expect(momentsOf(runningOver.tellings)).toEqual(['KNOWN', 'PLANNED', 'MOVED', 'STARTED', 'RUNNING_OVER', 'COMPLETED']);
    expect(momentsOf([row('AFFECTED_USERS', [cell('CANCELLED', 'OWED'), cell('MOVED', 'NOT_YET')])])).toEqual(['CANCELLED']);
  });

  it('are none where nobody is owed word, or nobody is in the table', () => {
    expect(momentsOf(quiet.tellings)).toEqual([]);
    expect(momentsOf([])).toEqual([]);
  });

  it('say what lapsed as well, so that the end of the story is whole', () => {
    expect(momentsOf(notClosed.tellings)).toContain('CANCELLED');
    expect(momentsOf(cancelled.tellings)).not.toContain('CANCELLED');
  });
});

describe('one cell of it', () => {
  it('says nothing where this audience is never told of this moment', () => {
    expect(face('NEVER')).toBeNull();
  });

  it('owes, and says since when once that is a minute ago', () => {
    expect(face('OWED', { since: '2026-11-24T08:59:30.000Z' })).toEqual({ ring: 'late', words: 'owed', owed: true });
    expect(face('OWED', { since: '2026-11-24T07:00:00.000Z' })?.words).toBe('owed since 2 hours');
    expect(face('OWED')?.words).toBe('owed');
  });

  it('R57 owes again, since the window was moved', () => {
    expect(face('OWED', { since: '2026-11-24T07:00:00.000Z', again: true })?.words).toBe('owed again since 2 hours');
  });

  it('counts what failed and what nobody acknowledged among what somebody has to do, and nothing else', () => {
    const states: readonly TellingState[] = ['NOT_YET', 'OPTIONAL', 'OWED', 'TOLD', 'NOT_ACKNOWLEDGED', 'ACKNOWLEDGED', 'SENT', 'DELIVERED', 'FAILED', 'WAIVED', 'LAPSED'];
    const owed = states.filter((state) => face(state)?.owed);
    expect(owed).toEqual(['OWED', 'NOT_ACKNOWLEDGED', 'FAILED']);
    expect(states.filter((state) => face(state)?.ring === 'late')).toEqual(owed);
  });

  it('names by what users were told, and whether it came through', () => {
    expect(face('SENT', { by: ['Email', 'In product'] })?.words).toBe('Email, In product');
    expect(face('DELIVERED', { by: ['Email'] })?.words).toBe('Email, delivered');
    expect(face('SENT')?.words).toBe('sent');
  });

  it('names three accounts, and counts the others', () => {
    expect(face('TOLD', { by: ['Hooli', 'Acme', 'Initech'] })?.words).toBe('Hooli, Acme, Initech');
    expect(face('TOLD', { by: ['Hooli', 'Acme', 'Initech', 'Globex', 'Pied Piper'] })?.words).toBe('Hooli, Acme, Initech and 2 more');
  });

  it('says that the desk has told, without naming the desk', () => {
    expect(face('TOLD', { by: ['desk'] })?.words).toBe('told');
  });
});
