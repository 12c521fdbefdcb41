import { createHash } from 'node:crypto';
import { PAGE_STYLE } from './page-style.js';
import { servicePage } from './page.js';
import { html, json, type Content } from './prepared.js';
import { SURFACES, type Bar, type Snapshot, type StatusFormat, type Surface } from './snapshot.js';
import { active, summary, upcoming } from './statuspage.js';

/** The work that is under way, else the first line of that surface whose days are not over, else nothing. */
export const barOf = ({ status: { underWay, lines, servicePage: url } }: Snapshot, surface: Surface, now: number): Bar | null => {
  const [first, ...others] = underWay;
  if (first !== undefined) {
    const more = others.length === 0 ? '' : ` And ${others.length} more.`;
    return { kind: 'maintenance', id: underWay.map(({ id }) => id).join(' '), title: 'Maintenance is under way.', text: `${first.title}.${more}`, url, label: 'What we are doing', until: null };
  }
  const line = lines.find((one) => one.surface === surface && Date.parse(one.until) > now);
  return line === undefined ? null : { kind: 'announcement', id: line.id, title: '', text: line.text, url: line.url, label: 'Read more', until: line.until };
};

/** The public status, format 1; `docs/status.schema.json` says what is in it. Everything but `format` is null while nothing is known. */
export const statusJson = (snapshot: Snapshot | undefined, surface: Surface, now: number): StatusFormat =>
  snapshot === undefined
    ? { format: 1, publishedAt: null, lease: null, bar: null, status: null }
    : { format: 1, publishedAt: snapshot.publishedAt, lease: snapshot.lease, bar: barOf(snapshot, surface, now), status: snapshot.status };

export const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const STATUS = '/public/status.json';
/** The surface is a query here, and a folder where only files are served. */
export const ofSurface = (surface: Surface): string => `/public/${surface}/status.json`;

/** What is served under which path, as of `now`, but for the scripts. */
export const answersOf = (snapshot: Snapshot | undefined, now: number, page: string): ReadonlyMap<string, Content> => new Map<string, Content>([
  [page, html(servicePage(snapshot, now))],
  [STATUS, json(statusJson(snapshot, 'in-product', now))],
  ...SURFACES.map((surface) => [ofSurface(surface), json(statusJson(snapshot, surface, now))] as const),
  ...(snapshot === undefined ? [] : [
    ['/api/v2/summary.json', json(summary(snapshot))],
    ['/api/v2/scheduled-maintenances/upcoming.json', json(upcoming(snapshot))],
    ['/api/v2/scheduled-maintenances/active.json', json(active(snapshot))],
  ] as const),
]);

/** The same under the addresses of the server, where the surface may be a query as well. */
export const addressed = <Answer>(answers: ReadonlyMap<string, Answer>): ReadonlyMap<string, Answer> => {
  const queried = SURFACES.flatMap((surface) => {
    const answer = answers.get(ofSurface(surface));
    return answer === undefined ? [] : [[`${STATUS}?surface=${surface}`, answer] as const];
  });
  return new Map([...answers, ...queried]);
};
