import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isTyping, type OfferedAction } from '../ui/actions.js';
import { go } from '../ui/address.js';
import { places } from './pages.js';

const WITHIN_MS = 1_200;

/** `g` and then a letter goes to a place. */
export class GoKeys implements ReactiveController {
  #until = 0;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    // Before the single keys, so that the second letter does not do what it does alone.
    window.addEventListener('keydown', this.#pressed, { capture: true });
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#pressed, { capture: true });
  }

  offered(): readonly OfferedAction[] {
    return [
      { label: 'Go to a place', key: 'g', unlisted: true, run: () => (this.#until = performance.now() + WITHIN_MS) },
      ...places.map(({ name, href, key }) => ({ label: `Go to ${name}`, key: `g ${key}`, run: () => go(href) })),
    ];
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    if (performance.now() > this.#until || isTyping(event)) return;
    this.#until = 0;
    const place = places.find(({ key }) => key === event.key.toLowerCase());
    if (!place) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    go(place.href);
  };
}
