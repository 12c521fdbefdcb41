import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isTyping } from './actions.js';

const STEPS: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last'>> = { ArrowDown: 'next', j: 'next', ArrowUp: 'previous', k: 'previous', Home: 'first', End: 'last' };

/**
 * A list by keyboard: arrows or j and k walk the rows, Enter opens the row that has the focus (its first link or `[data-open]`).
 * `j` and `k` also start from anywhere on the page. Rows need `tabindex="-1"`, or are links or buttons themselves.
 */
export class ListKeys implements ReactiveController {
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly selector = '[data-row]',
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#pressed);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#pressed);
  }

  get #rows(): readonly HTMLElement[] {
    return [...(this.host.shadowRoot ?? this.host).querySelectorAll<HTMLElement>(this.selector)];
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    const rows = this.#rows;
    const active = this.host.shadowRoot?.activeElement ?? null;
    const at = rows.findIndex((row) => row === active || row.contains(active));

    if (event.key === 'Enter' && at >= 0 && rows[at] === active) return this.#open(rows[at], event);
    const step = STEPS[event.key];
    if (!step || rows.length === 0) return;
    // Arrows scroll the page and move through other lists, unless the focus is in this one.
    if (at < 0 && !(event.key === 'j' || event.key === 'k')) return;
    if (at < 0 && isInAnotherList(event, this.host)) return;

    event.preventDefault();
    const to = { next: Math.min(at + 1, rows.length - 1), previous: Math.max(at - 1, 0), first: 0, last: rows.length - 1 }[step];
    rows[to]?.focus();
    rows[to]?.scrollIntoView?.({ block: 'nearest' });
  };

  #open(row: HTMLElement | undefined, event: KeyboardEvent): void {
    const opener = row?.querySelector<HTMLElement>('[data-open], a[href]');
    // A row that is itself a link or a button opens by the platform.
    if (!opener || row?.matches('a[href], button')) return;
    event.preventDefault();
    opener.click();
  }
}

const isInAnotherList = (event: Event, host: Element): boolean => {
  const row = event.composedPath().find((target) => target instanceof Element && target.matches('[data-row]'));
  return row !== undefined && !event.composedPath().includes(host);
};
