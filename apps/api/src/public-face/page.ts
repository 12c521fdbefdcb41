import { PAGE_STYLE } from './page-style.js';
import type { PublicMaintenance, Snapshot } from './snapshot.js';
import { age, escaped, questionsOf, time } from './words.js';

/** A snapshot that is older than this is said to be old. */
export const STALE_AFTER = 180_000;

/** The service page as of `now` (milliseconds since 1970): complete without JavaScript. Without a snapshot it says that it does not know. */
export const servicePage = (snapshot: Snapshot | undefined, now: number): string => {
  const [first] = snapshot?.status.underWay ?? [];
  const title = snapshot === undefined ? 'Service status is not known' : first === undefined ? 'No maintenance is under way' : 'Maintenance is under way';
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title}</title><style>${PAGE_STYLE}</style><script type="module" src="/service-message.js"></script></head>
<body><main>${snapshot === undefined ? UNKNOWN_STATE : known(snapshot, now)}</main></body></html>
`;
};

const UNKNOWN_STATE = `<p class="state unknown">Not known</p><h1>We do not know whether maintenance is under way</h1>
<p class="lead">This page has had no word from our systems yet. Please look again in a few minutes.</p>`;

const known = ({ status, publishedAt }: Snapshot, now: number): string => {
  const { underWay, planned, done } = status;
  const stale = now - Date.parse(publishedAt);
  return [
    stale > STALE_AFTER ? `<p class="old" role="status">What this page says is ${age(stale)} old: it has had no word since ${time(publishedAt, 'UTC')} UTC.</p>` : '',
    underWay.length === 0
      ? '<p class="state calm">All quiet</p><h1>No maintenance is under way</h1>'
      : underWay.map((one) => `<article>${workOf(one, now)}</article>`).join(''),
    listOf('Planned', planned, (one) => plannedLine(one, now)),
    listOf('Done in the last days', done, doneLine),
    `<footer><p id="zone">Times are in UTC.</p><p>Last changed ${time(lastChange([...underWay, ...planned, ...done], publishedAt), 'UTC')}. <a href="/public/status.json">The same as JSON</a></p></footer>`,
  ].join('\n');
};

const lastChange = (all: readonly PublicMaintenance[], otherwise: string): string => all.map(({ updatedAt }) => updatedAt).sort().at(-1) ?? otherwise;

const workOf = (one: PublicMaintenance, now: number): string => {
  const { title, startedAt, window, nextReportAt, phase, reports } = one;
  const over = now > Date.parse(window.end);
  const state = phase === 'verifying' ? 'Being verified' : over ? 'Under way, running over' : 'Under way';
  const until = over ? `Planned until ${time(window.end, 'UTC')}; we need longer.` : `Planned until ${time(window.end, 'UTC')}.`;
  const next = nextReportAt === null ? '' : ` Next report at ${time(nextReportAt, 'UTC', 'time')}.`;
  const questions = questionsOf(one).map(([asked, answer]) => `<dt>${asked}</dt><dd>${escaped(answer)}</dd>`).join('');
  const said = reports.map(({ at, text }) => `<li>${time(at, 'UTC', 'time')} ${escaped(text)}</li>`).join('');
  return `<p class="state work">${state}</p><h1>${escaped(title)}</h1>
<p class="lead">Since ${time(startedAt ?? window.start, 'UTC')}. ${until}${next}</p>
<dl>${questions}</dl>${said === '' ? '' : `<h2>Reports</h2><ol class="reports">${said}</ol>`}`;
};

const listOf = (heading: string, all: readonly PublicMaintenance[], line: (one: PublicMaintenance) => string): string =>
  all.length === 0 ? '' : `<h2>${heading}</h2><ul class="lines">${all.map((one) => `<li>${line(one)}</li>`).join('')}</ul>`;

const expected = ({ disrupts, impact }: PublicMaintenance): string => (!disrupts || impact === 'none' ? 'No disruption expected.' : `We expect ${impact} impact.`);

const plannedLine = (one: PublicMaintenance, now: number): string => {
  const { title, window } = one;
  const late = now > Date.parse(window.start) ? ' <em>It has not begun yet.</em>' : '';
  return `<b>${escaped(title)}</b> ${time(window.start, 'UTC')} to ${time(window.end, 'UTC')}. ${expected(one)}${late}`;
};

const doneLine = ({ title, startedAt, endedAt, window }: PublicMaintenance): string =>
  `<b>${escaped(title)}</b> ${time(startedAt ?? window.start, 'UTC')} to ${time(endedAt ?? window.end, 'UTC')}.`;
