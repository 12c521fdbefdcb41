import { mkdtempSync } from 'node:fs';
import { print } from './lib/print.ts';
import { herd, page, pageIsolated } from './scenarios/public-face.ts';
const which = { page, herd, pageIsolated }[process.argv[2] as 'page'];
const sections = await which.run({ name: process.argv[3] as 'full', rounds: 7, many: 0, histories: [], numbers: [] }, { folder: mkdtempSync('/tmp/one-'), desk: () => Promise.reject(new Error('no')) });
sections.forEach(print);
process.exit();
