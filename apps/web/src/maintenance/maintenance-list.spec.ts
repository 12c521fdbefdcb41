import { describe, expect, it } from '@jest/globals';
import type { MaintenanceListQuery } from '../api/generated/graphql.js';
import { askedOf, groupsOf, isNarrowed, moreThan, owedWords, readListFilter, type MaintenanceRow } from './maintenance-list.js';
import * as sheets from './maintenance.fixtures.js';
import { listed } from './maintenance.fixtures.js';

const cancelled = listed(sheets.cancelled);
const closed = listed(sheets.closed);
const notClosed = listed(sheets.notClosed);
const overdue = listed(sheets.overdue);
const planned = listed(sheets.planned);
const quiet = listed(sheets.quiet);
const runningOver = listed(sheets.runningOver);
const verifying = listed(sheets.verifying);


const page = (rows: readonly MaintenanceRow[]) => ({ edges: rows.map((node) => ({ node })), totalCount: rows.length, totalCountIsCapped: false, pageInfo: { hasNextPage: false } });
const answer = (open: readonly MaintenanceRow[], still: readonly MaintenanceRow[] = [], over: readonly MaintenanceRow[] = []): MaintenanceListQuery => ({ open: page(open), notClosed: page(still), over: page(over) });

describe('the groups of the list', () => {
  it('put what is under way apart from what should have begun and from what is next', () => {
    const groups = groupsOf(answer([runningOver, verifying, overdue, planned]));
    expect(groups['under-way']).toEqual([runningOver, verifying]);
    expect(groups.overdue).toEqual([overdue]);
    expect(groups.next).toEqual([planned]);
  });

  it('count what should have begun this very minute as overdue', () => {
    const due = { ...planned, overdueMinutes: 0 };
    expect(groupsOf(answer([due])).overdue).toEqual([due]);
  });

  it('keep what is over and still owes a word apart from what is done', () => {
    const groups = groupsOf(answer([], [notClosed], [closed, cancelled]));
    expect(groups['not-closed']).toEqual([notClosed]);
    expect(groups.done).toEqual([closed, cancelled]);
  });
});

describe('what the list is asked for', () => {
  it('is what the address says, and nonsense there is everything', () => {
    expect(readListFilter(new URLSearchParams('text=disks&show=overdue&account=Hooli&first=50'))).toEqual({ text: 'disks', group: 'overdue', account: 'Hooli', first: 50 });
    expect(readListFilter(new URLSearchParams('show=nothing&first=soon'))).toEqual({ text: '', group: '', account: '', first: 25 });
  });

  it('never asks for fewer than a page or more than the server gives at once', () => {
    expect(['-3', '1', '4000'].map((first) => readListFilter(new URLSearchParams({ first })).first)).toEqual([25, 25, 100]);
    expect([25, 90, 100].map(moreThan)).toEqual([50, 100, undefined]);
  });

  it('narrows all three lists by the same words, and leaves out what is empty', () => {
    expect(askedOf({ text: 'disks', group: '', account: '', first: 25 })).toEqual({
      open: { text: 'disks', open: true }, notClosed: { text: 'disks', notClosed: true }, over: { text: 'disks', open: false, notClosed: false }, first: 25,
    });
  });

  it('is narrowed by words, a group or an account, and not by how much is shown', () => {
    const all = readListFilter(new URLSearchParams('first=100'));
    expect([all, { ...all, text: 'x' }, { ...all, group: 'done' as const }, { ...all, account: 'Hooli' }].map(isNarrowed)).toEqual([false, true, true, true]);
  });
});

describe('what somebody still has to do about one', () => {
  it('is first the notice that users are owed, then how many', () => {
    expect(owedWords(planned)).toBe('Planned notice owed');
    expect(owedWords(notClosed)).toBe('Completed notice owed');
    expect(owedWords({ ...planned, noticesOwed: ['PLANNED', 'COMPLETED'] })).toBe('2 notices owed');
  });

  it('R52 is then the teams that have not acknowledged', () => {
    expect(owedWords({ ...planned, noticesOwed: [], unacknowledged: ['CUSTOMER_SUCCESS'] })).toBe('Customer Success has not acknowledged');
    expect(owedWords({ ...planned, noticesOwed: [], unacknowledged: ['MARKETING', 'CUSTOMER_SUCCESS'] })).toBe('Marketing and Customer Success have not acknowledged');
  });

  it('is nothing where nobody is owed anything', () => {
    expect(owedWords(quiet)).toBe('');
  });
});
