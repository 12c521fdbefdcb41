/** The service page, live: times in the reader's zone, and the page as it is now. Without this script the page is as true, in UTC. */
const EVERY = 20_000;
/** A word that is older than this is said to be old, in milliseconds, where nobody else says so: from files, or when nothing can be learnt. */
const STALE_AFTER = 180_000;

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
// With the zone's short name: in the night in which the clocks go back, an hour is there twice.
const formats = {
  day: new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }),
  time: new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }),
};

const inReadersZone = (root: ParentNode): void => {
  for (const one of root.querySelectorAll('time')) {
    one.title = `${one.textContent} UTC`;
    const { shape, from } = one.dataset;
    const sameDay = from === undefined ? shape === 'time' : new Date(from).toDateString() === new Date(one.dateTime).toDateString();
    one.textContent = formats[sameDay ? 'time' : 'day'].format(new Date(one.dateTime));
  }
  const line = root.querySelector('#zone');
  if (line !== null) line.textContent = `Times are yours: ${zone}.`;
};

const main = document.querySelector('main');
let seen = '';
/** By how much the server's clock is ahead of the reader's, in milliseconds. */
let ahead = 0;

/** Asks for the page itself, so that there is one place that puts it into words. */
const look = async (): Promise<void> => {
  try {
    const answer = await fetch(location.pathname, { cache: 'no-cache' });
    ahead = Date.parse(answer.headers.get('date') ?? '') - Date.now() || 0;
    const text = await answer.text();
    if (answer.ok && text !== seen) {
      seen = text;
      const now = new DOMParser().parseFromString(text, 'text/html');
      const said = now.querySelector('main');
      inReadersZone(now);
      if (main !== null && said !== null && !said.isEqualNode(main)) {
        main.replaceChildren(...said.childNodes);
        main.dataset['published'] = said.dataset['published'] ?? '';
      }
      document.title = now.title;
    }
  } catch { /* What is on screen stays, and says how old it is. */ }
  sayAge();
  setTimeout(() => void look(), EVERY * (0.8 + Math.random() * 0.4));
};

const sayAge = (): void => {
  const published = Date.parse(main?.dataset['published'] ?? '');
  const age = Date.now() + ahead - published;
  if (!(age > STALE_AFTER) || main?.querySelector('.old:not([data-by-reader])')) return;
  const line = main?.querySelector('.old') ?? document.createElement('p');
  const minutes = Math.floor(age / 60_000);
  const old = minutes < 120 ? `${minutes} minutes` : minutes < 2880 ? `${Math.floor(minutes / 60)} hours` : `${Math.floor(minutes / 1440)} days`;
  Object.assign(line, { className: 'old', role: 'status', textContent: `What this page says is ${old} old: it has had no word since ${formats.day.format(published)}.` });
  line.setAttribute('data-by-reader', '');
  main?.prepend(line);
};

inReadersZone(document);
setTimeout(() => void look(), EVERY);
