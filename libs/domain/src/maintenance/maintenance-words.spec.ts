import { DURING, ended, known, mara, NOW, OVER, notified, piet, scheduled, sendBoth, started, THURSDAY, told, LATER } from './maintenance-for-specs.js';
import { draftFor, lasting, paragraphFor, standingSentence } from './maintenance-words.js';
import { windowIn } from './window-words.js';

const at = { zone: 'Europe/Berlin', page: 'https://status.example/service-message' };
const answered = () => scheduled({ answers: { what: 'We move the events', how: 'Dashboards may load slowly', dataAtRisk: 'No' } });

describe('where it stands', () => {
  it.each([
    ['Begins in 46 hours', scheduled, NOW],
    ['Should have begun 60 minutes ago', scheduled, DURING],
    ['In progress', started, DURING],
    ['In progress, running over by 12 minutes', started, OVER],
    ['Completed, and users are still owed word', ended, OVER],
    ['Completed', () => told(ended(), [mara, sendBoth('affected-users.completed'), OVER]), OVER],
    ['Cancelled', () => told(scheduled(), [piet, { type: 'CancelMaintenance', reason: 'x' }]), OVER],
    ['Being verified', () => told(started(), [piet, { type: 'VerifyWork' }, DURING]), DURING],
  ] as const)('%s', (sentence, story, now) => {
    expect(standingSentence(known(story()), now)).toBe(sentence);
  });

  it('is measured in what people say', () => {
    expect([0, 59_000, 60_000, 7_199_000, 7_200_000, 172_800_000].map(lasting)).toEqual(['0 minutes', '0 minutes', '1 minute', '119 minutes', '2 hours', '2 days']);
  });
});

describe('a window', () => {
  it.each([
    ['2026-11-25T07:00:00.000Z', '2026-11-25T09:00:00.000Z', 'Europe/Berlin', 'Wed 25 Nov, 08:00 to 10:00 (Europe/Berlin)'],
    ['2026-11-25T22:30:00.000Z', '2026-11-26T01:00:00.000Z', 'Europe/Berlin', 'Wed 25 Nov, 23:30 to Thu 26 Nov, 02:00 (Europe/Berlin)'],
    // The hour that is there twice, and the one that is not there.
    ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z', 'Europe/Berlin', 'Sun 25 Oct, 02:30 CEST to 02:30 CET (Europe/Berlin)'],
    ['2027-03-28T00:30:00.000Z', '2027-03-28T01:30:00.000Z', 'Europe/Berlin', 'Sun 28 Mar, 01:30 CET to 03:30 CEST (Europe/Berlin)'],
    ['2027-03-28T00:30:00.000Z', '2027-03-28T01:30:00.000Z', 'America/New_York', 'Sat 27 Mar, 20:30 to 21:30 (America/New_York)'],
  ])('from %s to %s in %s is %s', (start, end, zone, words) => {
    expect(windowIn({ start, end }, zone)).toBe(words);
  });
});

describe('what can be sent', () => {
  it('R54 is drafted from what was answered, and says what is not known', () => {
    const draft = draftFor(known(answered()), 'planned', 'email', at);
    expect(draft).toContain('Moving events to new storage. Planned for Wed 25 Nov, 08:00 to 10:00 (Europe/Berlin).');
    expect(draft).toContain('What you will notice: Dashboards may load slowly.');
    expect(draft).toContain('What you should do: We do not know yet.');
    expect(draft).not.toContain('The old disks are full');
  });

  it('R60 says what is known of the whole where nobody answered that very question, as the service page does', () => {
    const draft = draftFor(known(scheduled({ impact: 'major', answers: {}, affected: { words: 'People in the EU region', segments: [], regions: [], accounts: [] } })), 'planned', 'email', at);
    expect(draft).toContain('Who is affected: People in the EU region.');
    expect(draft).toContain('What you will notice: We expect major impact.');
    expect(draft).toContain('Whether data is at risk: We do not know yet.');
  });

  it('is short elsewhere, and leads to the service page', () => {
    expect(draftFor(known(answered()), 'planned', 'in-product', at)).toBe('Moving events to new storage. Planned for Wed 25 Nov, 08:00 to 10:00 (Europe/Berlin). Dashboards may load slowly. More: https://status.example/service-message');
  });

  it('R57 says that the time has changed', () => {
    const moved = told(notified(), [piet, { type: 'MoveMaintenance', window: THURSDAY }, LATER]);
    expect(draftFor(known(moved), 'planned', 'user-slack', at)).toMatch(/^The time has changed\. .*Thu 26 Nov/);
  });

  it('R55 says that it is done, in the words of who ended it', () => {
    expect(draftFor(known(told(started(), [piet, { type: 'EndWork', text: 'All events are on the new disks' }, OVER])), 'completed', 'in-product', at)).toBe('Moving events to new storage. All events are on the new disks.');
  });

  it('R53 is a paragraph to forward with the times of whoever reads it', () => {
    expect(paragraphFor(known(answered()), { ...at, zone: 'America/New_York', now: NOW })).toBe(
      'Moving events to new storage. Planned for Wed 25 Nov, 02:00 to 04:00 (America/New_York). Dashboards may load slowly. Is data at risk? No. More: https://status.example/service-message');
    expect(paragraphFor(known(started()), { ...at, now: OVER })).toContain('We need longer than we planned.');
    expect(paragraphFor(known(ended()), { ...at, now: OVER })).toContain('The work is done.');
  });
});
