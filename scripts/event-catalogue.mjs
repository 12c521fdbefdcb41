// `npm run catalogue`: writes docs/events.md, every event that can be in the log, from the domain's schemas and the stored examples.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { cataloguePage } from '../libs/domain/dist/catalogue-page.js';
import { ROOT } from './node.mjs';

const FILE = 'docs/events.md';
const HISTORY = join(ROOT, 'libs/domain/src/history');

/** The whole document, as it should be. */
export const catalogue = () =>
  cataloguePage(
    globSync('*/*.json', { cwd: HISTORY })
      .sort()
      .map((file) => ({ file: file.split(sep).join('/'), ...JSON.parse(readFileSync(join(HISTORY, file), 'utf8')) })),
  );

if (process.argv[1]?.endsWith('event-catalogue.mjs')) {
  writeFileSync(join(ROOT, FILE), catalogue());
  console.log(`written: ${FILE}`);
}
