import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { command, isRefused } from '../api/client.js';
import { asProblem } from '../api/problem.js';
import type { RefusedLike } from '../ui/refusal.js';
import { say } from '../ui/toast.js';
import type { AgreeWish } from './desk-agreements.js';
import type { AssignWish } from './desk-items.js';
import { rowKey } from './desk-items.js';
import { DeskAcknowledgeDocument } from './desk-maintenance.operations.js';
import type { DeskMaintenance } from './desk-maintenance.words.js';
import type { DeskStep } from './desk-steps.js';
import { DeskAgreeDocument, DeskAssignDocument, DeskConfirmPlanDocument } from './desk.operations.js';

/** What the desk can do, and what came of it by row. Nothing is shown as done before the server says so. */
export class DeskCommands implements ReactiveController {
  refusals: ReadonlyMap<string, RefusedLike> = new Map();
  busy: string | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** The desk is asked for again after each command that was carried out. */
    private readonly done: () => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.refusals = new Map();
  }

  readonly agree = ({ announcement, tier, reason }: AgreeWish): Promise<void> => this.#give(announcement.id, `You agreed to ${tier.name}: ${announcement.title}`, async () => {
    const input = { id: announcement.id, tier: tier.id, expectedRevision: announcement.revision, ...(reason && { reason }) };
    const { agreeTier } = await command(DeskAgreeDocument, { input });
    return isRefused(agreeTier) ? agreeTier : undefined;
  });

  readonly assign = ({ row, owner }: AssignWish): Promise<void> => this.#give(rowKey(row), `${owner.name} owns it now: ${row.item.title}`, async () => {
    const { assignOwner } = await command(DeskAssignDocument, { input: { id: row.announcement.id, items: [row.item.id], owner: owner.id } });
    return isRefused(assignOwner) ? assignOwner : undefined;
  });

  readonly confirmPlan = ({ announcement }: DeskStep): Promise<void> => this.#give(announcement.id, `The plan is confirmed: ${announcement.title}`, async () => {
    const { confirmPlan } = await command(DeskConfirmPlanDocument, { input: { id: announcement.id } });
    return isRefused(confirmPlan) ? confirmPlan : undefined;
  });

  readonly acknowledge = ({ id, title }: DeskMaintenance): Promise<void> => this.#give(id, `Your team has acknowledged it: ${title}`, async () => {
    const { acknowledgeTold } = await command(DeskAcknowledgeDocument, { input: { id } });
    return isRefused(acknowledgeTold) ? acknowledgeTold : undefined;
  });

  async #give(key: string, done: string, order: () => Promise<RefusedLike | undefined>): Promise<void> {
    if (this.busy !== undefined) return;
    this.#set(key, key, undefined);
    try {
      const refused = await order();
      this.#set(undefined, key, refused);
      if (!refused) say(done);
      this.done();
    } catch (error) {
      const { sentence, code } = asProblem(error);
      this.#set(undefined, key, { code: code ?? 'Unreachable', because: sentence });
    }
  }

  #set(busy: string | undefined, key: string, refused: RefusedLike | undefined): void {
    const refusals = new Map(this.refusals);
    if (refused) refusals.set(key, refused);
    else refusals.delete(key);
    this.refusals = refusals;
    this.busy = busy;
    this.host.requestUpdate();
  }
}
