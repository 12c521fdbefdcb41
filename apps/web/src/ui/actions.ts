import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Something that can be done here and now: listed in the palette and, with a key, in the keyboard help. */
export interface OfferedAction {
  readonly label: string;
  /** One character as typed, for example `p` or `?`; off while typing. Shown in upper case. */
  readonly key?: string;
  readonly run: () => void;
  /** Works by its key alone, and stands in no list. */
  readonly unlisted?: boolean;
}

const offers: (() => readonly OfferedAction[])[] = [];

/** What is offered now; what came last wins a key. */
export const offeredActions = (): readonly OfferedAction[] => offers.toReversed().flatMap((offer) => offer());

/** Where letters are text, or a dialog has the reader's attention. */
export const isTyping = (event: Event): boolean =>
  event.composedPath().some((target) => target instanceof Element && (target.matches('input:not([type=checkbox], [type=radio], [type=range]), textarea, select, dialog[open]') || (target as HTMLElement).isContentEditable));

const pressed = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event)) return;
  const action = offeredActions().find(({ key }) => key?.toLowerCase() === event.key.toLowerCase());
  if (!action) return;
  event.preventDefault();
  action.run();
};

/** Offers actions while its host is on the page. The list is asked for at the moment of use. */
export class Actions implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly offer: () => readonly OfferedAction[],
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (offers.length === 0) window.addEventListener('keydown', pressed);
    offers.push(this.offer);
  }

  hostDisconnected(): void {
    offers.splice(offers.indexOf(this.offer), 1);
    if (offers.length === 0) window.removeEventListener('keydown', pressed);
  }
}
