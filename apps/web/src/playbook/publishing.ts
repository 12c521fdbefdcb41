import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { command } from '../api/client.js';
import { asProblem } from '../api/problem.js';
import { say } from '../ui/toast.js';
import type { PublishWish } from './playbook-publish.js';
import { PublishPlaybookDocument } from './playbook.operations.js';
import type { PublishState } from './publish-form.js';

/** A preview is asked for before a reason is thought of; the server wants one all the same, and keeps nothing of it. */
const NO_REASON_YET = 'A preview';

/** Previews and publishes a playbook; holds where that stands. */
export class Publishing implements ReactiveController {
  progress: PublishState = { phase: 'editing' };

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly published: () => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.progress = { phase: 'editing' };
  }

  readonly preview = ({ document, reason, text }: PublishWish): Promise<void> => this.#ask(async () => {
    const { publishPlaybook } = await command(PublishPlaybookDocument, { input: { document, reason: reason || NO_REASON_YET, dryRun: true } });
    switch (publishPlaybook.__typename) {
      case 'Refused':
        return { phase: 'refused', refused: publishPlaybook };
      case 'PlaybookPreview':
        return { phase: 'previewed', text, version: publishPlaybook.playbook.version, differences: publishPlaybook.differences };
      case 'Playbook':
        return { phase: 'editing' };
    }
  });

  readonly publish = ({ document, reason }: PublishWish): Promise<void> => this.#ask(async () => {
    const { publishPlaybook } = await command(PublishPlaybookDocument, { input: { document, reason } });
    if (publishPlaybook.__typename === 'Refused') return { phase: 'refused', refused: publishPlaybook };
    if (publishPlaybook.__typename === 'Playbook') say(`Version ${publishPlaybook.version} is in force for what is proposed from now on.`);
    this.published();
    return { phase: 'editing' };
  });

  async #ask(work: () => Promise<PublishState>): Promise<void> {
    this.#set({ phase: 'asking' });
    try {
      this.#set(await work());
    } catch (error) {
      this.#set({ phase: 'faulty', because: asProblem(error).sentence });
    }
  }

  #set(progress: PublishState): void {
    this.progress = progress;
    this.host.requestUpdate();
  }
}
