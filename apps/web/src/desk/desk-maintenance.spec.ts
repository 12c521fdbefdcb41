import type { DeskAcknowledge } from './desk-acknowledge.js';
import './desk-acknowledge.js';
import { busyMaintenance, moved, notClosed, notStarted, planned, runningOver } from './desk-maintenance.fixtures.js';
import { howItStands, noticeInWords, owedNotices, standings, whatIsTrue } from './desk-maintenance.words.js';
import { deskCounts } from './desk-words.js';
import { busyDesk } from './desk.fixtures.js';

const NOW = Date.parse('2026-11-24T09:00:00.000Z');

describe('maintenance on the desk', () => {
  it('stands above all: work under way, what should have begun, and what is not closed', () => {
    expect(standings(busyMaintenance, NOW).map(({ kind, maintenance }) => [kind, maintenance.id])).toEqual([['under-way', runningOver.id], ['overdue', notStarted.id], ['not-closed', notClosed.id]]);
  });

  it('becomes overdue by the clock, with no word from the server', () => {
    const ids = (now: string) => standings({ ...busyMaintenance, overdue: [] }, Date.parse(now)).filter(({ kind }) => kind === 'overdue').map(({ maintenance }) => maintenance.id);
    expect(ids('2026-11-25T07:00:00.000Z')).toEqual([]);
    expect(ids('2026-11-25T07:01:00.000Z')).toEqual([planned.id]);
  });

  it('R63 says that work runs over, and for how long, and that bar and page stay', () => {
    const standing = { kind: 'under-way', maintenance: runningOver } as const;
    expect(howItStands(standing, NOW)).toEqual({ words: ' is under way', late: '12 minutes past its window' });
    expect(howItStands(standing, Date.parse(runningOver.window.end)).late).toBe('');
    expect(whatIsTrue(standing, NOW)).toMatch(/^The bar and the service page are up\. Next report due \d\d:30 .*\. A completed notice will be owed, to those affected: People in the EU region\.$/);
    expect(whatIsTrue(standing, Date.parse('2026-11-24T10:00:00.000Z'))).toContain('Next report was due');
  });

  it('R64a says of what is over and owing that it is not closed', () => {
    expect(howItStands({ kind: 'not-closed', maintenance: notClosed }, NOW)).toEqual({ words: ' is over', late: 'users are still owed word of it' });
  });

  it('R54 R55 lists each notice that is owed, the oldest first, and counts them for Marketing alone', () => {
    const owed = owedNotices(busyMaintenance);
    expect(owed.map(({ maintenance, notice }) => [maintenance.id, notice.moment])).toEqual([[notClosed.id, 'COMPLETED'], [planned.id, 'PLANNED'], [moved.id, 'PLANNED']]);
    expect(deskCounts(busyDesk, ['MARKETING'], owed.length).at(-1)).toEqual({ section: 'notices', count: 3, words: 'notices are owed to users', late: true });
    expect(deskCounts(busyDesk, ['PRODUCT'], owed.length).map(({ section }) => section)).not.toContain('notices');
  });

  it('R57 calls a planned notice that went out before one that is owed again', () => {
    expect(owedNotices({ ...busyMaintenance, noticesOwed: [moved] }).map(noticeInWords)).toEqual(['Planned notice, again']);
  });

  it('R52 is acknowledged in its row', async () => {
    const list = Object.assign(document.createElement('fanfare-desk-acknowledge') as DeskAcknowledge, { maintenances: [planned] });
    const asked: unknown[] = [];
    list.addEventListener('fanfare-acknowledge', (event) => asked.push((event as CustomEvent).detail));
    document.body.append(list);
    await list.updateComplete;
    list.renderRoot.querySelector('button')?.click();
    expect(asked).toEqual([planned]);
    list.remove();
  });
});
