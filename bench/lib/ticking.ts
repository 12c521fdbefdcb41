import { announcementDecider, announcementView, isRefusal, parseAnnouncementCommand, parseAnnouncementEvent, type Known } from '@fanfare/domain';
import { join } from 'node:path';
import type { EventStore } from '../../apps/api/dist/event-store/event-store.js';
import { handleCommand } from '../../apps/api/dist/event-store/handle-command.js';
import { parseAnyEvent, VIEWS } from '../../apps/api/dist/log/catalogue.js';
import { startProjector, type Projector } from '../../apps/api/dist/read-models/projector.js';
import { openViewStore, type ViewStore } from '../../apps/api/dist/read-models/view-store.js';
import { Chance } from './chance.ts';
import { contextFor, found, PEOPLE, tell } from './generate.ts';
import { logIn } from './work.ts';

const by = PEOPLE[1]!;
interface Views { readonly store: ViewStore; readonly projector: Projector }
interface Ticked { readonly id: string; readonly item: string; readonly document: string }

/** Announcements that are planned, each with an item that can be completed and opened again without end. */
export class Ticking {
  readonly #store: EventStore;
  readonly #views: Views | undefined;
  readonly #planned: readonly Ticked[];
  #turn = 0;

  private constructor(store: EventStore, planned: readonly Ticked[], views: Views | undefined) {
    this.#store = store;
    this.#planned = planned;
    this.#views = views;
  }

  static async open(folder: string, name: string, count: number, views?: 'with its views'): Promise<Ticking> {
    const store = await logIn(folder, name);
    await found(store);
    const chance = new Chance(11);
    const planned: Ticked[] = [];
    for (let number = 0; planned.length < count; number += 1) {
      const { stream, events, known } = tell(chance, number, 'planned');
      const item = itemOf(known);
      if (known.state !== 'planned' || item === undefined) continue;
      await store.append(stream, 'no-stream', events);
      planned.push({ id: stream, item, document: JSON.stringify(known) });
    }
    if (views === undefined) return new Ticking(store, planned, undefined);
    const viewStore = openViewStore(join(folder, `${name}-views.db`));
    const projector = startProjector({ store, viewStore, views: VIEWS, parse: parseAnyEvent });
    await projector.whenReady;
    return new Ticking(store, planned, { store: viewStore, projector });
  }

  documents(): readonly Ticked[] {
    return this.#planned;
  }

  tick(): Promise<void> {
    const which = this.#turn++;
    const { length } = this.#planned;
    return this.#change(this.#planned[which % length] as Ticked, Math.floor(which / length) % 2 === 0);
  }

  async #change({ id, item }: Ticked, open: boolean): Promise<void> {
    const now = new Date().toISOString();
    const command = open ? parseAnnouncementCommand('CompleteItem', { item }) : parseAnnouncementCommand('ReopenItem', { item, reason: 'Not yet.' });
    if (isRefusal(command)) throw new Error(command.because);
    const handled = await handleCommand({
      store: this.#store, decider: announcementDecider, stream: id, command, by, now, correlationId: crypto.randomUUID(), parse: parseAnnouncementEvent, context: () => contextFor(by, now),
    });
    if (handled.kind !== 'done' || handled.events.length !== 1) throw new Error(`Not done: ${JSON.stringify(handled).slice(0, 300)}`);
    if (this.#views !== undefined && handled.position !== undefined && !(await this.#views.projector.reached(handled.position))) throw new Error('The read models are behind');
  }

  /** What the item of the first one is like before, after one change, and after another. */
  async proof(): Promise<unknown> {
    const [first] = this.#planned as readonly [Ticked];
    const seen = [await this.#standing(first)];
    for (const open of [true, false]) {
      await this.#change(first, open);
      seen.push(await this.#standing(first));
    }
    return seen;
  }

  async #standing({ id }: Ticked): Promise<unknown> {
    const shown = this.#views?.store.collection(announcementView).get(id)?.announcement;
    if (shown !== undefined) return standings(shown as Known);
    let state = announcementDecider.initial;
    for await (const { type, data } of this.#store.read(id)) state = announcementDecider.evolve(state, parseAnnouncementEvent({ type, schemaVersion: 1, data }));
    return standings(state as Known);
  }

  async close(): Promise<void> {
    await this.#views?.projector.stop();
    this.#views?.store.close();
    await this.#store.close();
  }
}

const standings = ({ items }: Known): unknown => items.map(({ id, standing }) => [id, standing.state]);

/** One that can be completed with nothing to show. */
const itemOf = (known: Known): string | undefined => known.items.find(({ id, standing }) => {
  const command = parseAnnouncementCommand('CompleteItem', { item: id });
  return standing.state === 'open' && !isRefusal(command) && !isRefusal(announcementDecider.decide(command, known, contextFor(by, known.updatedAt)));
})?.id;
