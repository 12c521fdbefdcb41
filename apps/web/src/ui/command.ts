import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RefusedLike } from './refusal.js';

/** What is said with a command, besides which thing it is given to. */
export type Input = Readonly<Record<string, unknown>>;

/** `failed`: it is not known to have happened; sending it again is safe. */
export type Outcome =
  | { readonly kind: 'done'; readonly id: string; readonly revision: number }
  | { readonly kind: 'refused'; readonly refusal: RefusedLike }
  | { readonly kind: 'failed'; readonly sentence: string };

/** A part asks for a command; whoever gives it says what came of it in `answer`. */
export class CommandAsked extends Event {
  static readonly type = 'fanfare-command';
  answer: Promise<Outcome> | undefined;

  constructor(
    /** The mutation's name. */
    readonly command: string,
    readonly input: Input,
  ) {
    super(CommandAsked.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'fanfare-command': CommandAsked;
  }
}

const NOBODY: Outcome = { kind: 'failed', sentence: 'Nothing answers here.' };

/**
 * The last command that a part asked for: under way, refused, or failed. Nothing is shown as done before it is.
 * `Inputs` names a subject's commands with what each is given.
 */
export class Asking<Inputs = Readonly<Record<string, Input>>> implements ReactiveController {
  pending = false;
  outcome: Outcome | undefined;

  constructor(private readonly host: ReactiveControllerHost & EventTarget) {
    host.addController(this);
  }

  hostConnected(): void {
    this.outcome = undefined;
  }

  get refusal(): RefusedLike | undefined {
    return this.outcome?.kind === 'refused' ? this.outcome.refusal : undefined;
  }

  get failure(): string | undefined {
    return this.outcome?.kind === 'failed' ? this.outcome.sentence : undefined;
  }

  /** True when it was done. A second press while one is under way asks nothing. */
  async ask<Name extends keyof Inputs & string>(command: Name, input: Inputs[Name]): Promise<boolean> {
    if (this.pending) return false;
    this.pending = true;
    this.outcome = undefined;
    this.host.requestUpdate();

    const asked = new CommandAsked(command, input as Input);
    this.host.dispatchEvent(asked);
    this.outcome = await (asked.answer ?? NOBODY);
    this.pending = false;
    this.host.requestUpdate();
    return this.outcome.kind === 'done';
  }

  forget(): void {
    this.outcome = undefined;
    this.host.requestUpdate();
  }
}
