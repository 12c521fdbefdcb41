/** The service page, live: times in the reader's zone, and the page as it is now. Without this script the page is as true, in UTC. */
const EVERY = 20_000;
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const formats = {
  day: new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }),
  time: new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' }),
};

const inReadersZone = (root: ParentNode): void => {
  for (const one of root.querySelectorAll('time')) {
    one.title = `${one.textContent} UTC`;
    one.textContent = formats[one.dataset['shape'] === 'time' ? 'time' : 'day'].format(new Date(one.dateTime));
  }
  const line = root.querySelector('#zone');
  if (line !== null) line.textContent = `Times are yours: ${zone}.`;
};

let seen = '';

/** Asks for the page itself, so that there is one place that puts it into words. */
const look = async (): Promise<void> => {
  try {
    const answer = await fetch(location.pathname, { cache: 'no-cache' });
    const etag = answer.headers.get('etag') ?? '';
    if (answer.ok && etag !== seen) {
      seen = etag;
      const now = new DOMParser().parseFromString(await answer.text(), 'text/html');
      inReadersZone(now);
      document.querySelector('main')?.replaceChildren(...(now.querySelector('main')?.childNodes ?? []));
      document.title = now.title;
    }
  } catch { /* What is on screen stays, and says how old it is. */ }
  setTimeout(() => void look(), EVERY * (0.8 + Math.random() * 0.4));
};

inReadersZone(document);
setTimeout(() => void look(), EVERY);
