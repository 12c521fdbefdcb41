import { historyEntry } from '../ui/address.js';

/** How long a page may take to become as long as it was. */
const PATIENCE_MS = 1_200;

/** Going back shows a page where it was left. The platform tries too early: before the page's data is there. */
export class ScrollMemory {
  readonly #left = new Map<number, number>();
  #entry = historyEntry();
  #attempt = 0;

  constructor() {
    history.scrollRestoration = 'manual';
    for (const byHand of ['wheel', 'touchmove', 'pointerdown', 'keydown']) window.addEventListener(byHand, () => (this.#attempt += 1), { passive: true });
  }

  /** The address has changed, and the old page is still on screen. */
  moved(to: 'top' | 'back' | 'stays'): void {
    this.#left.set(this.#entry, window.scrollY);
    this.#entry = historyEntry();
    this.#attempt += 1;
    if (to === 'top') window.scrollTo(0, 0);
    if (to === 'back') this.#restore(this.#left.get(this.#entry) ?? 0, this.#attempt, performance.now() + PATIENCE_MS);
  }

  /** Again with each frame, while the page grows and until the reader takes over. */
  #restore(y: number, attempt: number, until: number): void {
    requestAnimationFrame(() => {
      if (attempt !== this.#attempt || performance.now() > until) return;
      if (Math.abs(window.scrollY - y) > 1) window.scrollTo(0, y);
      this.#restore(y, attempt, until);
    });
  }
}
