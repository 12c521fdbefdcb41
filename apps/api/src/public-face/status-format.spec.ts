import { readFileSync } from 'node:fs';
import { statusJson } from './answers.js';
import { done, iso, line, nothing, NOW, planned, work } from './public-face-for-specs.js';
import { sealed, statusDescription, statusFormat, SURFACES, unsealed, type Snapshot, type Status } from './snapshot.js';

const DOCS = new URL('../../../../docs/', import.meta.url);
const STATES: readonly Status[] = [
  nothing, { ...nothing, underWay: [work], planned: [planned], done: [done], lines: [line] }, { ...nothing, lines: [line, { ...line, surface: 'in-product', url: null }] },
];

describe('the public status, format 1', () => {
  it('is what is served, in every state and on every surface', () => {
    const snapshots = [undefined, ...STATES.map((status) => unsealed(sealed(status, { now: iso(NOW), lease: 600, position: '1' }), { now: NOW }) as Snapshot)];
    for (const snapshot of snapshots) for (const surface of SURFACES) expect(statusFormat.safeParse(JSON.parse(JSON.stringify(statusJson(snapshot, surface, NOW)))).error).toBeUndefined();
  });

  it('is described by docs/status.schema.json: `node scripts/status-schema.mjs` writes it', () => {
    expect(JSON.parse(readFileSync(new URL('status.schema.json', DOCS), 'utf8'))).toEqual(JSON.parse(JSON.stringify(statusDescription())));
  });

  it('is told of in docs/public-status.md, field by field', () => {
    const prose = readFileSync(new URL('public-status.md', DOCS), 'utf8');
    for (const field of [...Object.keys(statusFormat.shape), ...Object.keys(statusFormat.shape.bar.unwrap().shape), ...Object.keys(statusFormat.shape.status.unwrap().shape)].filter((name) => name !== 'servicePage')) expect(prose).toMatch(new RegExp(`[.\`]${field}\``));
  });
});
