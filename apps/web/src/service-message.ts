/** The service page, live: times in the reader's zone, and the page as it is now. Without this script the page is as true, in UTC. */
import { onlyWhatDiffers } from './only-what-differs.js';
import { inReadersZone, readersZone } from './readers-zone.js';

const EVERY = 20_000;
/** A request that is not answered after so long is given up, in milliseconds. */
const PATIENCE = 10_000;
/** How often what the clock alone changes is looked at: how old the word is, and which day it is. */
const CLOCK = 5_000;
/** A word that is older than this is said to be old, in milliseconds, where nobody else says so: from files, or when nothing can be learnt. */
const STALE_AFTER = 180_000;

const main = document.querySelector('main');
const zone = readersZone();
let seen = '';
/** By how much the server's clock is ahead of the reader's, in milliseconds. */
let ahead = 0;
let clock: ReturnType<typeof setInterval> | undefined;

const timesOf = (root: ParentNode): void => {
  inReadersZone(root, Date.now() + ahead, zone);
  const line = root.querySelector('#zone');
  const said = `Times are yours: ${Intl.DateTimeFormat().resolvedOptions().timeZone}.`;
  if (line !== null && line.textContent !== said) line.textContent = said;
};

/** Asks for the page itself, so that there is one place that puts it into words. */
const look = async (): Promise<void> => {
  try {
    const answer = await fetch(location.pathname, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE) });
    const text = await answer.text();
    // Whoever kept the answer on its way says for how long.
    ahead = Date.parse(answer.headers.get('date') ?? '') + Number(answer.headers.get('age')) * 1000 - Date.now() || 0;
    if (answer.ok && text !== seen) {
      seen = text;
      const now = new DOMParser().parseFromString(text, 'text/html');
      const said = now.querySelector('main');
      timesOf(now);
      if (main !== null && said !== null) onlyWhatDiffers(main, said);
      document.title = now.title;
    }
  } catch { /* What is on screen stays, and says how old it is. */ }
  // From the first look on, which says what the server's clock is, and whatever becomes of the next.
  clock ??= setInterval(byTheClock, CLOCK);
  byTheClock();
  setTimeout(() => void look(), EVERY * (0.8 + Math.random() * 0.4));
};

const sayAge = (): void => {
  const published = Date.parse(main?.dataset['published'] ?? '');
  const age = Date.now() + ahead - published;
  const ours = main?.querySelector<HTMLElement>('.old[data-by-reader]');
  if (!(age > STALE_AFTER)) return ours?.remove();
  if (ours === null && main?.querySelector('.old')) return;
  const minutes = Math.floor(age / 60_000);
  const old = minutes < 120 ? `${minutes} minutes` : minutes < 2880 ? `${Math.floor(minutes / 60)} hours` : `${Math.floor(minutes / 1440)} days`;
  const textContent = `What this page says is ${old} old: it has had no word since ${zone.day(new Date(published))}.`;
  if (ours?.textContent === textContent) return;
  const line = Object.assign(ours ?? document.createElement('p'), { className: 'old', role: 'status', textContent });
  line.dataset['byReader'] = '';
  if (ours === null) main?.prepend(line);
};

const byTheClock = (): void => {
  timesOf(document);
  sayAge();
};

timesOf(document);
setTimeout(() => void look(), EVERY);
