import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { go, nameDocument, onMove } from '../ui/address.js';
import { match, type Match, type Route } from './routes.js';
import { ScrollMemory } from './scroll-memory.js';

export type PageCode = 'coming' | 'there' | 'missing';

/** Which page the address names, with its code; links inside the application change pages without leaving it. */
export class Router implements ReactiveController {
  match: Match | undefined;
  /** The reader has moved, and the new page's heading has not had the focus yet. */
  arriving = false;

  readonly #code = new Map<Route, PageCode>();
  readonly #scroll = new ScrollMemory();
  #path: string | undefined;
  #stop: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    const stopMoves = onMove((how) => this.#moved(how));
    document.addEventListener('click', this.#clicked);
    this.#stop = () => {
      stopMoves();
      document.removeEventListener('click', this.#clicked);
    };
    this.#enter();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  #moved(how: 'step' | 'replaced' | 'travelled'): void {
    const stays = location.pathname === this.#path;
    this.#scroll.moved(stays ? 'stays' : how === 'travelled' ? 'back' : 'top');
    if (stays) return;
    this.arriving = how !== 'replaced';
    this.#enter();
  }

  readonly #enter = (): void => {
    this.#path = location.pathname;
    this.match = match(this.#path);
    nameDocument(this.match?.route.name ?? 'Not found');
    // Not only once it is rendered: the code travels while the page asks who is signed in.
    if (this.match) this.code(this.match.route);
    this.host.requestUpdate();
  };

  /** Whether a page's code is there; asks for it when it is not. */
  code(route: Route): PageCode {
    const known = this.#code.get(route);
    if (known) return known;

    const settle = (code: PageCode) => (): void => {
      this.#code.set(route, code);
      this.host.requestUpdate();
    };
    this.#code.set(route, 'coming');
    route.load().then(settle('there'), settle('missing'));
    return 'coming';
  }

  readonly #clicked = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.composedPath().find((target): target is HTMLAnchorElement => target instanceof HTMLAnchorElement && target.hasAttribute('href'));
    if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
    // What is no page of ours, for example the API's explorer, is the server's.
    if (!match(link.pathname)) return;
    const samePage = link.pathname === location.pathname && link.search === location.search;
    if (samePage && link.hash) return;

    event.preventDefault();
    if (link.href !== location.href) go(link.href);
  };
}
