import type { PublicMaintenance, Status } from '../../apps/api/dist/public-face/snapshot.js';
import type { Chance } from '../../bench/lib/chance.ts';

const WORDS = ['dashboards', 'Überblick', 'désolé', '保守', '🚧', 'events', "O'Neill", '\\"', 'line\nbreak', '\u{fffd}', 'EU'];
const HOUR = 3_600_000;

/** Work that everybody may know of, drawn by lot. */
const work = (chance: Chance, at: number, phase: PublicMaintenance['phase']): PublicMaintenance => {
  const words = (most: number): string => Array.from({ length: 1 + chance.below(most) }, () => chance.of(WORDS)).join(' ');
  const iso = (hours: number): string => new Date(at + hours * HOUR).toISOString();
  const isStarted = phase !== 'scheduled';
  return {
    id: `maintenance-${chance.uuid()}`, title: words(6), phase, window: { start: iso(-1), end: iso(1), zone: 'Europe/Berlin' },
    startedAt: isStarted ? iso(-1) : null, endedAt: phase === 'completed' ? iso(0) : null, disrupts: chance.is(0.5), impact: chance.of(['none', 'minor', 'major', 'critical'] as const),
    components: [words(2)], regions: ['EU'], affected: words(20), answers: [{ question: 'what', answer: words(30) }, { question: 'dataAtRisk', answer: null }],
    reports: isStarted ? Array.from({ length: chance.below(5) }, () => ({ at: iso(0), text: words(40) })) : [], nextReportAt: null, closingWord: null, scheduledAt: iso(-48), updatedAt: iso(0),
  };
};

export const statusOf = (chance: Chance, at: number): Status => ({
  servicePage: '/service-message', lines: [],
  underWay: Array.from({ length: chance.below(3) }, () => work(chance, at, 'in-progress')),
  planned: Array.from({ length: chance.below(4) }, () => work(chance, at, 'scheduled')),
  done: Array.from({ length: chance.below(4) }, () => work(chance, at, 'completed')),
});
