import { PAGE_STYLE } from './page-style.js';
import type { PublicMaintenance, Snapshot } from './snapshot.js';
import { age, escaped, isOver, questionsOf, range, sentence, time, timeOrToday } from './words.js';

/** A snapshot that is older than this is said to be old, in milliseconds. */
export const STALE_AFTER = 180_000;

/** The service page as of `now` (milliseconds since 1970): complete without JavaScript. Without a snapshot it says that it does not know. */
export const servicePage = (snapshot: Snapshot | undefined, now: number): string => {
  const [first] = snapshot?.status.underWay ?? [];
  const title = snapshot === undefined ? 'Service status is not known' : first === undefined ? 'No maintenance is under way' : 'Maintenance is under way';
  // To the minute, so that the page is the same page for as long.
  const published = snapshot === undefined ? '' : ` data-published="${toTheMinute(snapshot.publishedAt)}"`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title}</title><style>${PAGE_STYLE}</style><script type="module" src="/service-message.js"></script></head>
<body><main${published}>${snapshot === undefined ? UNKNOWN_STATE : known(snapshot, now)}</main></body></html>
`;
};

const UNKNOWN_STATE = `<p class="state unknown">Not known</p><h1>We do not know whether maintenance is under way</h1>
<p class="lead">This page has had no word from our systems yet. Please look again in a few minutes.</p>`;

/** The page's script names the reader's own here. */
const ZONE = '<p id="zone" class="lead">Times are in UTC.</p>';

const toTheMinute = (instant: string): string => `${instant.slice(0, 16)}:00.000Z`;

const known = ({ status, publishedAt }: Snapshot, now: number): string => {
  const { underWay, planned, done } = status;
  const stale = now - Date.parse(publishedAt);
  const told = [...underWay, ...planned, ...done];
  const changed = told.map(({ updatedAt }) => updatedAt).sort().at(-1);
  return [
    stale > STALE_AFTER ? `<p class="old" role="status">What this page says is ${age(stale)} old: it has had no word since ${time(publishedAt)}.</p>` : '',
    underWay.length === 0
      ? `<p class="state calm">No work now</p><h1>No maintenance is under way</h1>\n${ZONE}`
      : underWay.map((one, index) => `<article>${workOf(one, now, index === 0 ? ZONE : '')}</article>`).join(''),
    listOf('Planned', planned, (one) => plannedLine(one, now)),
    listOf('Done in the last days', done, doneLine),
    `<footer><p>As of ${time(toTheMinute(publishedAt))}.${changed === undefined ? '' : ` Last changed ${time(changed)}.`} <a href="/public/status.json">The same as JSON</a></p></footer>`,
  ].join('\n');
};

const workOf = (one: PublicMaintenance, now: number, zone: string): string => {
  const { title, startedAt, window, nextReportAt, phase, reports } = one;
  const over = isOver(one, now);
  const state = `${phase === 'verifying' ? 'Being verified' : 'Under way'}${over ? ', running over' : ''}`;
  const said = (instant: string): string => timeOrToday(instant, now);
  const next = nextReportAt === null ? '' : now > Date.parse(nextReportAt) ? ` A report was due at ${said(nextReportAt)}.` : ` Next report at ${said(nextReportAt)}.`;
  const questions = questionsOf(one, now).map(([asked, answer]) => `<dt>${asked}</dt><dd>${answer}</dd>`).join('');
  const told = reports.map(({ at, text }) => `<li>${said(at)} ${escaped(text)}</li>`).join('');
  return `<p class="state work">${state}</p><h1>${escaped(title)}</h1>
<p class="lead">Since ${said(startedAt ?? window.start)}. Planned until ${said(window.end)}${over ? '; we need longer' : ''}.${next}</p>${zone}
<dl>${questions}</dl>${told === '' ? '' : `<h2>Reports</h2><ol class="reports">${told}</ol>`}`;
};

const listOf = (heading: string, all: readonly PublicMaintenance[], line: (one: PublicMaintenance) => string): string =>
  all.length === 0 ? '' : `<h2>${heading}</h2><ul class="lines">${all.map((one) => `<li>${line(one)}</li>`).join('')}</ul>`;

const expected = ({ disrupts, impact }: PublicMaintenance): string => {
  if (impact !== 'none') return `We expect ${impact} impact.`;
  return disrupts ? 'Some disruption is possible.' : 'No disruption expected.';
};

const plannedLine = (one: PublicMaintenance, now: number): string => {
  const { title, window } = one;
  const late = now > Date.parse(window.start) ? ' <em>It has not begun yet.</em>' : '';
  return `<b>${escaped(title)}</b> ${range(window.start, window.end)}. ${expected(one)}${late}`;
};

const doneLine = ({ title, startedAt, endedAt, window, closingWord }: PublicMaintenance): string =>
  `<b>${escaped(title)}</b> ${range(startedAt ?? window.start, endedAt ?? window.end)}.${closingWord === null ? '' : ` ${escaped(sentence(closingWord))}`}`;
