import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { go, nameDocument, onMove } from '../ui/address.js';
import { match, type Match } from './routes.js';
import { ScrollMemory } from './scroll-memory.js';

/** Which page the address names, with its code; links inside the application change pages without leaving it. */
export class Router implements ReactiveController {
  match: Match | undefined;
  /** The page's code is there. */
  loaded = false;
  failed: unknown;
  /** The reader has moved, and the new page's heading has not had the focus yet. */
  arriving = false;

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
    const path = (this.#path = location.pathname);
    this.match = match(path);
    this.failed = undefined;
    this.loaded = false;
    nameDocument(this.match?.route.name ?? 'Not found');
    this.host.requestUpdate();

    this.match?.route.load().then(
      () => this.#settle(path, undefined),
      (error: unknown) => this.#settle(path, error),
    );
  };

  #settle(path: string, failed: unknown): void {
    // The reader may have moved on while the code was on its way.
    if (path !== this.#path) return;
    this.loaded = failed === undefined;
    this.failed = failed;
    this.host.requestUpdate();
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
