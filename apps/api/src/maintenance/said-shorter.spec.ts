import { nothing, work } from '../public-face/public-face-for-specs.js';
import { MOST_BYTES, unsealed, type PublicMaintenance, type Snapshot, type Status } from '../public-face/snapshot.js';
import { sealedWithin } from './said-shorter.js';

const NOW = '2026-11-25T08:30:00.000Z';
/** A letter of three bytes, of which the limits count one. */
const written = (length: number): string => '字'.repeat(length);
const many = (count: number, more: Partial<PublicMaintenance>): PublicMaintenance[] => Array.from({ length: count }, (_, index) => ({ ...work, ...more, id: `maintenance-${index}` }));
const report = (length: number) => ({ at: NOW, text: written(length) });
const QUESTIONS = ['what', 'who', 'how', 'dataAtRisk', 'until', 'whatToDo'] as const;

describe('what is told to everybody', () => {
  const told: string[] = [];
  const read = (status: Partial<Status>): Status => {
    told.length = 0;
    const bytes = sealedWithin({ ...nothing, ...status }, { now: NOW, lease: 600, position: '1' }, (line) => void told.push(line));
    expect(bytes.length).toBeLessThanOrEqual(MOST_BYTES);
    return (unsealed(bytes, { now: Date.parse(NOW) }) as Snapshot).status;
  };

  it('is told whole where it fits', () => {
    expect(read({ underWay: [work] })).toEqual({ ...nothing, underWay: [work] });
    expect(told).toEqual([]);
  });

  it('keeps the last reports where all of them are too much, and says so inside', () => {
    const { underWay } = read({ underWay: many(1, { reports: Array.from({ length: 100 }, (_, index) => ({ ...report(1000), text: `${index} ${written(1000)}` })) }) });
    expect(underWay[0]?.reports.map(({ text }) => text.slice(0, 2))).toEqual(['0 ', '1 ', '2 ']);
    expect(told).toEqual([expect.stringMatching(/limit is 262144; it is said shorter/)]);
  });

  it('R62 names all work under way, and nothing else, however much was written of a hundred at once', () => {
    const much = {
      title: written(140), affected: written(500), regions: Array.from({ length: 20 }, () => written(60)), components: Array.from({ length: 50 }, () => written(60)),
      answers: QUESTIONS.map((question) => ({ question, answer: written(1000) })), reports: [report(2000)],
    };
    const { underWay, planned, done } = read({ underWay: many(100, much), planned: many(10, { ...much, phase: 'scheduled' }), done: many(10, { ...much, phase: 'completed' }) });
    expect(underWay.map(({ id, title }) => [id, title])).toEqual(many(100, {}).map(({ id }) => [id, much.title]));
    expect([planned, done]).toEqual([[], []]);
  });

  it('refuses what does not fit in another way, as it is', () => {
    expect(() => read({ underWay: [{ ...work, title: written(141) }] })).toThrow(/title/);
  });
});
