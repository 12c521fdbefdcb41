import { announcementView } from '@fanfare/domain';
import { openViewStore, type Collection, type ListQuery } from '../../apps/api/dist/read-models/view-store.js';
import { pairedSteadily } from '../lib/paired.ts';
import type { Scenario, Section } from '../lib/scenario.ts';

const FEW = 100;
type Where = NonNullable<ListQuery['where']>;
const DOWN = { field: 'updatedAt', direction: 'descending' } as const;

/** Every order, and every filter that the API offers, alone and together. */
const LISTS: readonly (Omit<ListQuery, 'first'> & { readonly name: string; readonly page?: 'deep' })[] = [
  { name: 'last changed', order: DOWN },
  { name: 'target date', order: { field: 'targetDate', direction: 'ascending' } },
  { name: 'proposed', order: { field: 'proposedAt', direction: 'descending' } },
  { name: 'title', order: { field: 'title', direction: 'ascending' } },
  { name: 'last changed, a page from the middle', order: DOWN, page: 'deep' },
  { name: 'last changed, counted', order: DOWN, countUpTo: 1000 },
  ...([
    ['announced', { state: 'announced' }], ['agreed or planned', { state: ['agreed', 'planned'] }], ['a tier', { tier: 'minor' }], ['waits for Marketing', { waitsFor: 'marketing' }],
    ['an owner', { owner: 'person-bench-1' }], ['a coordinator', { coordinator: 'person-mina' }], ['from a date', { targetDate: { from: '2026-02-01' } }],
    ['announced, of a tier, of an owner', { state: 'announced', tier: 'medium', owner: 'person-mina' }],
  ] as const satisfies readonly (readonly [string, Where])[]).map(([name, where]) => ({ name: `${name}, by last change`, where, order: DOWN })),
  { name: 'a word, by last change', text: 'chart', order: DOWN },
  { name: 'a word of an owner, by title', text: 'time', where: { owner: 'person-mina' }, order: { field: 'title', direction: 'ascending' } },
];

/**
 * A list of 50 costs the same with 100 announcements and with many: for each list, both sides read equally many documents.
 * They are not the same documents, and some are longer than others, so that the ratio is that of the cost of a byte.
 */
export const listOfFifty: Scenario = {
  id: 'list50',
  run: async ({ rounds, many, name: size }, ground) => {
    const [smallDesk, largeDesk] = [await ground.desk(FEW), await ground.desk(many)];
    const [smallStore, largeStore] = [openViewStore(smallDesk.views), openViewStore(largeDesk.views)];
    const [small, large] = [smallStore.collection(announcementView), largeStore.collection(announcementView)];
    const sections: Section[] = [];
    for (const { name, page, ...asked } of LISTS) {
      const middle = (of: Collection<unknown>, share: number): Pick<ListQuery, 'after'> => {
        const after = page === 'deep' ? of.list({ ...asked, first: share }).entries.at(-1)?.cursor : undefined;
        return after === undefined ? {} : { after };
      };
      const [fromSmall, fromLarge] = [middle(small, FEW / 2), middle(large, many / 2)];
      const first = Math.min(50, small.list({ ...asked, ...fromSmall, first: 50 }).entries.length, large.list({ ...asked, ...fromLarge, first: 50 }).entries.length);
      if (first === 0) throw new Error(`Nothing matches: ${name}`);
      const list = (of: Collection<unknown>, from: Pick<ListQuery, 'after'>) => (count: number): void => {
        for (let done = 0; done < count; done += 1) of.list({ ...asked, ...from, first });
      };
      const bytes = (of: Collection<unknown>, from: Pick<ListQuery, 'after'>): number => of.list({ ...asked, ...from, first }).entries.reduce((sum, { document }) => sum + JSON.stringify(document).length, 0);
      const [at, atMany] = [`at ${FEW}`, `at ${many.toLocaleString('en')}`];
      const times = size === 'quick' ? 4 : 25;
      const [inSmall, inLarge] = [bytes(small, fromSmall), bytes(large, fromLarge)];
      const outcome = await pairedSteadily([
        { name: at, times, work: list(small, fromSmall), weight: inSmall }, { name: atMany, times, work: list(large, fromLarge), weight: inLarge },
      ], [[atMany, at]], rounds);
      sections.push({
        id: `list50.${name}`, says: `A list of ${first}, ${name}, at ${FEW} and at ${many.toLocaleString('en')} announcements`, outcome,
        notes: [`${inSmall} and ${inLarge} bytes of documents: the ratio is that of the cost of a byte`],
      });
    }
    smallStore.close();
    largeStore.close();
    return [...sections, {
      id: 'views.build', says: 'Making all read models from the log',
      notes: [`${largeDesk.events} events of ${many} announcements in ${largeDesk.builtIn.toFixed(1)} s: ${Math.round(largeDesk.events / largeDesk.builtIn)} events a second`],
    }];
  },
};
