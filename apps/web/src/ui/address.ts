import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MOVED = 'fanfare-moved';

/** Counts on from the time, so that entries of an earlier load are others. */
let entries = Date.now();

/** Goes to an address of the application. `replace` changes it in place: no new entry, no scrolling, no change of focus. */
export const go = (href: string, { replace = false }: { readonly replace?: boolean } = {}): void => {
  if (replace) history.replaceState(history.state, '', href);
  else history.pushState({ entry: ++entries }, '', href);
  window.dispatchEvent(new CustomEvent(MOVED, { detail: { replace } }));
};

/** Names the entry of the history that is shown. */
export const historyEntry = (): number => (history.state as { entry?: number } | null)?.entry ?? 0;

/** Hears each change of the address, also by the browser's own buttons (`travelled`). */
export const onMove = (listener: (how: 'step' | 'replaced' | 'travelled') => void): (() => void) => {
  const moved = (event: Event): void => listener(!(event instanceof CustomEvent) ? 'travelled' : (event.detail as { replace: boolean }).replace ? 'replaced' : 'step');
  window.addEventListener(MOVED, moved);
  window.addEventListener('popstate', moved);
  return () => {
    window.removeEventListener(MOVED, moved);
    window.removeEventListener('popstate', moved);
  };
};

/** `Funnels load in half the time · Fanfare`. Pages whose name is data say it themselves. */
export const nameDocument = (name: string): void => {
  document.title = name ? `${name} · Fanfare` : 'Fanfare';
};

/** The day that an address names, `YYYY-MM-DD`; undefined for one that does not exist, for example 31 February. */
export const dayNamed = (word: string | null): string | undefined => {
  if (word === null || !/^[1-9]\d{3}-\d{2}-\d{2}$/.test(word)) return undefined;
  const day = new Date(`${word}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(word) ? word : undefined;
};

/** The address as state: what is chosen stands in it, and can be linked to. */
export class Address implements ReactiveController {
  #stop: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = onMove(() => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  get search(): URLSearchParams {
    return new URLSearchParams(location.search);
  }

  /** Puts values into the search; `undefined`, null or empty takes one out. In place, unless told to make a step of it. */
  put(values: Readonly<Record<string, string | readonly string[] | null | undefined>>, { step = false } = {}): void {
    const { search } = this;
    for (const [name, value] of Object.entries(values)) {
      search.delete(name);
      for (const each of [value ?? ''].flat()) if (each) search.append(name, each);
    }
    const text = search.toString();
    go(`${location.pathname}${text ? `?${text}` : ''}${location.hash}`, { replace: !step });
  }
}
