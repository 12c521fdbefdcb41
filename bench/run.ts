// Started by `npm run bench`. Everything is measured in pairs that take turns; see lib/paired.ts.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { makeDesk } from './lib/desk.ts';
import { keep } from './lib/keep.ts';
import { print } from './lib/print.ts';
import { profile } from './lib/profile.ts';
import type { Desk, Ground, Measured, Scenario, Section, Size } from './lib/scenario.ts';
import { appendCost } from './scenarios/es-append.ts';
import { coldStart } from './scenarios/es-coldstart.ts';
import { commandAgainstCrud } from './scenarios/es-command.ts';
import { conflictStorm } from './scenarios/es-conflict.ts';
import { onEventStoreDb } from './scenarios/es-esdb.ts';
import { numberGrowth, streamGrowth } from './scenarios/es-growth.ts';
import { eventLoop } from './scenarios/es-loop.ts';
import { againstEmmettSqlite, againstMemory, rehydrating } from './scenarios/es-peers.ts';
import { replay, replayGrowth } from './scenarios/es-replay.ts';
import { listOfFifty } from './scenarios/list-of-fifty.ts';
import { overHttp } from './scenarios/over-http.ts';
import { bannerBytes } from './scenarios/banner-bytes.ts';
import { herd, page, pageIsolated } from './scenarios/public-face.ts';

const SCENARIOS: readonly Scenario[] = [
  appendCost, eventLoop, againstEmmettSqlite, againstMemory, commandAgainstCrud, rehydrating, conflictStorm, onEventStoreDb,
  replay, coldStart, streamGrowth, numberGrowth, replayGrowth, listOfFifty, overHttp,
  page, herd, pageIsolated, bannerBytes,
];
const QUICK: Size = { name: 'quick', rounds: 15, many: 1000, histories: [1000, 15_000], numbers: [100, 1000] };
const FULL: Size = { name: 'full', rounds: 15, many: 66_667, histories: [1000, 10_000, 100_000, 1_000_000], numbers: [1000, 10_000, 100_000, 1_000_000] };

const words = process.argv.slice(2);
const only = words.flatMap((word, index) => (word.startsWith('--only=') ? word.slice(7).split(',') : words[index - 1] === '--only' ? word.split(',') : word.startsWith('--') ? [] : [word]));
const size = words.includes('--quick') ? QUICK : FULL;
const chosen = SCENARIOS.filter(({ id }) => only.length === 0 || only.some((word) => id.includes(word)));
if (chosen.length === 0) {
  console.error(`Nothing is called ${only.join(' or ')}. There are: ${SCENARIOS.map(({ id }) => id).join(', ')}`);
  process.exit(2);
}
if (words.includes('--profile')) {
  await profile(chosen.map(({ id }) => id), size === QUICK);
  process.exit();
}

const groundIn = (folder: string): Ground => {
  const desks = new Map<number, Promise<Desk>>();
  return {
    folder,
    desk: (announcements) => {
      const made = desks.get(announcements) ?? (console.log(`  making a desk of ${announcements.toLocaleString('en')} announcements …`), makeDesk(folder, announcements));
      desks.set(announcements, made);
      return made;
    },
  };
};

const [cpu] = cpus();
const measured: Measured = {
  at: new Date().toISOString(),
  machine: { cpu: cpu?.model, cores: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30), system: `${process.platform} ${release()}` },
  versions: { node: process.versions.node, v8: process.versions.v8, sqlite: process.versions['sqlite'] },
};
const data = join(import.meta.dirname, '..', 'data');
mkdirSync(data, { recursive: true });
const folder = mkdtempSync(join(data, 'bench-'));
const ground = groundIn(folder);
const began = performance.now();
const sections: Section[] = [];
const failed: string[] = [];
try {
  for (const scenario of chosen) {
    const since = performance.now();
    try {
      const made = (await scenario.run(size, ground)).map((section) => ({ ...section, measured }));
      made.forEach(print);
      sections.push(...made);
    } catch (error) {
      // What one cannot measure must not cost the others' figures.
      failed.push(scenario.id);
      console.error(`\n${scenario.id} failed:`, error);
    }
    console.log(`    (${Math.round((performance.now() - since) / 1000)} s)`);
    // What is kept in the repository is of full runs.
    if (size === FULL && !words.includes('--unkept')) keep(sections);
  }
} finally {
  rmSync(folder, { recursive: true });
}

const broken = sections.flatMap(({ id, gates = [] }) => gates.filter(({ holds }) => !holds).map(({ says }) => `${id}: ${says}`));
for (const gate of broken) console.log(`\nThe gate does not hold: ${gate}`);
if (size === FULL && !words.includes('--unkept')) console.log('\nWritten: bench/results.json, bench/README.md, bench/ratios.svg, bench/growth-*.svg');
console.log(`${size.name} run of ${Math.round((performance.now() - began) / 1000)} s`);
// A quick run is held to running, not to figures: its slices are too short.
process.exitCode = failed.length > 0 || (size === FULL && broken.length > 0) ? 1 : 0;
