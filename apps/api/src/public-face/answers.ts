import { createHash } from 'node:crypto';
import { PAGE_STYLE } from './page-style.js';
import { servicePage } from './page.js';
import { json, prepared, type Prepared } from './prepared.js';
import type { Snapshot } from './snapshot.js';
import { active, summary, upcoming } from './statuspage.js';

export const SURFACES = ['in-product', 'on-site'] as const;
export type Surface = (typeof SURFACES)[number];

/** What a bar says: the work that is under way, else an announced line of that surface, else nothing. */
export interface Bar {
  readonly kind: 'maintenance' | 'announcement';
  /** Changes when there is something new to say; a bar that was minimised is put up again by it. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Beginning with `/`: on the host of this feed. */
  readonly url: string | null;
}

export const barOf = ({ status: { underWay, lines, servicePage: url } }: Snapshot, surface: Surface, now: number): Bar | null => {
  const [first, ...others] = underWay;
  if (first !== undefined) {
    const more = others.length === 0 ? '' : ` And ${others.length} more.`;
    return { kind: 'maintenance', id: underWay.map(({ id }) => id).join(' '), title: 'Maintenance is under way.', text: `${first.title}.${more}`, url };
  }
  const line = lines.find((one) => one.surface === surface && Date.parse(one.until) > now);
  return line === undefined ? null : { kind: 'announcement', id: line.id, title: '', text: line.text, url: line.url };
};

/** The public status, format 1. Everything but `format` is null while nothing is known. */
export const statusJson = (snapshot: Snapshot | undefined, surface: Surface, now: number): object =>
  snapshot === undefined
    ? { format: 1, publishedAt: null, lease: null, bar: null, status: null }
    : { format: 1, publishedAt: snapshot.publishedAt, lease: snapshot.lease, bar: barOf(snapshot, surface, now), status: snapshot.status };

const HTML = 'text/html; charset=utf-8';
export const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** What is served under which path, as of `now`. A path with a surface carries it as a query. */
export const answersOf = (snapshot: Snapshot | undefined, now: number, page: string): ReadonlyMap<string, Prepared> => new Map([
  [page, prepared(HTML, 'own', servicePage(snapshot, now))],
  ['/public/status.json', json(statusJson(snapshot, 'in-product', now))],
  ...SURFACES.map((surface) => [`/public/status.json?surface=${surface}`, json(statusJson(snapshot, surface, now))] as const),
  ...(snapshot === undefined ? [] : [
    ['/api/v2/summary.json', json(summary(snapshot))],
    ['/api/v2/scheduled-maintenances/upcoming.json', json(upcoming(snapshot))],
    ['/api/v2/scheduled-maintenances/active.json', json(active(snapshot))],
  ] as const),
]);
