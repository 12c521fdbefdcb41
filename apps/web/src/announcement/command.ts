import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { COMMANDS, CommandName } from './announcement-commands.operations.js';
import type { Refusal } from './sheet.js';

type VariablesOf<TDocument> = TDocument extends { readonly __apiType?: (variables: infer TVariables) => unknown } ? TVariables : never;
type FullInput<C extends CommandName> = VariablesOf<(typeof COMMANDS)[C]> extends { input: infer TInput } ? TInput : never;

/** What a part says of a command; the page adds which announcement it is. */
export type CommandInput<C extends CommandName> = Omit<FullInput<C>, 'id' | 'commandId' | 'dryRun'>;

/** `failed`: it is not known to have happened; sending it again is safe. */
export type Outcome =
  | { readonly kind: 'done'; readonly id: string; readonly revision: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly sentence: string };

/** A part asks for a command; whoever gives it says what came of it in `answer`. */
export class CommandAsked extends Event {
  static readonly type = 'fanfare-command';
  answer: Promise<Outcome> | undefined;

  constructor(
    readonly command: CommandName,
    readonly input: Readonly<Record<string, unknown>>,
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

/** The last command that a part asked for: under way, refused, or failed. Nothing is shown as done before it is. */
export class Asking implements ReactiveController {
  pending = false;
  outcome: Outcome | undefined;

  constructor(private readonly host: ReactiveControllerHost & EventTarget) {
    host.addController(this);
  }

  hostConnected(): void {
    this.outcome = undefined;
  }

  get refusal(): Refusal | undefined {
    return this.outcome?.kind === 'refused' ? this.outcome.refusal : undefined;
  }

  get failure(): string | undefined {
    return this.outcome?.kind === 'failed' ? this.outcome.sentence : undefined;
  }

  /** True when it was done. A second press while one is under way asks nothing. */
  async ask<C extends CommandName>(command: C, input: CommandInput<C>): Promise<boolean> {
    if (this.pending) return false;
    this.pending = true;
    this.outcome = undefined;
    this.host.requestUpdate();

    const asked = new CommandAsked(command, input);
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
